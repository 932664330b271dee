import { describe, expect, test } from 'vitest';
import { claims, type Files, findings, page, source } from '../marked-content.ts';

const rule = 'citation-matches-source';
const declaration = source(
  'declaration',
  'The Belarusian army took part in the drill.',
  'The army went home. “No army stayed,” he said.',
);

/** A page with one claim that cites the declaration. */
function citing(cite: string): Files {
  return page('organisations/army', claims(`property: capability\nvalue: drill\ncite:\n  - ${cite}`));
}

/** Expect one mistake, at the mark. */
function expectMistake(files: Files, reason: string): void {
  expect(findings({ ...declaration, ...files }, rule)).toEqual({
    files: { ...declaration, ...files },
    reasons: [reason],
  });
}

function expectNoMistake(files: Files): void {
  expect(findings({ ...declaration, ...files }).reasons).toEqual([]);
}

describe('citation-matches-source', () => {
  test('takes words as they stand in the source', () => {
    expectNoMistake(citing('{ source: declaration, quote: The Belarusian army }'));
  });
  test('takes all the words of a passage, though a longer one repeats them', () => {
    const files = source('declaration', 'We agreed. “The army went home,” he said.', 'The army went home');
    const cited = page(
      'organisations/army',
      claims(
        `property: capability\nvalue: drill\ncite:\n  - { source: declaration, quote: The army went home }`,
      ),
    );
    expect(findings({ ...files, ...cited }).reasons).toEqual([]);
  });
  test('takes words with other quotation marks and dashes', () => {
    expectNoMistake(citing(`{ source: declaration, quote: '"No army stayed,"' }`));
  });
  test('shows the nearest words and what differs', () => {
    expectMistake(
      citing('{ source: declaration, quote: ‸The Russian army took part }'),
      'Unexpected quotation, expected words of `declaration`. Nearest, in passage 1: “The Belarusian army took part”. Copy these words; difference: The [-Russian-]{+Belarusian+} army took part.',
    );
  });
  test('points at the quotation, not at its source, whatever the order of the fields', () => {
    expectMistake(
      citing('quote: ‸"A Belarusian army"\n    source: declaration'),
      'Unexpected quotation, expected words of `declaration`. Nearest, in passage 1: “The Belarusian army”. Copy these words; difference: [-A-]{+The+} Belarusian army.',
    );
  });
  test('says so when nothing in the source is like it', () => {
    expectMistake(
      citing('{ source: declaration, quote: ‸thirty thousand troops }'),
      'Unexpected quotation, expected words of `declaration`. Nothing there is like it: copy the words as they stand in the source.',
    );
  });
  test('names the source that has the words', () => {
    const report = source('report', 'Thirty thousand troops moved.');
    expectMistake(
      { ...report, ...citing('{ source: declaration, quote: ‸Thirty thousand troops }') },
      'Unexpected quotation, expected words of `declaration`. They stand in `report`: did you mean `source: report`?',
    );
  });
  test('refuses words that run over two passages', () => {
    expectMistake(
      citing('{ source: declaration, quote: ‸in the drill. The army }'),
      'Unexpected quotation, expected words of `declaration`. It runs over passages 1 to 2: cite each part by itself.',
    );
  });
  test('refuses words that stand in several places, and tells them apart', () => {
    expectMistake(
      citing('{ source: declaration, quote: ‸army }'),
      'Unexpected quotation that stands 3 times in `declaration`, expected words that stand there once. Add `prefix: "Belarusian"` for the words in passage 1, or `prefix: "The"` for the words in passage 2, or `prefix: "“No"` for the words in passage 2.',
    );
  });
  test('proposes a prefix that makes the quotation fit', () => {
    expectNoMistake(citing('{ source: declaration, quote: army, prefix: Belarusian }'));
    expectNoMistake(citing(`{ source: declaration, quote: army, suffix: 'stayed,”' }`));
  });
  test('says so when words stand together in places that nothing tells apart', () => {
    const around = (words: string) => `Then a b c d e f g h ${words} a b c d e f g h then.`;
    const twice = source('report', around('Troops'), `Now: ${around('Troops')}`);
    expectMistake(
      { ...twice, ...citing('{ source: report, quote: ‸Troops }') },
      'Unexpected quotation that stands 2 times in `report`, expected words that stand there once. Quote more of the sentence.',
    );
  });
  test('takes passages that say word for word the same for one', () => {
    const twice = source('report', 'Troops.', 'Ships.', 'Troops.');
    expectNoMistake({ ...twice, ...citing('{ source: report, quote: Troops }') });
  });
  test('points at a prefix that is not there', () => {
    expectMistake(
      citing('{ source: declaration, quote: Belarusian army, prefix: ‸His }'),
      'Unexpected prefix “His”, expected the words directly before the quotation in `declaration`. The words stand there once: remove `prefix`.',
    );
  });
  test('points at a suffix that is not there', () => {
    expectMistake(
      citing('{ source: declaration, quote: army, suffix: ‸fought }'),
      'Unexpected suffix “fought”, expected the words directly after the quotation in `declaration`. In passage 1 these are “took part in the”.',
    );
  });
  test('asks for the source that was meant', () => {
    expectMistake(
      citing('{ source: ‸declaratoin, quote: The Belarusian army }'),
      'Unexpected id `declaratoin`, expected the id of a source. Did you mean `declaration`?',
    );
  });
  test('follows a source that was renamed, with a warning', () => {
    const renamed = {
      'sources/new.mdx': '---\ntitle: New\ntext: digest\nformerIds: [old]\n---\nThe army left.\n',
    };
    expectMistake(
      { ...renamed, ...citing('{ source: ‸old, quote: army left }') },
      '(warning) Unexpected former id `old`, expected the new id. Write `new`.',
    );
  });
  test('tells nothing of a source that could not be read, beyond why it could not', () => {
    const broken = { 'sources/broken.mdx': 'no frontmatter' };
    expect(findings({ ...broken, ...citing('{ source: broken, quote: army }') }, rule).reasons).toEqual([]);
  });
  test('holds citations in prose against their sources, too', () => {
    const prose = (quote: string) =>
      page('organisations/army', '', `It drilled. <Cite source="declaration" ${quote} />`);
    expectNoMistake(prose('quote="The Belarusian army"'));
    expectMistake(
      prose('quote=‸"The Russian army took part"'),
      'Unexpected quotation, expected words of `declaration`. Nearest, in passage 1: “The Belarusian army took part”. Copy these words; difference: The [-Russian-]{+Belarusian+} army took part.',
    );
  });
  test('tells every mistake of every claim', () => {
    const cite = (quote: string) =>
      `property: capability\nvalue: ${quote}\ncite:\n  - source: declaration\n    quote: ‸${quote}`;
    const files = { ...declaration, ...page('organisations/army', claims(cite('navy'), cite('fleet'))) };
    expect(findings(files, rule).files).toEqual(files);
  });
});
