import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folders } from '../src/model/kind.ts';
import { writeCompletion } from '../src/store/completion.ts';
import { filesOf, folderOf, HARBOUR } from './command-run.ts';
import { type Diagnostic, openEditor } from './fixtures/language-server.ts';

const TOP = join(import.meta.dirname, '..');
/** The longest page of each kind. */
const PAGES = Object.values(folders).flatMap((folder) => {
  const paths = readdirSync(join(TOP, 'content', folder)).map((name) => join(TOP, 'content', folder, name));
  const pages = paths.filter((path) => path.endsWith('.mdx'));
  return pages.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 1);
});

/** The small content as a folder that is open in an editor. */
async function opened() {
  const top = folderOf({ 'package.json': '{}' });
  cpSync(HARBOUR, join(top, 'content'), { recursive: true });
  writeCompletion(top, join(top, 'content'));
  return { editor: await openEditor(top), page: join(top, 'content/people/ada-merin.mdx') };
}

const told = (found: readonly Diagnostic[]) =>
  found.map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`).sort();

describe('the front of a page, in an editor', () => {
  test('is underlined where it is wrong, and the words say what belongs there', async () => {
    const { editor, page } = await opened();
    const text = `---
name: 5
alias: [x]
claims:
  - property: range
    object: Bad_Id
    from: 3 Feb
    cite: []
---
`;
    expect(told(await editor.underlined(page, text))).toEqual([
      '2:7 Incorrect type. Expected "string".',
      '3:1 Property alias is not allowed.',
      expect.stringMatching(
        /^5:15 Unexpected property, expected one that fits the page of this person: role, /,
      ),
      '6:13 Unexpected words, expected an id: the file name of a page without its ending, such as su-35.',
      '7:11 Unexpected words, expected a date such as "2022", 2022-02 or 2022-02-03.',
      '8:11 Array has too few items. Expected 1 or more.',
    ]);
    expect(await editor.underlined(page, readFileSync(page, 'utf8'))).toEqual([]);
  });

  test('is completed: fields, the properties of that kind of page, and whole claims', async () => {
    const { editor, page } = await opened();
    await editor.underlined(
      page,
      '---\nname: X\nclaims:\n  - property: \n    cite:\n      - \n  - \n\n---\n',
    );
    const offered = async (line: number, character: number) =>
      (await editor.offered(page, line, character)).map(({ label }) => label);
    const properties = await offered(3, 14);
    expect(properties).toContain('rank');
    expect(properties).not.toContain('range');
    expect(await offered(5, 8)).toEqual(expect.arrayContaining(['citation', 'source', 'quote']));
    expect(await offered(6, 4)).toEqual(
      expect.arrayContaining(['claim about another entity', 'claim with a figure', 'modality']),
    );
    await editor.underlined(page, '---\nname: X\n\n---\n');
    expect(await offered(2, 0)).toEqual(expect.arrayContaining(['aliases', 'summary', 'status']));
  });

  test('is never underlined on a page that has no mistake', async () => {
    const top = folderOf({ 'package.json': '{}' });
    writeCompletion(top, join(TOP, 'content'));
    const editor = await openEditor(top);
    const wrong: string[] = [];
    for (const page of PAGES) {
      const found = told(await editor.underlined(page, readFileSync(page, 'utf8')));
      wrong.push(...found.map((words) => `${page}:${words}`));
    }
    expect(PAGES).toHaveLength(6);
    expect(wrong).toEqual([]);
  });
});

test('what editors read is written anew only where it changed', () => {
  const top = folderOf({});
  writeCompletion(top, HARBOUR);
  const before = filesOf(top);
  writeCompletion(top, HARBOUR);
  expect(filesOf(top)).toEqual(before);
  expect(Object.keys(before)).toHaveLength(7);
  writeCompletion(top, join(top, 'nowhere'));
  expect(filesOf(top)['.astro/collections/collections.json']).toContain('"entries": {}');
});
