import { describe, expect, test } from 'vitest';
import { marked } from '../fixtures/sample.ts';
import { numberedUnits } from './numbered-units.ts';

describe('numberedUnits', () => {
  test.each([
    'General Aulich ([II. Corps]) and Klapka ([I. Corps])',
    'the [XIV Panzer Corps] and the [3. Panzer Division]',
    'deputy in the [152nd division] of the army',
    'the [7th armoured brigade]',
  ])('%s', (expected) => expect(marked(numberedUnits, expected.replace(/[[\]]/g, ''))).toBe(expected));
  test.each(['In 1914. Army reforms', 'the third division', 'Pope John XXIII', 'the 19th century army'])(
    '%s: none',
    (text) => expect(marked(numberedUnits, text)).toBe(text),
  );
});
