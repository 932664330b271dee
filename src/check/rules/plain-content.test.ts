import { describe, expect, test } from 'vitest';
import { findings, page, source } from '../marked-content.ts';

const declared = source('declaration', 'Words here, more words there.');

/** Expect these mistakes, at the marks in the prose. */
function expectMistakes(prose: string, ...reasons: string[]): void {
  const files = { ...declared, ...page('people/x', '', prose) };
  expect(findings(files, 'plain-content')).toEqual({ files, reasons });
}

describe('plain-content', () => {
  test.each([
    'Plain *emphasis*, **strong**, `code` and a\\\nbreak.',
    '## Career\n\n### Early years\n\n- one\n- two\n\n1. three',
    '> quoted\n\n---\n\n```\ncode { } <b>\n```',
    'See the [treaty](https://www.nato.int/treaty), [old](http://example.org) or [mail](mailto:a@example.org).',
    'See [there](/people/x/), [here](#career), [up](../x/), [that][1].\n\n[1]: https://example.org',
    'It is. <Cite source="declaration" quote="Words" suffix="here" />',
    'Import duties rose; export controls and import quotas, too.',
    'import quotas, export duties from the north and exports of grain are ordinary words.',
    'export controls apply.',
    'Five \\< six \\{ seven }'.replace(' }', ''),
  ])('takes %j', (prose) => {
    const { reasons } = findings({ ...declared, ...page('people/x', '', prose) });
    expect(reasons).toEqual([]);
  });

  test('takes in a source, and nowhere else, marks of pages and passages of the original', () => {
    const path = 'sources/talks.mdx';
    const talks = (body: string) => ({ [path]: `---\ntitle: Talks\ntext: digest\n---\n${body}\n` });
    const reasonsIn = (body: string) => {
      const files = talks(body);
      const found = findings(files, 'plain-content');
      expect(found.files).toEqual(files);
      return found.reasons;
    };
    expect(reasonsIn('<Page number="3" />\n\n- <Passage hash="0a1b2c3d4e5f" /> … words')).toEqual([]);
    expect(reasonsIn('<Page number=‸"0" />\n\n‸<Page />\n\nA ‸<Page number="1" /> b')).toEqual([
      'Unexpected number `0`, expected the number of a page of the original, from 1. Write it as in `number="3"`.',
      'Unexpected `<Page>` without `number`, expected `number`. Add `number="…"`.',
      'Unexpected `<Page>` among words, expected it on a line of its own. Put an empty line above and below it.',
    ]);
    expect(reasonsIn('<Passage hash=‸"x" /> …\n\n‸<Passage hash="0a1b2c3d4e5f" />')).toEqual([
      'Unexpected hash `x`, expected the 12 letters and digits that the converter wrote. Write it as in `hash="0a1b2c3d4e5f"`.',
      'Unexpected `<Passage>` on a line of its own, expected the words of a passage behind it. Write them on the same line, and … where none is quoted.',
    ]);
    expect(reasonsIn('> <Passage form="row" /> a\n\n‸<Passage /> b\n\n<Passage form=‸"rwo" /> c')).toEqual([
      'Unexpected `<Passage>` that tells nothing, expected `hash` or `form`. Add `form="row"` or the like, or remove it.',
      'Unexpected form `rwo`, expected one of row, caption, preformatted. Write it as in `form="row"`.',
    ]);
    expectMistakes(
      '‸<Page number="3" />',
      'Unexpected `<Page>` on the page of an entity, expected it in a source: it marks a place in the original. Remove it.',
    );
  });
  test('refuses a heading of level 1, however it is written', () => {
    const reason =
      'Unexpected heading of level 1, expected level 2 or deeper: the name of the page is level 1. Write `## Career`.';
    expectMistakes('‸# Career', reason);
    expectMistakes('‸Career\n===', reason);
  });
  test('refuses imports and exports', () => {
    const reason = (word: string) =>
      `Unexpected ${word}, expected words: a page is data and has no code. Remove the line.`;
    expectMistakes('‸import x from "y"\n\n‸export const a = 1', reason('import'), reason('export'));
    expectMistakes('‸export\nconst a = 1', reason('export'));
    expectMistakes("‸import 'y'", reason('import'));
    expectMistakes('‸export\t* from y', reason('export'));
  });
  test('refuses expressions', () => {
    expectMistakes(
      'Sum: ‸{1 + 1}.',
      'Unexpected expression `{1 + 1}`, expected plain Markdown. To print a brace write \\{.',
    );
    expectMistakes(
      '‸{/* hidden */}',
      'Unexpected expression `{/* hidden */}`, expected plain Markdown. To print a brace write \\{.',
    );
  });
  test('refuses HTML', () => {
    const reason = (tag: string) =>
      `Unexpected tag \`<${tag}>\`, expected one of \`<Cite>\`. ${tag === 'b' ? 'For bold words write `**words**`.' : 'To print < as a character write \\<.'}`;
    expectMistakes('‸<script>alert(1)</script>', reason('script'));
    expectMistakes('A ‸<b>bold</b> word.', reason('b'));
    expectMistakes('‸<></>', reason(''));
    expectMistakes('‸<constructor />', reason('constructor'));
    expectMistakes('‸<Cite.Inner />', reason('Cite.Inner'));
  });
  test('refuses images', () => {
    const reason = 'Unexpected image, expected words. Link to it, or remove it.';
    expectMistakes('‸![tank](https://example.org/tank.png)', reason);
    expectMistakes('‸![tank][1]\n\n[1]: https://example.org', reason);
  });
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/x',
    '/\\\\example.org',
    'https:example.org',
    'https:///example.org',
    'ftp://example.org',
    'mailto:nobody',
  ])('refuses a link to %s', (url) => {
    const { files, reasons } = findings(page('people/x', '', `[words](${url})`), 'plain-content');
    expect(files).toEqual(page('people/x', '', `‸[words](${url})`));
    expect(reasons[0]).toMatch(/^Unexpected address `.*`, expected `https:`, `http:`, `mailto:` or a page/s);
    const defined = findings(page('people/x', '', `[words]\n\n[words]: ${url}`), 'plain-content');
    expect(defined.files).toEqual(page('people/x', '', `[words]\n\n‸[words]: ${url}`));
  });
  test('refuses a component that does not exist, and proposes one that does', () => {
    expectMistakes(
      'So. ‸<Cit source="a" quote="b" />',
      'Unexpected tag `<Cit>`, expected one of `<Cite>`. Did you mean `<Cite>`?',
    );
  });
  test('asks for attributes that are missing', () => {
    expectMistakes(
      'So. ‸<Cite source="declaration" />',
      'Unexpected `<Cite>` without `quote`, expected `source`, `quote`. Add `quote="…"`.',
    );
  });
  test('refuses attributes that do not exist', () => {
    expectMistakes(
      '<Cite source="declaration" quote="Words" ‸prefx="a" />',
      'Unexpected attribute `prefx`, expected one of `source`, `quote`, `prefix`, `suffix`. Did you mean `prefix`?',
    );
    expectMistakes(
      '<Cite source="declaration" quote="Words" ‸onClick="a" />',
      'Unexpected attribute `onClick`, expected one of `source`, `quote`, `prefix`, `suffix`. Remove it.',
    );
  });
  test('refuses attributes that are not words in quotes', () => {
    expectMistakes(
      '<Cite source="declaration" quote=‸{words} />',
      'Unexpected expression of attribute `quote`, expected words in quotes. Write `quote="…"`.',
    );
    expectMistakes(
      '<Cite source="declaration" ‸quote />',
      'Unexpected end of attribute `quote`, expected words in quotes. Write `quote="…"`.',
    );
    expectMistakes(
      '<Cite source="declaration" quote="Words" ‸{...more} />',
      'Unexpected expression among attributes, expected `name="words"`. Write each attribute out.',
    );
  });
  test('refuses an attribute said twice', () => {
    expectMistakes(
      '<Cite source="declaration" quote="Words" ‸quote="there" />',
      'Unexpected second attribute `quote`, expected it once. Remove one of the two.',
    );
  });
  test('refuses words inside a component', () => {
    expectMistakes(
      '<Cite source="declaration" quote="Words">‸inside</Cite>',
      'Unexpected words inside `<Cite>`, expected none. Write `<Cite … />`, and the words beside it.',
    );
  });
  test('tells every mistake of a page in one run', () => {
    const files = page('people/x', '', '‸# A\n\n‸{b} and ‸<i>c</i>\n\n> ‸![d](e)');
    expect(findings(files, 'plain-content').files).toEqual(files);
  });
  test('holds sources to the same', () => {
    const files = source('s', 'Words ‸{here}.');
    expect(findings(files, 'plain-content').files).toEqual(files);
  });
});
