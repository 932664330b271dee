import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readIdentity } from '../../model/identity.ts';
import { type Conversion, convert, STEPS } from '../convert.ts';
import { contentOf, type Files } from '../fixtures/conversion.ts';
import { documentOfText } from '../read/plain-text.ts';
import { sampleKnowledge } from '../recognise/fixtures/sample.ts';
import { remedyFor } from './remedy.ts';

const PAGE = `---
name: Jon Smith
claims:
  - property: role
    value: Defence Minister
    object: norway
    cite: [{ source: s, quote: q }]
---
`;
const PLUMBER = 'Jon Smith, a plumber from Texas, said on Monday that he joined NATO.\n';

/** Documents converted in one run with the decisions of a person: what is reported, and the content after it. */
function run(
  files: Files,
  texts: readonly string[],
  decisions = '',
): { files: Files; conversion: Conversion } {
  const { identity } = readIdentity({ path: 'identity.yml', text: decisions });
  const inputs = texts.map((text, at) => ({
    document: documentOfText(`${at + 1}-report`, text),
    sha256: createHash('sha256').update(text).digest('hex'),
    again: true,
  }));
  const content = { ...contentOf(files), ...(identity && { identity }) };
  const conversion = convert(inputs, content, sampleKnowledge, STEPS);
  const changed = conversion.changes.map(({ path, text }) => [path, text] as const);
  return { conversion, files: { ...files, ...Object.fromEntries(changed) } };
}
const ambiguous = ({ reports }: Conversion): unknown[] => reports.flatMap((report) => report.ambiguous);

/** The line that the remedy says to paste. */
function pasted({ reports }: Conversion, decision: 'sameAs' | 'notSameAs'): string {
  const [name] = reports.flatMap((report) => report.ambiguous);
  const remedy = name ? remedyFor(name) : '';
  return new RegExp(`\`(${decision}: [^\`]+)\``).exec(remedy)?.[1] ?? `no line in: ${remedy}`;
}

describe('the remedy of a sole page of the name that something contradicts, pasted into identity.yml', () => {
  const first = run({ 'people/jon-smith.mdx': PAGE }, [PLUMBER]);
  const people = (files: Files): string[] => Object.keys(files).filter((path) => path.startsWith('people/'));

  test('is asked for, and nothing is written', () => {
    expect(ambiguous(first.conversion)).toHaveLength(1);
    expect(people(first.files)).toEqual(['people/jon-smith.mdx']);
  });
  test('makes another thing its page under that id, and goes on to do so', () => {
    const line = pasted(first.conversion, 'notSameAs');
    expect(line).toBe('notSameAs: [{ ids: [jon-smith, jon-smith-2] }]');
    const second = run(first.files, [PLUMBER], line);
    expect(ambiguous(second.conversion)).toEqual([]);
    expect(people(second.files)).toEqual(['people/jon-smith.mdx', 'people/jon-smith-2.mdx']);
    expect(second.files['people/jon-smith.mdx']).toBe(PAGE);
    const third = run(second.files, [PLUMBER], line);
    expect(third.files).toEqual(second.files);
    expect(ambiguous(third.conversion)).toEqual([]);
  });
  test('makes it the page for ever', () => {
    const line = pasted(first.conversion, 'sameAs');
    const second = run(first.files, [PLUMBER], line);
    expect(ambiguous(second.conversion)).toEqual([]);
    expect(people(second.files)).toEqual(['people/jon-smith.mdx']);
    const another = run(second.files, [PLUMBER, 'Baker Jon Smith of Chile spoke.\n'], line);
    expect(ambiguous(another.conversion)).toEqual([]);
    expect(people(another.files)).toEqual(['people/jon-smith.mdx']);
  });
  test('leaves alone the documents that do not contradict the page', () => {
    const line = pasted(first.conversion, 'notSameAs');
    const other = run({ 'people/jon-smith.mdx': PAGE }, ['Defence Minister Jon Smith spoke.\n'], line);
    expect(people(other.files)).toEqual(['people/jon-smith.mdx']);
    expect(ambiguous(other.conversion)).toEqual([]);
  });
});
