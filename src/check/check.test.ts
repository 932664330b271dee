import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { examine } from './examine.ts';
import { FAILED } from './guard.ts';
import { claims, findings, inputOf, page, source } from './marked-content.ts';
import type { Rule } from './rule.ts';

const places = (files: Record<string, string>) =>
  check(inputOf(Object.entries(files).map(([path, text]) => ({ path, text })))).messages.map(
    ({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`,
  );

describe('check', () => {
  test('gives the pages it has read, for the build to go on with', () => {
    const files = { ...page('people/x'), ...source('s', 'One.', 'Two.'), 'people/broken.mdx': '' };
    const { pages } = check(inputOf(Object.entries(files).map(([path, text]) => ({ path, text }))));
    expect(pages.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['person x', 'source s']);
    expect(pages[1]).toMatchObject({ passages: [{ number: 1, text: 'One.' }, { number: 2 }] });
  });
  test('tells of a rule that failed only where nothing else is wrong', () => {
    const failing: Rule = {
      name: 'fragile',
      check: ({ pages }) => {
        if (pages.length > 0) throw new Error('x');
        return [];
      },
    };
    const path = 'people/x.mdx';
    const toldOf = (text: string) =>
      check({ files: [{ path, text }] }, undefined, [failing]).messages.map(({ rule }) => rule);
    expect(toldOf('---\nname: X\n---\n')).toEqual([FAILED]);
    expect(toldOf('---\nname: X\nnme: X\n---\n')).toEqual(['schema']);
  });
  test('says nothing of nothing', () => {
    expect(check({ files: [] })).toEqual({ pages: [], messages: [] });
  });
  test('tells mistakes of every rule in one run, sorted by file and place', () => {
    const files = {
      ...page('people/b', 'alias: [x]'),
      ...page('people/a', 'formerIds: [a]', '# {x}\n\nSee [[nobody]].'),
      'people/Wrong Name.mdx': '',
    };
    expect(places(files)).toEqual([
      'people/Wrong Name.mdx:1:1 path',
      'people/a.mdx:3:13 id-is-unique',
      'people/a.mdx:5:1 plain-content',
      'people/a.mdx:5:3 plain-content',
      'people/a.mdx:7:5 reference-exists',
      'people/b.mdx:3:1 schema',
    ]);
  });
  test('holds identity.yml to its schema', () => {
    const files = {
      'identity.yml': 'sameAs:\n  - ids: ‸[nato]\n‸notSame: []\n',
    };
    expect(findings(files)).toEqual({
      files,
      reasons: [
        'Unexpected `["nato"]`, expected at least two entries. Add what is lacking, as in `[…, …]`.',
        'Unexpected field `notSame`, expected one of `sameAs`, `notSameAs`, `notAnEntity`. Did you mean `notSameAs`?',
      ],
    });
  });
  test('takes an identity.yml that is empty', () => {
    expect(findings({ 'identity.yml': '# nothing yet\n' }).reasons).toEqual([]);
  });
  test('answers with messages, never with an exception, whatever stands in a file', () => {
    const piece = fc.constantFrom(
      '---\n',
      'name: x\n',
      '{',
      '}',
      '<Cite ',
      '/>',
      '"',
      '[[',
      ']]',
      '\n',
      '|',
      '\u0000',
      '- ',
      'é',
      'about: *x\n',
      'claims:\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const [head, body] = [`---\nname: x\n${pieces.join('')}`, `---\nname: x\n---\n${pieces.join('')}`];
        for (const text of [pieces.join(''), head, body]) {
          const { messages } = check({ files: [{ path: 'people/x.mdx', text }] });
          expect(examine({ path: 'people/x.mdx', text }).messages.map(({ rule }) => rule)).not.toContain(
            FAILED,
          );
          for (const { offset, reason } of messages) {
            expect(offset).toBeLessThanOrEqual(text.length);
            expect(reason).toMatch(/^Unexpected .*, expected /s);
          }
        }
      }),
    );
  });
  test('reads a thousand pages in well under ten seconds', () => {
    const passages = Array.from({ length: 30 }, (_, at) => `Passage ${at} of many words. `.repeat(12));
    const sources = Array.from({ length: 50 }, (_, at) => source(`s${at}`, ...passages));
    const claim = (at: number) => (_: unknown, index: number) =>
      `property: capability\nvalue: ${index}x\ncite: [{ source: s${at % 50}, quote: Passage ${index} of many words. Passage ${index} of, prefix: Passage }]`;
    const pages = Array.from({ length: 1000 }, (_, at) =>
      page(`organisations/o${at}`, claims(...Array.from({ length: 8 }, claim(at)))),
    );
    const files = Object.entries(Object.assign({}, ...sources, ...pages) as Record<string, string>);
    const begun = process.cpuUsage();
    const { pages: read } = check({ files: files.map(([path, text]) => ({ path, text })) });
    const { user, system } = process.cpuUsage(begun);
    expect(read).toHaveLength(1050);
    expect((user + system) / 1e6).toBeLessThan(20);
    console.log(`${((user + system) / 1e6).toFixed(1)} s of CPU for 1,000 pages with 8 claims`);
  }, 60_000);
});
