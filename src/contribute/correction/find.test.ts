import { describe, expect, test } from 'vitest';
import { findEntity } from './find.ts';
import { files } from './fixtures/harbour.ts';
import { worldOf } from './world.ts';

const person = (name: string, more = '') => ({
  path: `people/${name.toLowerCase().replaceAll(' ', '-')}.mdx`,
  text: `---\nname: ${name}\n${more}status: reviewed\n---\n`,
});
const world = worldOf({
  files: [...files, person('Cy Oak', 'weakAliases: [the Captain]\n'), person('Di Oak')],
});
const answer = (words: string) => {
  const found = findEntity(world, words);
  return 'refused' in found ? found.refused : found.id;
};

describe('a page is found', () => {
  test.each([
    ['ada-merin', 'ada-merin'],
    ['Director Merin', 'ada-merin'],
    ['HARBOUR board', 'harbour-board'],
  ])('by %s', (words, id) => expect(answer(words)).toBe(id));
});

describe('a name that means it only in context', () => {
  test('is asked about, and nobody is told to begin a second page', () => {
    for (const words of ['the Captain', 'Merin', 'MERIN'])
      expect(answer(words)).toMatch(/Did you mean `(?:cy-oak|ada-merin)`\?$/);
  });
  test('of several is asked about, with all of them', () =>
    expect(answer('Oak')).toBe('More than one page may be meant by `Oak`: write `cy-oak` or `di-oak`.'));
  test('of nobody has the remedy', () => expect(answer('Nobody Known')).toMatch(/Start its page first/));
  test('is not looked for in what is no name', () =>
    expect(answer('x '.repeat(1000))).toMatch(/Start its page first/));
});
