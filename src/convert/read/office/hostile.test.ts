import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../document.ts';
import { docx } from '../docx.ts';
import { eml } from '../eml.ts';
import { epub } from '../epub.ts';
import type { Format } from '../format.ts';
import { odt } from '../odt.ts';
import { rtf } from '../rtf.ts';

const FILES = fileURLToPath(new URL('../../../../../shared/corpora/files/docs/', import.meta.url));
const present = existsSync(FILES);
if (!present) console.warn('Skipped: the hostile and real documents are not beside this repository.');

/** Milliseconds for one file, on a machine that does much else; alone the slowest takes a tenth. */
const LONGEST = 5_000;

describe.skipIf(!present)('every hostile or odd document', () => {
  test.each([
    ['docx', docx],
    ['odt', odt],
    ['rtf', rtf],
    ['epub', epub],
    ['eml', eml],
  ] as const)('in %s is text or one line, soon', async (folder, format) => {
    const names = readdirSync(`${FILES}${folder}`);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const before = performance.now();
      const outcome = await outcomeOf(format, readFileSync(`${FILES}${folder}/${name}`));
      expect(`${name}: ${outcome}`).toMatch(/: (?:read|Unexpected .+, expected .+\. .+\.)$/);
      expect(performance.now() - before, name).toBeLessThan(LONGEST);
    }
  });
});

async function outcomeOf(format: Format, bytes: Uint8Array): Promise<string> {
  try {
    const { passages } = await format.read({ stem: 'x', bytes: new Uint8Array(bytes) });
    return passages.every(({ text }) => text.trim() === text && !text.includes('\n'))
      ? 'read'
      : 'loose white space';
  } catch (error) {
    return error instanceof Unreadable ? error.message : `crash: ${error}`;
  }
}
