/**
 * To **build** the names index is to write the files that `openNames` reads. The same entities, in whatever
 * order, make the same files; one name more or less changes few of them.
 */
import type { SearchEntity } from '../record.ts';
import { bestKnown } from './best-known.ts';
import { cut } from './cut.ts';
import { detailsKey, writeDetails } from './details.ts';
import { type Filing, filings, linesOf } from './filing.ts';
import { isForeign } from './foreign.ts';
import type { Details } from './hit.ts';
import { backwardKeys, wholeKey, wordKeys } from './keys.ts';
import { latin } from './latin.ts';
import { type Family, families, MANIFEST, shardPath, writeManifest } from './manifest.ts';
import { type Row, type RowName, weightOf } from './row.ts';
import { seal } from './seal.ts';
import { nameWords } from './words.ts';

export interface NamesFile {
  /** Below the folder of the search index: `names/start`. */
  path: string;
  text: string;
}

export interface BuildOptions {
  /** Up to how many letters of names there is one shard of them; gzip leaves about 4 in 10. */
  together?: number;
  /** How many letters a shard should have; gzip leaves about 4 in 10. Unless told, more where names are very many. */
  shard?: number;
}

/**
 * Small shards make a look-up small and the manifest large, which every reader needs: of so many letters of names
 * (about 40,000 names) on, shards are larger.
 */
const VERY_MANY = 1_500_000;
const SHARD = 4500;
const LARGE_SHARD = 7000;
/** Names of one page that are filed; a page with more keeps some for each reason. */
const MOST_NAMES = 24;
/** Sources of names that other pages do not use for it. */
const NOT_WRITTEN: ReadonlySet<RowName['source']> = new Set(['title', 'former-id', 'exonym']);
/** Files of details in a large knowledge base. */
const MOST_FILES = 1000;

export function buildNames(entities: readonly SearchEntity[], options: BuildOptions = {}): NamesFile[] {
  const { together = 16_000 } = options;
  const pages = entities
    .filter(({ title }) => clean(title) !== '')
    .map((entity) => pageOf(entity))
    .sort((a, b) => compare(a.key, b.key));
  const rows = pages.map(({ row }) => row);
  const whole = filings(rows, (words) => [wholeKey(words)]);
  const letters = whole.reduce((sum, filing) => sum + sizeOf(filing), 0);
  const isSmall = letters <= together;
  const { shard = letters < VERY_MANY ? SHARD : LARGE_SHARD } = options;
  const named = (all: Filing[]): Shard[] =>
    all.length === 0
      ? []
      : cut(all, sizeOf, isSmall ? together : shard).map((one) => ({
          start: one.start,
          lines: linesOf(one.rows),
        }));
  const further = (list: () => Filing[]) => (isSmall ? [] : named(list()));
  return written({
    a: named(whole),
    z: further(() => filings(rows, backwardKeys)),
    w: further(() => filings(rows, wordKeys)),
    b: further(() => bestKnown(rows)),
    d: detailed(pages, shard / 2),
  });
}

interface Shard {
  start: string;
  lines: string[];
}

function written(shards: Record<Family, readonly Shard[]>): NamesFile[] {
  const startsOf = (family: Family) => shards[family].map(({ start }) => start);
  const [a, z, w, b, d] = [startsOf('a'), startsOf('z'), startsOf('w'), startsOf('b'), startsOf('d')];
  return [
    fileOf(MANIFEST, [writeManifest({ a, z, w, b, d })]),
    ...families.flatMap((family) =>
      shards[family].map(({ start, lines }) => fileOf(shardPath(family, start), lines)),
    ),
  ];
}

function fileOf(path: string, lines: readonly string[]): NamesFile {
  return { path, text: seal(lines.join('\n')) };
}

/** How many letters it takes. */
function sizeOf({ row, name }: Filing): number {
  return row.title.length + name.text.length + 6;
}

interface Page {
  key: string;
  row: Row;
  details: Details;
}

function pageOf(entity: SearchEntity): Page {
  const { kind, id } = entity;
  const title = clean(entity.title);
  const names = namesOf(entity, title);
  const row = { kind, id, title, weight: weightOf(entity.weight), names };
  return { key: detailsKey(row), row, details: detailsOf(entity, row) };
}

/** The title, then other names in turn by reason; a name that says the same as one before is left out. */
function namesOf(entity: SearchEntity, title: string): RowName[] {
  const byReason = [...Map.groupBy(entity.names, ({ why }) => why).values()];
  const longest = Math.max(0, ...byReason.map((some) => some.length));
  const turns = Array.from({ length: longest }, (_, turn) => byReason.flatMap((some) => some[turn] ?? []));
  const all = [rowName(title, 'title'), ...turns.flat().map(({ text, why }) => rowName(text, why))];
  const known = new Set<string>();
  return all
    .filter(({ text, latin: own = text }) => {
      const words = nameWords(own).join(' ');
      return words !== '' && !known.has(words) && known.add(words);
    })
    .slice(0, MOST_NAMES);
}

function rowName(written: string, source: RowName['source']): RowName {
  const text = clean(written);
  return isForeign(text) ? { text, source, latin: latin(text) } : { text, source };
}

function detailsOf({ summary, facts }: SearchEntity, { names }: Row): Details {
  const others = names.filter(({ source }) => !NOT_WRITTEN.has(source));
  return {
    summary: clean(summary),
    facts: facts.slice(0, 3).map(clean),
    others: others.map(({ text }) => text),
  };
}

/** Files of about so many letters, but no more files than the manifest can well tell. */
function detailed(pages: readonly Page[], wished: number): Shard[] {
  const lines = pages
    .map(({ key, row, details }) => ({
      key: wholeKey(nameWords(row.title)),
      line: writeDetails(key, details),
    }))
    .sort((a, b) => compare(a.key, b.key));
  const letters = lines.reduce((sum, { line }) => sum + line.length, 0);
  const shards = cut(lines, ({ line }) => line.length, Math.max(wished, letters / MOST_FILES));
  return shards.map(({ start, rows }) => ({ start, lines: rows.map(({ line }) => line) }));
}

function clean(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
