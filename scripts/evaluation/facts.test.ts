import { describe, expect, test } from 'vitest';
import type { GoldFact } from './document-gold.ts';
import { scoreFacts } from './facts.ts';
import { claimsOn, entityOf, pageOf, told } from './page-of.ts';

const CITE = 'cite: [{ source: s, quote: q }]';
const entities = [
  entityOf('person', 'Anna Berg'),
  entityOf('organisation', 'NATO'),
  entityOf('place', 'Oslo'),
];
const role = (more: Partial<GoldFact>): GoldFact => ({ entity: 'Anna Berg', property: 'role', ...more });

/** right (exact)/found, recalled/expected, for claims on the page of Anna Berg. */
function score(facts: GoldFact[], ...claims: string[]): string {
  const page = pageOf(
    'person',
    'Anna Berg',
    claims.length > 0 ? claimsOn(...claims.map((one) => `${one}, ${CITE}`)) : '',
  );
  const { right, exact, found, recalled, expected } = scoreFacts([
    told({ entities, facts }, page, pageOf('organisation', 'NATO'), pageOf('place', 'Oslo')),
  ]);
  return `${right} (${exact})/${found}, ${recalled}/${expected}`;
}

describe('a claim is right', () => {
  const minister = role({ value: 'Minister of Defence' });
  test('in the same words', () => {
    expect(score([minister], 'property: role, value: minister of defence')).toBe('1 (1)/1, 1/1');
  });
  test('in more or fewer words, though not exactly', () => {
    expect(score([minister], 'property: role, value: minister')).toBe('1 (0)/1, 1/1');
    expect(score([minister], 'property: role, value: former Minister of Defence')).toBe('1 (0)/1, 1/1');
  });
  test('when its object says what the gold puts into words', () => {
    expect(score([role({ value: 'NATO envoy' })], 'property: role, value: envoy, object: nato')).toBe(
      '1 (1)/1, 1/1',
    );
  });
  test('as a noun where the gold has the verb', () => {
    const led = role({ value: 'commanded', object: 'NATO' });
    expect(score([led], 'property: role, value: commander, object: nato')).toBe('1 (0)/1, 1/1');
  });
  test('not because its object stands in the words of another office', () => {
    expect(score([role({ value: 'mayor of Oslo' })], 'property: role, value: envoy, object: oslo')).toBe(
      '0 (0)/1, 0/1',
    );
  });
  test('not in other words, of another property or object', () => {
    expect(score([minister], 'property: role, value: general')).toBe('0 (0)/1, 0/1');
    expect(score([minister], 'property: rank, value: Minister of Defence')).toBe('0 (0)/0, 0/1');
    const envoy = role({ value: 'envoy', object: 'NATO' });
    expect(score([envoy], 'property: role, value: envoy, object: oslo')).toBe('0 (0)/1, 0/1');
  });
});

test('of two properties that mean nearly the same either is right, though not exactly', () => {
  const facts: GoldFact[] = [{ entity: 'Anna Berg', property: 'member-of', object: 'NATO' }];
  expect(score(facts, 'property: affiliation, object: nato')).toBe('1 (0)/1, 1/1');
});

test('a fact about an optional entity is optional', () => {
  const optional = entities.map((entity) => ({ ...entity, optional: entity.id === 'NATO' }));
  const facts = [role({ value: 'envoy', object: 'NATO' })];
  const { expected } = scoreFacts([told({ entities: optional, facts }, pageOf('person', 'Anna Berg'))]);
  expect(expected).toBe(0);
});

test('a fact that is optional is neither right nor wrong nor missing', () => {
  const facts = [role({ value: 'chief', optional: true }), role({ value: 'envoy' })];
  expect(score(facts, 'property: role, value: chief')).toBe('0 (0)/0, 0/1');
});

describe('a number', () => {
  const facts: GoldFact[] = [{ entity: 'NATO', property: 'quantity', value: '30,000 combat troops' }];
  const claimed = (value: string) => {
    const claims = claimsOn(`property: quantity, value: ${value}, ${CITE}`);
    const { right, exact } = scoreFacts([told({ entities, facts }, pageOf('organisation', 'NATO', claims))]);
    return `${right} (${exact})`;
  };
  test('counts with its unit, and without some words of it', () => {
    expect(claimed('{ value: 30000, unit: combat troops }')).toBe('1 (0)');
    expect(claimed('{ value: 30000, unit: troops }')).toBe('1 (0)');
    expect(claimed('{ value: 3000, unit: combat troops }')).toBe('0 (0)');
  });
});

test('a category is right in singular and plural, though not exactly', () => {
  const facts: GoldFact[] = [{ entity: 'NATO', property: 'category', value: 'Military alliances' }];
  const page = pageOf(
    'organisation',
    'NATO',
    claimsOn(`property: category, value: military alliance, ${CITE}`),
  );
  expect(scoreFacts([told({ entities, facts }, page)])).toMatchObject({ right: 1, exact: 0, recalled: 1 });
});

describe('a date', () => {
  const claimed = (value: string, expected: string) => {
    const facts: GoldFact[] = [{ entity: 'NATO', property: 'founded', value: expected }];
    const claims = claimsOn(`property: founded, value: "${value}", ${CITE}`);
    const { right, exact } = scoreFacts([told({ entities, facts }, pageOf('organisation', 'NATO', claims))]);
    return `${right} (${exact})`;
  };
  test('is the same in words and in figures', () => {
    expect(claimed('1949-03-01', 'March 1, 1949')).toBe('1 (1)');
    expect(claimed('1999-12', 'December 1999')).toBe('1 (1)');
  });
  test('may say less than the day, but not another day', () => {
    expect(claimed('1949', 'March 1, 1949')).toBe('1 (0)');
    expect(claimed('1949-03-02', 'March 1, 1949')).toBe('0 (0)');
  });
});

test('what a page that is no entity claims is wrong, what an optional one claims does not count', () => {
  const stray = pageOf('person', 'Bob Rye', claimsOn(`property: role, value: chief, ${CITE}`));
  const bob = { ...entityOf('person', 'Bob Rye'), optional: true };
  const facts = [role({ value: 'chief' })];
  expect(scoreFacts([told({ entities, facts }, stray)])).toMatchObject({ found: 1, right: 0 });
  expect(scoreFacts([told({ entities: [...entities, bob], facts }, stray)])).toMatchObject({ found: 0 });
});

test('documents whose facts nobody wrote down are left out', () => {
  expect(score([], 'property: role, value: chief')).toBe('0 (0)/0, 0/0');
  const { facts: _, ...rest } = { facts: [], entities };
  expect(scoreFacts([told(rest, pageOf('person', 'Anna Berg'))]).expected).toBe(0);
});

test('recall counts every fact once, however many claims say it', () => {
  const facts = [role({ value: 'chief' }), role({ value: 'envoy' })];
  expect(score(facts, 'property: role, value: chief', 'property: role, value: chief')).toBe('2 (2)/2, 1/2');
});
