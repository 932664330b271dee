import { describe, expect, test } from 'vitest';
import { claims, type Files, findings, page, source } from '../marked-content.ts';

const rule = 'reference-exists';
const known = {
  ...source('declaration', 'Words here.'),
  ...page('organisations/nato', 'formerIds: [atlantic-alliance]'),
  ...page('people/jens-stoltenberg'),
};
const cite = 'cite: [{ source: declaration, quote: Words }]';

function expectMistakes(files: Files, ...reasons: string[]): void {
  expect(findings({ ...known, ...files }, rule)).toEqual({ files: { ...known, ...files }, reasons });
}

const missing = (id: string, near: string) =>
  `Unexpected id \`${id}\`, expected the id of an entity. Did you mean \`${near}\`?`;

describe('reference-exists', () => {
  test('takes ids of entities wherever they stand', () => {
    const claim = `property: said\nby: jens-stoltenberg\nobject: nato\nabout: [nato]\n${cite}`;
    expectMistakes(page('people/x', `distinctFrom: [jens-stoltenberg]\n${claims(claim)}`, 'See [[nato]].'));
  });
  test('finds an object that no page has', () => {
    expectMistakes(
      page('people/x', claims(`property: affiliation\nobject: ‸natoo\n${cite}`)),
      missing('natoo', 'nato'),
    );
  });
  test('finds a speaker that no page has', () => {
    expectMistakes(
      page('people/x', claims(`property: said\nby: ‸jens-stoltenburg\n${cite}`)),
      missing('jens-stoltenburg', 'jens-stoltenberg'),
    );
  });
  test('finds each id in a list', () => {
    expectMistakes(
      page(
        'people/x',
        `distinctFrom: [nato, ‸nat]\n${claims(`property: said\nabout: [nato, ‸natp]\n${cite}`)}`,
      ),
      missing('nat', 'nato'),
      missing('natp', 'nato'),
    );
  });
  test('proposes nothing when nothing is like it', () => {
    expectMistakes(
      page('people/x', 'distinctFrom: [‸warsaw-pact]'),
      'Unexpected id `warsaw-pact`, expected the id of an entity. Correct the id, or add its page.',
    );
  });
  test('finds links in prose, with or without words of their own', () => {
    expectMistakes(
      page(
        'people/x',
        '',
        'See ‸[[natto]], [[nato|them]]\n\n- and ‸[[natoo|*those* over there]].'.replace(/\*/g, ''),
      ),
      missing('[[natto]]', '[[nato]]'),
      missing('[[natoo]]', '[[nato]]'),
    );
  });
  test('takes brackets in code and escaped ones for what they are', () => {
    expectMistakes(page('people/x', '', 'Write `[[natoo]]` or \\[[natoo]] or \\[\\[natoo]].'));
  });
  test('does not take the id of a source for one of an entity', () => {
    expectMistakes(
      page('people/x', '', '‸[[declaration]]'),
      'Unexpected id `[[declaration]]`, expected the id of an entity. Correct the id, or add its page.',
    );
  });
  test('warns of an id that a page had before', () => {
    expectMistakes(
      page('people/x', '', 'See ‸[[atlantic-alliance]].'),
      '(warning) Unexpected former id `[[atlantic-alliance]]`, expected the new id. Write `[[nato]]`.',
    );
  });
  test('tells nothing of a page that could not be read, beyond why it could not', () => {
    expectMistakes({ 'places/broken.mdx': '---\n', ...page('people/x', '', 'See [[broken]].') });
  });
});
