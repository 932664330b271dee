import { expect, test } from 'vitest';
import { sourceSchema } from '../model/schema.ts';
import { missingRows, referenceOf, sourceRows } from './source-record.ts';

const bare = sourceSchema.parse({ title: 'A report', text: 'full' });
const dated = sourceSchema.parse({
  title: 'A report',
  text: 'full',
  publisher: 'Gazette',
  published: '2031-05-04',
  publishedBasis: 'Dateline',
  accessed: '2031-06',
  url: 'https://gazette.example/a',
  sha256: ['a'.repeat(64)],
});

test('what everybody asks for has a row even when the file does not say it', () => {
  expect(sourceRows(bare)).toEqual([
    { label: 'Publisher' },
    { label: 'Published' },
    { label: 'Address' },
    { label: 'Language' },
    { label: 'Rights' },
  ]);
});
test('a date says how it is known', () => {
  expect(sourceRows(dated)).toContainEqual({ label: 'Published', value: '4 May 2031', note: 'Dateline' });
});
test('what the converter found says where, once it is there', () => {
  const found = sourceSchema.parse({
    ...bare,
    author: 'Ann Reed',
    basis: { author: 'byline', url: 'og:url' },
  });
  expect(sourceRows(found)).toContainEqual({ label: 'Author', value: 'Ann Reed', note: 'byline' });
});
test('whatever else is missing is named', () => {
  expect(missingRows(bare)).toEqual([
    'author',
    'archived copy',
    'date of reading',
    'provenance',
    'fingerprint of a file',
  ]);
  expect(missingRows(dated)).toEqual(['author', 'archived copy', 'provenance']);
});
test('a reference has what is recorded and nothing else', () => {
  expect(referenceOf(dated)).toBe(
    '“A report”, Gazette, 4 May 2031, https://gazette.example/a, read in June 2031.',
  );
  expect(referenceOf(bare)).toBe('“A report”, no date recorded.');
});
