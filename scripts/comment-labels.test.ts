import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folders } from '../src/model/kind.ts';
import { forms } from '../src/publish/forge/forms.ts';
import { labelsOf, managedLabels, readLabels } from './comment-labels.ts';

const TEXT = readFileSync(join(import.meta.dirname, '../.github/labeler.yml'), 'utf8');
const rules = readLabels();

/** As the action `labeler` reads it. */
type Written = Record<string, { 'changed-files': Record<string, string | string[]>[] }[]>;

test('labels are those of the folders, of the code, and of people who are new', () => {
  const paths = ['content/sources/a.mdx', 'content/identity.yml', 'src/x.ts', 'content/inbox/a.pdf'];
  expect(labelsOf(rules, paths, 'MEMBER')).toEqual(['source', 'identity', 'code']);
  expect(labelsOf(rules, [], 'NONE')).toEqual(['first-time']);
  expect(labelsOf(rules, ['content/peoples/a.mdx', 'content/people'], 'OWNER')).toEqual([]);
  expect(labelsOf(rules, ['.github/labeler.yml'], 'OWNER')).toEqual(['code']);
});

test('every kind of page has its label, and its folder', () => {
  for (const [kind, folder] of Object.entries(folders))
    expect(labelsOf(rules, [`content/${folder}/a.mdx`], 'OWNER')).toEqual([kind]);
  expect(managedLabels(rules)).toEqual([...Object.keys(folders), 'identity', 'code', 'first-time']);
});

test('those who look after the repository are told to make every one of them', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, made = ''] = /\n *for label in (.*)\n *do gh label create/.exec(readme) ?? [];
  expect(made.split(' ')).toEqual(
    expect.arrayContaining([...managedLabels(rules), ...forms.map(({ name }) => name), 'apply']),
  );
});

test('the file means what a reader of YAML reads in it', () => {
  const written = Object.entries(parse(TEXT) as Written).map(([label, [{ 'changed-files': files } = {}]]) => {
    const [[key = '', globs = []] = []] = Object.entries(files?.[0] ?? {});
    return { label, needs: key.slice(0, 3), globs: [globs].flat() };
  });
  expect(rules).toEqual(written);
});

test('line ends of Windows change nothing', () =>
  expect(readLabels(TEXT.replaceAll('\n', '\r\n'))).toEqual(rules));

test.each([
  [1, 'a: b\n'],
  [1, 'a:\n  - head-branch: x\n'],
  [3, '# x\n\na:\n  - changed-files:\n      - any-glob-to-all-files: x\n'],
  [1, "a:\n  - changed-files:\n      - any-glob-to-any-file: '**/*.md'\n"],
  [4, 'a:\n  - changed-files:\n      - any-glob-to-any-file: src/**\n      - any-glob-to-any-file: x\n'],
])('at line %i, what would be read otherwise than it is meant is refused: %j', (line, text) =>
  expect(() => readLabels(text)).toThrow(`.github/labeler.yml:${line}:1: Unexpected words`),
);
