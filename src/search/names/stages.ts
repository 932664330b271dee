/**
 * A **stage** is a set of shards that are read together. The first holds what people nearly always mean; later
 * ones are read only when that was not good enough.
 */

import type { Typed } from './fit.ts';
import { backward, partnerOf, tellingWords, wholeKey, wordKey } from './keys.ts';
import { type Family, type Manifest, shardPath } from './manifest.ts';
import { skeleton, skeletons } from './skeleton.ts';

/** One way to look up what somebody typed. */
export interface Way {
  typed: Typed;
  /** Skeletons of a word; those of English and German unless told. */
  readings?: (word: string) => string[];
  /** Whether it is worth its first stage only: it finds what it is for there, or not at all. */
  isQuick?: boolean;
}

/**
 * Paths of shards, stage by stage; none twice.
 *
 * @param readings
 *   Skeletons of a word, the likeliest first: as it is read in English, and in German unless told otherwise.
 */
export function stagesOf(
  words: readonly string[],
  manifest: Manifest,
  readings: (word: string) => string[] = (word) => skeletons(word),
): string[][] {
  const telling = tellingWords(words);
  const whole = wholeKey(words);
  const at = (family: Family, key: string, most = 1) =>
    spread(manifest[family], key, most).map((start) => shardPath(family, start));
  const byWord = (word = '', from = 0, to = 1) =>
    readings(word)
      .slice(from, to)
      .filter(Boolean)
      .flatMap((sound) => at('w', wordKey(word, sound, partnerOf(word, telling)), 2));
  const [first = '', second, third] = rarestFirst(telling, manifest.w);
  const last = telling.at(-1) ?? '';
  const isShort = whole.length < 4;
  const stages = [
    [...at('a', whole, 3), ...(isShort ? at('b', whole) : []), ...(whole.length < 3 ? [] : byWord(first))],
    [
      ...(telling.length > 1 ? [] : at('z', backward(first))),
      ...[...byWord(second), ...byWord(first, 1, 9)],
      ...at('w', wordKey(last, skeleton(last)), 2),
    ],
    [
      ...at('z', backward(first)),
      ...[...byWord(third), ...byWord(second, 1, 9)],
      ...[first, ...slipped(whole)].flatMap((key) => at('a', key)),
    ],
  ];
  const seen = new Set<string>();
  return stages.map((paths) => paths.filter((path) => !seen.has(path) && seen.add(path)));
}

/** Where the details of a page lie that is called so. */
export function detailsPath(words: readonly string[], { d }: Manifest): string {
  return shardPath('d', spread(d, wholeKey(words), 1)[0] ?? '');
}

/** Words that take fewer shards tell more; among equals longer ones. */
function rarestFirst(words: readonly string[], starts: readonly string[]): string[] {
  const spans = words.map((word) => ({
    word,
    span: spread(starts, `${wordKey(word, skeleton(word))} `, 99).length,
  }));
  return spans.sort((a, b) => a.span - b.span || b.word.length - a.word.length).map(({ word }) => word);
}

/** Where shards begin with keys that begin so, at most so many; a family that is lacking has none. */
function spread(starts: readonly string[], beginning: string, most: number): readonly string[] {
  const first = starts.findLastIndex((start) => start <= beginning);
  return starts.slice(first, first + most).filter((start, at) => at === 0 || start.startsWith(beginning));
}

/** A beginning with one of its first letters swapped or left out. */
function slipped(key: string): string[] {
  const [a = '', b = '', c = ''] = key;
  return key.length < 3
    ? []
    : [b + a + key.slice(2), key.slice(1), a + key.slice(2), a + c + b + key.slice(3)];
}
