import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { convert } from '../src/convert/convert.ts';
import type { Document } from '../src/convert/document.ts';
import { contentOf, type Files } from '../src/convert/fixtures/conversion.ts';
import { plainSteps } from '../src/convert/fixtures/plain-steps.ts';
import type { Knowledge } from '../src/convert/recognise/knowledge.ts';
import { loadKnowledge } from './load-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge();
});

/** The content after documents were converted, each in a run of its own. */
function converted(documents: readonly Document[], steps?: typeof plainSteps): Files {
  const files: Files = {};
  for (const document of documents) {
    const sha256 = createHash('sha256').update(JSON.stringify(document)).digest('hex');
    const { changes } = convert([{ document, sha256 }], contentOf(files), knowledge, steps);
    for (const { path, text } of changes) files[path] = text;
  }
  return files;
}

/** What the check says of content, each message once. */
function mistakes(files: Files): string[] {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { messages } = check({
    files: all.filter(({ path }) => path.endsWith('.mdx')),
    ledgers: all.filter(({ path }) => path.endsWith('.json')),
  });
  const errors = messages.filter(({ severity }) => severity === 'error');
  return errors.map(({ path, rule, reason }) => `${path} ${rule} ${reason}`.slice(0, 300));
}

const documentOf = (passages: string[], rest: Partial<Document> = {}): Document => ({
  title: 'Talks',
  passages: passages.map((text) => ({ text, heading: false })),
  stated: {},
  ...rest,
});

const SENTENCE =
  'Admiral Jane Holloway, secretary general of NATO, said the Su-35 fighter jet left Rotterdam';
const LONG_WORD = `Ab${'c'.repeat(5000)}`;
const pieces = fc.constantFrom(
  `${SENTENCE}.`,
  SENTENCE,
  'Jane Holloway said',
  'Colonel Mara Stenbock commands the 3rd Brigade of NATO.',
  'the “Meridian” \\ {x} <b> # : - [a](b)',
  'Jens Holm, minister of NATO, said 120 sailors had left on 3 March 2021,',
  LONG_WORD,
  `${LONG_WORD} Holm`,
  'NATO',
  '\n',
);
const passage = fc
  .tuple(
    fc.array(pieces, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(1, 1, 1, 2, 30),
    fc.constantFrom(' ', '.', ', '),
  )
  .map(([parts, times, between]) =>
    Array(times).fill(parts.join(' ')).join(between).replace(/\s+/g, ' ').trim(),
  )
  .map((text) => text.slice(0, 6_000).trim())
  .filter((text) => text !== '');
const words = fc.oneof(
  fc.constantFrom(LONG_WORD, 'Talks in Brussels', 'x '.repeat(3000), ': "y" # \\', '\u{1F6A2}'.repeat(1500)),
  fc.string({ minLength: 1 }).map((text) => text.replace(/[\p{C}\s]+/gu, ' ')),
);
const stated = fc.record(
  {
    author: words,
    publisher: words,
    url: fc.oneof(words, fc.constant('https://a.example/b')),
    language: words,
  },
  { requiredKeys: [] },
);
const document = fc
  .tuple(fc.array(passage, { minLength: 1, maxLength: 6 }), words, stated)
  .map(([passages, title, fields]) =>
    documentOf(passages, { title, stated: fields, basis: { title: 'first line' } }),
  );

describe('whatever documents say', () => {
  test('what is written passes the check, by all steps', () => {
    const documents = fc.array(document, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(documents, (all) => {
        expect(mistakes(converted(all))).toEqual([]);
      }),
      { seed: 16, numRuns: 12, endOnFailure: true },
    );
  });
  test('what is written passes the check, also when every name is believed', () => {
    const documents = fc.array(document, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(documents, (all) => {
        expect(mistakes(converted(all, plainSteps))).toEqual([]);
      }),
      { seed: 16, numRuns: 12, endOnFailure: true },
    );
  });
  test('sentences that stand thirty times without a blank between are no quotation', () => {
    const text = 'Admiral Jane Holloway commanded it.The frigate Meridian left Rotterdam on 3 March 2021.';
    expect(mistakes(converted([documentOf([text.repeat(30)])]))).toEqual([]);
  });
  test('thousands of names and a thousand claims about one person fit on their pages', () => {
    const names = Array.from(
      { length: 2000 },
      (_, at) =>
        `Jane Hol${String.fromCharCode(97 + (at % 26), 97 + ((at / 26) % 26))}er said ${at} ships of NATO left.`,
    );
    const claims = Array.from(
      { length: 1500 },
      (_, at) =>
        `Jane Holloway said ${at} ships of NATO and ${at * 7} sailors of the Su-35 fighter jet left.`,
    );
    const files = converted([documentOf([...names, ...claims])], plainSteps);
    expect(mistakes(files)).toEqual([]);
    expect(files['people/jane-holloway.mdx']?.length).toBeGreaterThan(100_000);
  });
});
