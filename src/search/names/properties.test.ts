import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchEntity } from '../record.ts';
import { buildNames } from './build.ts';
import { type NamesIndex, openNames } from './open.ts';
import { nameWords } from './words.ts';

/** A wide enough world: every given name with every family name. */
const GIVEN =
  'Andrei Boris Cemal Daniel Emine Fatima Goran Hassan Ivana Jovan Karim Ljubica Marta Nikola Olga Petar';
const FAMILY =
  'Abramov Bektashi Castellani Dimitrov Erdogan Fernandez Gruevski Hakimzadeh Ivanishvili Jankovic Kostadinov Lindqvist Makarenko Novotny Oliveira Petrosyan Quintana Rasmussen Stoltenberg Tymoshenko Urbonas Vasilenko Wojcik Yanukovych Zaharieva';

const people = GIVEN.split(' ').flatMap((given) =>
  FAMILY.split(' ').map((family) => person(`${given} ${family}`)),
);
const shards = { together: 0, shard: 1500 };
const sharded = opened(people);

describe('with names in shards', () => {
  test('there are many of them', () => {
    expect(buildNames(people, shards).length).toBeGreaterThan(40);
  });

  test('every name finds its own page first', async () => {
    for (const { title } of people) {
      const [first] = await sharded.find(title);
      expect(first).toMatchObject({ entity: { title }, exact: true, score: 1 });
    }
  });

  test('every slip in a word of five letters or more finds the name among five', async () => {
    const slips = fc.record({
      person: fc.constantFrom(...people),
      word: fc.nat(1),
      at: fc.nat(12),
      how: fc.constantFrom<Slip>('leave out', 'double', 'exchange', 'replace'),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    });
    await fc.assert(
      fc.asyncProperty(slips, async ({ person: { title }, word, at, how, letter }) => {
        const typed = withSlip(title.toLowerCase().split(' '), word, at, how, letter);
        const hits = await sharded.find(typed, { limit: 5 });
        expect(
          hits.map(({ entity }) => entity.title),
          typed,
        ).toContain(title);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('a beginning of three letters or more of a family name finds somebody of that name', async () => {
    const families = fc.constantFrom(...FAMILY.split(' '));
    await fc.assert(
      fc.asyncProperty(families, fc.integer({ min: 3, max: 9 }), async (family, length) => {
        const [first] = await sharded.find(family.slice(0, length));
        expect(first?.entity.title).toContain(family.slice(0, length));
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('whatever names there are', () => {
  const words = fc.stringMatching(/^[A-Za-zÀ-ž0-9а-яёіїєґαβγδελمحدرس'-]{1,12}$/);
  const titles = fc.uniqueArray(
    fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
    {
      minLength: 1,
      maxLength: 40,
      selector: (title) => nameWords(title).join(''),
    },
  );
  const sets = titles.map((some) => some.filter((title) => nameWords(title).length > 0));

  test('each finds its own page first, in one file and in shards', async () => {
    await fc.assert(
      fc.asyncProperty(sets, fc.constantFrom(0, 90_000), async (some, together) => {
        const entities = some.map((title, at) => ({ ...person(title), id: String(at) }));
        const index = opened(entities, { together, shard: 200 });
        for (const { id, title } of entities) expect((await index.find(title))[0]?.entity.id, title).toBe(id);
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  test('nothing that is typed breaks the index', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (typed) => {
        for (const { score } of await sharded.find(typed)) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

type Slip = 'leave out' | 'double' | 'exchange' | 'replace';

/** One slip in a long enough word: the one wished, or the other. */
function withSlip(words: string[], wished: number, place: number, how: Slip, letter: string): string {
  const at = (words[wished]?.length ?? 0) >= 5 ? wished : 1;
  const word = words[at] ?? '';
  const index = place % (word.length - 1);
  const [before, here, after] = [word.slice(0, index), word.charAt(index), word.slice(index + 1)];
  const slipped = {
    'leave out': before + after,
    double: before + here + here + after,
    exchange: before + after.charAt(0) + here + after.slice(1),
    replace: before + letter + after,
  };
  return words.with(at, slipped[how]).join(' ');
}

function person(title: string): SearchEntity {
  const id = title.toLowerCase().replace(' ', '-');
  return { kind: 'person', id, title, summary: '', names: [], weight: 0, facts: [] };
}

function opened(entities: readonly SearchEntity[], options = shards): NamesIndex {
  const files = new Map(buildNames(entities, options).map(({ path, text }) => [path, text]));
  return openNames(async (path) => files.get(path) ?? '');
}
