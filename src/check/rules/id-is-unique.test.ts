import { describe, expect, test } from 'vitest';
import { type Files, findings, page, source } from '../marked-content.ts';

const rule = 'id-is-unique';

function expectMistakes(files: Files, ...reasons: string[]): void {
  expect(findings(files, rule)).toEqual({ files, reasons });
}

/** Marks the very start of the file. */
const atStart = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `‸${text}`]));

const taken = (id: string, path: string) =>
  `Unexpected id \`${id}\`, expected one that \`${path}\` has not taken. Rename one of the two files.`;

describe('id-is-unique', () => {
  test('takes an entity and a source with one id', () => {
    expectMistakes({ ...page('equipment/iskander'), ...source('iskander', 'Text.') });
  });
  test('refuses one id for entities of two kinds', () => {
    expectMistakes(
      { ...atStart(page('organisations/nato', 'name: A')), ...atStart(page('people/nato', 'name: B')) },
      taken('nato', 'people/nato.mdx'),
      taken('nato', 'organisations/nato.mdx'),
    );
  });
  test('refuses it also when one of the two cannot be read', () => {
    const files = { ...atStart(page('organisations/nato')), 'people/nato.mdx': '‸no frontmatter' };
    expect(findings(files, rule).files).toEqual(files);
  });
  test('takes former ids that no page has', () => {
    expectMistakes(page('places/kyiv', 'formerIds: [kiev, kiew]'));
  });
  test('refuses a former id that a page has', () => {
    expectMistakes(
      { ...page('places/kyiv', 'formerIds: [‸kiev]'), ...page('places/kiev', 'name: Kiev, Missouri') },
      'Unexpected former id `kiev`, expected an id that no page has. A page `kiev` exists: remove one of the two.',
    );
  });
  test('refuses a former id that two pages claim', () => {
    expectMistakes(
      { ...page('places/a', 'formerIds: [kiev]'), ...page('places/b', 'formerIds: [‸kiev]') },
      'Unexpected former id `kiev`, expected an id that leads to one page. `places/a.mdx` has it, too: keep it on one of them.',
    );
  });
  test('refuses a page that leads to itself', () => {
    expectMistakes(
      page('places/kyiv', 'formerIds: [‸kyiv]'),
      'Unexpected former id `kyiv`, expected an id this page has no more. Remove it.',
    );
  });
  test('refuses two pages that lead to each other', () => {
    const files = { ...page('places/a', 'formerIds: [‸b]'), ...page('places/b', 'formerIds: [‸a]') };
    expect(findings(files, rule).files).toEqual(files);
  });
  test('refuses a former id said twice', () => {
    expectMistakes(
      page('places/kyiv', 'formerIds: [kiev, ‸kiev]'),
      'Unexpected former id `kiev`, expected each id once. Remove this one.',
    );
  });
});
