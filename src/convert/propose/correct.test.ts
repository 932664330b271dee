import { describe, expect, test } from 'vitest';
import { check } from '../../check/check.ts';
import { conversionOf, converted, type Files } from '../fixtures/conversion.ts';

/** The plain steps find names in capitals, roles, and sentences with "said": see there. */
const TALKS = `Talks in Brussels

Jens Stoltenberg said that 30,000 soldiers were near the border. The talks in the old hall went on until the evening.

Linda Greenfield said the tlaks had been useful to all who came. Nobody answered her before the evening of that day.

The weather was fine, and the flags hung stlll over the square.
`;
const source = 'sources/talks-in-brussels.mdx';
const ledger = 'sources/talks-in-brussels.ledger.json';
const jens = 'people/jens-stoltenberg.mdx';
const linda = 'people/linda-greenfield.mdx';

const once = converted({}, TALKS);
const mistakes = (files: Files) =>
  check({
    files: Object.entries(files).flatMap(([path, text]) => (path.endsWith('.mdx') ? [{ path, text }] : [])),
  }).messages.filter(({ severity }) => severity === 'error');
const report = (files: Files, text: string) => conversionOf(files, text).reports[0];
/** The files after a corrected document: without mistakes, and the same when it comes once more. */
function corrected(files: Files, text: string): Files {
  const result = converted(files, text);
  expect(mistakes(result)).toEqual([]);
  expect(conversionOf(result, text).changes).toEqual([]);
  return result;
}

describe('a passage that the publisher corrected', () => {
  test('takes the new words, where nobody quotes it', () => {
    const files = corrected(once, TALKS.replace('stlll', 'still'));
    expect(files[source]).toBe(
      once[source]
        ?.replace('stlll', 'still')
        .replace(/(sha256:\n.*)\n/, (_, list) => `${list}\n${addedTo(files)}\n`),
    );
    expect(files[jens]).toBe(once[jens]);
  });

  test('takes the new words, and the quotation that rests on it too, with the ledger', () => {
    const text = TALKS.replace('tlaks', 'talks');
    const files = corrected(once, text);
    expect(files[source]).toContain('said the talks had been useful');
    expect(files[source]).not.toContain('tlaks');
    expect(files[linda]).toBe(once[linda]?.replace('tlaks', 'talks'));
    expect(report(once, text)).toMatchObject({
      changed: [],
      stranded: [],
      corrected: [expect.stringContaining('talks')],
    });
    expect(conversionOf(files, text, TALKS).changes.map(({ path }) => path)).not.toContain(linda);
  });

  test('stays, with the new sentence behind it, where a quotation no longer stands', () => {
    const text = TALKS.replace('30,000', '40,000');
    const files = corrected(once, text);
    expect(files[source]).toContain('said that 30,000 soldiers');
    expect(files[source]).toMatch(
      /until the evening\.\n\nJens Stoltenberg said that 40,000 soldiers were near the border\.\n\nLinda/,
    );
    expect(files[jens]).toMatch(/that 30,000 soldiers[\s\S]*that 40,000 soldiers/);
    expect(report(once, text)?.stranded).toEqual([
      {
        page: jens,
        property: 'said',
        quote: 'Jens Stoltenberg said that 30,000 soldiers were near the border',
        now: 'Jens Stoltenberg said that 40,000 soldiers were near the border',
      },
    ]);
  });

  test('is left alone when a person has edited it', () => {
    const edited = { ...once, [source]: (once[source] ?? '').replace('hung stlll', 'hung quite still') };
    const files = corrected(edited, TALKS.replace('stlll', 'still'));
    expect(files[source]).toContain('hung quite still');
    expect(files[source]?.match(/flags hung/g)).toHaveLength(1);
    expect(report(edited, TALKS.replace('stlll', 'still'))?.changed).toHaveLength(1);
  });

  test('brings no claim back that a person deleted', () => {
    const without = {
      ...once,
      [linda]: (once[linda] ?? '').replace(/claims:\n[\s\S]*?(?=\n---)/, 'claims: []'),
    };
    const files = corrected(without, TALKS.replace('tlaks', 'talks'));
    expect(files[linda]).toBe(without[linda]);
  });

  test('takes a quotation in prose with it', () => {
    const prose =
      '---\nname: Anna Berg\n---\nSo <Cite source="talks-in-brussels" quote="the flags hung stlll over" />.\n';
    const files = corrected({ ...once, 'people/anna-berg.mdx': prose }, TALKS.replace('stlll', 'still'));
    expect(files['people/anna-berg.mdx']).toBe(prose.replace('stlll', 'still'));
  });
});

test('a correction in the same run is the same as one in the next', () => {
  const words = (files: Files) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path === source ? text.replace(/sha256:[\s\S]*?\n---/, '') : text,
      ]),
    );
  for (const text of [TALKS.replace('tlaks', 'talks'), TALKS.replace('30,000', '40,000')]) {
    const together = converted({}, TALKS, text);
    const { [ledger]: _, ...one } = words(together);
    const { [ledger]: __, ...other } = words(converted(once, text));
    expect(one).toEqual(other);
    expect(mistakes(together)).toEqual([]);
    expect(conversionOf(together, TALKS, text).changes).toEqual([]);
  }
});

describe('a document that grew', () => {
  const JET =
    'A flight\n\nJens Holm said the Su-35 fighter jet was ready for the long flight to the north.\n';
  const longer = `${JET}\nNora Falk said the Su-35 fighter jet had left long before the others did.\n`;

  test('leaves old quotations standing once', () => {
    const first = converted({}, JET);
    const files = corrected(first, longer);
    expect(files['equipment/su-35.mdx']).toContain('quote: Su-35 fighter jet\n        prefix: Holm said the');
    const kept = JSON.parse(files['sources/a-flight.ledger.json'] ?? '').claims;
    const entry = kept.find(({ page }: { page: string }) => page.startsWith('equipment/'));
    const was = JSON.parse(first['sources/a-flight.ledger.json'] ?? '').claims;
    expect(was.map(({ as }: { as: string }) => as)).not.toContain(entry.as);
  });
});

function addedTo(files: Files): string {
  return files[source]?.match(/sha256:\n.*\n(.*)\n/)?.[1] ?? '';
}

test('the ledger knows the corrected passage as read', () => {
  const files = converted(once, TALKS.replace('stlll', 'still'));
  const count = (text = '') => JSON.parse(text).passages.length;
  expect(count(files[ledger])).toBe(count(once[ledger]) + 1);
});
