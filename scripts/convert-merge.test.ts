import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf, folderOf, run } from './command-run.ts';
import { readParts } from './convert-merge.ts';
import { writePart } from './convert-shard-file.ts';
import { versionOfPreparing } from './convert-shard-version.ts';

const DOCUMENTS = {
  'a.txt': 'Guards\n\nDefence Minister Tomas Vrellin said that 1,200 troops would guard the ferries.\n',
  'b.txt': 'Oslo\n\nTomas Vrellin met the Northern Harbour Agency (NHA) in Oslo on Monday.\n',
  'c.txt': 'Jets\n\nThe Northern Harbour Agency said that two Su-35 fighter jets were seen.\n',
  'd.txt': '',
  'e.xyz': 'no document',
};

test('parts merged are one run, byte for byte, and what cannot be read is told once', () => {
  const [documents, folder, content, whole] = [folderOf(DOCUMENTS), folderOf({}), folderOf({}), folderOf({})];
  const paths = [1, 2].map((number) => {
    const path = join(folder, `${number}.part`);
    expect(run('convert', ['--shard', `${number}/2`, '--out', path, documents]).code).toBe(0);
    return path;
  });
  const merge = ['--merge', '--content', content, ...paths];
  expect(run('convert', merge)).toMatchObject({ code: 2, stdout: '' });
  expect(filesOf(content)).toEqual({});
  const { stdout: said } = run('convert', ['--keep-going', '--content', whole, documents]);
  const { code, stdout, stderr } = run('convert', ['--keep-going', ...merge]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: said });
  expect(filesOf(content)).toEqual(filesOf(whole));
  expect(stderr.match(/d\.txt/g)).toHaveLength(1);
  expect(stderr.match(/in no format that is read/g)).toHaveLength(1);
});

test('a folder as the file of a part is told in one line', () => {
  const folder = folderOf(DOCUMENTS);
  const { code, stderr } = run('convert', ['--shard', '1/2', '--out', folder, folder]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/: Unexpected folder, .*\n$/) });
});

/** A part without documents. */
function partAt(path: string, number: number, of: number): string {
  const nothing = { documents: 0, here: 0, problems: [], skipped: [], entries: [] };
  writePart(path, { part: { number, of }, version: versionOfPreparing(), list: 'a', ...nothing });
  return path;
}

/** The same file with one field of its head changed. */
function changed(path: string, from: string, field: string): string {
  const text = gunzipSync(readFileSync(from)).toString();
  writeFileSync(path, gzipSync(text.replace(new RegExp(`"${field}":"\\w+"`), `"${field}":"0"`)));
  return path;
}

test('what is not all parts of one run is told in a line each', async () => {
  const folder = folderOf({ 'text.part': 'Guards' });
  const at = (name: string) => join(folder, name);
  const [one, two, third] = [partAt(at('one'), 1, 2), partAt(at('two'), 2, 2), partAt(at('third'), 1, 1)];
  writeFileSync(at('cut.part'), readFileSync(one).subarray(0, -9));
  const cases: [string[], string][] = [
    [[one], 'expected part 2 of 2'],
    [[one, two, one], 'Unexpected second part 1 of 2'],
    [[one, third], 'Unexpected part of 1'],
    [[one, changed(at('old'), two, 'version')], 'Unexpected version 0'],
    [[one, changed(at('other'), two, 'list')], 'Unexpected list of documents'],
    [[one, at('text.part')], 'text.part: Unexpected content'],
    [[one, at('cut.part')], 'cut.part: Unexpected content'],
    [[one, at('none.part')], 'none.part: Unexpected path'],
  ];
  expect((await readParts([one, two])).mistakes).toEqual([]);
  for (const [paths, reason] of cases)
    expect((await readParts(paths)).mistakes).toEqual([expect.stringContaining(reason)]);
});
