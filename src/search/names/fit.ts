/**
 * The **fit** of a name is how likely it is the one that was typed: 1 for the same words, 0 for others.
 */
import { distances } from './distance.ts';
import { LEAST, type Likeness, likenessTo, nearness } from './likeness.ts';
import { type Prepared, prepare } from './prepared.ts';
import { leastDistance } from './word.ts';

/** What somebody typed, ready to be compared with many names. */
export interface Typed extends Prepared {
  text: string;
  likenesses: readonly Likeness[];
}

/** @param latin The text in Latin letters, when it is in others. */
export function typedText(text: string, latin = text): Typed {
  const prepared = prepare(latin);
  const { words } = prepared;
  const likenesses = words.map((word, at) => likenessTo(word, at === words.length - 1));
  return { ...prepared, text, likenesses };
}

/**
 * Each typed word takes the word of the name that fits it best; words of the name that nobody typed cost a
 * little. Names typed without spaces, or with wrong ones, are compared as one word besides.
 */
export function fitOfName(typed: Typed, name: Prepared): number {
  if (typed.whole === name.whole) return 1;
  if (typed.words.length > 1 && typed.words.every(({ isSlight }) => isSlight))
    return name.whole.startsWith(typed.whole) ? 0.8 : 0;
  const apart = fitOfWords(typed, name);
  return apart > 0.8 || typed.words.length === name.words.length
    ? apart
    : Math.max(apart, fitOfWhole(typed, name));
}

function fitOfWords({ words, likenesses, weight }: Typed, name: Prepared): number {
  let [sum, covered, before, taken, turned] = [0, 0, -1, 0, 0];
  words.forEach((word, at) => {
    let [place, most] = [-1, LEAST];
    name.words.forEach((own, other) => {
      const found = (taken >> other) & 1 ? 0 : (likenesses[at]?.(own) ?? 0);
      if (found > most) [place, most] = [other, found];
    });
    if (place < 0) return;
    sum += word.weight * most;
    covered += name.words[place]?.weight ?? 0;
    taken |= 1 << place;
    if (place < before) turned = 0.02;
    before = place;
  });
  return (sum / weight) * (0.82 + 0.18 * (covered / name.weight)) * (1 - turned);
}

function fitOfWhole(typed: Typed, name: Prepared): number {
  const [short, long] = [typed.whole.length, name.whole.length];
  const most = Math.min(2.5, 0.6 + short * 0.2);
  if (short < 4 || short > long + 2 || leastDistance(typed, name) >= most) return 0;
  const away = distances(typed.whole, name.whole, most);
  const whole = nearness(away.whole, Math.max(short, long)) * 0.97;
  return Math.max(whole, nearness(away.beginning, short) * (0.82 + 0.14 * Math.min(1, short / long)));
}
