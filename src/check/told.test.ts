import { describe, expect, test } from 'vitest';
import { errorAt, type Message, warningAt } from '../model/message.ts';
import { toldOf } from './told.ts';

const text = 'x\n'.repeat(700);

function errors(path: string, count: number): Message[] {
  return Array.from({ length: count }, (_, at) =>
    errorAt({ path, text, offset: 2 * at }, 'rule', 'Unexpected x.'),
  );
}

describe('toldOf', () => {
  test('tells all of few', () => {
    const few = errors('people/x.mdx', 500);
    expect(toldOf(few)).toEqual(few);
  });
  test('tells of many how many more there are, where they go on', () => {
    const told = toldOf(errors('people/x.mdx', 502));
    expect(told).toHaveLength(501);
    expect(told.at(-1)).toMatchObject({
      line: 501,
      severity: 'error',
      reason: 'Unexpected 2 more mistakes of this rule, expected none. Mend those above first.',
    });
  });
  test('counts each file and each severity by itself', () => {
    const warning = warningAt({ path: 'people/x.mdx', text, offset: 1100 }, 'rule', 'Unexpected x.');
    const others = errors('people/y.mdx', 3);
    const told = toldOf([...errors('people/x.mdx', 501), warning, ...others]);
    expect(told.slice(500)).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('1 more mistake of this rule') }),
      warning,
      ...others,
    ]);
  });
});
