/**
 * A **tally** counts what was expected, what was found, and what of it is right; from it come precision,
 * recall and their harmonic mean F1.
 */

export interface Tally {
  right: number;
  found: number;
  expected: number;
}

/** From 0 to 1. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export const nothing = (): Tally => ({ right: 0, found: 0, expected: 0 });

export function added(tallies: Iterable<Tally>): Tally {
  const sum = nothing();
  for (const { right, found, expected } of tallies) {
    sum.right += right;
    sum.found += found;
    sum.expected += expected;
  }
  return sum;
}

/** Without anything found or expected, precision or recall is 0. */
export function ratesOf({ right, found, expected }: Tally): Rates {
  return meanOf(right / (found || 1), right / (expected || 1));
}

export function meanOf(precision: number, recall: number): Rates {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** `  PERSON        P  94.1 R  93.0 F1  93.5  (120)` */
export function rateLine(name: string, { precision, recall, f1 }: Rates, count: number): string {
  return `  ${name.padEnd(13)} P${percent(precision)} R${percent(recall)} F1${percent(f1)}  (${count})`;
}

export function tallyLine(name: string, tally: Tally): string {
  return rateLine(name, ratesOf(tally), tally.expected);
}

/** `  93.5`, six characters. */
export function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}
