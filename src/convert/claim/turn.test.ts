import { describe, expect, test } from 'vitest';
import { told } from './marked.ts';

const transcript = [
  'Brig. Gen. [[Pat Ryder|person:pat-ryder]]: Good afternoon, everyone.',
  'Q: Can you confirm that the [[UK|place:united-kingdom]] sends tanks?',
  'GEN. [[RYDER|person:pat-ryder]]: I can confirm that [[Ukraine|place:ukraine]] downed the missile. Thank you all very much for coming.',
  'We are not planning to send [[ATACMS|equipment:atacms]] at this time.',
  'Q: And [[Poland|place:poland]] gets nothing from the package?',
  'GEN. [[RYDER|person:pat-ryder]]: [[Poland|place:poland]] is a valued ally.',
];

describe('turns of a transcript', () => {
  const claims = told(...transcript).filter((line) => line.includes(' said '));
  test('are said by whom the label names, until the next label', () => {
    expect(claims).toEqual([
      'pat-ryder said · by pat-ryder “I can confirm that Ukraine downed the missile.”',
      'pat-ryder said · by pat-ryder “We are not planning to send ATACMS at this time.”',
      'pat-ryder said · by pat-ryder “Poland is a valued ally.”',
    ]);
  });
  test('need more than one label in the document', () => {
    expect(
      told('[[Ann Lee|person:ann-lee]]: [[Poland|place:poland]] is an ally of ours and a friend.'),
    ).toEqual([]);
  });
});
