import { describe, expect, test } from 'vitest';
import { senseChange } from './approximate-sense.ts';

describe('the sense of words', () => {
  test.each([
    ['The alliance stays readv to talk', 'The alliance stays ready to talk'],
    ['NATO is ready to talk', 'NATO is prepared to talk'],
    ['about evcry question', 'about every question'],
    ['“We are ready,” he said.', '"We are ready" he said'],
    ['the President spoke', 'the president spoke'],
    ['sent 30,000 troops', 'sent 30 000 troops'],
    ['sent 30,000 troops', 'sent 30,000 soldiers'],
  ])('stays the same: %s → %s', (one, other) => expect(senseChange(one, other)).toBeUndefined());

  test.each([
    ['sent 30,000 troops', 'sent 40,000 troops', 'number'],
    ['sent 3O,000 troops', 'sent 30,000 troops', 'number'],
    ['twenty-one ships', 'twenty-two ships', 'number'],
    ['10 % of them', '10 of them', 'number'],
    ['in 2022-02', 'in 2022-03', 'number'],
    ['NATO is ready', 'NATO is not ready', 'negation'],
    ['he will go', 'he may go', 'negation'],
    ['they can go', "they can't go", 'negation'],
    ['he never goes', 'he ever goes', 'negation'],
    ['they could go', 'they would go', 'negation'],
    ['he is able to go', 'he is unable to go', 'negation'],
    ['an increase of the force', 'a decrease of the force', 'negation'],
    ['more than a convoy', 'less than a convoy', 'negation'],
    ['Jens Stoltenberg said', 'Jens Stoltenborg said', 'name'],
    ['from Belarus they went', 'from Russia they went', 'name'],
    ['Russia attacked Ukraine', 'Ukraine attacked Russia', 'name'],
  ])('changes: %s → %s (%s… %s)', (one, other, what) => expect(senseChange(one, other)).toBe(what));
});
