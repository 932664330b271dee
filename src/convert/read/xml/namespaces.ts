/**
 * A **namespace** says which vocabulary a name belongs to. Files may choose any prefix for one; names here get
 * the prefix that the reader knows, so that `x:p` and `w:p` are the same element when they mean the same.
 */

/** Address of a namespace → the prefix our reader uses; `''` for none. */
export type Prefixes = Readonly<Record<string, string>>;

type Bindings = ReadonlyMap<string, string>;

export class Namespaces {
  readonly #prefixes: Prefixes;
  /** What each prefix of the file means: innermost element last, the same map where nothing was declared. */
  readonly #scopes: Bindings[] = [new Map()];

  constructor(prefixes: Prefixes) {
    this.#prefixes = prefixes;
  }

  /** An element begins: its declarations hold for its own name, too. */
  enter(attributes: Readonly<Record<string, string>>): void {
    let scope = this.#scope;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      if (scope === this.#scope) scope = new Map(scope);
      this.#declare(scope as Map<string, string>, name.slice('xmlns:'.length), attributes[name] ?? '');
    }
    this.#scopes.push(scope);
  }

  leave(): void {
    this.#scopes.pop();
  }

  /** A name of the file as our reader knows it; unchanged where its prefix means nothing known. */
  element(name: string): string {
    return this.#scope.size === 0 ? name : this.#named(name, name.indexOf(':'));
  }

  /** As for elements, but an attribute without a prefix belongs to its element. */
  attributes(raw: Readonly<Record<string, string>>): Record<string, string> {
    const known: Record<string, string> = Object.create(null);
    for (const name in raw) {
      const colon = name.indexOf(':');
      known[colon < 0 ? name : this.#named(name, colon)] = raw[name] ?? '';
    }
    return known;
  }

  get #scope(): Bindings {
    return this.#scopes.at(-1) ?? new Map();
  }

  #declare(scope: Map<string, string>, prefix: string, address: string): void {
    const known = Object.hasOwn(this.#prefixes, address) ? this.#prefixes[address] : undefined;
    if (known === undefined) scope.delete(prefix);
    else scope.set(prefix, known);
  }

  #named(name: string, colon: number): string {
    const prefix = this.#scope.get(colon < 0 ? '' : name.slice(0, colon));
    if (prefix === undefined) return name;
    const local = colon < 0 ? name : name.slice(colon + 1);
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}
