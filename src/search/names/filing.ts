/**
 * A **filing** is a name of a page under one of its keys; a shard has one line for all filings of a page.
 */
import { type Row, type RowName, writeRow } from './row.ts';
import { nameWords } from './words.ts';

export interface Filing {
  key: string;
  row: Row;
  name: RowName;
}

/** Every name under its keys, in order. */
export function filings(
  rows: readonly Row[],
  keysOf: (words: readonly string[]) => readonly string[],
): Filing[] {
  const all = rows.flatMap((row) =>
    row.names.flatMap((name) =>
      keysOf(nameWords(name.latin ?? name.text)).map((key) => ({ key, row, name })),
    ),
  );
  // Sorting keeps the order of rows among equal keys.
  return all.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

/** In the order of kind and id, so that lines stay where they are when a name is filed under another key. */
export function linesOf(some: readonly Filing[]): string[] {
  const lines = [...Map.groupBy(some, ({ row }) => row)].map(([row, own]) => {
    const names = row.names.filter((name) => own.some((filing) => filing.name === name));
    return { order: `${row.kind}/${row.id}`, line: writeRow({ ...row, names }) };
  });
  return lines.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ line }) => line);
}
