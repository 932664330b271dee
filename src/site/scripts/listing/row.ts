/**
 * A **row** of a listing as a visitor's choices see it: its words, the tokens of its chips, and when what it says
 * held.
 */
import { type Standing, standingAt } from '../../../publish/listing/as-of.ts';

export interface Row {
  element: HTMLTableRowElement;
  words: string;
  tokens: ReadonlySet<string>;
  /** How it stands on the chosen day; nothing when time does not matter to it. */
  standing?: Standing | undefined;
  /** The most that is known of that day, by the row as a whole or by one of its roles and relations. */
  known?: Standing | undefined;
}

export function readRow(element: HTMLTableRowElement): Row {
  const { f = '', a = '' } = element.dataset;
  return { element, words: folded(`${element.textContent} ${a}`), tokens: new Set(f.split(' ')) };
}

/** Show what held on a day, and what nobody can tell; without a day, everything. */
export function setDay(row: Row, day: string): void {
  const { element } = row;
  const at = (tenures: string | undefined) => (day && tenures ? standingAt(tenures, day) : undefined);
  row.standing = at(element.dataset.t);
  element.dataset.is = row.standing ?? '';
  row.known = row.standing;
  for (const item of element.querySelectorAll<HTMLElement>('[data-t]')) {
    const standing = at(item.dataset.t);
    row.known ??= standing;
    item.hidden = standing === 'not-held';
    item.dataset.is = standing ?? '';
  }
}

/** Letters without case and accents. */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
