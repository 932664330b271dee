/**
 * The **name tree** finds an entity while its name is typed, and loads little for it: under each beginning lie
 * the names that begin so, or, where these are many, the best known of them and longer beginnings.
 */
import { compact, foldedWords } from '../../text/searched.ts';

/** An entity as a picker offers it; the number is the one it has in the graph. */
export type NameRow = [number: number, kind: string, id: string, name: string, others: string[]];

export interface Branch {
  rows: NameRow[];
  /** Letters by which a beginning may be made longer; empty: all that begin so are in `rows`. */
  next: string;
}

/** Rows under one beginning; more, and they are divided. */
const FEW = 100;
/** Best known ones that stay where the others are divided. */
const BEST = 20;

/** Branches by their beginning, the root being `''`; rows with the lowest numbers are the best known. */
export function growTree(rows: readonly NameRow[]): Map<string, Branch> {
  const branches = new Map<string, Branch>();
  const keyed = [...rows]
    .sort((a, b) => a[0] - b[0])
    .flatMap((row) => keysOf(row).map((key): Keyed => ({ key: [...key], row })));
  divide(branches, '', 0, keyed);
  return branches;
}

interface Keyed {
  key: string[];
  row: NameRow;
}

function divide(branches: Map<string, Branch>, beginning: string, depth: number, keyed: Keyed[]): void {
  const rows = [...new Set(keyed.map(({ row }) => row))];
  if (rows.length <= FEW) {
    branches.set(beginning, { rows, next: '' });
    return;
  }
  const ending = keyed.filter(({ key }) => key.length === depth).map(({ row }) => row);
  const byLetter = Map.groupBy(
    keyed.filter(({ key }) => key.length > depth),
    ({ key }) => key[depth] ?? '',
  );
  branches.set(beginning, {
    rows: [...new Set([...rows.slice(0, BEST), ...ending])],
    next: [...byLetter.keys()].sort().join(''),
  });
  for (const [letter, some] of byLetter) divide(branches, beginning + letter, depth + 1, some);
}

/** What somebody may begin to type: any name, any word of it, the id. */
export function keysOf([, , id, name, others]: NameRow): string[] {
  const names = [name, ...others];
  return [
    ...new Set([compact(id), ...names.map(compact), ...names.flatMap((one) => foldedWords(one).slice(1))]),
  ];
}

/**
 * Rows that may be meant, from the branch that fits what was typed as far as there are branches.
 *
 * @param load Gives the branch of a beginning, which has been named by the branch before it.
 */
export async function climb(load: (beginning: string) => Promise<Branch>, typed: string): Promise<NameRow[]> {
  let beginning = '';
  let branch = await load('');
  for (const letter of compact(typed)) {
    if (branch.next === '') break;
    if (!branch.next.includes(letter)) return [];
    beginning += letter;
    branch = await load(beginning);
  }
  return branch.rows;
}

/** File name of a branch: letters of any script as numbers, so that every host can serve it. */
export function fileOf(beginning: string): string {
  return `${['n', ...[...beginning].map((letter) => letter.codePointAt(0)?.toString(36))].join('-')}.json`;
}
