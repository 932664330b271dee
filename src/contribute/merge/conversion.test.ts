import { describe, expect, test } from 'vitest';
import { plainSteps } from '../../convert/fixtures/plain-steps.ts';
import { convertedBy, type How, mergedIn as merged, without } from './fixtures/steps.ts';
import { changed, type Folder, open } from './folder.ts';
import { undoMerge } from './undo.ts';

const converted = convertedBy([{} as How[0], plainSteps], (text) =>
  (text.split('\n')[0] ?? '').toLowerCase().replaceAll(' ', '-'),
);

const TALKS = `Talks in Brussels

Jens Stoltenberg, secretary general of NATO, met reporters after the talks.

“We remain ready to talk,” Jens Stoltenberg said. Nobody answered.
`;
const FLIGHT = `A flight over the border

John Stoltenberg, secretary general of NATO, watched it.

“We remain ready to talk,” John Stoltenberg said. Linda Greenfield said the Su-35 fighter jet had been seen.
`;
const BOTH = [TALKS, FLIGHT] as const;
const JENS = 'people/jens-stoltenberg.mdx';
const JOHN = 'people/john-stoltenberg.mdx';

describe('after a merge', () => {
  const before = converted(new Map(), ...BOTH);
  const after = merged(before, 'jens-stoltenberg', 'john-stoltenberg');

  test('there is something to merge: two pages from two documents, with claims that say the same', () => {
    expect([before.has(JENS), before.has(JOHN)]).toEqual([true, true]);
    expect(before.get(JOHN)).toContain('property: role');
  });

  test('the same documents propose nothing new and bring nobody back', () => {
    expect(converted(after, ...BOTH)).toEqual(after);
    expect(converted(after, ...BOTH.toReversed())).toEqual(after);
    expect(after.has(JOHN)).toBe(false);
  });

  test('another document that uses the other name means the page that stays', () => {
    const later = 'A later day\n\n“We shall see,” John Stoltenberg said. Nobody answered him.\n';
    const now = converted(after, later);
    expect(now.has(JOHN)).toBe(false);
    expect(now.get(JENS)).toContain('We shall see');
  });

  test('an equal claim of the two is one claim with both citations', () => {
    const roles = pageOf(after, JENS).data.claims.filter(({ property }) => property === 'role');
    expect(roles.map(({ cite }) => cite.map(({ source }) => source))).toEqual([
      ['talks-in-brussels', 'a-flight-over-the-border'],
    ]);
  });

  test('undoing a source takes its own away, also what has moved, and nothing of the other', () => {
    const now = without(after, 'a-flight-over-the-border');
    expect(now.get(JENS)).not.toContain('a-flight-over-the-border');
    const rest = pageOf(now, JENS).data.claims.map(({ property }) => property);
    expect(rest).toEqual(pageOf(before, JENS).data.claims.map(({ property }) => property));
    expect(now.has('sources/a-flight-over-the-border.mdx')).toBe(false);
  });

  test('undoing the source of the claim that took a citation leaves the citation it took', () => {
    const now = without(after, 'talks-in-brussels');
    const claims = pageOf(now, JENS).data.claims;
    expect(now.get(JENS)).not.toContain('talks-in-brussels');
    expect(claims.map(({ property }) => property).toSorted()).toEqual(['role', 'said']);
  });

  test('a claim that was deleted stays deleted', () => {
    const text = after.get(JENS) ?? '';
    const cut = text.replace(/ {2}- property: role\n(?: {4}.*\n)+/, '');
    expect(cut).not.toBe(text);
    const edited = new Map([...after, [JENS, cut]]);
    expect(converted(edited, ...BOTH).get(JENS)).toBe(cut);
  });

  test('and its undoing everything is as it was, and converts as it did', () => {
    const result = undoMerge(after, ['jens-stoltenberg', 'john-stoltenberg']);
    if ('refusal' in result) throw new Error(result.refusal);
    const now = changed(after, result.changes);
    expect(now).toEqual(before);
    expect(converted(now, ...BOTH)).toEqual(before);
  });

  test('a claim that a person wrote is not taken away as a gift of the source', () => {
    const own = merged(
      new Map([...before, [JENS, before.get(JOHN) ?? '']]),
      'jens-stoltenberg',
      'john-stoltenberg',
    );
    const ledgers = [...own].filter(([path]) => path.endsWith('flight-over-the-border.ledger.json'));
    expect(ledgers.length).toBe(1);
    const now = without(own, 'a-flight-over-the-border');
    expect(pageOf(now, JENS).data.claims.length).toBe(pageOf(own, JENS).data.claims.length);
  });
});

function pageOf(folder: Folder, path: string) {
  const page = open(folder).entities.find((one) => one.path === path);
  if (!page) throw new Error(`no ${path}`);
  return page;
}
