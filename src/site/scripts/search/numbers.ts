/**
 * **Numbers** are typed as digits and printed with commas: a query is brought into the form of the texts.
 */

/** `30000 troops` → `30,000 troops`; four digits stay, because most are years. */
export function withCommas(query: string): string {
  return query.replace(/(?<![\p{L}\p{N}.,-])\d{5,12}(?![\p{L}\p{N}.,-])/gu, (digits) =>
    digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
  );
}
