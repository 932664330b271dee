/**
 * **Name queries** are made of names by rules: as they stand, with slips, cut short, one word alone, a designation
 * written otherwise, a spelling that was taken off its page first.
 */
import type { SearchEntity } from '../../src/search/record.ts';
import { type Chance, chance } from './chance.ts';
import { typed } from './query.ts';
import { withSlip } from './slip.ts';

export const nameQueryKinds = [
  'exact',
  'typo',
  'two-typos',
  'designation',
  'one-word',
  'beginning',
  'beginning-typo',
  'spelling',
  'script',
  'order',
  'no-space',
] as const;
export type NameQueryKind = (typeof nameQueryKinds)[number];

export interface NameQuery {
  kind: NameQueryKind;
  text: string;
  /** `kind/id` of the entity it was made of. */
  right: string;
}

/** Half the queries may be looked at while tuning; of the others only totals are told. */
export type Half = 'dev' | 'unseen';

export interface Made {
  /** Entities without the spellings that queries ask for. */
  entities: SearchEntity[];
  queries: Record<Half, NameQuery[]>;
}

type Maker = (name: string, draw: Chance) => string | undefined;

const makers: Partial<Record<NameQueryKind, Maker>> = {
  exact: (name) => typed(name),
  typo: (name, draw) => withSlip(typed(name), draw),
  'two-typos': (name, draw) => {
    const once = typed(name).length < 9 ? undefined : withSlip(typed(name), draw);
    return once && withSlip(once, draw);
  },
  designation: otherwise,
  beginning: (name) => beginning(name),
  'beginning-typo': (name, draw) => withSlip(beginningToSlip(name) ?? '', draw),
  order: (name) => {
    const words = typed(name).split(' ');
    return words.length === 2 || words.length === 3
      ? [words.at(-1), ...words.slice(0, -1)].join(' ')
      : undefined;
  },
  'no-space': (name) => (/^\p{L}+ \p{L}+$/u.test(typed(name)) ? typed(name).replace(' ', '') : undefined),
};

/** @param each Queries of each kind in each half. */
export function nameQueries(given: readonly SearchEntity[], each: number, seed = 7): Made {
  const draw = chance(seed);
  const entities = given.map((one) => ({ ...one }));
  const held = [
    ...heldOut(entities, 'spelling', draw, each * 2),
    ...heldOut(entities, 'script', draw, each * 2),
  ];
  const rare = rareWords(entities);
  const isFew = fewBegin(entities);
  const starts = { beginning, 'beginning-typo': beginningToSlip };
  const made = nameQueryKinds.flatMap((kind) => {
    if (kind === 'one-word') return sampled(entities, kind, draw, each * 2, (name) => oneWord(name, rare));
    const maker = makers[kind];
    const startOf = kind === 'beginning' || kind === 'beginning-typo' ? starts[kind] : undefined;
    const telling: Maker = (name, dice) =>
      startOf && !isFew(startOf(name) ?? '') ? undefined : maker?.(name, dice);
    return maker ? sampled(entities, kind, draw, each * 2, telling) : [];
  });
  const all = [...made, ...held];
  const half = (wanted: number) =>
    nameQueryKinds.flatMap((kind) =>
      all.filter((one) => one.kind === kind).filter((_, at) => at % 2 === wanted),
    );
  return { entities, queries: { dev: half(0), unseen: half(1) } };
}

function sampled(
  entities: readonly SearchEntity[],
  kind: NameQueryKind,
  draw: Chance,
  most: number,
  make: Maker,
): NameQuery[] {
  const found: NameQuery[] = [];
  for (let tries = 0; found.length < most && tries < most * 400; tries++) {
    const one = draw.pick(entities);
    const name = draw.pick([one.title, ...one.names.map(({ text }) => text)]);
    if (!/^[\x20-\x7e\u00c0-\u024f]{5,44}$/.test(name)) continue;
    const text = make(name, draw);
    if (text && (kind === 'exact' || text !== typed(name)))
      found.push({ kind, text, right: `${one.kind}/${one.id}` });
  }
  return found;
}

function beginning(name: string): string | undefined {
  return typed(name).length < 6 ? undefined : begun(typed(name), 0.6, 4);
}

