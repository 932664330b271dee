import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './command-run.ts';

const line = (path: string, sha256: string) =>
  JSON.stringify({ path, fmt: 'txt', sha256, gold: `${path}.gold` });

function evaluated(...words: string[]) {
  const text = 'Talks in Brussels\n\nJens Stoltenberg met reporters on Thursday and spoke of ships.';
  const folder = folderOf({
    'documents.jsonl': [
      line('a.txt', '00'),
      line('b.txt', '01'),
      '{"path":"c.txt","fmt":"txt","sha256":"02"}',
    ].join('\n'),
    'a.txt': text,
    'a.txt.gold': text,
    'b.txt': text,
    'b.txt.gold': text.replace('of ships', 'of tanks'),
  });
  return run('evaluate-readers', [...words, join(folder, 'documents.jsonl')]);
}

describe('evaluating readers', () => {
  test('prints rates for each half and for all', () => {
    const { code, stdout } = evaluated();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^txt, slowest \d+ ms$/m);
    expect(stdout).toMatch(/dev runs\s+P 100\.0 R 100\.0 F1 100\.0 {2}\(1\)/);
    expect(stdout).toMatch(/unseen words\s+P {2}92\.3 R {2}92\.3 F1 {2}92\.3 {2}\(1\)/);
    expect(stdout).toMatch(/all words .* \(2\)/);
  });
  test('lists what is read worst', () => {
    expect(evaluated('--worst', '1').stdout).toMatch(/^ {2}0\.900 b\.txt: 9 right, 1 too many, 1 missing$/m);
  });
  test('reads one half alone', () => {
    expect(JSON.parse(evaluated('--half', 'dev', '--json').stdout)).toMatchObject({
      txt: { documents: 1, words: { f1: 1 } },
    });
  });
  test('says which file is not there', () => {
    expect(run('evaluate-readers', ['/nowhere.jsonl'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('/nowhere.jsonl: '),
    });
  });
});
