/**
 * Whose **ledger** is it? That of the source with its name, also under a name that the source had before; else of the
 * one that was converted from the same file. Sources that a person has made one have one memory.
 */
import type { SourcePage } from '../../model/page.ts';
import { type Ledger, ledgerPath, readLedger } from '../ledger.ts';

interface LedgerFile {
  path: string;
  text: string;
}

/** The memory of a source, and the file it is written to. */
export interface Remembered {
  /** Absent when there is none, or it cannot be read. */
  ledger?: Ledger;
  file: { path: string; before?: string };
}

/** @returns What every source remembers, and the ledgers of sources that are there no more. */
export function ledgersOf(
  pages: readonly SourcePage[],
  files: readonly LedgerFile[],
): { of: Map<SourcePage, Remembered>; left: LedgerFile[] } {
  const left = new Map(files.map((file) => [file.path, file]));
  const of = new Map<SourcePage, Remembered>();
  for (const page of pages) {
    const paths = [page.id, ...page.data.formerIds].map(ledgerPath);
    const found = paths.flatMap((path) => left.get(path) ?? []);
    for (const path of paths) left.delete(path);
    of.set(page, remembered(page, found));
  }
  const forgotten = pages.filter((page) => of.get(page)?.file.before === undefined);
  for (const page of left.size > 0 ? forgotten : []) {
    const file = [...left.values()].find((one) => isFromSameFile(page, one));
    if (!file) continue;
    left.delete(file.path);
    of.set(page, remembered(page, [file]));
  }
  return { of, left: [...left.values()] };
}

function remembered(page: SourcePage, files: readonly LedgerFile[]): Remembered {
  const [first] = files;
  if (!first) return { file: { path: ledgerPath(page.id) } };
  const ledger = merged(files.flatMap((file) => readLedger(file) ?? []));
  return { ...(ledger && { ledger }), file: { path: first.path, before: first.text } };
}

function isFromSameFile({ data }: SourcePage, file: LedgerFile): boolean {
  return data.sha256.length > 0 && readLedger(file)?.sha256.some((sha) => data.sha256.includes(sha)) === true;
}

/** What a passage said was read when one of the sources has read it. */
function merged([first, ...others]: readonly Ledger[]): Ledger | undefined {
  if (!first || others.length === 0) return first;
  const all = [first, ...others];
  const read = new Set(
    all.flatMap(({ passages, copies }) => [...new Set(passages).difference(new Set(copies))]),
  );
  const copies = [...new Set(all.flatMap((ledger) => ledger.copies ?? [])).difference(read)];
  const { copies: _, ...rest } = first;
  return {
    ...rest,
    ...(copies.length > 0 && { copies }),
    sha256: all.flatMap(({ sha256 }) => sha256),
    passages: all.flatMap(({ passages }) => passages),
    pages: all.flatMap(({ pages }) => pages),
    names: all.flatMap(({ names }) => names),
    claims: all.flatMap(({ claims }) => claims),
  };
}
