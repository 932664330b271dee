import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idSchema } from '../../model/schema.ts';
import { freeId, slugOf } from './slug.ts';

test.each([
  ['Dimitar Kovačevski', 'dimitar-kovacevski'],
  ['SU-35', 'su-35'],
  ['U.S. Army', 'us-army'],
  ['Russia’s nuclear forces exercise', 'russias-nuclear-forces-exercise'],
  ['Łukasz Ørsted', 'lukasz-orsted'],
])('%s becomes %s', (name, slug) => expect(slugOf(name)).toBe(slug));

test('a name without any Latin letter has no slug', () => {
  expect(slugOf('Сармат')).toBeUndefined();
});
test('every slug is an id', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (name) => idSchema.optional().safeParse(slugOf(name)).success),
  );
});
test('an id that is taken gets a number', () => {
  expect(freeId('georgia', new Set(['georgia', 'georgia-2']))).toBe('georgia-3');
});
