import { describe, expect, test } from 'vitest';
import { parsePage } from './dom.ts';
import { statedBy } from './metadata.ts';

const stated = (head: string, body = '', root = '') =>
  statedBy(
    parsePage(`<!doctype html><html ${root}><head>${head}</head><body>${body}</body></html>`),
    'troops-leave-minsk',
  );
/** `value, from where` */
const told = (
  name: 'author' | 'publisher' | 'published' | 'url' | 'language',
  ...page: [string, string?, string?]
) => {
  const { stated: all, basis } = stated(...page);
  return all[name] === undefined ? undefined : `${all[name]}, ${basis[name]}`;
};
const jsonLd = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const news = {
  '@type': 'NewsArticle',
  author: [{ name: 'Jane Roe' }, { name: 'John Doe' }],
  datePublished: '2022-02-03T10:00Z',
};

describe('what a page states', () => {
  test('is taken from JSON-LD first, wherever it stands in the graph', () => {
    expect(told('author', jsonLd(news))).toBe('Jane Roe, John Doe, JSON-LD author');
    expect(told('published', jsonLd({ '@graph': [{ '@type': 'WebSite' }, news] }))).toBe(
      '2022-02-03, JSON-LD datePublished',
    );
    const publisher = { '@type': 'Article', publisher: { '@type': 'Organization', name: 'The Times' } };
    expect(told('publisher', jsonLd([publisher]))).toBe('The Times, JSON-LD publisher');
  });
  test('is taken from meta tags next', () => {
    expect(told('author', '<meta name="author" content="By Jane Roe">')).toBe('Jane Roe, meta author');
    expect(told('publisher', '<meta property="og:site_name" content="The Times">')).toBe(
      'The Times, meta og:site_name',
    );
    expect(
      told('published', '<meta property="article:published_time" content="2022-02-03T10:00:00+01:00">'),
    ).toBe('2022-02-03, meta article:published_time');
    expect(
      told(
        'author',
        '<meta name="citation_author" content="A. B"><meta name="citation_author" content="C. D">',
      ),
    ).toBe('A. B, C. D, meta citation_author');
  });
  test('is taken from what readers see last', () => {
    expect(told('author', '', '<p class="byline">By Jane Roe | Agency</p>')).toBe('Jane Roe, byline');
    expect(told('published', '', '<time datetime="2022-02-03">yesterday</time>')).toBe(
      '2022-02-03, time element',
    );
    expect(told('published', '', '<span class="date">3 February 2022</span>')).toBe('2022-02-03, date line');
  });
  test('has the address that the page calls its own', () => {
    expect(told('url', '<link rel="canonical" href="https://example.org/a">')).toBe(
      'https://example.org/a, canonical link',
    );
    expect(
      told('url', '<link rel="canonical" href="/a"><meta property="og:url" content="https://example.org/b">'),
    ).toBe('https://example.org/b, meta og:url');
  });
  test('has a language that is one', () => {
    expect(told('language', '', '', 'lang="pt-BR"')).toBe('pt-BR, html lang');
    expect(told('language', '<meta property="og:locale" content="en_US">')).toBe('en-US, meta og:locale');
    expect(told('language', '', '', 'lang="{{lang}}"')).toBeUndefined();
  });
  test('is left out where it means nothing', () => {
    expect(told('author', '<meta name="author" content="https://facebook.com/times">')).toBeUndefined();
    expect(told('author', '<meta name="author" content="admin">')).toBeUndefined();
    expect(
      told('published', jsonLd({ '@type': 'Article', datePublished: '0001-01-01T00:00:00Z' })),
    ).toBeUndefined();
    expect(stated('<script type="application/ld+json">{"@type": oops}</script>').stated).toEqual({});
  });
});

describe('the title of a page', () => {
  const title = (head: string, body = '') => {
    const { title, basis } = stated(head, body);
    return `${title}, ${basis.title}`;
  };
  test('is that of several headings which says what is stated', () => {
    const og = '<meta property="og:title" content="Troops leave Minsk">';
    const { title, basis } = stated(og, '<h1>Trade fairs</h1><h1>Troops leave: Minsk</h1>');
    expect(`${title}, ${basis.title}`).toBe('Troops leave: Minsk, headline');
  });
  test('is without the words of a style', () => {
    expect(stated('', '<h1><style>.jet { color: red }</style>Troops leave Minsk</h1>').title).toBe(
      'Troops leave Minsk',
    );
  });
  test('is the headline that the page confirms', () => {
    expect(title('<title>Troops leave | The Times</title>', '<h1>Troops leave Minsk</h1>')).toBe(
      'Troops leave Minsk, headline',
    );
  });
  test('is not a heading that says something else', () => {
    expect(title('<meta property="og:title" content="Troops leave Minsk">', '<h1>World news</h1>')).toBe(
      'Troops leave Minsk, meta og:title',
    );
  });
  test('is without the name of the site', () => {
    const site = '<meta property="og:site_name" content="The Times">';
    expect(title(`${site}<title>Troops leave – The Times</title>`)).toBe('Troops leave, title element');
    expect(title('<title>Troops leave – and come back</title>')).toBe(
      'Troops leave – and come back, title element',
    );
  });
  test('is the name of the file when the page has none', () => {
    expect(title('')).toBe('Troops leave minsk, name of the file');
  });
});
