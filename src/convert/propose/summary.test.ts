import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/schema.ts';
import { summaryOf } from './summary.ts';

const cite = [{ source: 'talks', quote: 'words' }];
const role = (value: string, more: Partial<Claim> = {}): Claim => ({
  property: 'role',
  value,
  cite,
  ...more,
});
const type = (value: string, more: Partial<Claim> = {}): Claim => ({
  property: 'category',
  value,
  cite,
  ...more,
});
const summary = (...claims: Claim[]) =>
  summaryOf(claims, (id) => ({ nato: 'NATO', un: 'United Nations' })[id]);

describe('a summary', () => {
  test('names the office and the body', () => {
    expect(summary(type('politician'), role('secretary general', { object: 'nato' }))).toBe(
      'Secretary general of NATO.',
    );
  });
  test('does not name the body twice', () => {
    expect(summary(role('NATO chief', { object: 'nato' }))).toBe('NATO chief.');
  });
  test('gives the body its article', () => {
    expect(summary(role('envoy', { object: 'un' }))).toBe('Envoy of the United Nations.');
  });
  test('says what somebody did where no office is named', () => {
    expect(summary(role('commanded', { object: 'un' }))).toBe('Commanded the United Nations.');
    expect(summary(role('commanded', { object: 'un' }), role('poet'))).toBe('Poet.');
  });
  test('says what kind of thing it is', () => expect(summary(type('fighter jet'))).toBe('Fighter jet.'));
  test('is absent when nothing is known, or nothing for sure', () => {
    expect(summary()).toBeUndefined();
    expect(summary(type('fighter jet', { review: 'uncertain' }))).toBeUndefined();
    expect(summary(type('fighter jet', { modality: 'alleged' }))).toBeUndefined();
  });
});
