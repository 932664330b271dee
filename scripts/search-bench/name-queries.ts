/**
 * **Name queries** ask for a thing by one of its names, written as people write it. Right are all pages that
 * bear that very name as title, alias or weak alias, however the query was bent.
 */
import { isDesignation, nameKey } from '../../src/gazetteer/name.ts';
import { type Bend, bentNames } from './bent-names.ts';
import type { Chance } from './chance.ts';
import type { Collection, Indexed, Name } from './collection.ts';
import { type Query, type QueryKind, typed } from './query.ts';
import { withSlip } from './slip.ts';

const bends: Partial<Record<QueryKind, Bend>> = {
  ...bentNames,
  /** Another name than the title, as it stands. */
  alias: ({ text, kind }) => (/^(?:title|designation|transliteration)$/.test(kind) ? undefined : typed(text)),
  /** One slip in a name of five letters or more. */
  typo: ({ text }, chance) => (text.length < 5 ? undefined : withSlip(typed(text), chance)),
  /** Two slips in a name of nine letters or more. */
  'two-typos': ({ text }, chance) => {
    const once = text.length < 9 ? undefined : withSlip(typed(text), chance);
    return once && withSlip(once, chance);
  },
  /** A model code with its hyphen gone, made a space, or put in. */
  designation: ({ text }, chance) => {
    if (!/[a-z][- ]?\d/i.test(text) || !isDesignation(text) || text.length > 24) return undefined;
    const between = chance.pick(['', ' ', '-']);
    return typed(text).replace(/([a-z])[- ]?(?=\d)/, `$1${between}`);
  },
  /** The rarest word of a longer name; right are all pages with a name that has it, four at most. */
  'one-word': ({ text }, _, { frequency }) => {
    const words = typed(text).split(/[ -]/);
    const long = words.filter((word) => word.length >= 4 && /^[a-z]+$/.test(word));
    const rarity = (word: string) => frequency.get(word) ?? 0;
    return words.length < 2 ? undefined : long.sort((a, b) => rarity(a) - rarity(b))[0];
  },
  /** The first 60 % of a name, four letters at least. */
  beginning: ({ text }) => beginningOf(typed(text), 0.6, 4),
  /** The first 70 % with a slip. */
  'beginning-typo': ({ text }, chance) => {
    const half = beginningOf(typed(text), 0.7, 6);
    return half && withSlip(half, chance);
  },
};

function beginningOf(words: string, share: number, least: number): string | undefined {
  const length = Math.max(least, Math.round(words.length * share));
  return length >= words.length ? undefined : words.slice(0, length).trim();
}

/** As many queries of a kind as wanted, fewer where the content gives no more. */
export function nameQueries(
  kind: QueryKind,
  collection: Collection,
  chance: Chance,
  wanted: number,
): Query[] {
  const bend = bends[kind];
  if (!bend) throw new Error(`Internal error: ${kind} is not asked by name`);
  const names = chance.shuffled(namesOf(collection.pages));
  const queries = new Map<string, Query>();
  for (const name of names) {
    if (queries.size >= wanted) break;
    const text = bend(name, chance, collection);
    if (!text || queries.has(text)) continue;
    const right = rightFor(kind, name, text, collection);
    if (right) queries.set(text, { kind, text, right });
  }
  return [...queries.values()];
}

/** Names in Latin letters that somebody may type. */
function namesOf(pages: readonly Indexed[]): Name[] {
  return pages
    .filter(({ kind }) => kind !== 'source')
    .flatMap(({ names }) => names)
    .filter(({ text }) => /^[\x20-\x7e\u00c0-\u024f’]{4,45}$/.test(text));
}

function rightFor(kind: QueryKind, name: Name, text: string, collection: Collection): string[] | undefined {
  const { bearers } = collection;
  const own = bearers.get(nameKey(name.text)) ?? [];
  if (kind === 'designation' || kind === 'alias') return own;
  if (kind === 'one-word' || kind === 'beginning' || kind === 'beginning-typo')
    return fewWith(kind === 'one-word' ? text : undefined, beginningKey(kind, name, text), collection);
  // A slip that happens to make another name asks for that.
  return bearers.has(nameKey(text)) ? undefined : own;
}

/** What a half name stands for without its slip. */
function beginningKey(kind: QueryKind, { text: name }: Name, text: string): string {
  return kind === 'beginning' ? text : (beginningOf(typed(name), 0.7, 6) ?? text);
}

/** Pages with a name that has the word or begins so; nothing when they are more than four. */
function fewWith(word: string | undefined, start: string, { pages }: Collection): string[] | undefined {
  const fits = (name: string) =>
    word === undefined ? typed(name).startsWith(start) : typed(name).split(/[ -]/).includes(word);
  const right = pages.filter(({ kind, names }) => kind !== 'source' && names.some(({ text }) => fits(text)));
  return right.length > 4 ? undefined : right.map(({ href }) => href);
}

/** Titles that stand in longer titles, too: the thing so called must come first. */
export function exactQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  const titles = collection.pages.filter(({ kind }) => kind !== 'source');
  const stretches = new Map<string, number>();
  for (const { title } of titles)
    for (const stretch of new Set(stretchesOf(nameKey(title).split(' '))))
      stretches.set(stretch, (stretches.get(stretch) ?? 0) + 1);
  return chance
    .shuffled(titles)
    .filter(({ title }) => title.length >= 3 && (stretches.get(nameKey(title)) ?? 0) > 0)
    .slice(0, wanted)
    .map(({ title }) => ({
      kind: 'exact-among-longer',
      text: typed(title),
      right: collection.bearers.get(nameKey(title)) ?? [],
    }));
}

/** Stretches of consecutive words shorter than the whole. */
function stretchesOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((__, length) => {
      const isWhole = from === 0 && length + 1 === words.length;
      return isWhole ? [] : [words.slice(from, from + length + 1).join(' ')];
    }),
  );
}
