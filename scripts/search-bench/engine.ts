/**
 * An **engine** answers queries with addresses, best first: ours, or another one on the same pages.
 */
export interface Found {
  /** Address without the base, with the place on the page if it leads to one: `sources/x/#p-3fa2c1d0`. */
  href: string;
  /** Shown as a suggestion, or with words that say what it lacks. */
  labelled?: boolean;
}

export interface Engine {
  name: string;
  ask(query: string): Promise<Found[]>;
}

/** So many are looked at. */
export const LOOKED_AT = 20;
