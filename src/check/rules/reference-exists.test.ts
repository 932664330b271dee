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
  test('knows a page by its name, by a name in context, and by a part of its id', () => {
    const stoltenberg = page('people/jens-stoltenberg', 'name: Jens Stoltenberg\nweakAliases: [Jensi]');
    const by = (speaker: string) =>
      findings(
        { ...known, ...stoltenberg, ...page('people/x', claims(`property: said\nby: ${speaker}\n${cite}`)) },
        rule,
      ).reasons;
    expect(by('Mr. Jens-Stoltenberg')).toEqual([missing('Mr. Jens-Stoltenberg', 'jens-stoltenberg')]);
    expect(by('jensi')).toEqual([missing('jensi', 'jens-stoltenberg')]);
    expect(by('stoltenberg')).toEqual([missing('stoltenberg', 'jens-stoltenberg')]);
  });
  test('shows a name that stands for an id as it is written, and the page that bears it', () => {
    const ministry = page('organisations/mod', 'name: MoD\naliases: [The Ministry of Drill]');
    const files = page('people/x', claims(`property: said\nby: ‸The Ministry of Drill\n${cite}`));
    expectMistakes({ ...ministry, ...files }, missing('The Ministry of Drill', 'mod'));
  });
  test('asks whether a page was renamed that bears the name in an id', () => {
    const renamed = page('people/j-varga', 'name: Ines Varga');
    expectMistakes(
      { ...renamed, ...page('people/x', '', 'See ‸[[ines-varga]].') },
      'Unexpected id `[[ines-varga]]`, expected the id of an entity. Did you mean `[[j-varga]]`? If that page was renamed, write `formerIds: [ines-varga]` into `people/j-varga.mdx`.',
    );
  });
  test('leaves an object that is a former id of its own page to another rule', () => {
    const files = page('people/x', `formerIds: [y]\n${claims(`property: met\nobject: y\n${cite}`)}`);
    expect(findings({ ...known, ...files }).reasons).toEqual([
      'Unexpected id `y` of this page, expected the id of another. Name the page that was meant, or remove it.',
    ]);
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
      'Unexpected id `[[declaration]]`, expected the id of an entity. `declaration` is a source: cite it in `cite`, or name who speaks in it.',
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
