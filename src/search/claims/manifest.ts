/**
 * The **manifest** of the claims index says where each of its files begins; their names follow from that.
 */
import { hash } from '../../text/hash.ts';

/** Where each file of a sort begins, in order. */
export interface Manifest {
  lists: string[];
  rows: string[];
  /** Titles of sources by their ids. */
  titles: string[];
}

export const MANIFEST = 'claims/start';

export function pathOf(sort: keyof Manifest, start: string): string {
  return `claims/${sort}-${hash(start)}`;
}
