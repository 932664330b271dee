import { describe, expect, test } from 'vitest';
import { usesOf } from './evidence.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { merged } from './passage-marks.ts';
import { passageViews } from './passage-views.ts';

const board = entity('organisation', 'board', 'Harbour Board');

/** Passages of a source, with the given quotations cited by one person. */
function passages(texts: string[], ...quotes: string[]) {
  const report = source('report', ...texts);
  const claims = quotes.map(
    (quote) => `  - { property: said, cite: [{ source: report, quote: "${quote}" }] }`,
  );
  const library = libraryOf(
    report,
    board,
    entity('person', 'ada', 'Ada', `claims:\n${claims.join('\n') || '  []'}`),
  );
  return passageViews(library, usesOf(library).get('report') ?? [], report);
}

describe('passageViews', () => {
  test('marks the words that are cited', () => {
    expect(passages(['The light burned all night.'], 'light burned')[0]?.html).toBe(
      'The <mark>light burned</mark> all night.',
    );
  });
  test('shows parts of a passage without their mark, and the right words marked', () => {
    expect(passages(['<Passage hash="0a1b2c3d4e5f" /> … light *burned* …'], 'light burned')[0]?.html).toBe(
      '… <mark>light </mark><em><mark>burned</mark></em> …',
    );
  });
  test('tells where a page of the original begins', () => {
    const texts = ['Zero.', '<Page number="3" />', 'One.', 'Two.', '<Page number="4" />', 'Three.'];
    expect(passages(texts).map(({ page }) => page)).toEqual([undefined, 3, undefined, 4]);
  });
  test('marks quotations that overlap as one', () => {
    expect(passages(['The light burned all night.'], 'light burned', 'burned all')[0]?.html).toBe(
      'The <mark>light burned all</mark> night.',
    );
  });
  test('marks through emphasis', () => {
    expect(passages(['The *light* burned.'], 'light burned')[0]?.html).toBe(
      'The <em><mark>light</mark></em><mark> burned</mark>.',
    );
  });
  test('marks the right words after white space was collapsed', () => {
    expect(passages(['The\n  light   burned   here.'], 'burned here')[0]?.html).toBe(
      'The light <mark>burned here</mark>.',
    );
  });
  test('links a name inside marked words, under one mark', () => {
    expect(passages(['So the Harbour Board met.'], 'the Harbour Board met')[0]?.html).toBe(
      'So <mark>the <a href="/organisations/board/" class="name" data-kind="organisation">Harbour Board</a> met</mark>.',
    );
  });
  test('links a name of which only a part is marked', () => {
    expect(passages(['The Harbour Board met.'], 'Board met')[0]?.html).toBe(
      'The <a href="/organisations/board/" class="name" data-kind="organisation">Harbour <mark>Board</mark></a><mark> met</mark>.',
    );
  });
  test('links a name once a passage, between quotation marks, too', () => {
    const shown = passages(['“The Harbour Board met the Harbour Board.”', 'The Harbour Board left.']);
    expect(shown.map(({ html }) => html.match(/<a /g)?.length)).toEqual([1, 1]);
  });
  test('keeps passages of lists and quotations apart', () => {
    expect(passages(['- One\n- Two', '> Three']).map(({ number, html }) => [number, html])).toEqual([
      [1, 'One'],
      [2, 'Two'],
      [3, 'Three'],
    ]);
  });
  test('shows code as it is written', () => {
    expect(passages(['```\na < b\n```'])[0]?.html).toBe('a &lt; b');
  });
  test('marks the right words of code, in its lines', () => {
    const lines = '```\n  a < b\n\n    and c\n```';
    expect(passages([lines], 'b and')[0]?.html).toBe('  a &lt; <mark>b\n\n    and</mark> c');
    expect(passages([lines], 'a < b and c')[0]?.html).toBe('  <mark>a &lt; b\n\n    and c</mark>');
    expect(passages([lines])[0]?.form).toBe('preformatted');
  });
  test('shows a row in its cells, what is cited across two marked in both', () => {
    const row = '<Passage form="row" /> Harbour Board \\| \\| 30 boats';
    const [shown] = passages([row], 'Board | | 30');
    expect(shown?.form).toBe('row');
    expect(shown?.html).toBe(
      [
        '<span class="cell"><a href="/organisations/board/" class="name" data-kind="organisation">Harbour <mark>Board</mark></a></span>',
        '<span class="cell"></span>',
        '<span class="cell"><mark>30</mark> boats</span>',
      ].join('<span class="hidden"> | </span>'),
    );
  });
  test('tells what each passage is', () => {
    const texts = ['- One', '> Two', '<Passage form="caption" /> Three', 'Four'];
    const told = passages(texts).map(({ form, html }) => [form, html]);
    expect(told).toEqual([
      ['item', 'One'],
      ['quote', 'Two'],
      ['caption', 'Three'],
      [undefined, 'Four'],
    ]);
  });
  test('names every claim that rests on a passage', () => {
    const [first] = passages(['The light burned.', 'Nothing.'], 'The light', 'burned');
    expect(first?.backs.map(({ claimNumber, href }) => [claimNumber, href])).toEqual([
      [1, '/people/ada/#s1'],
      [2, '/people/ada/#s2'],
    ]);
  });
});

describe('what a passage backs', () => {
  const report = source('report', 'The light may burn again, the Board hopes.');
  const library = (...pages: Parameters<typeof libraryOf>) => libraryOf(report, board, ...pages);
  const backs = (...pages: Parameters<typeof libraryOf>) => {
    const all = library(...pages);
    return passageViews(all, usesOf(all).get('report') ?? [], report)[0]?.backs ?? [];
  };
  const quoted = 'cite: [{ source: report, quote: may burn again }]';

  test('is told in the words of the claim', () => {
    const ada = entity(
      'person',
      'ada',
      'Ada',
      `claims:\n  - { property: said, text: Hoped for light., ${quoted} }`,
    );
    expect(backs(ada)).toMatchObject([{ text: 'Hoped for light.', claimNumber: 1 }]);
  });
  test('says who is how sure, when it is not simply asserted', () => {
    const claim = `{ property: said, text: Will burn., modality: planned, by: board, ${quoted} }`;
    const ada = entity('person', 'ada', 'Ada', `claims:\n  - ${claim}`);
    expect(backs(ada)[0]?.hedge).toBe('planned, says Harbour Board');
  });
  test('leaves out a speaker whose own page it is', () => {
    const claim = `{ property: said, text: Will burn., modality: planned, by: ada, ${quoted} }`;
    expect(backs(entity('person', 'ada', 'Ada', `claims:\n  - ${claim}`))[0]?.hedge).toBe('planned');
  });
  test('includes prose that cites it, after the claims', () => {
    const prose = 'So it is.<Cite source="report" quote="may burn again" />';
    const ada = entity('person', 'ada', 'Ada', `claims:\n  - { property: said, ${quoted} }`, prose);
    expect(backs(ada).map(({ href }) => href)).toEqual(['/people/ada/#s1', '/people/ada/#background']);
  });
});

describe('merged', () => {
  test('joins what overlaps or touches and keeps the rest', () => {
    expect(
      merged([
        { start: 8, end: 9 },
        { start: 0, end: 3 },
        { start: 2, end: 5 },
        { start: 5, end: 6 },
      ]),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 9 },
    ]);
  });
});
