import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasName } from '../../model/claim.ts';
import { type EntityPage, readPage } from '../../model/page.ts';
import { fold } from '../../text/fold.ts';
import { nameKey } from '../../text/token.ts';
import { randomContent } from './fixtures/random-content.ts';
import { changed, type Folder, open } from './folder.ts';
import { type Merged, merge } from './merge.ts';
import { type Undone, undoMerge } from './undo.ts';

const KEPT = 'organisations/alpha.mdx';
const RUNS = { seed: 7, numRuns: 25 };

function merged(folder: Folder, into: string, from: string): Folder | undefined {
  const result = merge(folder, { pages: [into, from], why: 'told so' });
  return 'refusal' in result ? undefined : changed(folder, result.changes);
}

function undone(folder: Folder, into: string, from: string): Folder {
  const result = undoMerge(folder, [into, from]);
  if ('refusal' in result) throw new Error(result.refusal);
  return changed(folder, result.changes);
}

const pageOf = (folder: Folder, id: string): EntityPage => {
  const path = `organisations/${id}.mdx`;
  const { page } = readPage({ path, text: folder.get(path) ?? '' });
  if (!page || page.kind === 'source') throw new Error(`no ${id}`);
  return page;
};

describe('a merge', () => {
  test('is taken back byte for byte', () => {
    fc.assert(
      fc.property(randomContent, (folder) => {
        const after = merged(folder, 'alpha', 'beta');
        fc.pre(after !== undefined);
        expect(undone(after, 'alpha', 'beta')).toEqual(folder);
      }),
      RUNS,
    );
  });

  test.each([
    ['the last first', ['gamma', 'beta']],
    ['the first first', ['beta', 'gamma']],
  ])('after another is taken back byte for byte, %s', (_, order) => {
    fc.assert(
      fc.property(randomContent, (folder) => {
        const one = merged(folder, 'alpha', 'beta');
        const both = one && merged(one, 'alpha', 'gamma');
        fc.pre(both !== undefined);
        const back = order.reduce((now, id) => undone(now, 'alpha', id), both);
        expect(back).toEqual(folder);
      }),
      RUNS,
    );
  });

  test.each([
    ['words', /\n---\r?\n/, 'Words of later.\n\n'],
    ['a note', /\nname: .*\n/, '# a later note\n'],
  ])(
    'keeps %s that somebody wrote since, and is taken back around them, or tells what is not',
    (_, behind, words) => {
      const written = (folder: Folder): Folder => {
        const text = folder.get(KEPT) ?? '';
        const found = behind.exec(text);
        const at = found ? found.index + found[0].length : text.length;
        return new Map([...folder, [KEPT, `${text.slice(0, at)}${words}${text.slice(at)}`]]);
      };
      fc.assert(
        fc.property(randomContent, (folder) => {
          fc.pre(behind.test(folder.get(KEPT) ?? ''));
          const after = merged(folder, 'alpha', 'beta');
          fc.pre(after !== undefined);
          const result = undoMerge(written(after), ['alpha', 'beta']);
          if ('refusal' in result) throw new Error(result.refusal);
          const now = changed(written(after), result.changes);
          expect(now.get(KEPT)).toContain(words);
          expect(now.get('organisations/beta.mdx')).toBe(folder.get('organisations/beta.mdx'));
          expect(now.get(KEPT) === written(folder).get(KEPT) || result.stays.length > 0).toBe(true);
        }),
        RUNS,
      );
    },
  );

  test('loses no claim, no name and no line of prose', () => {
    fc.assert(
      fc.property(randomContent, (folder) => {
        const after = merged(folder, 'alpha', 'beta');
        fc.pre(after !== undefined);
        const [kept, ...before] = [pageOf(after, 'alpha'), pageOf(folder, 'alpha'), pageOf(folder, 'beta')];
        const names = namesOf(kept);
        for (const page of before) {
          for (const name of namesOf(page)) expect(names).toContain(name);
          for (const { cite, property } of page.data.claims)
            for (const { source, quote } of cite)
              expect(evidenceOf(kept)).toContain(`${property} ${source} ${fold(quote)}`);
          for (const line of proseOf(page))
            expect(proseOf(kept)).toContain(line.replace(/\[\[beta\b/g, '[[alpha'));
        }
      }),
      RUNS,
    );
  });

  test('leads every former address somewhere, and leaves no page that names the one that is gone', () => {
    fc.assert(
      fc.property(randomContent, (folder) => {
        const one = merged(folder, 'beta', 'gamma');
        const both = one && merged(one, 'alpha', 'beta');
        fc.pre(both !== undefined);
        expect(pageOf(both, 'alpha').data.formerIds.toSorted()).toEqual(['beta', 'gamma']);
        for (const { text } of open(both).entities)
          expect(text).not.toMatch(/(?:object|by): "?(?:beta|gamma)|\[\[(?:beta|gamma)/);
        expect(undone(undone(both, 'alpha', 'beta'), 'beta', 'gamma')).toEqual(folder);
      }),
      RUNS,
    );
  });

  test('is mostly possible: the laws are tried on something', () => {
    const all = fc.sample(randomContent, { seed: 7, numRuns: 25 });
    const refused = all.flatMap((folder) => {
      const result: Merged | Undone | { refusal: string } = merge(folder, { pages: ['alpha', 'beta'] });
      return 'refusal' in result ? [result.refusal] : [];
    });
    expect(refused).toEqual([]);
  });
});

function namesOf({ data }: EntityPage): string[] {
  return [data.name, ...data.aliases.map(aliasName), ...data.weakAliases].map(nameKey);
}

function evidenceOf({ data }: EntityPage): string[] {
  return data.claims.flatMap(({ property, cite }) =>
    cite.map(({ source, quote }) => `${property} ${source} ${fold(quote)}`),
  );
}

function proseOf({ text, front }: EntityPage): string[] {
  return text
    .slice(front.bodyStart)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}
