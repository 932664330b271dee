import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../model/kind.ts';
import type { Finder } from '../mention.ts';
import { documentOf } from '../recognise/fixtures/sample.ts';
import type { Group } from './group.ts';
import { confidenceOf, isWorthPage } from './worth.ts';

function group(kind: EntityKind, surface: string, confidence = 0.8, finder: Finder = 'tagger'): Group {
  const mention = {
    passage: 0,
    start: 0,
    end: surface.length,
    surface,
    kind,
    finder,
    confidence,
    reason: '',
  };
  return { kind, mentions: [mention], reason: '' };
}
const worth = (kind: EntityKind, name: string, confidence?: number, finder?: Finder): boolean =>
  isWorthPage(group(kind, name, confidence, finder), name, documentOf(name));

describe('a person is worth a page', () => {
  test.each(['Ann Lee', 'Muath al-Kasasbeh', 'J. R. Smith'])('by a full name: %s', (name) =>
    expect(worth('person', name)).toBe(true),
  );
  test('by a single name after a title, or read surely', () => {
    expect(worth('person', 'Lee', 0.8, 'titled-person')).toBe(true);
    expect(worth('person', 'Lee', 0.95)).toBe(true);
    expect(worth('person', 'Lee', 0.7)).toBe(false);
  });
  test.each([
    'Prime Minister',
    'Shadow Home Secretary',
    'Rohingya',
    'Tutsis',
    'French',
    'Agent 47',
    'The Obamas',
  ])('but not a title, a people, a family or a number: %s', (name) =>
    expect(worth('person', name, 0.95)).toBe(false),
  );
});

describe('an organisation is worth a page', () => {
  test.each(['Defense Department', 'Toronto Star', 'General Dynamics', 'War Office', 'Microsoft', 'NATO'])(
    'by a name: %s',
    (name) => expect(worth('organisation', name)).toBe(true),
  );
  test('by number and noun, the noun written small', () =>
    expect(worth('organisation', '152nd division')).toBe(true));
  test('of general words only when finders agree on it', () => {
    expect(worth('organisation', 'Central Military Commission', 0.98)).toBe(true);
    expect(worth('organisation', 'Central Military Commission', 0.8)).toBe(false);
    expect(worth('organisation', 'Security Forces', 0.99)).toBe(false);
  });
  test.each([
    ['Army', 'a noun alone'],
    ['Archbishop of New York', 'an office'],
    ['Commanding General Eastern Flight Training Command', 'an office'],
    ['Board of Directors', 'a body that every company has'],
    ['Infantry Brigades', 'several of a kind'],
    ['Masters in Social Studies', 'a degree'],
    ['Order of Lenin', 'a decoration'],
    ['North Atlantic Treaty', 'a treaty'],
    ['Chief of Army Staff', 'an office'],
    ['May Fourth Movement', 'called by a date'],
    ['Spring Campaign of the War', 'an event'],
    ['Buddhism', 'a faith'],
    ['efp', 'not a name'],
  ])('but not %s: %s', (name) => expect(worth('organisation', name, 0.94)).toBe(false));
  test('not when it stands in a heading alone and is not sure', () => {
    const document = { title: '', passages: [{ text: 'Early Life Society', heading: true }], stated: {} };
    const name = 'Early Life Society';
    expect(isWorthPage(group('organisation', name, 0.8), name, document)).toBe(false);
    expect(isWorthPage(group('organisation', name, 0.97), name, document)).toBe(true);
  });
});

describe('a place is worth a page', () => {
  test.each(['Kyiv', 'District 9', 'Soviet Union'])('by a name: %s', (name) =>
    expect(worth('place', name)).toBe(true),
  );
  test.each(['Air Base', 'Airport', 'Bell 429', 'Monday'])('but not %s', (name) =>
    expect(worth('place', name)).toBe(false),
  );
});

test('a group is surer than its surest mention, the more so the more there are', () => {
  const one = group('person', 'Ann Lee', 0.6);
  expect(confidenceOf(one)).toBeCloseTo(0.6);
  expect(confidenceOf({ ...one, mentions: [...one.mentions, ...one.mentions] })).toBeCloseTo(0.66);
});
