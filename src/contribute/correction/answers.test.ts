import { describe, expect, test } from 'vitest';
import { correctionForm, statementForm } from '../../publish/forge/forms.ts';
import { answersIn, formNamed } from './answers.ts';
import { isRefusal } from './refusal.ts';

const BODY = `### Page

people/ada.mdx

### Statement

0123456789

### What is wrong?

Only the wording

### How should it read?

Ada led the office.

### Which words show it?

_No response_

### Where are they?

_No response_`;

function read(body: string): Record<string, string> {
  const answered = answersIn(body);
  if (isRefusal(answered)) return { refused: answered.refused };
  return Object.fromEntries(answered.answers);
}

const FILLED = {
  page: 'people/ada.mdx',
  statement: '0123456789',
  kind: 'Only the wording',
  better: 'Ada led the office.',
};

describe('the answers of an issue', () => {
  test('stand below the headings of its form', () => expect(read(BODY)).toEqual(FILLED));
  test('are the same with line ends of Windows', () =>
    expect(read(BODY.replaceAll('\n', '\r\n'))).toEqual(FILLED));
  test('are the same from a template with comments in it', () =>
    expect(read(BODY.replace('people/ada.mdx', '<!-- its address -->\npeople/ada.mdx'))).toEqual(FILLED));
  test('are the same with headings of another depth and a colon', () =>
    expect(read(BODY.replaceAll(/^### (.*)$/gm, '## $1:'))).toEqual(FILLED));
  test('may hold headings of their own', () =>
    expect(read(BODY.replace('Ada led', '### Note\n\nAda led')).better).toBe(
      '### Note\n\nAda led the office.',
    ));
  test('may hold a heading of the form in a fence of code', () =>
    expect(read(BODY.replace('Ada led', '```\n### Page\n```\nAda led')).better).toContain('### Page'));
  test('do not end in a fence that is never closed', () =>
    expect(read(BODY.replace('Ada led', '```\nAda led'))).toMatchObject({ page: 'people/ada.mdx' }));
  test('are refused when a heading stands there twice', () =>
    expect(read(`${BODY}\n\n### Page\n\nother`).refused).toMatch(/`Page` stands there twice/));
  test('are refused when a required one is missing', () =>
    expect(read(BODY.replace('people/ada.mdx', '_No response_')).refused).toMatch(
      /Nothing is written below `Page`/,
    ));
  test('are refused when there is no form at all', () => {
    expect(read('hello').refused).toMatch(/headings/);
    expect(read('').refused).toMatch(/headings/);
  });
  test('are refused when they are longer than a forge allows', () =>
    expect(read('x'.repeat(1_000_000)).refused).toMatch(/65536/));
  test('are found among ten thousand headings', () =>
    expect(read(`${'### a\n'.repeat(8_000)}\n${BODY}`)).toEqual(FILLED));
  test('know no field that is not of the form', () => {
    const answered = answersIn(`${BODY}\n\n### __proto__\n\npolluted`);
    const known = [...correctionForm.fields.map(({ id }) => id)];
    expect(
      isRefusal(answered) ? ['refused'] : [...answered.answers.keys()].filter((id) => !known.includes(id)),
    ).toEqual([]);
  });
});

test('a form is known by the label of its issue', () => {
  expect(formNamed(['bug', 'statement'])).toBe(statementForm);
  expect(formNamed(['correction'])).toBe(correctionForm);
  expect(formNamed(['constructor', '__proto__'])).toBeUndefined();
});
