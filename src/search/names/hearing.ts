/**
 * **Hearing** is to know a name by its sounds when its letters are others: for what is typed in another script,
 * and for spellings of other languages that nothing else explains. It is loaded only then.
 */
import type { Typed, typedText } from './fit.ts';
import type { Likeness } from './likeness.ts';
import { otherNumbers } from './numbers.ts';
import { respelled } from './readings.ts';
import type { skeletons } from './skeleton.ts';
import { spoken } from './spoken.ts';
import type { Way } from './stages.ts';

/** What it costs to hear one sound for another, in tenths; any that are not here cost 10. */
const COSTS: ReadonlyMap<string, number> = new Map(
  (
    'kg3 kh3 kq0 kC2 kG3 gq2 gG0 gh2 gZ3 hC1 hq2 hG2 hj2 hS4 ' +
    'sz1 sS2 sZ3 sC3 zZ2 zS3 zC2 zj3 SZ2 SC0 Sq2 SG3 Sj2 ZC2 Zj0 ZG0 Cj2 CG2 Cq1 jG1 ' +
    'td3 pb3 vf2 vb4 tf6 tz5 tC5 dZ5 vu2 vo3 ji1 je2 mn5 ' +
    'ei1 ea2 eo3 eu3 ia3 io4 iu3 ao2 au3 ou1'
  )
    .split(' ')
    .flatMap((entry) => {
      const [one = '', other = '', tenths] = entry;
      const cost = Number(tenths) / 10;
      return [
        [one + other, cost],
        [other + one, cost],
      ] as const;
    }),
);

const VOWELS = 'aeiou';
/** What other sounds too many or too few cost that are easily missed. */
const WEAK: Record<string, number> = { h: 0.4, j: 0.4, v: 0.7 };

/** What is less alike in Latin letters is not the same name. */
const LEAST = 0.72;

/** Ways to read a word of another language that are tried. */
const READINGS = 4;

/** What the client has already, so that it is not loaded twice. */
interface Client {
  typedText: typeof typedText;
  skeletons: typeof skeletons;
}

/**
 * Further ways to look up what somebody typed: with its number written otherwise; by its sounds, if nothing that
 * was found may be the name.
 */
export function waysToHear(
  typed: Typed,
  isOtherName: boolean,
  { typedText: taken, skeletons: skeletonsOf }: Client,
): Way[] {
  const readings = (word: string) => skeletonsOf(word, respelled).slice(0, READINGS);
  const words = typed.words.map(({ text }) => text);
  const tells = isOther(typed.text) || typed.words.some(({ text, digits }) => text.length > 4 && !digits);
  const joined = words.includes('al') && isOther(typed.text) ? [words.join('')] : [];
  return [
    ...otherNumbers(words).map((text) => ({ typed: taken(typed.text, text), isQuick: true })),
    ...(isOtherName && tells ? [{ typed: heard(typed, readings), readings }] : []),
    ...joined.map((text) => ({ typed: heard(taken(typed.text, text), readings), readings })),
  ];
}

function isOther(text: string): boolean {
  return /[^\p{Script=Latin}\P{L}]/u.test(text);
}

/**
 * What somebody typed, so that its words are compared by their sounds, too.
 *
 * @param readings Of a word, its skeletons.
 */
function heard(typed: Typed, readings: (word: string) => readonly string[]): Typed {
  // Arabic does not write all vowels.
  const vowel = /\p{Script=Arabic}/u.test(typed.text) ? 0.1 : 0.3;
  const least = isOther(typed.text) ? 0 : LEAST;
  const likenesses = typed.words.map(({ text, digits }, at): Likeness => {
    const like = typed.likenesses[at] as Likeness;
    if (digits) return like;
    const hears = hearing(text, readings(text), vowel);
    return (word) => {
      const sounds = hears(word);
      return Math.max(like(word), sounds < least ? 0 : sounds);
    };
  });
  return { ...typed, likenesses };
}

/**
 * @param typed A word in Latin letters.
 * @param skeletons As they may be in the language that it comes from.
 * @param vowel What a vowel too many or too few costs.
 * @returns How like it another word sounds, from 0 to .95.
 */
function hearing(typed: string, skeletons: readonly string[], vowel: number): Likeness {
  const sounds = spoken(typed);
  const begins = new Set(skeletons.map(([first]) => first));
  const [{ length: bones } = ''] = skeletons;
  return ({ text: word, sound }) => {
    // What pinyin writes `x` and `q` sounds otherwise than its skeleton.
    const isNear = begins.has(sound[0]) || /^[xq]/.test(word);
    if (!isNear || Math.abs(sound.length - bones) > 1) return 0;
    const others = spokenOnce(word);
    const length = Math.max(sounds.length, others.length);
    const room = 0.5 * length + 0.6;
    if (Math.abs(sounds.length - others.length) * vowel >= room) return 0;
    return 0.95 * Math.max(0, 1 - apart(sounds, others, vowel) / room);
  };
}

const known = new Map<string, string>();

function spokenOnce(word: string): string {
  const sounds = known.get(word) ?? spoken(word);
  known.set(word, sounds);
  return sounds;
}

/** Levenshtein's distance with these costs; a vowel at the end may be silent. */
function apart(one: string, other: string, vowel: number): number {
  const lost = (sound: string, isLast: boolean) =>
    VOWELS.includes(sound) ? (isLast ? Math.min(vowel, 0.2) : vowel) : (WEAK[sound] ?? 1);
  let row = [0];
  for (let at = 0; at < other.length; at++)
    row.push((row[at] as number) + lost(other.charAt(at), at === other.length - 1));
  for (let line = 0; line < one.length; line++) {
    const sound = one.charAt(line);
    const dropped = lost(sound, line === one.length - 1);
    const next = [(row[0] as number) + dropped];
    for (let at = 0; at < other.length; at++) {
      const here = other.charAt(at);
      const swapped = here === sound ? 0 : (COSTS.get(sound + here) ?? 1);
      const left = (next[at] as number) + lost(here, at === other.length - 1);
      next.push(Math.min((row[at] as number) + swapped, (row[at + 1] as number) + dropped, left));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
