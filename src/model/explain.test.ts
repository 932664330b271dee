import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explain, nearWord } from './explain.ts';
import { claimSchema, entitySchema, sourceSchema } from './schema.ts';

/** What is said of data that does not fit, as `path: reason`; `!` marks a place at the name of a field. */
function explained(schema: z.ZodType, data: unknown): string[] {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? [])
    .flatMap((issue) => explain(issue, data, schema))
    .map(({ path, reason, atKey }) => `${path.join('.')}${atKey ? '!' : ''}: ${reason}`);
}

const claim = { property: 'said', cite: [{ source: 'a', quote: 'b' }] };

describe('explain', () => {
  test('names the field that is missing', () => {
    expect(explained(entitySchema, {})).toEqual([
      'name: Unexpected end of fields, expected the field `name`. Add a line `name: …`.',
    ]);
  });
  test('asks for the field that was meant', () => {
    expect(explained(entitySchema, { name: 'X', alias: [] })[0]).toMatch(
      /^alias!: Unexpected field `alias`, expected one of `name`, `summary`, `aliases`, .*\. Did you mean `aliases`\?$/,
    );
  });
  test('knows the fields of what is nested', () => {
    const data = { name: 'X', claims: [{ ...claim, cite: [{ source: 'a', quote: 'b', prefx: 'c' }] }] };
    expect(explained(entitySchema, data)).toEqual([
      'claims.0.cite.0.prefx!: Unexpected field `prefx`, expected one of `source`, `quote`, `prefix`, `suffix`, `review`. Did you mean `prefix`?',
    ]);
  });
  test('proposes nothing for a field like no other', () => {
    expect(explained(entitySchema, { name: 'X', birthplace: 'Y' })[0]).toMatch(/ Remove it\.$/);
  });
  test('proposes the word that was meant', () => {
    expect(explained(claimSchema, { ...claim, modality: 'expectd' })[0]).toMatch(
      /^modality: Unexpected `expectd`, expected one of `asserted`, .* Did you mean `expected`\?$/,
    );
  });
  test('shows how to write a number as words', () => {
    expect(explained(entitySchema, { name: 5 })).toEqual([
      'name: Unexpected `5`, expected words. Put it in quotes: "5".',
    ]);
  });
  test('shows how to write a list', () => {
    expect(explained(entitySchema, { name: 'X', categories: 'jet' })).toEqual([
      'categories: Unexpected `jet`, expected a list. Put it in square brackets, or on lines of its own with `- `.',
    ]);
  });
  test('says what an id and a date look like', () => {
    expect(explained(entitySchema, { name: 'X', formerIds: ['Su 35'] })).toEqual([
      'formerIds.0: Unexpected `Su 35`, expected an id of lower-case letters, digits and hyphens. Write `su-35`.',
    ]);
    expect(explained(sourceSchema, { title: 'X', text: 'full', published: 'Thursday' })).toEqual([
      'published: Unexpected `Thursday`, expected a date such as 2022, 2022-02 or 2022-02-03. Write the day as `2022-02-03`, or as much as is known: `2022-02`, `2022`.',
    ]);
  });
  test('says what an address looks like', () => {
    expect(explained(sourceSchema, { title: 'X', text: 'full', url: 'nato.int' })[0]).toContain(
      'expected a web address that begins with https://',
    );
  });
  test('counts what is too few and too long', () => {
    const pair = z.array(z.string()).min(2);
    expect(explained(claimSchema, { ...claim, cite: [] })[0]).toContain(
      'expected at least one entry. Add one, as in `[{ source: …, quote: … }]`.',
    );
    expect(explained(pair, ['a'])[0]).toContain('expected at least two entries. Add what is lacking');
    expect(explained(entitySchema, { name: '' })[0]).toContain('expected at least one character');
    expect(explained(entitySchema, { name: 'x'.repeat(2001) })[0]).toMatch(
      /…`, expected at most 2000 characters/,
    );
  });
  test('explains the choice that was meant where there are several', () => {
    expect(explained(claimSchema, { ...claim, value: { value: 5, unti: 'km' } }).join()).toMatch(/unti|unit/);
    expect(explained(claimSchema, { ...claim, value: true })[0]).toMatch(
      /^value: Unexpected `true`, expected words or a number/,
    );
  });
  test('tells every mistake', () => {
    expect(explained(entitySchema, { nam: 'X', status: 'done', claims: [{}] }).length).toBeGreaterThanOrEqual(
      5,
    );
  });
});

describe('nearWord', () => {
  test.each([
    ['natoo', 'nato'],
    ['naot', 'nato'],
    ['onat', undefined],
    ['stoltenburg', 'stoltenberg'],
    ['warsaw-pact', undefined],
  ])('of %s is %s', (word, near) => {
    expect(nearWord(word, ['nato', 'stoltenberg', 'su-35'])).toBe(near);
  });
  test('of anything among nothing is nothing', () => {
    expect(nearWord('nato', [])).toBeUndefined();
  });
});
