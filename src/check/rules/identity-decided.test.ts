import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { findings, inputOf, page } from '../marked-content.ts';

const known = {
  ...page('organisations/nato', 'formerIds: [alliance]\naliases: [the Pact]'),
  ...page('organisations/nato-response-force'),
  ...page('people/ines-varga', 'name: Ines Varga'),
};

function expectFindings(written: string, ...reasons: string[]): void {
  const files = { ...known, 'identity.yml': written };
  expect(findings(files)).toEqual({ files, reasons });
}

describe('identity-decided', () => {
  test('takes decisions about pages, former ids, and names that have no page yet', () => {
    expectFindings(
      'sameAs:\n  - ids: [nato, north-atlantic-pact]\nnotSameAs:\n  - ids: [nato, nato-response-force]\nnotAnEntity:\n  - name: Harbour\n',
    );
  });
  test('asks for the id that was meant', () => {
    expectFindings(
      'sameAs:\n  - ids: [ines-varga, ‸nato-respose-force]\n',
      'Unexpected id `nato-respose-force`, expected the id of an entity. Did you mean `nato-response-force`?',
    );
  });
  test('asks for a page where a decision is about none', () => {
    expectFindings(
      'sameAs:\n  - ids: [‸first-unknown, ‸second-unknown]\n',
      'Unexpected id `first-unknown`, expected the id of an entity. Correct the id, or add its page.',
      'Unexpected id `second-unknown`, expected the id of an entity. Correct the id, or add its page.',
    );
  });
  test('warns of what is not the same as a page that is not there', () => {
    expectFindings(
      'notSameAs:\n  - ids: [nato, ‸something-unknown]\n',
      '(warning) Unexpected id `something-unknown`, expected the id of an entity. Correct the id, or add its page.',
    );
  });
  test('refuses an id twice in a decision', () => {
    expectFindings(
      'notSameAs:\n  - ids: [nato, ines-varga, ‸nato]\n',
      'Unexpected id `nato` for the second time, expected it once. Remove this one.',
    );
  });
  test('refuses the same decision twice', () => {
    expectFindings(
      'notSameAs:\n  - ids: [nato, ines-varga]\n  - ids: ‸[ines-varga, nato]\n',
      'Unexpected decision about `ines-varga`, `nato` for the second time, expected it once. Keep one of the two.',
    );
  });
  test('leaves an id that has no page as it is, and asks once about two of them that are near the same page', () => {
    expectFindings(
      'sameAs:\n  - ids: [‸nato-respose-force, nato-response-forces]\n',
      'Unexpected id `nato-respose-force`, expected the id of an entity. Did you mean `nato-response-force`?',
    );
    const files = Object.entries({ ...known, 'identity.yml': 'sameAs:\n  - ids: [ines-varga, nattoo]\n' });
    const input = inputOf(files.map(([path, text]) => ({ path, text })));
    expect(check(input).messages.flatMap(({ fix }) => fix ?? [])).toEqual([]);
  });
  test('asks to merge two pages of one entity', () => {
    expectFindings(
      'sameAs:\n  - ids: [nato, ‸nato-response-force]\n',
      '(warning) Unexpected page `nato-response-force` of its own, expected one page with `nato`. Run `npm run merge -- nato nato-response-force`.',
    );
  });
  test('refuses a pair that is the same by way of another and not the same', () => {
    expectFindings(
      'sameAs:\n  - ids: [nato, pact-a]\n  - ids: [nato, pact-b]\nnotSameAs:\n  - ids: [ines-varga, pact-a, ‸pact-b]\n',
      'Unexpected id `pact-b` as not the same as `pact-a`, expected one decision about the two: they are the same by `sameAs` or `formerIds`. Remove one of the decisions.',
    );
  });
  test('refuses a page that is not the same as itself under its former id', () => {
    expectFindings(
      'notSameAs:\n  - ids: [nato, ‸alliance]\n',
      'Unexpected id `alliance` as not the same as `nato`, expected one decision about the two: they are the same by `sameAs` or `formerIds`. Remove one of the decisions.',
    );
  });
  test('refuses the name of a page, or its alias, as no entity', () => {
    expectFindings(
      'notAnEntity:\n  - name: ‸INES VARGA\n  - name: ‸the Pact\n',
      'Unexpected name `INES VARGA` of `people/ines-varga.mdx`, expected a name of no page. Remove this decision, or the name from the page.',
      'Unexpected name `the Pact` of `organisations/nato.mdx`, expected a name of no page. Remove this decision, or the name from the page.',
    );
  });
  test('goes on where a field is misspelt', () => {
    expectFindings(
      '‸notSame:\n  - ids: [nato, ‸alliance]\n',
      'Unexpected field `notSame`, expected one of `sameAs`, `notSameAs`, `notAnEntity`. Did you mean `notSameAs`?',
      'Unexpected id `alliance` as not the same as `nato`, expected one decision about the two: they are the same by `sameAs` or `formerIds`. Remove one of the decisions.',
    );
  });
});
