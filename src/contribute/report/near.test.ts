import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../store/read.ts';
import { contentOf, edited, SMALL } from './fixtures/change.ts';
import { nearnessOf } from './near.ts';
import { reportOf } from './report.ts';
import type { ContentFiles } from './side.ts';

const BUNDLED = new URL('../../../content', import.meta.url).pathname;

/** Paths that are near when the small content, and pages that stand apart from it, change so. */
function near(after: Record<string, string>, apart: Record<string, string> = {}): string[] {
  const old = { ...SMALL, ...apart };
  const wanted = nearnessOf(contentOf(old), contentOf({ ...old, ...after }));
  return contentOf({ ...old, ...after })
    .pages.filter(wanted)
    .map(({ path }) => path);
}

const APART = {
  'people/olga.mdx': '---\nname: Olga Rask\n---\n\nShe met Ada Berg.\n',
  'places/rask.mdx': '---\nname: Rask\n---\n',
};

describe('near a change is', () => {
  test('nothing when nothing changed', () => expect(near({})).toEqual([]));
  test('what it names, and not what stands apart', () => {
    expect(near(edited('people/ada-berg.mdx', ['quay to open', 'dock to open']), APART)).toEqual(
      Object.keys(SMALL).sort(),
    );
  });
  test('what mentions a name that it takes', () => {
    const change = edited('people/ada-berg.mdx', ['name: Ada Berg', 'name: Ada Holm']);
    expect(near(change, APART)).toContain('people/olga.mdx');
  });
});

describe('what is told of a change', () => {
  test('is the same when only what is near is read', { skip: !existsSync(BUNDLED), timeout: 120_000 }, () => {
    const before = readContent(BUNDLED);
    fc.assert(
      fc.property(fc.array(edit(before.pages.length), { minLength: 1, maxLength: 3 }), (edits) => {
        const after = edits.reduce(applied, before);
        expect(reportOf(before, after)).toEqual(reportOf(before, after, [], () => true));
      }),
      { seed: 7, numRuns: 8 },
    );
  });
});

interface Edit {
  at: number;
  deed: 'remove' | 'name' | 'alias' | 'word' | 'object' | 'prose';
  other: number;
}

function edit(pages: number): fc.Arbitrary<Edit> {
  const number = fc.integer({ min: 0, max: pages - 1 });
  return fc.record({
    at: number,
    other: number,
    deed: fc.constantFrom('remove', 'name', 'alias', 'word', 'object', 'prose'),
  });
}

function applied(content: ContentFiles, { at, deed, other }: Edit): ContentFiles {
  const [file, second] = [
    content.pages[at % content.pages.length],
    content.pages[other % content.pages.length],
  ];
  if (!file || !second) return content;
  const rest = content.pages.filter((one) => one !== file);
  if (deed === 'remove') return { ...content, pages: rest };
  const text = changedText(file.text, deed, second);
  const pages = [...rest, { ...file, text }].sort((one, two) => (one.path < two.path ? -1 : 1));
  return { ...content, pages };
}

function changedText(
  text: string,
  deed: Edit['deed'],
  { path, text: other }: { path: string; text: string },
): string {
  const name = /^name: (.*)$/m.exec(other)?.[1] ?? 'Nobody';
  const id = path.replace(/^.*\/|\.mdx$/g, '');
  if (deed === 'name') return text.replace(/^name: .*$/m, `name: ${name}`);
  if (deed === 'alias') return text.replace(/^categories:/m, `weakAliases: [${name}]\ncategories:`);
  if (deed === 'word') return text.replace(/quote: "?/, '$&Not ');
  if (deed === 'object') return text.replace(/object: .*/, `object: ${id}`);
  return `${text.replace(/\n---\n[\s\S]*/, '\n---\n')}\nSee [[${id}]].\n`;
}
