import { describe, expect, test } from 'vitest';
import { addToGazetteer, buildGazetteer, findNames, type Named } from './gazetteer.ts';

const named = (id: string, ...names: string[]): Named => ({ id, kind: 'organisation', names });
const nato = named('nato', 'NATO', 'North Atlantic Treaty Organization');
const responseForce = named('nato-response-force', 'NATO Response Force');
const su35 = named('su-35', 'Su-35', 'SU-35');
const us = named('united-states', 'United States', 'US', 'U.S.');

/** Each found name as `surface → ids`. */
function found(text: string, ...entities: Named[]): string[] {
  return findNames(buildGazetteer(entities), text).map(
    ({ start, end, entities }) =>
      `${text.slice(start, end)} → ${entities.map((entity) => entity.id).join('|')}`,
  );
}

describe('findNames', () => {
  test('prefers the longest name that matches', () => {
    expect(found('the NATO Response Force', nato, responseForce)).toEqual([
      'NATO Response Force → nato-response-force',
    ]);
  });
  test('finds a name before a possessive', () => {
    expect(found('NATO’s chief', nato)).toEqual(['NATO → nato']);
  });
  test('finds a designation in every usual spelling', () => {
    expect(found('SU-35, Su 35, Su35 and Su‑35s', su35)).toEqual([
      'SU-35 → su-35',
      'Su 35 → su-35',
      'Su35 → su-35',
      'Su‑35s → su-35',
    ]);
  });
  test('keeps a variant apart from its family', () => {
    expect(found('the Su-35S and the Su-350', su35)).toEqual([]);
  });
  test('is not made ambiguous by an alias that differs from the name only in case', () => {
    expect(found('Su-35 jets', su35)).toEqual(['Su-35 → su-35']);
  });
  test('does not take a common word for an acronym', () => {
    expect(found('told us that the US and the U.S. agree', us)).toEqual(
      ['US → united-states', 'U.S. → united-states'].map((line) => line.replace('U.S. ', 'U.S ')),
    );
  });
  test('does not find a name inside a longer word', () => {
    expect(found('NATOism, subNATO, anti-NATO', nato)).toEqual([]);
  });
  test('finds a name that opens a hyphenated adjective', () => {
    expect(found('NATO-led forces', nato)).toEqual(['NATO → nato']);
  });
  test('ignores accents', () => {
    expect(found('Kovacevski said', named('k', 'Kovačevski'))).toEqual(['Kovacevski → k']);
  });
  test('gives every bearer of an ambiguous name', () => {
    expect(found('Washington said', named('city', 'Washington'), named('state', 'Washington'))).toEqual([
      'Washington → city|state',
    ]);
  });
  test('does not read two listed names as one', () => {
    expect(found('the UN, Security Council members', named('unsc', 'UN Security Council'))).toEqual([]);
  });
  test('does not join words across a sentence', () => {
    expect(found('in the North. Macedonia said', named('mk', 'North Macedonia'))).toEqual([]);
  });
});

test('a gazetteer that names were added to is the same as one built with them', () => {
  const grown = buildGazetteer([nato]);
  addToGazetteer(grown, responseForce);
  addToGazetteer(grown, su35);
  expect(grown).toEqual(buildGazetteer([nato, responseForce, su35]));
});
