import { describe, expect, test } from 'vitest';
import { errorAt } from '../model/message.ts';
import { contentOf } from './content.ts';
import { examine } from './examine.ts';
import { guarded, Misremembered } from './guard.ts';
import type { Rule } from './rule.ts';

const files = ['a', 'b', 'c'].map((id) => ({ path: `people/${id}.mdx`, text: `---\nname: ${id}\n---\n` }));
const content = contentOf(
  files,
  files.flatMap((file) => examine(file).page ?? []),
);

/** Tells every page, and fails on one with an id. */
function failingOn(id: string, error: unknown = new TypeError('a.map is\nnot a function')): Rule {
  return {
    name: 'fragile',
    check: ({ pages }) =>
      pages.map((page) => {
        if (page.id === id) throw error;
        return errorAt({ ...page, offset: 4 }, 'fragile', 'Unexpected page, expected none.');
      }),
  };
}

const told = (rule: Rule) => guarded(rule, content).map(({ path, rule: name }) => `${path} ${name}`);

describe('a rule that is guarded', () => {
  test('tells the page on which it fails, and of all others what it finds', () => {
    expect(told(failingOn('b'))).toEqual([
      'people/b.mdx internal',
      'people/a.mdx fragile',
      'people/c.mdx fragile',
    ]);
  });
  test('says which rule it was, why, and what to do, on one line', () => {
    const [message] = guarded(failingOn('a'), content);
    expect(message).toMatchObject({ severity: 'error', line: 1, column: 1 });
    expect(message?.reason).toMatch(
      /^Unexpected failure of the rule `fragile` \(a\.map is not a function\), expected .*report it/,
    );
  });
  test('is told once where no page fails by itself', () => {
    const together: Rule = {
      name: 'fragile',
      check: ({ pages }) => {
        if (pages.length > 1) throw new RangeError('too many');
        return [];
      },
    };
    expect(told(together)).toEqual(['people/a.mdx internal']);
  });
  test('says what it says where nothing fails', () => {
    expect(told(failingOn('nobody'))).toHaveLength(3);
  });
  test('does not keep anybody from forgetting what was remembered wrong', () => {
    expect(() => guarded(failingOn('a', new Misremembered('x')), content)).toThrow(Misremembered);
  });
});
