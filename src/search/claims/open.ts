/**
 * To **open** the claims index is to be able to ask it: fields, words and choices in, claims and true counts out.
 * Counting, narrowing and sorting need no row; rows are loaded for the claims that are shown, and where words
 * must be looked for.
 */
import { foldedWords } from '../../text/searched.ts';
import { type Chosen, type Facet, narrow } from '../facets/facet.ts';
import type { Order } from '../facets/state.ts';
import { facetValues } from './claim-facets.ts';
import { type ClaimField, type Condition, conditionOf } from './condition.ts';
import { ClaimsFiles, type Read } from './files.ts';
import { sorted } from './order.ts';
import { claimKey, type Posting } from './posting.ts';
import type { ClaimRow } from './row-file.ts';

export interface ClaimQuery {
  /** All must hold. */
  fields: readonly ClaimField[];
  /** Words that the row must hold, each at the beginning of a word. */
  words?: readonly string[];
  /** Only claims of these pages, `person/ada-merin`: those that full text found the words on. */
  pages?: ReadonlySet<string>;
  chosen?: Chosen;
  order?: Order;
  /** The first to show, from 0, and how many at most. */
  from?: number;
  limit?: number;
}

export interface ClaimHit {
  posting: Posting;
  row: ClaimRow;
  /** `#s3`, on its page. */
  fragment: string;
  /** Why it may not fit although the number that it states does; absent when it surely fits. */
  doubt?: string;
}

export interface ClaimAnswer {
  hits: ClaimHit[];
  /** How many claims there are; at least so many where `more` is true. */
  total: number;
  /** Words were not looked for in all claims: there were too many. */
  more: boolean;
  facets: Facet[];
  /** Titles of speakers, countries and sources that facets name by id; the id where nobody said. */
  titlesOf(ids: readonly string[]): Promise<Map<string, string>>;
  /** Fields that could not be understood, a sentence each; they narrow nothing. */
  mistakes: string[];
  /** Of each field, whether claims were chosen by it. */
  understood: readonly boolean[];
}

export interface ClaimsIndex {
  find(query: ClaimQuery): Promise<ClaimAnswer>;
}

/** The index as a program reads it that shows what a statement rests on. */
export interface ClaimsStore extends ClaimsIndex {
  /** Rows by page and number, `person/ada-merin 3`; one that is not there is left out. */
  rows(claims: readonly Pick<Posting, 'page' | 'number'>[]): Promise<Map<string, ClaimRow>>;
}

/** Rows that are loaded at most to look for words. */
const LOOKED_INTO = 400;
const SHOWN = 10;

export function openClaims(read: Read): ClaimsStore {
  const files = new ClaimsFiles(read);
  return { find: (query) => find(files, query), rows: (claims) => files.rows(claims) };
}

async function find(files: ClaimsFiles, query: ClaimQuery): Promise<ClaimAnswer> {
  const read = query.fields.map(conditionOf);
  const conditions = read.filter((one) => typeof one !== 'string');
  const mistakes = read.filter((one) => typeof one === 'string');
  const words = [...(query.words ?? []), ...conditions.flatMap((one) => one.words ?? [])].flatMap(
    foldedWords,
  );
  const nothing = conditions.length === 0 && words.length === 0;
  const found = nothing
    ? []
    : (await postingsOf(files, conditions)).filter(({ page }) => query.pages?.has(page) ?? true);
  const held = await holding(files, found, words);
  const { kept, facets } = narrow(held, facetValues, query.chosen ?? {});
  const { from = 0, limit = SHOWN } = query;
  const shown = sorted(
    kept,
    query.order,
    query.fields.map(({ name }) => name),
  ).slice(from, from + limit);
  return {
    hits: await hitsOf(files, shown, conditions),
    total: kept.length,
    more: words.length > 0 && found.length > LOOKED_INTO,
    facets,
    titlesOf: (ids) => files.titlesOf(ids),
    mistakes,
    understood: read.map((one) => typeof one !== 'string'),
  };
}

/** Claims for which all conditions hold, in the order of pages. */
async function postingsOf(files: ClaimsFiles, conditions: readonly Condition[]): Promise<Posting[]> {
  const listed = conditions.flatMap(({ lists }) => (lists ? [lists] : []));
  const range = conditions.find((one) => one.range)?.range;
  const [first = await (range ? files.range(...range) : files.all()), ...others] = await Promise.all(
    listed.map((lists) => anyOf(files, lists)),
  );
  const keys = others.map((some) => new Set(some.map(claimKey)));
  return first.filter(
    (one) =>
      keys.every((known) => known.has(claimKey(one))) &&
      conditions.every(({ holds }) => holds?.(one) ?? true),
  );
}

async function anyOf(files: ClaimsFiles, lists: readonly (readonly string[])[]): Promise<Posting[]> {
  const branches = await Promise.all(lists.map((keys) => allOf(files, keys)));
  const known = new Map(branches.flat().map((one) => [claimKey(one), one]));
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

async function allOf(files: ClaimsFiles, keys: readonly string[]): Promise<Posting[]> {
  const [first = [], ...others] = await Promise.all(keys.map((key) => files.list(key)));
  const known = others.map((some) => new Set(some.map(claimKey)));
  return first.filter((one) => known.every((some) => some.has(claimKey(one))));
}

async function holding(
  files: ClaimsFiles,
  postings: readonly Posting[],
  words: readonly string[],
): Promise<Posting[]> {
  if (words.length === 0) return [...postings];
  const some = postings.slice(0, LOOKED_INTO);
  const rows = await files.rows(some);
  return some.filter(({ page, number }) => {
    const row = rows.get(`${page} ${number}`);
    return row !== undefined && holdsWords(row, words);
  });
}

function holdsWords({ title, words, value, by }: ClaimRow, wanted: readonly string[]): boolean {
  const held = foldedWords([title, words, value, by].join(' '));
  return wanted.every((word) => held.some((one) => one.startsWith(word)));
}

async function hitsOf(
  files: ClaimsFiles,
  postings: readonly Posting[],
  conditions: readonly Condition[],
): Promise<ClaimHit[]> {
  const rows = await files.rows(postings);
  return postings.flatMap((posting) => {
    const row = rows.get(`${posting.page} ${posting.number}`);
    if (!row) return [];
    const sure = conditions.every((one) => one.sure?.(posting) ?? true);
    const doubt = `It says “${row.value}”, which may be otherwise.`;
    return [{ posting, row, fragment: `#s${posting.number}`, ...(!sure && { doubt }) }];
  });
}
