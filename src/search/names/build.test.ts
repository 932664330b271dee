import { describe, expect, test } from 'vitest';
import type { SearchEntity } from '../record.ts';
import { buildNames, type NamesFile } from './build.ts';
import { openNames } from './open.ts';

const SYLLABLES = ['ba', 'ko', 'li', 'mar', 'ne', 'pu', 'ros', 'ta', 'ven', 'zi'];
const shards = { together: 0, shard: 1500 };
const pages = Array.from({ length: 1200 }, (_, at) => page(nameOf(at * 7919)));

describe('files of names', () => {
  test('are one besides manifest and details while they are small', () => {
    const paths = buildNames(pages.slice(0, 60)).map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('names/d-'))).toEqual(['names/start', 'names/a-']);
  });

  test('are none but the manifest without pages, and then nothing is found', async () => {
    const files = buildNames([]);
    expect(files.filter(({ text }) => text.split('\n').length > 2).map(({ path }) => path)).toEqual([
      'names/start',
    ]);
    expect(await opened(files).find('minsk', { details: 1 })).toEqual([]);
  });

  test('list the best known for a beginning of one or two letters', async () => {
    const known = page('Tarwick Zvon');
    const index = opened(buildNames([...pages, { ...known, weight: 500 }], shards));
    for (const typed of ['t', 'ta', 'zv'])
      expect((await index.find(typed)).map(({ entity }) => entity.title)).toContain('Tarwick Zvon');
  });

  test('are the same whatever the order of the pages', () => {
    expect(buildNames(pages.toReversed(), shards)).toEqual(buildNames(pages, shards));
  });

  test('have addresses that every disk and host can bear', () => {
    for (const { path } of buildNames([...pages, page('新華社'), page('“§” %/\\')], shards))
      expect(path).toMatch(/^names\/[a-z0-9_-]+$/);
  });

  test('are divided so that none is twice as large as wished, where names differ', () => {
    const large = buildNames(pages, shards).filter(({ text }) => text.length > 2 * 1500 * 1.3);
    expect(large.filter(({ path }) => !path.startsWith('names/d-')).map(({ path }) => path)).toEqual([]);
  });
});

describe('after an edit', () => {
  test('a page that is added changes eight files at most, six as a rule where all are linked alike', () => {
    const counts = [1, 2, 3, 4, 5].map((at) => changed([...pages, page(nameOf(at * 104_729 + 1))]));
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
    expect(counts.toSorted((a, b) => a - b)[2]).toBeLessThanOrEqual(6);
  });

  test('a page that is renamed changes eight files at most as a rule', () => {
    const counts = [5, 40, 90, 300, 700].map((at) => changed(pages.with(at, page(nameOf(at * 31_337 + 2)))));
    expect(counts.toSorted((a, b) => a - b)[2]).toBeLessThanOrEqual(8);
  });

  test('an alias of two words more changes five files as a rule', () => {
    const counts = [3, 70, 99].map((at) => {
      const alias = { text: nameOf(at * 65_537 + 5), why: 'alias' as const };
      return changed(pages.with(at, { ...pageAt(at), names: [alias] }));
    });
    expect(counts.toSorted((a, b) => a - b)[1]).toBeLessThanOrEqual(5);
  });

  test('another summary changes one file', () => {
    expect(changed(pages.with(70, { ...pageAt(70), summary: 'Otherwise.' }))).toBe(1);
  });

  test('one link more to a page that has many changes nothing', () => {
    const linked = pages.with(70, { ...pageAt(70), weight: 1000 });
    expect(changed(pages.with(70, { ...pageAt(70), weight: 1001 }), linked)).toBe(0);
  });
});

describe('a page with many names', () => {
  test('keeps some for each reason', async () => {
    const aliases = Array.from({ length: 60 }, (_, at) => ({ text: nameOf(at * 31), why: 'alias' as const }));
    const former = { text: 'where-it-was', why: 'former-id' as const };
    const index = opened(buildNames([{ ...page('Many Names'), names: [...aliases, former] }]));
    expect((await index.find('where it was'))[0]).toMatchObject({ why: 'former-id', exact: true });
    const others = (await index.details('place', 'Many_Names'))?.others;
    expect(others).toContain(nameOf(31));
    expect(others).not.toContain('where-it-was');
  });
});

