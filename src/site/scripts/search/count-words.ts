/**
 * The **count** of an answer in words: "24 of 41 pages", "12 statements".
 */
import { asksForStatements } from './groups.ts';
import type { Shown } from './planner.ts';

/** @param shown Of those that are counted, each once. */
export function countWords(answer: Shown, shown: number): string {
  const { total, more, failed, best } = answer;
  if (failed !== undefined)
    return best.length > 0 ? 'Only a part was searched' : 'Search could not be completed';
  if (best.length === 0) return 'Nothing found';
  const unit = asksForStatements(answer) ? 'statement' : 'page';
  const words = `${total.toLocaleString('en')} ${unit}${total === 1 ? '' : 's'}`;
  if (more) return `${shown} of at least ${words}`;
  return shown < total ? `${shown} of ${words}` : words;
}
