import { describe, expect, test } from 'vitest';
import { entity, libraryOf } from './fixtures/pages.ts';
import { redirectHtml, redirectsOf } from './redirects.ts';

const ada = entity('person', 'ada', 'Ada', 'formerIds: [a-merin]');

describe('redirectsOf', () => {
  test('leads from the former address to the new one', () => {
    expect(redirectsOf(libraryOf(ada), [ada])).toEqual([{ from: '/people/a-merin/', to: '/people/ada/' }]);
  });
  test('leaves an address alone that another page has', () => {
    const other = entity('person', 'a-merin', 'Another');
    expect(redirectsOf(libraryOf(ada, other), [ada, other])).toEqual([]);
  });
});

describe('redirectHtml', () => {
  test('needs no script and names the new address as the true one', () => {
    const html = redirectHtml(
      { from: '/a/', to: '/b/?c&d' },
      { language: 'en', origin: 'https://d.example' },
    );
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/b/?c&amp;d">');
    expect(html).toContain('<link rel="canonical" href="https://d.example/b/?c&amp;d">');
    expect(html).toContain('<a href="/b/?c&amp;d">');
    expect(html).not.toContain('<script');
  });
});
