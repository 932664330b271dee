import { describe, expect, test } from 'vitest';
import type { NameReason, SearchEntity } from '../record.ts';
import { type BuildOptions, buildNames } from './build.ts';
import type { NameHit } from './hit.ts';
import { type NamesIndex, openNames } from './open.ts';

const pages = [
  page('person', 'Volodymyr Zelenskyy', { aliases: ['President of Ukraine'] }),
  page('person', 'Alexander Lukashenko', { weight: 9 }),
  page('person', 'Muammar Gaddafi'),
  page('person', 'Vladimir Putin', { weight: 20 }),
  page('person', 'Lloyd Austin', { former: ['lloyd-j-austin'] }),
  page('person', 'Alexis Tsipras'),
  page('place', 'Kharkiv'),
  page('place', 'Austin'),
  page('place', 'Chelyabinsk'),
  page('place', 'Yakutsk'),
  page('place', 'Zaporizhzhia'),
  page('place', 'Hrodna'),
  page('place', 'Fallujah'),
  page('place', 'Isfahan'),
  page('place', 'Ukraine', { weight: 100 }),
  page('equipment', 'Su-35', { aliases: ['Flanker-E'] }),
  page('equipment', 'S-400'),
  page('equipment', 'S-300'),
  page('equipment', 'F/A-18'),
  page('equipment', 'T-72B3'),
  page('organisation', 'NATO', { weight: 50 }),
  page('organisation', 'NATO Parliamentary Assembly'),
  page('organisation', 'NATO Response Force'),
  page('organisation', 'Assembly of Experts', { weak: ['the Assembly', 'NATO'] }),
  page('event', 'Summit in Vilnius'),
];

describe('a name is found', () => {
  test.each([
    ['by the words of its title, in any case', 'LLOYD austin', 'Lloyd Austin', 'name'],
    ['by another name', 'flanker e', 'Su-35', 'alias'],
    ['by what its id was', 'lloyd j austin', 'Lloyd Austin', 'former-id'],
    ['with a letter too few', 'lukasenko', 'Alexander Lukashenko', 'spelling'],
    ['with two letters exchanged', 'lukahsenko', 'Alexander Lukashenko', 'spelling'],
    ['half typed', 'lukash', 'Alexander Lukashenko', 'beginning'],
    ['half typed and mistyped', 'lukadh', 'Alexander Lukashenko', 'spelling'],
    ['with its words turned', 'putin vladimir', 'Vladimir Putin', 'name'],
    ['without its space', 'lloydaustin', 'Lloyd Austin', 'name'],
  ])('%s', async (_, typed, title, why) => {
    expect(await first(typed)).toMatchObject({ entity: { title }, why });
  });

  test.each([
    ['su35', 'Su-35'],
    ['SU 35', 'Su-35'],
    ['су-35', 'Su-35'],
    ['s400', 'S-400'],
    ['s 400', 'S-400'],
    ['fa18', 'F/A-18'],
    ['f a 18', 'F/A-18'],
    ['t-72 b3', 'T-72B3'],
    ['t72b3', 'T-72B3'],
  ])('as the designation “%s”', async (typed, title) => {
    expect(await first(typed)).toMatchObject({ entity: { title }, exact: true });
  });

  test('by its designation written otherwise, and that is said', async () => {
    expect(await first('su35')).toMatchObject({ why: 'designation' });
    expect(await first('Su 35')).toMatchObject({ why: 'name' });
  });

  test.each([
    ['Zelensky', 'Volodymyr Zelenskyy'],
    ['Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Lukashenka', 'Alexander Lukashenko'],
    ['Aliaksandr Lukashenka', 'Alexander Lukashenko'],
    ['Kharkov', 'Kharkiv'],
    ['Harkiv', 'Kharkiv'],
    ['Qadhafi', 'Muammar Gaddafi'],
    ['Moammar Kadafi', 'Muammar Gaddafi'],
    ['Tscheljabinsk', 'Chelyabinsk'],
    ['Tcheliabinsk', 'Chelyabinsk'],
    ['Čeljabinsk', 'Chelyabinsk'],
    ['Jakuzk', 'Yakutsk'],
    ['Iakoutsk', 'Yakutsk'],
    ['Czelabińsk', 'Chelyabinsk'],
    ['Charkiw', 'Kharkiv'],
    ['Zaporijjia', 'Zaporizhzhia'],
    ['Horadnia', 'Hrodna'],
    ['Zelenskyj', 'Volodymyr Zelenskyy'],
    ['Selenskyj', 'Volodymyr Zelenskyy'],
  ])('spelled “%s”, as surely as by its own name', async (typed, title) => {
    const hit = await first(typed);
    expect(hit?.entity.title).toBe(title);
    expect(hit?.score).toBeGreaterThanOrEqual(0.72);
  });

  test.each([
    ['Путин', 'Vladimir Putin', 'Russian'],
    ['Зеленський', 'Volodymyr Zelenskyy', 'Ukrainian'],
    ['Аляксандр Лукашэнка', 'Alexander Lukashenko', 'Belarusian'],
    ['Владимир Путин', 'Vladimir Putin', 'Bulgarian'],
    ['Алексис Ципрас', 'Alexis Tsipras', 'Macedonian'],
    ['Владимир Путин', 'Vladimir Putin', 'Serbian'],
    ['Αλέξης Τσίπρας', 'Alexis Tsipras', 'Greek'],
    ['بوتين', 'Vladimir Putin', 'Arabic'],
    ['القذافي', 'Muammar Gaddafi', 'Arabic'],
    ['Харків', 'Kharkiv', 'Ukrainian'],
    ['الفلوجة', 'Fallujah', 'Arabic'],
    ['اصفهان', 'Isfahan', 'Persian'],
  ])('written “%s”', async (typed, title) => {
    expect(await first(typed)).toMatchObject({ entity: { title }, why: 'transliteration' });
  });
});

