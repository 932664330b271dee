import { describe, expect, test } from 'vitest';
import { type Files, findings, page } from '../marked-content.ts';

const rule = 'name-is-unique';

function expectMistakes(files: Files, ...reasons: string[]): void {
  expect(findings(files, rule)).toEqual({ files, reasons });
}

const shared = (what: string, path: string) =>
  `(warning) Unexpected ${what} that \`${path}\` bears, too, expected a name of one page. It is ambiguous and left unlinked: list both ids in \`identity.yml\` under \`notSameAs\`, or make them one page.`;

describe('name-is-unique', () => {
  test('takes pages with names of their own', () => {
    expectMistakes({ ...page('places/rome', 'aliases: [Roma]'), ...page('places/milan') });
  });
  test('takes a page that says its own name twice', () => {
    expectMistakes(page('equipment/x', 'name: Su-35\naliases: [SU-35, Su 35]'));
  });
  test('refuses an alias that is the name of another page', () => {
    expectMistakes(
      {
        ...page('places/us', 'name: United States\naliases: [‸Washington]'),
        ...page('places/washington', 'name: Washington'),
      },
      'Unexpected alias `Washington`, expected a name that no other page has as its own. `places/washington.mdx` is called so: move it to `weakAliases`, or remove it.',
    );
  });
  test('sees through spelling, and reads aliases with fields', () => {
    const files = {
      ...page('equipment/a', 'name: Flanker\naliases:\n  - { name: ‸SU 35, kind: designation }'),
      ...page('equipment/b', 'name: Su-35'),
    };
    expect(findings(files, rule).files).toEqual(files);
  });
  test('takes a weak alias that is the name of another page', () => {
    expectMistakes({
      ...page('places/us', 'name: United States\nweakAliases: [Washington]'),
      ...page('places/washington', 'name: Washington'),
    });
  });
  test('warns of two pages with one name', () => {
    expectMistakes(
      { ...page('people/smith-a', 'name: ‸John Smith'), ...page('people/smith-b', 'name: ‸John Smith') },
      shared('name `John Smith`', 'people/smith-b.mdx'),
      shared('name `John Smith`', 'people/smith-a.mdx'),
    );
  });
  test('warns of an alias that two pages share', () => {
    expectMistakes(
      { ...page('organisations/a', 'aliases: [‸MoD]'), ...page('organisations/b', 'aliases: [x, ‸MoD]') },
      shared('alias `MoD`', 'organisations/b.mdx'),
      shared('alias `MoD`', 'organisations/a.mdx'),
    );
  });
  test('says nothing of two pages that a person has told apart', () => {
    expectMistakes({
      ...page('people/smith-a', 'name: John Smith'),
      ...page('people/smith-b', 'name: John Smith'),
      'identity.yml': 'notSameAs:\n  - ids: [smith-a, smith-b]\n    why: a general and a minister\n',
    });
  });
});
