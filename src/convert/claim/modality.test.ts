import { describe, expect, test } from 'vitest';
import { toldOf } from './marked.ts';

const ANN = '[[Ann Lee|person:ann-lee]]';
const PERU = '[[Peru|place:peru]]';
const CHILE = '[[Chile|place:chile]]';

describe('how sure a saying is', () => {
  test.each([
    [`${PERU} rejected claims that ships were sent.`, 'peru · by peru · denied'],
    [`${PERU} dismissed as “nonsense” reports that ships were sent.`, 'peru · by peru · denied'],
    [`${PERU} denied the charges.`, 'peru · by peru · denied'],
    [`${ANN} claimed the ships were sent.`, 'ann-lee · by ann-lee · alleged'],
    [`${ANN} reportedly said the ships had left.`, 'ann-lee · by ann-lee · alleged'],
    [`${ANN} said ${PERU} is considering more ships.`, 'ann-lee · by ann-lee · considered'],
    [`${ANN} said ${PERU} may give its ships to ${CHILE}.`, 'ann-lee · by ann-lee · considered'],
    [`${ANN} said ${PERU} will seek new ships.`, 'ann-lee · by ann-lee · planned'],
    [`${ANN} said ${PERU} is expected to leave.`, 'ann-lee · by ann-lee · expected'],
    [`${ANN} said ${PERU} is not expected to leave.`, 'ann-lee · by ann-lee'],
    [`${ANN} said ${PERU} has no plans to leave.`, 'ann-lee · by ann-lee'],
  ])('is said in “%s”', (sentence, expected) => {
    const lines = [...toldOf('said', sentence), ...toldOf('denies', sentence)];
    expect(lines).toEqual([expected]);
  });
});