function beginningToSlip(name: string): string | undefined {
  return typed(name).length < 8 ? undefined : begun(typed(name), 0.7, 6);
}

/** Pages of which a beginning can name one among the first five. */
const FEW = 4;

/** Tells whether at most four entities have a name that begins so: nobody could know which of more is meant. */
function fewBegin(entities: readonly SearchEntity[]): (start: string) => boolean {
  const all = entities
    .flatMap(({ title, names }, at) =>
      [title, ...names.map(({ text }) => text)].map((name) => [typed(name), at] as const),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return (start) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.[0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const pages = new Set<number>();
    for (; pages.size <= FEW && all[low]?.[0].startsWith(start); low++) pages.add(all[low]?.[1] ?? 0);
    return pages.size <= FEW;
  };
}

function begun(name: string, share: number, least: number): string {
  return name.slice(0, Math.max(least, Math.round(name.length * share))).trim();
}

/** A designation with its hyphen, a space or nothing where it had another. */
function otherwise(name: string, draw: Chance): string | undefined {
  const low = name.toLowerCase();
  if (!/[a-z][- ]?\d/.test(low) || low.length > 25) return undefined;
  const other = draw.pick([
    low.replace(/([a-z])[- ](\d)/g, '$1$2'),
    low.replace(/([a-z])-?(\d)/g, '$1 $2'),
    low.replace(/([a-z]) ?(\d)/g, '$1-$2'),
  ]);
  return other === low ? undefined : other;
}

/** Words that at most four entities bear. */
function rareWords(entities: readonly SearchEntity[]): (word: string) => number {
  const bearers = new Map<string, number>();
  for (const { title, names } of entities) {
    const words = new Set(
      [title, ...names.map(({ text }) => text)].flatMap((name) => typed(name).split(' ')),
    );
    for (const word of words) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  }
  return (word) => bearers.get(word) ?? 0;
}

function oneWord(name: string, bearers: (word: string) => number): string | undefined {
  const words = typed(name).split(' ');
  const [rarest] = words.filter((word) => word.length > 3).sort((a, b) => bearers(a) - bearers(b));
  return words.length > 1 && rarest && bearers(rarest) <= 4 ? rarest : undefined;
}

/** Take one spelling off people's pages; what is asked for is nowhere in the index. */
function heldOut(
  entities: SearchEntity[],
  kind: 'spelling' | 'script',
  draw: Chance,
  most: number,
): NameQuery[] {
  const found: NameQuery[] = [];
  for (const one of draw.shuffled(entities)) {
    if (found.length === most) break;
    if (one.kind !== 'person' || one.names.length === 0) continue;
    const held = draw.pick(one.names).text;
    const isForeign = /\p{Script=Cyrillic}/u.test(held);
    if (isForeign !== (kind === 'script') || (kind === 'spelling' && !isVariant(one, held))) continue;
    one.names = one.names.filter(({ text }) =>
      kind === 'script' ? !/\p{Script=Cyrillic}/u.test(text) : typed(text) !== typed(held),
    );
    found.push({
      kind,
      text: kind === 'script' ? held.toLowerCase() : typed(held),
      right: `${one.kind}/${one.id}`,
    });
  }
  return found;
}

/** Whether each word that only this spelling has is near one that another spelling has. */
function isVariant(one: SearchEntity, held: string): boolean {
  const others = [one.title, ...one.names.map(({ text }) => text)].filter((name) => name !== held).map(typed);
  const words = typed(held).split(' ');
  const known = new Set(others.flatMap((name) => name.split(' ')));
  const own = words.filter((word) => !known.has(word));
  if (others.includes(typed(held)) || words.length < 2 || own.length === 0) return false;
  return own.every((word) => [...known].some((other) => other.length > 2 && isNear(word, other)));
}

function isNear(word: string, other: string): boolean {
  return edits(word, other) <= Math.min(3, Math.ceil(word.length / 2.5));
}

/** Levenshtein's distance. */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  [...one].forEach((letter, line) => {
    const next = [line + 1];
    [...other].forEach((wanted, at) => {
      const changed = (row[at] ?? 0) + Number(letter !== wanted);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
