import { describe, expect, test } from 'vitest';
import { evidenced, plain, toldOf } from './marked.ts';

const ANN = '[[Ann Lee|person:ann]]';
const ARMY = '[[Red Army|organisation:army]]';

describe('the service somebody is in', () => {
  test.each([
    [`In 1999 ‸${ANN} joined the ${ARMY}‸.`],
    [`In 1999 ‸${ANN} was commissioned in the ${ARMY}‸.`],
    [`In 1999 ‸${ANN} served as a private in the ${ARMY}‸.`],
    [`They met ‸${ANN} of the ${ARMY}‸.`],
    [`They met ‸${ANN} (${ARMY})‸ then.`],
    [`They say the ‸${ARMY}’s ${ANN}‸ left.`],
    [`They say ‸${ANN} is a ${ARMY} officer‸ now.`],
    [`They say ‸${ANN} was a general in the ${ARMY}‸ then.`],
  ])('is read from “%s”', (written) => {
    const { told, marked } = evidenced('affiliation', written);
    expect(told).toEqual(['ann → army']);
    expect(marked).toEqual([plain(written)]);
  });

  test.each([
    `${ANN} never joined the ${ARMY}.`,
    `${ANN} wanted the man who joined the ${ARMY}.`,
    `If ${ANN} joined the ${ARMY}, all was lost.`,
    `${ANN} joined the ${ARMY} for talks.`,
  ])('is not read from “%s”', (written) => {
    expect(toldOf('affiliation', written)).toEqual([]);
  });
});
