/**
 * **Claims measured**: what the claims index and the facets of pages weigh, what a question reads with nothing kept,
 * what building costs, and how many files one edit changes.
 */
import { readPage } from '../../src/model/page.ts';
import { countriesOf } from '../../src/publish/countries.ts';
import { Library } from '../../src/publish/library.ts';
import { claimRecords } from '../../src/publish/search-claims.ts';
import { buildClaims, type ClaimsFile } from '../../src/search/claims/build.ts';
import { type ClaimRecord, pageKey } from '../../src/search/claims/claim-record.ts';
import type { ClaimField } from '../../src/search/claims/condition.ts';
import { openClaims } from '../../src/search/claims/open.ts';
import { readContent } from '../../src/store/read.ts';
import { type Chance, chance } from './chance.ts';
import { facetRows } from './claims-facets.ts';
import { type ClaimsRow, kilo, rank, type Sizes, sizesOf, timed } from './claims-row.ts';

export interface ClaimsOptions {
  /** Folder of content. */
  content: string;
  /** Questions of each kind, and edits of each kind. */
  each?: number;
  seed?: number;
}

export async function benchClaims({ content, each = 40, seed = 5 }: ClaimsOptions): Promise<ClaimsRow[]> {
  const pages = readContent(content).pages.flatMap((file) => readPage(file).page ?? []);
  const library = new Library(pages, '/');
  const [records, recordsMs] = await timed(() => claimRecords(library, countriesOf(library)));
  const [files, buildMs] = await timed(() => buildClaims(records));
  const [packed, packMs] = await timed(() => sizesOf(files));
  const build = { pages: pages.length, claims: records.length, recordsMs, buildMs, packMs };
  return [
    { part: 'build', name: 'claims', values: build },
    ...['lists', 'rows', 'titles', 'files'].map((sort) => filesRow(sort, packed)),
    ...(await questionRows(records, files, packed, { each, dice: chance(seed) })),
    ...editRows(records, { each, dice: chance(seed) }),
    ...(await facetRows(library)),
  ];
}

function filesRow(sort: string, packed: Sizes): ClaimsRow {
  const sizes = [...packed].filter(([path]) => path.startsWith(`claims/${sort}`)).map(([, size]) => size);
  const total = kilo(sizes.reduce((sum, size) => sum + size, 0));
  const values = { files: sizes.length, total, p50: kilo(rank(sizes, 0.5)), most: kilo(rank(sizes, 1)) };
  return { part: 'files', name: sort, values };
}

interface Sampling {
  each: number;
  dice: Chance;
}

type Ask = (record: ClaimRecord) => ClaimField[];

const equal = (name: string, value: string): ClaimField => ({ name, op: '=', value, ids: [value] });

/** Questions by kind, made from a claim that answers them; none where it has no such field. */
const asks: Record<string, Ask> = {
  'by:': ({ by }) => (by ? [equal('by', by.id)] : []),
  'in:': ({ places }) => places.slice(-1).map((id) => equal('in', id)),
  'source:': ({ sources }) => sources.slice(0, 1).map(({ id }) => equal('source', id)),
  'operator:': ({ operators }) => operators.slice(0, 1).map((id) => equal('operator', id)),
  'role:': ({ property, value }) => (property === 'role' && value ? [{ name: 'role', op: ':', value }] : []),
  'number>': ({ quantity }) =>
    quantity
      ? [{ name: quantity.unit.split(' ').at(-1) ?? '', op: '>=', value: String(quantity.value) }]
      : [],
  'modality:': ({ modality }) =>
    modality === 'asserted' ? [] : [{ name: 'modality', op: ':', value: modality }],
  'founded<': ({ property, day }) =>
    property === 'founded' && day ? [{ name: 'founded', op: '<=', value: day }] : [],
  'by: in:': ({ by, places }) => (by && places[0] ? [equal('by', by.id), equal('in', places[0])] : []),
  'kind: in:': ({ page, places }) =>
    places[0] ? [{ name: 'kind', op: ':', value: page.kind }, equal('in', places[0])] : [],
};

