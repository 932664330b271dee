import { describe, expect, test } from 'vitest';
import { evidenced, plain, toldOf } from './marked.ts';

const RED = '[[Red Corps|organisation:red]]';
const OLD = '[[Old Corps|organisation:old]]';

describe('the history of an organisation', () => {
  test.each([
    ['founded', 'red 2009', `The ‸${RED} was formed in 2009‸.`],
    ['founded', 'red 1999-12', `The ‸${RED} was founded at Lima in December 1999‸ by nobody.`],
    ['founded', 'red 1961-05-04', `The ‸${RED}, established on 4 May 1961‸, left.`],
    ['dissolved', 'red 1945', `The ‸${RED} was disbanded in 1945‸.`],
    ['successor', 'old → red', `The ‸${RED} was formed in 2009 from the ${OLD}‸.`],
    ['successor', 'old → red', `The ‸${OLD} was redesignated as the ${RED}‸.`],
  ])('%s: %s', (property, expected, written) => {
    const { told, marked } = evidenced(property, written);
    expect(told).toEqual([expected]);
    expect(marked).toEqual([plain(written)]);
  });

  test('is not that of what it only belongs to', () => {
    expect(toldOf('founded', `They saw the wing of the ${RED}, established in 1954.`)).toEqual([]);
  });

  test('is not told by what may be', () => {
    expect(toldOf('founded', `If the ${RED} was formed in 2009, all is well.`)).toEqual([]);
    expect(toldOf('founded', `The ${RED} was never formed in 2009.`)).toEqual([]);
  });
});
