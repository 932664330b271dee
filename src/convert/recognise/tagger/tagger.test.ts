import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TaggedClass } from './label.ts';
import { readModel } from './model-file.ts';
import { makeTagger } from './tagger.ts';

const model = brotliDecompressSync(readFileSync(new URL('./model.br', import.meta.url)));
const tagger = makeTagger(model);

function names(...passages: string[]): string[] {
  return tagger
    .tag(passages)
    .flatMap((spans, at) =>
      spans.map((span) => `${span.class}: ${passages[at]?.slice(span.start, span.end)}`),
    );
}

describe('the trained tagger', () => {
  test('marks people, organisations, equipment and places', () => {
    expect(names('Angela Merkel met the World Bank in Warsaw and saw two F-16 jets.')).toEqual([
      'person: Angela Merkel',
      'organisation: World Bank',
      'place: Warsaw',
      'equipment: F-16',
    ]);
  });
  test('marks nothing in plain words and nothing in nothing', () => {
    expect(names('It rained all day, and the river rose.', '', ' ')).toEqual([]);
  });
  test('says how sure it is', () => {
    const [spans = []] = tagger.tag(['President Barack Obama spoke in Berlin.']);
    for (const { probability } of spans) expect(probability).toBeGreaterThan(0.5);
    for (const { probability } of spans) expect(probability).toBeLessThanOrEqual(1);
    expect(spans).toHaveLength(2);
  });
  test('takes the class of a name that a page bears, where the words leave it open', () => {
    const text = 'Nobody had heard of Dunmore before.';
    const known = (name: TaggedClass) => [[{ start: 20, end: 27, class: name }]];
    for (const name of ['person', 'organisation', 'place'] as const)
      expect(tagger.tag([text], known(name))).toMatchObject([[{ start: 20, end: 27, class: name }]]);
  });
  test('knows which words are mostly written small', () => {
    expect(tagger.smallness('river')).toBeGreaterThan(tagger.smallness('berlin') ?? 9);
    expect(tagger.smallness('qwertyuiop')).toBeUndefined();
  });
});

test('a file that is no model is an internal error', () => {
  expect(() => readModel(new Uint8Array([0, 0, 0, 0]))).toThrow('Internal error');
});
