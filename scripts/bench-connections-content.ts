/**
 * Invented entities for measuring connections: few are spoken of by many, most by few, some by nobody, and every
 * claim has the words it rests on. The same at every run.
 */
import type { Root } from 'mdast';
import { type EntityKind, entityKinds, folders } from '../src/model/kind.ts';
import type { PropertyId } from '../src/model/properties.ts';
import { type Claim, entitySchema, sourceSchema } from '../src/model/schema.ts';
import { type Entity, Library, type Source } from '../src/publish/library.ts';

const SYLLABLES = 'bar cel dor fen gal hol iv kor lan mor nev or pel ras sol tar ul ver win zan'.split(' ');
const ENDINGS = 'berg dal grad ham lev mar nik ov rin ska sted ton vik wold'.split(' ');
const PROPERTIES: PropertyId[] = [
  'part-of',
  'member-of',
  'location',
  'said',
  'took-part-in',
  'operator',
  'met',
];
const PASSAGES = 14;
const EMPTY: Root = { type: 'root', children: [] };

/** Numbers from 0 to 1, always the same. */
function* chance(): Generator<number, never> {
  for (let state = 20310302; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield (state >>> 8) / 16_777_216;
  }
}

const numbers = chance();
const below = (limit: number) => Math.floor(numbers.next().value * limit);
/** Some number below a limit, low ones far more often: the shares of a power law. */
const skewed = (limit: number) => Math.floor(limit ** numbers.next().value) - 1;

function word(number: number): string {
  const part = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const name =
    part(SYLLABLES, number) +
    part(SYLLABLES, Math.floor(number / 20)) +
    part(ENDINGS, Math.floor(number / 400));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * @param pages How many; one in ten is a source.
 * @param claimsMost The most claims a page has; most have far fewer.
 */
export function inventedLibrary(pages: number, claimsMost: number): Library {
  const size = Math.ceil(pages * 0.9);
  const names = Array.from({ length: size }, (_, at) =>
    `${word(at * 7 + 3)} ${word(at)} ${at < 5600 ? '' : at}`.trim(),
  );
  const sources = Array.from({ length: pages - size }, (_, at) => sourceOf(at, names));
  const ids = names.map((name) => name.toLowerCase().replaceAll(' ', '-'));
  const claims = () =>
    below(8) === 0 ? [] : Array.from({ length: 1 + skewed(claimsMost) }, () => claimOf(ids, sources));
  const entities = names.map((name, at) => entityOf(at, name, ids, claims));
  return new Library([...entities, ...sources], '/');
}

function sourceOf(at: number, names: readonly string[]): Source {
  const some = () => names[skewed(names.length)] ?? '';
  const passages = Array.from({ length: PASSAGES }, (_, index) => ({
    number: index + 1,
    anchor: `p-${at}x${index}`,
    text: `${some()} said in note ${at * 100 + index} that workers of ${some()} had been moved to ${some()}, together with ${names[below(names.length)]} and other goods. The figure could not be confirmed by ${some()} before the end of the week.`,
  }));
  const data = sourceSchema.parse({
    title: `Record ${at} of the Bureau of Records on the harbours`,
    text: 'full',
    kind: 'report',
    publisher: 'Bureau of Records',
    published: '2031-03-11',
  });
  return {
    kind: 'source',
    id: `record-${at}`,
    path: `sources/record-${at}.mdx`,
    data,
    body: EMPTY,
    passages,
  } as unknown as Source;
}

function entityOf(at: number, name: string, ids: readonly string[], claimsOf: () => Claim[]): Entity {
  const kind: EntityKind = entityKinds[at % entityKinds.length] ?? 'person';
  const data = {
    ...entitySchema.parse({ name, aliases: at % 3 ? [] : [`${name.slice(0, 3).toUpperCase()}${at}`] }),
    claims: claimsOf(),
  };
  return {
    kind,
    id: ids[at] ?? '',
    path: `${folders[kind]}/${ids[at]}.mdx`,
    data,
    body: EMPTY,
  } as unknown as Entity;
}

function claimOf(ids: readonly string[], sources: readonly Source[]): Claim {
  const some = () => ids[skewed(ids.length)] ?? '';
  const source = sources[below(sources.length)] as Source;
  const quote =
    /in note \d+ that workers of [\w ]+/.exec(source.passages[below(PASSAGES)]?.text ?? '')?.[0] ?? '';
  return {
    property: PROPERTIES[below(PROPERTIES.length)] ?? 'said',
    ...(below(10) < 6 && { object: some() }),
    ...(below(10) < 5 && { by: some() }),
    ...(below(10) < 3 && { about: [some(), some()] }),
    value: 'a number of workers of the northern harbours',
    asOf: '2031-03',
    cite: [{ source: source.id, quote }],
  };
}
