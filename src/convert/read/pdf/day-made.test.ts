import { expect, test } from 'vitest';
import { isPrintedLater } from './day-made.ts';

const told = (program: string, text: string): boolean =>
  isPrintedLater(program, '2026-11-23', [{ text, heading: false }]);
const CHROME = 'Mozilla/5.0 Chrome/120 Skia/PDF m120';

test.each([
  [CHROME, 'Sokolov spoke on 10 June 2023 in Sevastopol.'],
  [CHROME, 'He spoke in June 2023.'],
  [CHROME, 'No day is named.'],
  ['Microsoft: Print To PDF', 'On June 10, 2023, he spoke.'],
  ['Microsoft® Word 2016', 'On 2023-06-10 he spoke.'],
  ['macOS Quartz PDFContext', 'On 10 June 2023 he spoke, before 1 May 2030.'],
])('the day on which %s made “%s” is no day of publication', (program, text) => {
  expect(told(program, text)).toBe(true);
});

test.each([
  [CHROME, 'He spoke on 20 November 2026.'],
  [CHROME, 'He spoke in November 2026, not in June 2023.'],
  ['Microsoft® Word 2016', 'No day is named.'],
  ['Acme Typesetter 4', 'He spoke on 10 June 2023.'],
  ['', 'He spoke on 10 June 2023.'],
])('the day on which %s made “%s” may be one', (program, text) => {
  expect(told(program, text)).toBe(false);
});
