import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { applyFixes } from '../fix/apply.ts';
import { claims, type Files, findings, inputOf, page, source } from '../marked-content.ts';

const rule = 'listed-once';
const log = source('log', 'The harbour was quiet. Ships came.');

function expectMistakes(files: Files, ...whats: string[]): void {
  expect(findings({ ...log, ...files }, rule)).toEqual({
    files: { ...log, ...files },
    reasons: whats.map((what) =>
      / that /.test(what)
        ? `(warning) Unexpected ${what}, expected other names only. Remove it.`
        : `(warning) Unexpected ${what} for the second time, expected it once. Remove this one.`,
    ),
  });
}

function mended(files: Files): string {
  const [path = '', text = ''] = Object.entries(files)[0] ?? [];
  const { messages } = check(inputOf([{ path, text }]));
  return applyFixes(text, messages).replace(/^---\nname: x\n|---\n\n$/g, '');
}

describe('listed-once', () => {
  test('takes other spellings for other names', () => {
    expectMistakes(page('equipment/x', 'aliases: [SU-35, Su-35, SU 35]'));
  });
  test('lets a page say that its name means it in context only', () => {
    expectMistakes(page('equipment/x', 'name: Sten\nweakAliases: [Sten]'));
  });
  test('refuses the name of the page, and a name that is an alias and a weak alias', () => {
    expectMistakes(
      page('equipment/x', 'name: Su-35\naliases: [‸Su-35, Flanker]\nweakAliases: [‸Flanker]'),
      'alias `Su-35` that is the name of the page already',
      'weak alias `Flanker`',
    );
  });
  test('points at the name of an alias with fields', () => {
    expectMistakes(
      page('equipment/x', 'aliases: [SU-35, { name: ‸SU-35, kind: designation }]'),
      'alias `SU-35`',
    );
  });
  test('refuses a citation twice in one claim, but not with another prefix', () => {
    const cite = (prefix: string) => `{ source: log, quote: harbour was${prefix} }`;
    const claim = (second: string) => claims(`property: said\ncite: [${cite('')}, ${second}]`);
    expectMistakes(page('people/x', claim(`‸${cite('')}`)), 'quotation `harbour was`');
    expectMistakes(page('people/x', claim(cite(', prefix: The'))));
  });
  test.each([
    ['aliases: [a, b, a]', 'aliases: [a, b]'],
    ['aliases: [a,a]', 'aliases: [a]'],
    ['aliases:\n  - a\n  - b\n  - a', 'aliases:\n  - a\n  - b'],
    ['aliases:\n  - a\n  - a # again', 'aliases:\n  - a\n  - a # again'],
  ])('mends %j to %j', (written, left) => {
    expect(mended(page('people/x', written))).toBe(`${left}\n`);
  });
});
