import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';
import { nearest, words } from './nearest.ts';

/** Expect the nearest words between the two marks. */
function expectNearest(written: string, quotation: string): void {
  const { text, offsets } = marked(written);
  const near = nearest(text, quotation);
  expect(near && [near.start, near.end]).toEqual(offsets);
  expect(near?.text).toBe(text.slice(...offsets));
}

describe('nearest', () => {
  test('is the words themselves when they are there', () => {
    expectNearest('Today ‸the army left‸ home.', 'the army left');
    expect(nearest('Today the army left home.', 'the army left')?.score).toBe(1);
  });
  test('is the stretch in which one word differs', () => {
    expectNearest('It said ‸the Belarusian army took part‸ in it.', 'the Russian army took part');
    expect(nearest('the Belarusian army took part', 'the Russian army took part')?.score).toBe(0.8);
  });
  test('is found when the first word is the wrong one', () => {
    expectNearest('So ‸some 30,000 combat troops‸ moved.', 'about 30,000 combat troops');
  });
  test('is found when the last word is the wrong one', () => {
    expectNearest('So ‸some 30,000 combat troops‸ moved.', 'some 30,000 combat soldiers');
  });
  test('is found when the first and the last word are wrong', () => {
    expectNearest('He said ‸allies moved troops to Romania‸ today.', 'partners moved troops to Poland');
  });
  test('takes in a word that was left out of the quotation', () => {
    expectNearest('Then ‸the 30,000 combat troops‸ moved.', 'the 30,000 troops');
  });
  test('leaves out what stands beside it when the quotation has a word too many', () => {
    expectNearest('Then ‸the 30,000 troops‸ moved.', 'the brave 30,000 troops');
  });
  test('is found when accents and capitals differ', () => {
    expectNearest('met ‸Dimitar Kovačevski in Brussels‸.', 'dimitar Kovacevski in brussels');
  });
  test('is nothing when the words are about something else', () => {
    expect(nearest('The weather was fine all day.', 'thirty thousand combat troops')).toBeUndefined();
  });
  test('is nothing when one side has no words', () => {
    expect(nearest('', 'troops')).toBeUndefined();
    expect(nearest('troops', '…')).toBeUndefined();
  });
  test('is the stretch that shares most when several are alike', () => {
    expectNearest('the army left; ‸the army left home‸', 'the army left home');
  });
  test('answers soon however long the text and the quotation are', () => {
    const text = 'the army of the state and the army '.repeat(3000);
    const begun = process.cpuUsage();
    nearest(text, 'army the and state the of army the '.repeat(200));
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(5000);
  });
});

describe('words', () => {
  test('keep hyphens, apostrophes and the commas of numbers inside', () => {
    expect(words("NATO-led, Russia's 30,000").map(({ folded }) => folded)).toEqual([
      'nato-led',
      "russia's",
      '30,000',
    ]);
  });
  test('know where they stand', () => {
    expect(words('a bc')).toEqual([
      { folded: 'a', start: 0, end: 1 },
      { folded: 'bc', start: 2, end: 4 },
    ]);
  });
});
