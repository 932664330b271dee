/**
 * **Recent** searches stay on this device, and are sent nowhere.
 */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Kept; the oldest is forgotten first. */
const MOST = 8;
/** Longer questions are not kept, in characters. */
const LONGEST = 200;

export class Recent {
  readonly #store: Store | undefined;
  readonly #key: string;

  /** @param store Absent where the browser keeps nothing. */
  constructor(store: Store | undefined, key: string) {
    this.#store = store;
    this.#key = key;
  }

  /** Newest first. */
  all(): string[] {
    try {
      const kept: unknown = JSON.parse(this.#store?.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
    } catch {
      return [];
    }
  }

  add(query: string): void {
    const words = query.trim().replace(/\s+/g, ' ');
    if (words === '' || words.length > LONGEST) return;
    const others = this.all().filter((one) => one.toLowerCase() !== words.toLowerCase());
    this.#write([words, ...others].slice(0, MOST));
  }

  remove(query: string): void {
    this.#write(this.all().filter((one) => one !== query));
  }

  clear(): void {
    this.#write([]);
  }

  #write(queries: readonly string[]): void {
    try {
      if (queries.length === 0) this.#store?.removeItem(this.#key);
      else this.#store?.setItem(this.#key, JSON.stringify(queries));
    } catch {
      // The browser keeps nothing for this site, or has no room left: searching works without.
    }
  }
}

/** What this browser keeps for a site; a browser may refuse. */
export function recentOf(base: string): Recent {
  const key = `dossier searches ${base}`;
  try {
    return new Recent(localStorage, key);
  } catch {
    return new Recent(undefined, key);
  }
}
