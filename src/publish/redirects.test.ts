import { describe, expect, test } from 'vitest';
import { entity, libraryOf } from './fixtures/pages.ts';
import { redirectHtml, redirectsOf } from './redirects.ts';

const ada = entity('person', 'ada', 'Ada', 'formerIds: [a-merin]');

describe('redirectsOf', () => {
  test('leads from the former address to the new one', () => {
    expect(redirectsOf(libraryOf(ada), [ada])).toEqual([{ from: '/people/a-merin/', to: '/people/ada/' }]);
  });
  test('leads on from pages that gather what it says, where there are any', () => {
    const said = { folder: 'said', has: (id: string) => id === 'ada' };
    const none = { folder: 'countries', has: () => false };
    expect(redirectsOf(libraryOf(ada), [ada], [said, none])).toContainEqual({
      from: '/said/a-merin/',
      to: '/said/ada/',
    });
    expect(redirectsOf(libraryOf(ada), [ada], [said, none])).toHaveLength(2);
  });
  test('leaves an address alone that another page has', () => {
    const other = entity('person', 'a-merin', 'Another');
    expect(redirectsOf(libraryOf(ada, other), [ada, other])).toEqual([]);
  });
});

describe('redirectHtml', () => {
  test('takes the place on the page along, with a script that is no part of the page', () => {
    const html = redirectHtml({ from: '/x/a/', to: '/x/b/' }, { language: 'en', base: '/x/' });
    expect(html).toContain('<script src="/x/moved.js" data-to="/x/b/"></script>');
    expect(html).toContain('<link rel="icon" href="/x/favicon.svg"');
    expect(html.match(/<script/g)).toHaveLength(1);
  });
  test('needs no script and names the new address as the true one', () => {
    const html = redirectHtml(
      { from: '/a/', to: '/b/?c&d' },
      { language: 'en', base: '/', origin: 'https://d.example' },
    );
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/b/?c&amp;d">');
    expect(html).toContain('<link rel="canonical" href="https://d.example/b/?c&amp;d">');
    expect(html).toContain('<a href="/b/?c&amp;d">');
  });
});
