import { expect, test } from 'vitest';
import { ruleInWords } from './rule-words.ts';

test.each([
  [
    'person, post',
    'words of the shape “person, post”, where “person” is the name of a person and “post” an office',
  ],
  ['part of', 'words of the shape “part of”'],
  ['said', 'words that somebody is said to have said, with a verb of speech'],
])('the rule %s is told in words', (rule, words) => expect(ruleInWords(rule)).toBe(words));