describe('of several names', () => {
  test('the exact one is first, however often others are linked', async () => {
    expect((await titles('austin'))[0]).toBe('Austin');
    expect((await titles('nato'))[0]).toBe('NATO');
  });

  test('a title is before another page’s weak alias', async () => {
    expect((await titles('NATO')).slice(0, 2)).toEqual(['NATO', 'Assembly of Experts']);
  });

  test('those with other digits are left out', async () => {
    expect(await titles('s400')).not.toContain('S-300');
  });

  test('those that fit equally stand by links, then by id', async () => {
    const same = [
      page('place', 'Minsk Baa'),
      page('place', 'Minsk Aaa'),
      page('place', 'Minsk Daa'),
      page('place', 'Minsk Caa', { weight: 7 }),
    ];
    const find = opened(same);
    const found = async () => (await find('minsk')).map(({ entity }) => entity.title);
    expect(await found()).toEqual(['Minsk Caa', 'Minsk Aaa', 'Minsk Baa', 'Minsk Daa']);
  });
});

test('a word that is nobody’s name finds nothing that is called exact or strong', async () => {
  for (const typed of ['xylophone', 'qqqq', 'photosynthesis', 'biden']) {
    for (const { exact, score } of await found(typed)) expect(exact || score >= 0.72).toBe(false);
  }
});

test('nothing typed finds nothing', async () => {
  expect(await found('')).toEqual([]);
  expect(await found(' – ')).toEqual([]);
});

test('a hit has its summary and facts when they are asked for', async () => {
  const [hit] = await opened(pages)('ukraine', { details: 1 });
  expect(hit?.entity).toMatchObject({ summary: 'About Ukraine.', facts: ['a fact'] });
});

test('words that tell nothing find no name, unless one begins so', async () => {
  expect(await titles('the of and')).toEqual([]);
  expect(await titles('the as')).toEqual(['Assembly of Experts']);
});

test('a text without end is answered at once', async () => {
  const begun = performance.now();
  await found('x'.repeat(5000));
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('of pages that bear one name the second comes after other names, while the name is half typed', async () => {
  const many = ['a', 'b', 'c'].map((id) => ({ ...page('place', 'Springfield', { weight: 9 }), id }));
  const find = opened([...many, page('place', 'Springfontein')]);
  const firstTwo = async (typed: string) =>
    (await find(typed, { limit: 2 })).map(({ entity }) => entity.title);
  expect(await firstTwo('springf')).toEqual(['Springfield', 'Springfontein']);
  expect(await firstTwo('springfield')).toEqual(['Springfield', 'Springfield']);
});

test('of many pages that bear the very name three come before those with a longer one', async () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => ({ ...page('place', 'Springfield'), id }));
  const find = opened([...many, page('place', 'Springfield Gardens')]);
  expect((await find('springfield')).map(({ entity }) => entity.title)).toEqual([
    'Springfield',
    'Springfield',
    'Springfield',
    'Springfield Gardens',
    'Springfield',
  ]);
});

interface Rest {
  aliases?: string[];
  weak?: string[];
  former?: string[];
  weight?: number;
}

function page(
  kind: SearchEntity['kind'],
  title: string,
  { aliases = [], weak = [], former = [], weight = 0 }: Rest = {},
): SearchEntity {
  const named = (texts: string[], why: NameReason) => texts.map((text) => ({ text, why }));
  return {
    kind,
    id: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title,
    summary: `About ${title}.`,
    names: [...named(aliases, 'alias'), ...named(weak, 'weak-alias'), ...named(former, 'former-id')],
    weight,
    facts: ['a fact'],
  };
}

function opened(entities: readonly SearchEntity[], options?: BuildOptions): NamesIndex['find'] {
  const files = new Map(buildNames(entities, options).map(({ path, text }) => [path, text]));
  const index = openNames(async (path) => files.get(path) ?? '');
  return (query, options) => index.find(query, options);
}

function found(query: string): Promise<NameHit[]> {
  return opened(pages)(query);
}

async function first(query: string): Promise<NameHit | undefined> {
  return (await found(query))[0];
}

async function titles(query: string): Promise<string[]> {
  return (await found(query)).map(({ entity }) => entity.title);
}
