import { describe, expect, test } from 'vitest';
import { claimsOf } from './claim.ts';
import { marked, toldOf } from './marked.ts';

describe('a heading above a list', () => {
  test('says what each item is', () => {
    const list = ['Attack fighters', '- [[Su-22M4|equipment:su-22]]', '- [[F-4|equipment:f-4]] (flying)'];
    expect(toldOf('category', 'A text.', ...list)).toEqual(['su-22 attack fighter', 'f-4 attack fighter']);
  });
  test('in capitals is said in small letters, and asks for a look', () => {
    const list = marked('A text.', 'AIR DEFENCE WEAPONS', '- [[L-60|equipment:l-60]]');
    const [found] = claimsOf({ ...list, sourceId: 'report' });
    expect(found?.claim).toMatchObject({ value: 'air defence weapon', review: 'uncertain' });
  });
  test('says nothing of an item whose own class is another', () => {
    expect(toldOf('category', 'A text.', 'Radars', '- [[Il-76|equipment:il-76]] radar')).toEqual([]);
  });
  test('counts no more after another paragraph', () => {
    expect(toldOf('category', 'Fighters', 'They fly.', '- [[Su-22M4|equipment:su-22]]')).toEqual([]);
  });
  test('of products tells the maker that the text is about', () => {
    const opening = '[[Kama|organisation:kama]] is a company.';
    expect(toldOf('manufacturer', opening, 'Products', '- [[Strela-2|equipment:strela]]')).toEqual([
      'strela → kama',
    ]);
  });
});

test('the owner of an item stands in brackets', () => {
  expect(
    toldOf('operator', '- [[MiG-21|equipment:mig]] (from [[Polish Air Force|organisation:paf]])'),
  ).toEqual(['mig → paf']);
});
