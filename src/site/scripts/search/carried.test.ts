import { expect, test } from 'vitest';
import { carrying, marksIn } from './carried.ts';

const carried = (marks: string[]) =>
  marksIn(new URL(carrying('/a/#s1', marks), 'https://dossier.example').searchParams.get('hl') ?? '');

test('words and phrases come as they went', () => {
  expect(carried(['su35', 'cold war', 'Kovačevski'])).toEqual(['su35', 'cold war', 'Kovačevski']);
});
test('the fragment stays at the end', () => expect(carrying('/a/#s1', ['x y'])).toBe('/a/?hl=%22x+y%22#s1'));
test('no words need no question', () => expect(carrying('/a/', ['"', ''])).toBe('/a/'));
test('an address does not grow without end', () => {
  const marks = Array.from({ length: 99 }, (_, at) => `word${at}`);
  expect(carrying('/a/', marks).length).toBeLessThan(200);
  expect(carried(marks)[0]).toBe('word0');
});
