import { describe, expect, test } from 'vitest';
import { toldOf } from './marked.ts';

const SU = '[[Su-30|equipment:su-30]]';
const MIG = '[[MiG-31|equipment:mig-31]]';
const AIR_FORCE = '[[Air Force|organisation:air-force]]';
const MAKER = '[[Lockheed Martin|organisation:lockheed]]';

describe('the operator of equipment', () => {
  test.each([
    [`The ${AIR_FORCE}'s ${SU} flew.`, ['su-30 → air-force']],
    [`The ${AIR_FORCE} operates the ${SU} and the ${MIG}.`, ['su-30 → air-force', 'mig-31 → air-force']],
    [`The ${SU} jets, which are flown by the ${AIR_FORCE}, came.`, ['su-30 → air-force']],
    [`Two ${SU} jets of the ${AIR_FORCE} came.`, ['su-30 → air-force']],
  ])('is read from “%s”', (sentence, expected) => {
    expect(toldOf('operator', sentence)).toEqual(expected);
  });
});

describe('who makes equipment', () => {
  test.each([
    [`The ${SU} is built by ${MAKER}.`, 'manufacturer', ['su-30 → lockheed']],
    [`A ${MAKER}-made ${SU} came.`, 'manufacturer', ['su-30 → lockheed']],
    [`${MAKER} produces the ${SU}.`, 'manufacturer', ['su-30 → lockheed']],
    [`The ${SU} was designed and built by ${MAKER}.`, 'designer', ['su-30 → lockheed']],
  ])('is read from “%s”', (sentence, property, expected) => {
    expect(toldOf(property, sentence)).toEqual(expected);
  });
});
