import { expect, test } from 'vitest';
import { namesFor, shortened } from './short-names.ts';

const SHEET = ':root{--rule:1px;--rule-strong:2px}p{border:var(--rule-strong);margin:var(--rule-strong)}';

test('The custom property that stands most often has the shortest name', () => {
  expect(shortened(SHEET, namesFor([SHEET]))).toBe(
    ':root{--b:1px;--a:2px}p{border:var(--a);margin:var(--a)}',
  );
});

test('No two custom properties share a name, however many there are', () => {
  const sheet = Array.from({ length: 800 }, (_, index) => `--long-${index}:0;`).join('');
  const short = [...namesFor([sheet]).values()];
  expect(new Set(short).size).toBe(800);
  expect(short.every((name) => /^--[a-z]{1,3}$/.test(name))).toBe(true);
});

test('Names are the same whatever the order of the style sheets', () => {
  const other = 'a{color:var(--rule)}';
  expect(namesFor([SHEET, other])).toEqual(namesFor([other, SHEET]));
});

test('What merely looks like one stays', () => {
  const names = namesFor([SHEET]);
  expect(shortened('@media (width>1px){a::-webkit-x{width:calc(1px - -2px)}}', names)).toBe(
    '@media (width>1px){a::-webkit-x{width:calc(1px - -2px)}}',
  );
});
