/**
 * The **order** of the rows of a listing: by words, numbers or dates; what is missing comes last either way.
 */
export type SortBy = 'words' | 'number' | 'date';

/** A column and a direction as an address has them: `statements`, or `-statements` from the other end. */
export interface Order {
  column: string;
  down: boolean;
}

export function readOrder(written: string): Order {
  return { column: written.replace(/^-/, ''), down: written.startsWith('-') };
}

export function writeOrder({ column, down }: Order): string {
  return `${down ? '-' : ''}${column}`;
}

/** The order after a press on the head of a column: words from A, numbers and dates from the greatest. */
export function pressed(current: Order, column: string, by: SortBy): Order {
  return { column, down: current.column === column ? !current.down : by !== 'words' };
}

const LETTERS = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Sort by what `keyOf` gives; equal ones stay as they are. */
export function sorted<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { by, down }: { by: SortBy; down: boolean },
): Row[] {
  const keyed = rows.map((row) => ({ row, value: keyOf(row) }));
  const compare = by === 'number' ? numbers : LETTERS.compare;
  keyed.sort(({ value: one }, { value: other }) => {
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return down ? compare(other, one) : compare(one, other);
  });
  return keyed.map(({ row }) => row);
}

/** "1,204" and "12 of 20" by their first number. */
function numbers(one: string, other: string): number {
  return amount(one) - amount(other);
}

function amount(words: string): number {
  return Number.parseFloat(words.replaceAll(',', '')) || 0;
}
