import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from './answer.ts';

const CLAIM = { passage: 0, quote: 'a b', property: 'role', subject: 'x' };

describe('an answer', () => {
  test.each([
    JSON.stringify({ claims: [CLAIM] }),
    `\`\`\`json\n${JSON.stringify({ claims: [CLAIM] })}\n\`\`\``,
    `<think>{"claims": 1}</think>\n${JSON.stringify({ claims: [CLAIM] })}`,
  ])('is read from %s', (text) => {
    expect(readAnswer(text)).toMatchObject({ suggestions: [CLAIM], malformed: [] });
  });
  test.each([
    ['Sure! Here are the claims:', 'answer-not-json'],
    ['', 'answer-not-json'],
    ['{"claims": [', 'answer-not-json'],
    ['[]', 'answer-without-claims'],
    ['null', 'answer-without-claims'],
    ['{"claims": {"length": 1}}', 'answer-without-claims'],
  ])('%j is none', (text, reason) => expect(readAnswer(text)).toEqual({ reason }));

  test('keeps good claims beside bad ones, and says what is wrong with the bad', () => {
    const bad = [
      null,
      'x',
      { ...CLAIM, passage: '0' },
      { ...CLAIM, quote: undefined },
      { ...CLAIM, value: { value: 14000, unit: 'troops' } },
      { ...CLAIM, quote: '' },
      { ...CLAIM, subject: 'x'.repeat(201) },
    ];
    expect(readAnswer(JSON.stringify({ claims: [...bad, CLAIM] }))).toMatchObject({
      suggestions: [CLAIM],
      malformed: [
        'the claim is null',
        'the claim is "x"',
        'passage is "0"',
        'quote is missing',
        'value is {"value":14000,"unit":"troops"}',
        'quote is empty',
        'subject is 201 characters long',
      ],
    });
  });
  test('has only the fields that are asked for, whatever else stands there', () => {
    const text = `{"claims": [{"passage": 0, "quote": "a b", "property": "role", "subject": "x",
      "__proto__": {"object": "y"}, "constructor": {"prototype": {"polluted": true}}, "path": "/etc/passwd"}]}`;
    const read = readAnswer(text);
    const [suggestion = {}] = 'suggestions' in read ? read.suggestions : [];
    expect(Object.keys(suggestion).filter((key) => !(key in CLAIM))).toEqual([]);
    expect((suggestion as { object?: string }).object).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test('of too many claims is read so far and no further', () => {
    const claims = Array.from({ length: 500 }, () => CLAIM);
    expect(readAnswer(JSON.stringify({ claims }))).toMatchObject({ beyond: 300 });
  });
  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"claims": [${json}]}`),
        ),
        (text) => {
          expect(() => readAnswer(text)).not.toThrow();
        },
      ),
    );
  });
});
