/**
 * A **slip** of the finger or the ear: two letters change places, one is left out, doubled, or replaced by a
 * neighbour on the keyboard or by one that sounds alike. The first letter is rarely wrong.
 */
import type { Chance } from './chance.ts';

/** Neighbours on a QWERTY keyboard. */
const KEYS: Record<string, string> = {
  a: 'qwsz', b: 'vghn', c: 'xdfv', d: 'serfcx', e: 'wrsd', f: 'drtgcv', g: 'ftyhvb', h: 'gyujbn', i: 'uojk',
  j: 'huikmn', k: 'jiolm', l: 'kop', m: 'njk', n: 'bhjm', o: 'ipkl', p: 'ol', q: 'wa', r: 'etdf', s: 'awedxz',
  t: 'ryfg', u: 'yihj', v: 'cfgb', w: 'qeas', x: 'zsdc', y: 'tugh', z: 'asx',
}; // biome-ignore format: a table

/** Letters that are heard alike. */
const SOUNDS: Record<string, string> = {
  a: 'eo', b: 'p', c: 'ks', d: 't', e: 'ia', f: 'v', g: 'kj', h: 'k', i: 'ey', j: 'gy', k: 'cq', l: 'r', m: 'n',
  n: 'm', o: 'ua', p: 'b', q: 'k', r: 'l', s: 'zc', t: 'd', u: 'ow', v: 'wf', w: 'v', x: 'k', y: 'i', z: 's',
}; // biome-ignore format: a table

/** Words with fewer letters are typed right. */
const SHORTEST = 4;

/** The words with one slip in one of them; `undefined` when no word is long enough or nothing changed. */
export function withSlip(words: string, chance: Chance): string | undefined {
  const long = [...words.matchAll(/[a-z]+/g)].filter(([word]) => word.length >= SHORTEST);
  if (long.length === 0) return undefined;
  const { index, 0: word } = chance.pick(long);
  const first = chance.next() < 0.08 ? 0 : 1;
  const slipped = slip(word, first === 0 ? 0 : 1 + chance.below(word.length - 1), chance);
  return slipped === word ? undefined : words.slice(0, index) + slipped + words.slice(index + word.length);
}

function slip(word: string, at: number, chance: Chance): string {
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const share = chance.next();
  if (share < 0.2 && after !== '') return before + after.charAt(0) + letter + after.slice(1);
  if (share < 0.5) return before + after;
  if (share < 0.65) return before + letter + letter + after;
  const table = chance.next() < 0.5 ? KEYS : SOUNDS;
  return before + chance.pick([...(table[letter] ?? 'e')]) + after;
}
