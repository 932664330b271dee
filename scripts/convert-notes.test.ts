import { expect, test } from 'vitest';
import type { Conversion } from '../src/convert/convert.ts';
import { NOTHING } from '../src/convert/propose/report.ts';
import { notesOf } from './convert-notes.ts';

const report = (rest: Partial<Conversion['reports'][number]>) =>
  ({ ...NOTHING, state: 'extended', ...rest }) satisfies Conversion['reports'][number];

test('few notes of a document are told in full', () => {
  const reports = [report({ gone: ['One.', 'Two.'] }), report({ unquotable: 3 })];
  expect(notesOf({ reports }, ['a.txt', 'b.txt'])).toEqual([
    'a.txt: passage is gone, the source keeps it: “One.”',
    'a.txt: passage is gone, the source keeps it: “Two.”',
    'b.txt: 3 claims left out, their words stand there more than once or are too long for a page',
  ]);
});

test('of many the first of each sort are told, and how many more there are', () => {
  const gone = Array.from({ length: 199 }, (_, at) => `Number ${at}.`);
  expect(notesOf({ reports: [report({ gone, changed: ['One.'], copies: 2 })] }, ['a.txt'])).toEqual([
    'a.txt: 2 passages stand in another source and were not read again',
    'a.txt: passage reads differently, the source keeps its words: “One.”',
    'a.txt: passage is gone, the source keeps it: “Number 0.”',
    'a.txt: passage is gone, the source keeps it: “Number 1.”',
    'a.txt: and 197 more; --json has all',
  ]);
});

test('a corrected figure is told once for all claims that rest on it', () => {
  const claim = { quote: '14,000 troops took part', now: '15,000 troops took part' };
  const stranded = [
    { page: 'events/drill.mdx', property: 'quantity', quote: '14,000 troops', now: '15,000 troops' },
    { page: 'organisations/ministry.mdx', property: 'said', ...claim },
    { page: 'places/field.mdx', quote: 'The field is wide.' },
  ];
  const changed = ['On Friday 15,000 troops took part.'];
  expect(notesOf({ reports: [report({ stranded, changed })] }, ['a.txt'])).toEqual([
    'a.txt: organisations/ministry.mdx: said and events/drill.mdx: quantity rest on words the document has no longer: “14,000 troops took part”. Now: “15,000 troops took part”. The source keeps both; read them, and correct or remove the claims.',
    'a.txt: places/field.mdx: prose rests on words the document has no longer: “The field is wide.”. The source keeps both; read them, and correct or remove the claim.',
  ]);
});
