/**
 * An **element** is built from attributes and children; words are always text, never HTML.
 */
type Child = Node | string | false | undefined;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** The shape of a kind. */
export function shape(kind: string): HTMLElement {
  return element('span', { class: 'shape', 'data-kind': kind, 'aria-hidden': 'true' });
}
