import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, folderOf, run } from './command-run.ts';

const source = (first: string, ...more: string[]) =>
  `---\ntitle: Talks\ntext: full\n---\n\n${[first, ...more].join('\n\n')}\n`;
const FIRST = 'NATO sent 30,000 troops to the border, and nobody there was asked about it.';
const SECOND = 'The alliance is ready to talk about every questlon on the table, officials say.';

const page = (quote: string) => `---
name: NATO # the alliance
claims:
  - property: said
    cite:
      - source: talks
        quote: NATO sent 30,000 troops to the border
  - property: said
    cite:
      - { source: talks, quote: "${quote}" } # checked
---
Prose <Cite source="talks" quote="about every questlon on the table" /> by a person.
`;
const ledger = `{
  "source": "talks",
  "sha256": [],
  "passages": [],
  "pages": [],
  "names": [],
  "claims": []
}
`;

const contentWith = (text: string) =>
  folderOf({
    'sources/talks.mdx': text,
    'sources/talks.ledger.json': ledger,
    'organisations/nato.mdx': page('is ready to talk about every questlon'),
  });

test('quotations of a corrected passage are found again, in the style of the page, and a second run changes nothing', () => {
  const folder = contentWith(source(FIRST, SECOND.replace('questlon', 'question')));
  const words = ['--content', folder, '--reanchor'];
  const dry = run('convert', [...words, '--dry-run']);
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('+      - { source: talks') });
  expect(readFileSync(join(folder, 'organisations/nato.mdx'), 'utf8')).toContain('questlon');
  expect(run('convert', words)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('2 found again, 0 no longer'),
  });
  const after = filesOf(folder);
  expect(after['organisations/nato.mdx']).toBe(
    page('is ready to talk about every question').replace('questlon', 'question'),
  );
  expect(run('check', ['--content', folder]).code).toBe(0);
  expect(run('convert', words)).toMatchObject({ code: 0, stdout: '0 found again, 0 no longer stand\n' });
  expect(filesOf(folder)).toEqual(after);
});

test('a figure that was corrected is told with its place, and nothing is changed', () => {
  const folder = contentWith(source(FIRST.replace('30,000', '40,000'), SECOND));
  const before = filesOf(folder);
  const { code, stdout: told, stderr } = run('convert', ['--content', folder, '--reanchor', 'talks']);
  expect([code, told]).toEqual([1, expect.stringMatching(/^\d found again, 1 no longer stands\n$/m)]);
  expect(stderr).toMatch(
    /nato\.mdx:7:16: Unexpected quotation “NATO sent 30,000 troops to the border”, expected words of `talks`\. Perhaps meant, in passage 1: “NATO sent 40,000 troops to the border”\. A number differs: NATO sent \[-30,000-\]\{\+40,000\+\} troops to the border\. Read/,
  );
  expect(filesOf(folder)).toEqual(before);
  const { stdout } = run('convert', ['--content', folder, '--reanchor', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    found: [],
    lost: [{ line: 7, meant: { doubt: 'number', passage: 1 } }],
  });
});

test('a source that does not exist is named, with the one that was meant', () => {
  const folder = contentWith(source(FIRST, SECOND));
  writeFileSync(join(folder, 'notes.txt'), 'x');
  expect(run('convert', ['--content', folder, '--reanchor', 'talk'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean talks?'),
  });
});
