import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBy } from './chance.ts';
import { deeds, edited } from './edits.ts';
import { conversionOf, faultsOf, plain, tales } from './fixtures/small-world.ts';
import { Folder } from './folder.ts';
import { convertedTo } from './folder-run.ts';

const TALKS = `Talks in Brussels

Jens Holm, envoy of NATO, met reporters. Anna Berg said the Su-35 fighter jet was ready.

Carl Dorn, minister of EU, met Anna Berg. The Mi-8 fighter jet was seen, Olga Falk said.
`;

describe('an edit', () => {
  const once = convertedTo(new Folder([]), conversionOf(new Folder([]), [TALKS], plain));

  /** A page that bears every field that an edit looks for. */
  const rich = once.copy();
  const jens = 'people/jens-holm.mdx';
  const text = (rich.files.get(jens) ?? '').replace('weakAliases', 'aliases: [Jenny]\nweakAliases');
  rich.put(jens, text.replace(/(value: envoy\n)/, '$1    by: anna-berg\n    review: uncertain\n'));

  test.each(deeds.map(([name], at) => [name, at] as const))(
    '%s changes something and leaves pages that can be read',
    (_, deed) => {
      const tried = Array.from({ length: 60 }, (_, how) => {
        const folder = rich.copy();
        return { folder, told: edited(folder, [{ deed, where: how % 11, how }]) };
      });
      const done = tried.filter(({ told }) => told.length > 0);
      expect(done.length).toBeGreaterThan(0);
      for (const { folder } of done) {
        expect([...folder.files]).not.toEqual([...rich.files]);
        for (const path of folder.files.keys())
          if (path.endsWith('.mdx')) expect(folder.page(path)).toBeDefined();
      }
    },
  );

  test('is the same for the same seed', () => {
    const run = (seed: number) => edited(rich.copy(), editsBy(seed, 20));
    expect(run(5)).toEqual(run(5));
    expect(run(5)).not.toEqual(run(6));
  });
});

describe('whatever people do to what was converted, the next conversion keeps it', () => {
  test.each([1, 2, 3, 4])('in 250 tales, series %i', (series) => {
    const law = fc.property(tales, (tale) => void expect(faultsOf(tale, plain)).toEqual([]));
    fc.assert(law, { seed: series, numRuns: 250 });
  });
});
