/**
 * The **dateline** of a report: town, day and agency before the first words.
 *
 * ```text
 * PARIS, March 9 (Reuters) — France will withdraw its troops
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */

const TOWN = "\\p{Lu}{2}[\\p{Lu}.’'-]*(?:[ /]\\p{Lu}[\\p{Lu}.’'-]*)*";
const DAY = '(?:, [^—–:.]{1,40}?\\.?)?';
const AGENCY = '(?: ?\\([\\p{L} .]{2,25}\\))?';
const DATELINE = new RegExp(
  `^(?:${TOWN}${DAY}${AGENCY} ?(?:—|–|--|-|:)|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*(?:, [^—–:.]{1,40}?)? ?\\([\\p{L} .]{2,25}\\) ?(?:—|–|--|-)) +(?=\\S)`,
  'u',
);

/** Characters of the dateline that a passage opens with, white space behind it included. */
export function datelineLength(text: string): number {
  return DATELINE.exec(text.slice(0, 120))?.[0].length ?? 0;
}
