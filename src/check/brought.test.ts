import { describe, expect, test } from 'vitest';
import type { Message } from '../model/message.ts';
import { broughtBy } from './brought.ts';
import { type CheckInput, check } from './check.ts';
import { claims, type Files, inputOf, page, source } from './marked-content.ts';

const asInput = (files: Files): CheckInput =>
  inputOf(Object.entries(files).map(([path, text]) => ({ path, text })));

/** What a change from one content to another brought, each as place and rule. */
function brought(before: Files, after: Files): string[] {
  const changed = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((path) => before[path] !== after[path]),
  );
  const found = broughtBy(check(asInput(after)).messages, changed, () => check(asInput(before)).messages);
  return found.map(({ path, line, rule, severity }) => `${path}:${line} ${severity} ${rule}`);
}

const quoting = page(
  'people/ada',
  claims('property: role\nvalue: Clerk\ncite: [{ source: s, quote: a clerk }]'),
);
const old = page('people/old', '', 'See [[nobody]].');

describe('what a change brought', () => {
  test('is every mistake in the files it touched, also one that stood there', () => {
    expect(brought(old, page('people/old', '', 'Do see [[nobody]].'))).toEqual([
      'people/old.mdx:4 error reference-exists',
    ]);
  });
  test('is no mistake of other files that stood there, though its words are others now', () => {
    const nearer = page('people/nobod');
    const said = (files: Files) => check(asInput(files)).messages.map(({ reason }) => reason);
    expect(said(old)).not.toEqual(said({ ...old, ...nearer }));
    expect(brought(old, { ...old, ...nearer })).toEqual([]);
  });
  test('is a link to a page that it removed', () => {
    const linking = page('people/ada', '', 'See [[bob]].');
    expect(brought({ ...linking, ...old, ...page('people/bob') }, { ...linking, ...old })).toEqual([
      'people/ada.mdx:4 error reference-exists',
    ]);
  });
  test('is a warning at a link to a page that it renamed, and an error when the old id is forgotten', () => {
    const linking = page('people/ada', '', 'See [[bob]].');
    const renamed = page('people/rob', 'formerIds: [bob]');
    expect(brought({ ...linking, ...page('people/bob') }, { ...linking, ...renamed })).toEqual([
      'people/ada.mdx:4 warning reference-exists',
    ]);
    expect(brought({ ...linking, ...renamed }, { ...linking, ...page('people/rob') })).toEqual([
      'people/ada.mdx:4 error reference-exists',
    ]);
  });
  test('is a quotation whose words it took from the source', () => {
    const files = { ...quoting, ...source('s', 'She was a clerk.') };
    expect(brought(files, { ...files, ...source('s', 'She was a baker.') })).toEqual([
      'people/ada.mdx:6 error citation-matches-source',
    ]);
  });
  test('is a name that it took from another page', () => {
    const washington = page('places/us', 'aliases: [Washington]');
    const city = page('places/washington', 'name: Washington');
    expect(brought(washington, { ...washington, ...city })).toEqual(['places/us.mdx:3 error name-is-unique']);
  });
  test('is what a decision that was taken back had allowed', () => {
    const twins = { ...page('people/a', 'name: X'), ...page('people/b', 'name: X') };
    const decided = { ...twins, 'identity.yml': 'notSameAs:\n  - ids: [a, b]\n' };
    expect(brought(decided, twins)).toHaveLength(2);
    expect(brought(twins, { ...twins, 'identity.yml': '# nothing\n' })).toEqual([]);
  });
  test('is everything where nobody knows what was before', () => {
    const { messages } = check(asInput(old));
    expect(broughtBy(messages, new Set(), () => undefined)).toEqual(messages);
  });
  test('counts: of two mistakes at a place where one was, one is new', () => {
    const one: Message = {
      path: 'a',
      line: 1,
      column: 1,
      offset: 0,
      rule: 'r',
      severity: 'error',
      reason: 'Old.',
    };
    const two = { ...one, reason: 'New.' };
    expect(broughtBy([two, one], new Set(), () => [one])).toEqual([two]);
    expect(broughtBy([two, { ...two }], new Set(), () => [one])).toEqual([two]);
  });
});
