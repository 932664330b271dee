import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, filesOf, folderOf, run } from './command-run.ts';

const CONTENT: Files = {
  'sources/ferries.mdx': `---
title: Ferries stop
text: full
publisher: Alder Gazette
rights: CC BY 4.0
---

Ada Merin said on Monday that the Quarrel would not sail.

The Quarrel lies in Port Alder.
`,
  'people/ada-merin.mdx': '---\nname: Ada Merin\nstatus: reviewed\n---\n',
  'places/quarrel.mdx': '---\nname: Quarrel\nstatus: draft\n---\n',
};

function exportOf(files: Files, ...words: string[]) {
  const result = run('export-training', ['--content', folderOf(files), ...words]);
  const texts = result.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; licence: string } & Record<string, unknown>);
  return { ...result, texts };
}

/** `PERSON Ada Merin`, or `ignore Quarrel`, for every place of a text. */
function marksOf(one: ReturnType<typeof exportOf>['texts'][number] | undefined): string[] {
  const { text, spans, ignore } = one ?? { text: '', spans: [], ignore: [] };
  type Place = { start: number; end: number; label?: string };
  return [...((spans ?? []) as Place[]), ...((ignore ?? []) as Place[])].map(
    ({ start, end, label = 'ignore' }) => `${label} ${text.slice(start, end)}`,
  );
}

describe('exporting for training', () => {
  test('writes a source with its licence, tokens, reviewed names and what is to be ignored', () => {
    const { code, texts } = exportOf(CONTENT);
    expect(code).toBe(0);
    expect(texts).toMatchObject([{ id: 'ferries', licence: 'CC BY 4.0', tokens: expect.any(Array) }]);
    expect(marksOf(texts[0])).toContain('PERSON Ada Merin');
    expect(marksOf(texts[0]).filter((mark) => mark.endsWith('Quarrel'))).toEqual([
      'ignore Quarrel',
      'ignore Quarrel',
    ]);
  });

  test('a person who corrects a page changes the label', () => {
    const { 'places/quarrel.mdx': _, ...rest } = CONTENT;
    const corrected = { ...rest, 'equipment/quarrel.mdx': '---\nname: Quarrel\nstatus: reviewed\n---\n' };
    const marks = marksOf(exportOf(corrected).texts[0]);
    expect(marks.filter((mark) => mark === 'EQUIPMENT Quarrel')).toHaveLength(2);
  });

  test('twice writes the same bytes, to a file as to standard output', () => {
    const out = folderOf({});
    const { stdout } = exportOf(CONTENT);
    expect(exportOf(CONTENT, '--out', join(out, 'a.jsonl')).stdout).toBe('');
    expect(filesOf(out)['a.jsonl']).toBe(stdout);
  });

  test('leaves a source out that names no reviewed page, and says so', () => {
    const { texts, stderr } = exportOf({ ...CONTENT, 'people/ada-merin.mdx': '---\nname: Ada Merin\n---\n' });
    expect(texts).toEqual([]);
    expect(stderr).toContain('1 left out, no reviewed page is named in them: ferries');
  });

  test('leaves a source out whose rights do not allow it, says so, and takes it with --all', () => {
    const source = String(CONTENT['sources/ferries.mdx']).replace('rights: CC BY 4.0\n', '');
    const files = { ...CONTENT, 'sources/ferries.mdx': source };
    const { texts, stderr } = exportOf(files);
    expect(texts).toEqual([]);
    expect(stderr).toMatch(/1 left out, their `rights` .*: ferries\. Write the licence/);
    expect(exportOf(files, '--all').texts).toMatchObject([{ licence: 'not to be passed on' }]);
  });

  test('cannot write into a folder that is not there', () => {
    const { code, stderr } = exportOf(CONTENT, '--out', '/nowhere/a.jsonl');
    expect(code).toBe(2);
    expect(stderr).toContain('/nowhere/a.jsonl');
    expect(existsSync('/nowhere')).toBe(false);
  });
});

test('what is exported can be trained on', () => {
  const folder = folderOf({});
  exportOf(CONTENT, '--out', join(folder, 'a.jsonl'));
  const words = ['--epochs', '1', '--min', '1', '--out', join(folder, 'model.br'), join(folder, 'a.jsonl')];
  const { code, stderr } = run('train', words);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('epoch 1/1') });
  expect(Object.keys(filesOf(folder))).toContain('model.br');
});
