import { describe, expect, test } from 'vitest';
import { toldOf } from './marked.ts';

describe('a person belongs to a party', () => {
  test.each([
    "Prime Minister [[Ann Lee|person:lee]]'s new centrist [[Kadima|organisation:party]] party",
    'the [[Kadima|organisation:party]] party under acting Prime Minister [[Ann Lee|person:lee]] would win',
    '[[Green Party|organisation:party]] nominee [[Ann Lee|person:lee]] spoke',
    "[[Ann Lee|person:lee]], the [[Green Party|organisation:party]] 's nominee for governor, spoke",
  ])('%s', (passage) => {
    expect(toldOf('affiliation', passage)).toContain('lee → party');
  });
  test('but not to the parliament that has a candidate or speaker', () => {
    expect(
      toldOf('affiliation', '[[Egyptian Parliament|organisation:p]] candidate [[Ann Lee|person:lee]]'),
    ).toEqual([]);
  });
});
