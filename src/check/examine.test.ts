import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../model/page.ts';
import { check } from './check.ts';
import { rules } from './every-rule.ts';
import { type Examined, examine } from './examine.ts';
import { chanceContent } from './fixtures/chance-content.ts';
import { leadsOf } from './leads.ts';
import { keep, recall } from './recall.ts';

/** Examines as if every whole page had been kept. */
function recalling(file: ContentFile): Examined {
  const examined = examine(file);
  const line = keep(examined);
  return line === undefined ? examined : recall(file, line);
}

const SEED = { seed: 20310302, numRuns: 60 };

describe('a file that is examined by itself', () => {
  test('is told what the rules that look at one file find among all others', () => {
    const alone = rules.filter((rule) => rule.alone).map(({ name }) => name);
    fc.assert(
      fc.property(chanceContent, (input) => {
        const together = check(input).messages.filter(({ rule }) => alone.includes(rule));
        const apart = input.files.flatMap((file) => check({ files: [file] }).messages);
        const told = apart.filter(({ rule }) => alone.includes(rule));
        expect(together.map((one) => JSON.stringify(one)).sort()).toEqual(
          told.map((one) => JSON.stringify(one)).sort(),
        );
      }),
      SEED,
    );
  });
});

describe('a page that is recalled', () => {
  test('makes every check say what it says without', () => {
    let mistakes = 0;
    let kept = 0;
    fc.assert(
      fc.property(chanceContent, (input) => {
        const plain = check(input);
        const recalled = check(input, recalling);
        expect(recalled.messages).toEqual(plain.messages);
        expect(recalled.pages).toEqual(plain.pages);
        expect(recalled.pages.map(leadsOf)).toEqual(plain.pages.map(leadsOf));
        mistakes += plain.messages.length;
        kept += plain.pages.length;
      }),
      SEED,
    );
    expect(mistakes).toBeGreaterThan(100);
    expect(kept).toBeGreaterThan(50);
  });
  test('gives all of itself when it is copied', () => {
    const file = { path: 'people/x.mdx', text: '---\nname: X\n---\nSee [[x]].\n' };
    const { page } = recalling(file);
    expect({ ...page }).toEqual(examine(file).page);
  });
  test('is not one of another file, nor of torn words', () => {
    const file = { path: 'people/x.mdx', text: '---\nname: X\n---\n' };
    const line = keep(examine(file)) ?? '';
    for (const path of ['sources/x.mdx', 'x.mdx']) expect(() => recall({ ...file, path }, line)).toThrow();
    for (const words of ['', '{}', 'null', '[]', '{"data":{}}', line.slice(0, -2)])
      expect(() => recall(file, words)).toThrow();
  });
  test('is not kept of a file in which something cannot be read', () => {
    expect(keep(examine({ path: 'people/x.mdx', text: '---\nnme: X\n---\n' }))).toBeUndefined();
  });
});
