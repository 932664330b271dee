import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pdf } from './pdf.ts';

const FOLDER = fileURLToPath(new URL('../../../../../shared/corpora/files/gold/pdf/', import.meta.url));
const isThere = existsSync(FOLDER);
if (!isThere) console.log('Skipped: no PDFs with gold text beside the repository.');
const files = isThere ? readdirSync(FOLDER).filter((name) => name.endsWith('-two.pdf')) : [];
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.skipIf(!isThere)(
  'of two columns, nearly every run of four words stands as in the gold text',
  async () => {
    let missing = 0;
    let all = 0;
    for (const name of files) {
      const { title, passages } = await pdf.read({ stem: 'x', bytes: readFileSync(join(FOLDER, name)) });
      const text = ` ${wordsOf([title, ...passages.map((passage) => passage.text)].join(' ')).join(' ')} `;
      const gold = wordsOf(readFileSync(join(FOLDER, `${name}.gold.txt`), 'utf8'));
      const runs = gold.slice(3).map((_, at) => gold.slice(at, at + 4).join(' '));
      missing += runs.filter((run) => !text.includes(` ${run} `)).length;
      all += runs.length;
    }
    expect(missing / all).toBeLessThan(0.01);
  },
);
