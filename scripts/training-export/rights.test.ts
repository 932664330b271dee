import { expect, test } from 'vitest';
import { openLicence } from './rights.ts';

test.each([
  'Public domain',
  'CC BY 4.0',
  'CC-BY-SA 3.0',
  'CC0',
  'Open Government Licence v3.0',
  'Our own text',
])('words under “%s” may be passed on', (rights) =>
  expect(openLicence({ text: 'full', rights })).toBe(rights),
);
test.each([
  'CC BY-NC 4.0',
  'CC BY-ND 4.0',
  'All rights reserved',
  '© Alder Gazette',
  'Not in the public record',
])('words under “%s” may not', (rights) => expect(openLicence({ text: 'full', rights })).toBeUndefined());
test('a full text without rights may not be passed on, a digest in our own words may', () => {
  expect(openLicence({ text: 'full' })).toBeUndefined();
  expect(openLicence({ text: 'digest' })).toBe('digest in our own words');
});
