import { describe, expect, test } from 'vitest';
import { conversionOf, plain } from '../edits/fixtures/small-world.ts';
import { Folder } from '../edits/folder.ts';
import { contentOf, convertedTo } from '../edits/folder-run.ts';
import { undo } from './undo.ts';

const TALKS = `Talks in Brussels

Jens Holm, envoy of NATO, met reporters.
`;
const LATER = `A later report

Jens Holm said the Su-35 fighter jet was seen.
`;
const holm = 'people/jens-holm.mdx';
const SUMMARY = 'summary: Envoy of NATO.\n';
const then = (folder: Folder, text: string): Folder =>
  convertedTo(folder, conversionOf(folder, [text], plain));

/** The page and what stays of it, once the first report is undone. */
function undone(edit: (text: string) => string, before = then(new Folder([]), TALKS)) {
  const text = edit(before.files.get(holm) ?? '');
  const result = undo(contentOf(new Folder([...before.files, [holm, text]])), 'talks-in-brussels');
  if (!('changes' in result)) throw new Error('Internal error: no such source');
  const change = result.changes.find(({ path }) => path === holm);
  const stays = result.stays.filter(({ what }) => what.startsWith('summary')).map(({ why }) => why);
  return { text: change ? (change.text ?? '') : text, stays };
}

describe('the summary that an undone source gave', () => {
  test('is what the machine writes', () => {
    expect(then(new Folder([]), TALKS).files.get(holm)).toContain(SUMMARY);
  });
  test.each([
    ['prose was added', (text: string) => `${text}\nOurs.\n`],
    ['the page was renamed', (text: string) => text.replace('name: Jens Holm', 'name: Jens M. Holm')],
  ])('goes where %s', (_, edit) => {
    const { text, stays } = undone(edit);
    expect(text).not.toContain('summary');
    expect(text).toMatch(/^---\nname: Jens/);
    expect(stays).toEqual([]);
  });
  test('goes where another source keeps the page', () => {
    const both = then(then(new Folder([]), TALKS), LATER);
    expect(undone((text) => text, both).text).not.toContain('summary');
  });
  test.each([
    ['changed it', (text: string) => text.replace('summary: Envoy', 'summary: Chief envoy'), 'changed'],
    ['reviewed the page', (text: string) => text.replace('status: draft', 'status: reviewed'), 'reviewed'],
    ['wrote a note beside it', (text: string) => text.replace(SUMMARY, `${SUMMARY.trim()} # so?\n`), 'line'],
  ])('stays and is told where a person %s', (_, edit, why) => {
    const { text, stays } = undone((page) => `${edit(page)}\nOurs.\n`);
    expect(text).toContain('summary: ');
    expect(stays).toEqual([expect.stringContaining(why)]);
  });
});
