import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionOf, converted, type Files } from './fixtures/conversion.ts';

const JENS = 'people/jens-stoltenberg.mdx';
const MONDAY = 'Talks\n\nJens Stoltenberg, secretary general of NATO, met reporters in Brussels on Monday.\n';
const FRIDAY =
  'A visit\n\nLater that week came Jens Stoltenberg, secretary general of NATO, to look at the port.\n';
const SAID = 'Ready\n\nJens Stoltenberg said the talks would go on. Nobody answered him on that day.\n';

/** Source and words of every citation of a page, claim by claim. */
const cites = (files: Files, path = JENS) =>
  (files[path] ?? '')
    .split(/^ {2}- property:/m)
    .slice(1)
    .map((claim) => claim.match(/source: [\w-]+/g));

describe('the same claim in a second source', () => {
  test('is one claim with two citations', () => {
    const files = converted({}, MONDAY, FRIDAY);
    expect(cites(files)).toEqual([['source: talks', 'source: a-visit']]);
    expect(files['sources/a-visit.ledger.json']).toMatch(
      /"rule": "role", "property": "role", .*"into": "\w+"/,
    );
  });
  test('is told, and is no new claim', () => {
    const { reports, pages } = conversionOf(converted({}, MONDAY), FRIDAY);
    expect(reports[0]).toMatchObject({ claims: 0, cited: [{ page: JENS, property: 'role' }] });
    expect(pages.find(({ path }) => path === JENS)).toMatchObject({ claims: 0, citations: 1 });
  });
  test('is a claim of its own when somebody says other words', () => {
    const files = converted({}, SAID, SAID.replace('go on', 'not go on').replace('Ready', 'Again'));
    expect(cites(files)).toHaveLength(2);
  });
  test('stays gone when a person took the citation away', () => {
    const once = converted({}, MONDAY, FRIDAY);
    const shorter = (once[JENS] ?? '').replace(/ {6}- source: a-visit\n.*\n/, '');
    expect(shorter).not.toBe(once[JENS]);
    expect(converted({ ...once, [JENS]: shorter }, FRIDAY)[JENS]).toBe(shorter);
    expect(converted({ ...once, [JENS]: shorter }, `${FRIDAY}\nMore words come behind.\n`)[JENS]).toBe(
      shorter,
    );
  });
  test('says on a reviewed page that nobody has read the quotation', () => {
    const once = converted({}, MONDAY);
    const reviewed = { ...once, [JENS]: (once[JENS] ?? '').replace('status: draft', 'status: reviewed') };
    const { reports, changes } = conversionOf(reviewed, FRIDAY);
    expect(changes.find(({ path }) => path === JENS)?.text).toContain(
      '      - source: a-visit\n        quote: Jens Stoltenberg, secretary general of NATO\n        review: unread\n',
    );
    expect(reports[0]?.cited[0]?.review).toBe('unread');
  });
  test('is inserted in the style of the page, every other byte stays', () => {
    const page = `---
name: Jens Stoltenberg
weakAliases: [Stoltenberg]
claims:
  # a person's order
  - { property: role, value: secretary general, object: nato, cite: [{ source: talks, quote: "Jens Stoltenberg, secretary general of NATO" }] } # kept
---

Prose.
`;
    const { 'organisations/nato.mdx': nato = '', 'sources/talks.mdx': talks = '' } = converted({}, MONDAY);
    const files = { [JENS]: page, 'organisations/nato.mdx': nato, 'sources/talks.mdx': talks };
    const after = converted(files, FRIDAY)[JENS] ?? '';
    expect(cites({ [JENS]: after.replace('{ property', 'property') })).toEqual([
      ['source: talks', 'source: a-visit'],
    ]);
    expect(after.replace(/,\s+\{ source: a-visit[^}]*\}/, '')).toBe(page);
  });
});

describe('whatever the order of runs', () => {
  const people = ['Jens Stoltenberg', 'Anna Berg', 'Linda Greenfield'];
  const document = fc.record({
    person: fc.constantFrom(...people),
    office: fc.constantFrom('secretary general', 'head', 'speaker'),
    day: fc.constantFrom('Monday', 'Tuesday', 'Friday'),
    said: fc.constantFrom('yes to all of it', 'nothing at all that day'),
  });
  const text = ({ person, office, day, said }: Record<string, string>, at: number) =>
    `Report ${'abcdefgh'[at]}\n\n${day} number ${at} saw ${person}, ${office} of NATO, at work.\n\n${person} said ${said}.\n`;

  test('documents in one run make the same bytes as one by one', () => {
    const property = fc.property(fc.array(document, { minLength: 1, maxLength: 5 }), (documents) => {
      const texts = documents.map(text);
      const oneByOne = texts.reduce<Files>((files, one) => converted(files, one), {});
      expect(converted({}, ...texts)).toEqual(oneByOne);
      expect(conversionOf(oneByOne, ...texts).changes).toEqual([]);
    });
    fc.assert(property, { numRuns: 60, seed: 6 });
  });
  test('nothing that a person wrote goes', () => {
    const written = fc.record({
      documents: fc.array(document, { minLength: 2, maxLength: 5 }),
      cut: fc.nat(4),
    });
    const property = fc.property(written, ({ documents, cut }) => {
      const texts = documents.map(text);
      const files = converted({}, ...texts.slice(0, cut % texts.length));
      const edited = Object.fromEntries(
        Object.entries(files).map(([path, page]) => [
          path,
          /^(?:people|organisations)/.test(path)
            ? `${page.replace('status: draft', 'status: reviewed # by hand')}\nMine.\n`
            : page,
        ]),
      );
      const after = converted(edited, ...texts);
      for (const [path, page] of Object.entries(edited)) {
        if (!path.endsWith('.ledger.json')) expect(isWithin(page, after[path] ?? '')).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 60, seed: 7 });
  });
});

/** Does every character of a text come in another, in its order? */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (text[at] === character) at++;
  return at === text.length;
}