async function questionRows(
  records: readonly ClaimRecord[],
  files: readonly ClaimsFile[],
  packed: Sizes,
  { each, dice }: Sampling,
): Promise<ClaimsRow[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const rows: ClaimsRow[] = [];
  for (const [name, ask] of Object.entries(asks)) {
    const questions = dice
      .shuffled(records)
      .flatMap((record) => (ask(record).length > 0 ? [ask(record)] : []));
    const asked: Asked[] = [];
    for (const fields of questions.slice(0, each)) asked.push(await askCold(fields, texts, packed));
    if (asked.length > 0) rows.push(questionRow(name, asked));
  }
  return rows;
}

interface Asked {
  read: string[];
  bytes: number;
  total: number;
  ms: number;
  warmMs: number;
}

/** One question to an index that has read nothing yet, and the same again. */
async function askCold(
  fields: ClaimField[],
  texts: ReadonlyMap<string, string>,
  packed: Sizes,
): Promise<Asked> {
  const read: string[] = [];
  const index = openClaims(async (path) => {
    read.push(path);
    return texts.get(path) ?? '';
  });
  const [{ total }, ms] = await timed(() => index.find({ fields }));
  const [, warmMs] = await timed(() => index.find({ fields }));
  return { read, bytes: read.reduce((sum, path) => sum + (packed.get(path) ?? 0), 0), total, ms, warmMs };
}

function questionRow(name: string, asked: readonly Asked[]): ClaimsRow {
  const of = (part: (one: Asked) => number, share: number) => rank(asked.map(part), share);
  const values = {
    questions: asked.length,
    found50: of(({ total }) => total, 0.5),
    none: asked.filter(({ total }) => total === 0).length,
    files50: of(({ read }) => read.length, 0.5),
    kB50: kilo(of(({ bytes }) => bytes, 0.5)),
    kB95: kilo(of(({ bytes }) => bytes, 0.95)),
    ms50: of(({ ms }) => ms, 0.5),
    warmMs50: of(({ warmMs }) => warmMs, 0.5),
  };
  return { part: 'question', name, values };
}

type Edit = (records: readonly ClaimRecord[], at: number) => ClaimRecord[];

const edits: Record<string, Edit> = {
  'other words': (records, at) => changeAt(records, at, (one) => ({ ...one, words: `${one.words} Edited.` })),
  'other speaker': (records, at) =>
    changeAt(records, at, (one) => ({ ...one, by: { id: 'nobody', title: 'Nobody' } })),
  'one claim more': (records, at) => {
    const known = records[at];
    const last = records.filter(({ page }) => page === known?.page).length;
    return known ? [...records, { ...known, number: last + 1, words: 'One more statement.' }] : [...records];
  },
  'no such page': (records, at) => {
    const key = pageKey(records[at]?.page ?? { kind: '', id: '' });
    return records.filter(({ page }) => pageKey(page) !== key);
  },
};

function changeAt(
  records: readonly ClaimRecord[],
  at: number,
  change: (record: ClaimRecord) => ClaimRecord,
): ClaimRecord[] {
  return records.map((record, place) => (place === at ? change(record) : record));
}

/** Files written, removed or changed by an edit of one page. */
function editRows(records: readonly ClaimRecord[], { each, dice }: Sampling): ClaimsRow[] {
  const before = new Map(buildClaims(records).map(({ path, text }) => [path, text]));
  const places = Array.from({ length: Math.ceil(each / 4) }, () => dice.below(records.length));
  return Object.entries(edits).map(([name, edit]) => {
    const counts = places.map((at) => {
      const after = new Map(buildClaims(edit(records, at)).map(({ path, text }) => [path, text]));
      const paths = new Set([...before.keys(), ...after.keys()]);
      return [...paths].filter((path) => before.get(path) !== after.get(path)).length;
    });
    return {
      part: 'edit',
      name,
      values: { edits: counts.length, files50: rank(counts, 0.5), most: rank(counts, 1) },
    };
  });
}

/** The rows as lines for a person. */
export function claimsTable(rows: readonly ClaimsRow[]): string {
  const lines = rows.map(({ part, name, values }) => {
    const told = Object.entries(values).map(([what, value]) => `${what} ${value.toLocaleString('en')}`);
    return `${part.padEnd(9)} ${name.padEnd(26)} ${told.join('  ')}`;
  });
  return lines.join('\n');
}