describe('what cannot be read', () => {
  const files = buildNames(pages, shards);

  test('is told with its address, whichever file it is', async () => {
    for (const broken of ['names/start', 'names/a-']) {
      const index = opened(
        files.map((file) =>
          file.path.startsWith(broken) ? { ...file, text: file.text.slice(0, -9) } : file,
        ),
      );
      await expect(index.find(pageAt(3).title)).rejects.toThrow(/^names\/(start|a-\w*): Unexpected content/);
    }
  });

  test('is a host’s page of apology as well', async () => {
    await expect(openNames(async () => '<!doctype html>').find('minsk')).rejects.toThrow('names/start');
  });

  test('is tried again at the next look-up', async () => {
    let isDown = true;
    const good = textsOf(files);
    const index = openNames(async (path) => {
      if (isDown) throw new Error('offline');
      return good.get(path) ?? '';
    });
    await expect(index.find('maros')).rejects.toThrow('offline');
    isDown = false;
    expect(await index.find(pageAt(3).title)).not.toEqual([]);
  });
});

describe('while somebody types', () => {
  test('nothing is read twice', async () => {
    const read: string[] = [];
    const texts = textsOf(buildNames(pages, shards));
    const index = openNames(async (path) => {
      read.push(path);
      return texts.get(path) ?? '';
    });
    const { title } = pageAt(3);
    for (let length = 1; length <= title.length; length++) await index.find(title.slice(0, length));
    expect(new Set(read).size).toBe(read.length);
  });

  test('an idle look-up ends', async () => {
    const idle = new AbortController();
    const finding = opened(buildNames(pages, shards)).find('maros', { signal: idle.signal });
    idle.abort(new Error('typed on'));
    await expect(finding).rejects.toThrow('typed on');
  });

  test('the details of a title are read together with its names', async () => {
    const rounds: string[][] = [];
    const texts = textsOf(buildNames(pages, shards));
    let waiting: string[] = [];
    const index = openNames(async (path) => {
      waiting.push(path);
      await new Promise((done) => setTimeout(done, 5));
      if (waiting.length > 0) rounds.push(waiting);
      waiting = [];
      return texts.get(path) ?? '';
    });
    await index.warm();
    const [first] = await index.find(pageAt(3).title, { details: 1 });
    expect(first?.entity.summary).toBe(`About ${pageAt(3).title}.`);
    expect(rounds.length).toBe(2);
    expect(rounds[1]?.some((path) => path.startsWith('names/d-'))).toBe(true);
  });

  test('summaries are read only for as many hits as are asked for', async () => {
    const index = opened(buildNames(pages, shards));
    const { title } = pageAt(3);
    expect((await index.find(title))[0]?.entity.summary).toBe('');
    expect((await index.find(title, { details: 1 }))[0]?.entity.summary).toBe(`About ${title}.`);
    expect(await index.details('place', pageAt(3).id)).toEqual({
      summary: `About ${title}.`,
      facts: ['a', 'b', 'c'],
      others: [],
    });
  });
});

function nameOf(number: number): string {
  const word = (rest: number): string =>
    (SYLLABLES[rest % 10] ?? '') + (rest > 9 ? word(Math.floor(rest / 10)) : '');
  return `${word(number % 997)} ${word(Math.floor(number / 997) % 9973)}`;
}

function page(title: string): SearchEntity {
  const facts = ['a', 'b', 'c', 'd'];
  return {
    kind: 'place',
    id: title.replace(' ', '_'),
    title,
    summary: `About ${title}.`,
    names: [],
    weight: 0,
    facts,
  };
}

function pageAt(at: number): SearchEntity {
  const found = pages[at];
  if (!found) throw new Error(`no page ${at}`);
  return found;
}

/** How many files differ, are new or are gone. */
function changed(after: readonly SearchEntity[], before: readonly SearchEntity[] = pages): number {
  const [old, now] = [textsOf(buildNames(before, shards)), textsOf(buildNames(after, shards))];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path))
    .length;
}

function textsOf(files: readonly NamesFile[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

function opened(files: readonly NamesFile[]) {
  const texts = textsOf(files);
  return openNames(async (path) => texts.get(path) ?? '');
}
