import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeTagger } from '../src/convert/recognise/tagger/tagger.ts';
import { filesOf, folderOf, run } from './command-run.ts';
import { toyCorpus } from './training/toy.ts';

const LISTS = {
  'clusters.tsv': 'oslo\t1\t0\t0\nto\t0\t0\t0\n',
  'capitals.tsv': 'to\t90\t1\t0\noslo\t0\t70\t2\n',
  'lists.json': '{"first": ["Ada", "Jon"]}',
};
const toy = toyCorpus
  .map(({ text, spans }) => ({
    text,
    spans: spans.map(({ start, end, class: name }) => ({ start, end, label: name.toUpperCase() })),
  }))
  .map((line) => JSON.stringify(line))
  .join('\n');

/** Train in a folder with these texts, on a lexicon of two words. */
function train(texts: string, ...words: string[]) {
  const folder = folderOf({ ...LISTS, 'texts.jsonl': texts });
  const lexicon = Object.keys(LISTS).flatMap((file) => [`--${file.split('.')[0]}`, join(folder, file)]);
  const done = run('train', [
    '--out',
    join(folder, 'model.br'),
    ...lexicon,
    ...words,
    join(folder, 'texts.jsonl'),
  ]);
  return { ...done, folder };
}

describe('npm run train', () => {
  test('writes a model that tags, and says how far it is', () => {
    const { code, stderr, folder } = train(toy, '--epochs', '20', '--min', '1', '--threshold', '0.01');
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/epoch 20\/20, nll\/token 0\.\d+, \d+ s left/),
    });
    const tagger = makeTagger(brotliDecompressSync(readFileSync(join(folder, 'model.br'))));
    expect(tagger.tag(['Ada Merin went to Oslo.'])).toMatchObject([
      [{ class: 'person' }, { class: 'place' }],
    ]);
  });
  test('tells the line of a mistake with 2, and writes nothing', () => {
    const { code, stderr, folder } = train(`${toy}\n{"text": "x"}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/texts\.jsonl:11: Unexpected line without `spans`/);
    expect(Object.keys(filesOf(folder))).not.toContain('model.br');
  });
  test.each([
    [['--epochs', 'many', 'a.jsonl', '--out', 'm.br'], /Unexpected epochs many, expected a number from 1/],
    [['a.jsonl:2', '--out', 'm.br'], /Unexpected share 2 in a\.jsonl:2, expected a number from 0 to 1/],
    [['a.jsonl'], /Expected --out/],
    [['--out', 'm.br'], /expected at least one file/],
    [
      ['--out', 'm.br', '--lists', 'l.json', 'a.jsonl'],
      /expected --clusters, --capitals and --lists together/,
    ],
  ])('%j is wrong usage', (words, message) => {
    const { code, stderr } = run('train', words);
    expect({ code, stderr }).toMatchObject({ code: 64, stderr: expect.stringMatching(message) });
  });
  test('a file that is not there is told with 2', () => {
    const { code, stderr } = run('train', ['--out', 'm.br', 'no-such.jsonl']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('no-such.jsonl') });
  });
});
