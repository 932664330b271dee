import { describe, expect, test } from 'vitest';
import { STEPS } from '../../convert/convert.ts';
import { sampleKnowledge } from '../../convert/recognise/fixtures/sample.ts';
import { convertedBy, mergedIn as merged, without } from './fixtures/steps.ts';
import type { Folder } from './folder.ts';

const converted = convertedBy([sampleKnowledge, STEPS], (_, sha256) => `report-${sha256.slice(0, 6)}`);

const TALKS =
  'Defence Minister Anna Berg met NATO Secretary General Jens Stoltenberg in Brussels.\n\n“We shall see,” Anna Berg said.\n';
const VISIT =
  'Minister Annika Bergmann met NATO Secretary General Jens Stoltenberg in Oslo.\n\n“We have seen,” Annika Bergmann said.\n';

const own = '---\nname: Anna Berg\naliases: [Annika Bergmann]\ncategories: [defence-minister]\n---\n';

describe('what a source gave to a page that was merged', () => {
  const before = converted(new Map(), TALKS, VISIT);
  const after = merged(before, 'anna-berg', 'annika-bergmann');

  test('stands on other pages, too: there is something to follow', () => {
    const [jens] = [before.get('people/jens-stoltenberg.mdx') ?? ''];
    const naming = [...before].filter(
      ([path, text]) => !path.startsWith('sources/') && /(?:object|by): annika-bergmann/.test(text),
    );
    expect([jens === '', naming.length > 0]).toEqual([false, true]);
    for (const [path, text] of after)
      if (path.endsWith('.mdx')) expect(text).not.toMatch(/(?:object|by): annika-bergmann/);
  });

  test('is not proposed again', () => expect(converted(after, TALKS, VISIT)).toEqual(after));

  test('goes with the source, wherever it stands, and what the other gave stays', () => {
    const visit = sourceOf(before, 'Oslo');
    const now = without(after, visit);
    const resting = [...now].filter(
      ([path, text]) => path.endsWith('.mdx') && text.includes(`source: ${visit}`),
    );
    expect(resting.map(([path]) => path)).toEqual([]);
    expect(now.get('people/anna-berg.mdx')).toContain('We shall see');
  });

  test('is not a name or category that a person had written on the page that stays', () => {
    const mine = merged(new Map([...before, ['people/anna-berg.mdx', own]]), 'anna-berg', 'annika-bergmann');
    const now = without(without(mine, sourceOf(before, 'Oslo')), sourceOf(before, 'Brussels'));
    expect(now.get('people/anna-berg.mdx')).toContain('aliases: [Annika Bergmann]\n');
    expect(now.get('people/anna-berg.mdx')).toContain('defence-minister');
  });
});

function sourceOf(folder: Folder, word: string): string {
  const [path = ''] =
    [...folder].find(([one, text]) => /^sources\/.*\.mdx$/.test(one) && text.includes(word)) ?? [];
  return path.replace(/^sources\/|\.mdx$/g, '');
}
