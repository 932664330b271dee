import { describe, expect, test } from 'vitest';
import { parseBody } from '../model/body.ts';
import { citationView, cite, citesIn, context, markLabel, PageSources } from './cite.ts';
import { libraryOf, source } from './fixtures/pages.ts';
import { passageWords } from './passage-words.ts';
import { renderBody } from './render.ts';

const library = libraryOf(
  source(
    'report',
    'A first passage.',
    'The light burned. Keepers say “it will burn on” for years. Nobody knows.',
  ),
  source('gazette', 'It may be replaced.'),
);

describe('citationView', () => {
  const view = (quote: string, sources = new PageSources()) =>
    citationView(library, sources, { source: quote.startsWith('may') ? 'gazette' : 'report', quote });

  test('gives source and passage like chapter and verse', () => {
    const sources = new PageSources();
    expect(
      ['may be replaced', 'A first passage', 'burn on'].map((quote) => view(quote, sources).mark),
    ).toEqual(['1:1', '2:1', '2:2']);
  });
  test('names the page of the original where the source tells it, seen and heard', () => {
    const paged = libraryOf(source('report', '<Page number="3" />', 'The light burned.'));
    const shown = citationView(paged, new PageSources(), { source: 'report', quote: 'light' });
    expect(passageWords(shown)).toBe('passage 1, page 3');
    expect(markLabel(shown)).toBe('1:1, evidence: source 1, passage 1, page 3');
    expect(markLabel(view('A first passage'))).toBe('1:1, evidence: source 1, passage 1');
  });
  test('leads to the stable address of the passage', () => {
    expect(view('A first passage').href).toMatch(/^\/sources\/report\/#p-[0-9a-z]{8}$/);
  });
  test('shows the words as the source has them, with the rest of their sentence', () => {
    const { before, quote, after } = view('say "it will burn on" for');
    expect([before, quote, after]).toEqual(['Keepers ', 'say “it will burn on” for', ' years.']);
  });
  test('stops the build when the words are not there', () => {
    expect(() => view('never said')).toThrow('Internal error: “never said” does not stand in report');
  });
});

describe('context', () => {
  test('is cut at a word when the sentence is long', () => {
    const text = `${'before '.repeat(40)}HERE${' after'.repeat(40)}.`;
    const start = text.indexOf('HERE');
    const { before, after } = context(text, { start, end: start + 4 });
    expect(before).toMatch(/^… before (?:before )+$/);
    expect(after).toMatch(/^ after(?: after)* …$/);
  });
  test('covers every sentence that the quotation touches', () => {
    expect(context('One two. Three four.', { start: 4, end: 14 })).toEqual({
      before: 'One ',
      after: ' four.',
    });
  });
});

describe('cite', () => {
  const rendered = (text: string) => {
    const tree = parseBody(text);
    const sources = new PageSources();
    cite({ view: (citation) => citationView(library, sources, citation) })(tree);
    return renderBody(tree, '/').replace(/#p-\w+/g, '#p');
  };
  const mark =
    '<a href="/sources/report/#p" class="cite beside" aria-label="1:1, evidence: source 1, passage 1">1:1</a>';
  /** The body without what stands beside it. */
  const body = (text: string) =>
    rendered(text)
      .replace(/<aside[\s\S]*?<\/aside>/g, '')
      .replace(/<button[^>]*>1:1<\/button>/g, '')
      .replace(/<\/?div[^>]*>|\n/g, '');

  test('becomes a mark in its sentence', () => {
    expect(body('So it is.<Cite source="report" quote="A first passage" /> Yes.')).toBe(
      `<p>So it is.${mark} Yes.</p>`,
    );
  });
  test('on a line of its own belongs to the paragraph above', () => {
    expect(body('So it is.\n\n<Cite source="report" quote="A first passage" />\n\nYes.')).toBe(
      `<p>So it is.${mark}</p><p>Yes.</p>`,
    );
  });
  test('with nothing above becomes a paragraph', () => {
    expect(body('<Cite source="report" quote="A first passage" />')).toBe(`<p>${mark}</p>`);
  });
  test('has the cited words beside its paragraph, and a button that opens them', () => {
    const html = rendered('First.\n\nSo it is.<Cite source="report" quote="first passage" />');
    expect(html).toContain('<p>First.</p>');
    expect(html).toMatch(/<div class="para columns" id="b1">\s*<p>So it is\./);
    expect(html).toContain('popovertarget="e-b1"');
    expect(html).toMatch(
      /<aside class="evidence" popover="" id="e-b1" aria-label="Words cited in paragraph 1">/,
    );
    expect(html).toContain('<blockquote>“A <mark>first passage</mark>.”</blockquote>');
    expect(html).toContain('>Source 1, passage 1</a></footer>');
  });
  test('shows words that are cited twice in a paragraph once', () => {
    const twice = '<Cite source="report" quote="A first passage" />';
    expect(rendered(`One${twice} two${twice}`).match(/<blockquote>/g)).toHaveLength(1);
  });
});

describe('citesIn', () => {
  test('finds citations in order, with their context words', () => {
    const tree = parseBody('<Cite source="a" quote="b" prefix="c" />\n\nText <Cite source="d" quote="e" />');
    expect(citesIn(tree)).toEqual([
      { source: 'a', quote: 'b', prefix: 'c', suffix: undefined },
      { source: 'd', quote: 'e', prefix: undefined, suffix: undefined },
    ]);
  });
});
