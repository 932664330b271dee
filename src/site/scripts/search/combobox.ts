/**
 * A **combobox** is a field with a list to choose from: the keyboard stays in the field, and the arrows walk
 * through the list.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: HTMLAnchorElement[] = [];
  #active: HTMLAnchorElement | undefined;
  /** Once the arrows were used, Home and End are of the list; before, of the words in the field. */
  #walked = false;
  /** The options answer an older question: Enter is not for them. */
  #stale = false;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    field.addEventListener('input', () => {
      this.#walked = false;
      this.#stale = true;
    });
    list.addEventListener('pointermove', ({ target }) => {
      const option = (target as Element).closest<HTMLAnchorElement>('[role=option]');
      if (option && option !== this.#active) this.#mark(option);
    });
  }

  get isStale(): boolean {
    return this.#stale;
  }

  /** The options as they stand in the list now; the one that was marked stays so while it is there. */
  show(children: readonly Node[]): void {
    const href = this.#walked ? this.#active?.href : undefined;
    this.#stale = false;
    this.#list.replaceChildren(...children);
    this.#options = [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
    for (const [at, option] of this.#options.entries()) option.id = `found-${at}`;
    const open = this.#options.length > 0;
    this.#list.hidden = !open;
    this.#field.setAttribute('aria-expanded', `${open}`);
    this.#mark(this.#options.find((one) => one.href === href) ?? this.#options[0]);
  }

  /** Whether the key was of use here. */
  press(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === 'Enter' && this.#active && !this.#stale) return this.#open(this.#active, event);
    const to = this.#placeAfter(key);
    if (to === undefined) return false;
    this.#walked = true;
    this.#mark(this.#options[to]);
    this.#active?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #placeAfter(key: string): number | undefined {
    const { length } = this.#options;
    const at = this.#active ? this.#options.indexOf(this.#active) : -1;
    if (length === 0) return undefined;
    if (key === 'ArrowDown') return (at + 1) % length;
    if (key === 'ArrowUp') return (at + length - 1) % length;
    if (!this.#walked) return undefined;
    return key === 'Home' ? 0 : key === 'End' ? length - 1 : undefined;
  }

  #open(option: HTMLAnchorElement, { ctrlKey, metaKey }: KeyboardEvent): boolean {
    const follow = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey });
    option.dispatchEvent(follow);
    return true;
  }

  #mark(option: HTMLAnchorElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
    this.#active = option;
  }
}
