/**
 * Recognise forces and ministries that are called by their country: "Russian military forces", "the Ukrainian
 * army", "Belarus’ defense ministry".
 */
import type { Mention } from '../../mention.ts';
import { countryNamed, countryOfAdjective } from '../atlas/atlas.ts';
import { inEverySentence, mentionOf, type Reading, type Sentence } from '../reading.ts';

/** Written small after an adjective of nationality. The longest first. */
const bodies: readonly (readonly string[])[] = [
  'special operations forces',
  'special operation forces',
  'ministry of defense',
  'ministry of defence',
  'armed forces',
  'military forces',
  'security forces',
  'special forces',
  'naval forces',
  'air force',
  'air forces',
  'ground forces',
  'coast guard',
  'national guard',
  'marine corps',
  'defense ministry',
  'defence ministry',
  'foreign ministry',
  'interior ministry',
  'general staff',
  'army',
  'navy',
  'military',
].map((body) => body.split(' '));

/** "military" names the body only where it is no adjective of the next word. */
const ENDS_PHRASE =
  /^(?:[^\p{L}]+|['’]s|is|was|are|were|has|had|have|will|would|could|may|might|can|and|or|in|on|at|to|of|for|from|with|by|as|that|which|who|said|says|also|before|after|over|into|near|during|since|against|inside|within|around|but|if|when|while|not|did|does|must|should)$/u;

export function nationalForces(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    sentence.words.flatMap((_, at) => {
      const from = countryStart(sentence.words, at);
      return from === undefined ? [] : forceAfter(sentence, from, at);
    }),
  );
}

/** Where the country begins whose adjective or possessive ends at a word: "Russian", "Russia’s". */
function countryStart(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? '';
  if (countryOfAdjective(word) !== undefined || /^(?:US|U\.S\.|UK|U\.K\.)$/.test(word)) return at;
  if (!/^['’]s?$/.test(word)) return undefined;
  for (const length of [3, 2, 1])
    if (at >= length && countryNamed(words.slice(at - length, at).join(' '))) return at - length;
  return undefined;
}

function forceAfter(sentence: Sentence, from: number, at: number): Mention[] {
  const following = sentence.words.slice(at + 1, at + 5);
  const body = bodies.find((words) => words.every((word, index) => following[index] === word));
  if (!body) return [];
  const next = following[body.length] ?? '.';
  if (body.length === 1 && !ENDS_PHRASE.test(next)) return [];
  return [
    mentionOf(sentence, from, at + 1 + body.length, {
      kind: 'organisation',
      finder: 'organisation-pattern',
      confidence: body.length > 1 || at > from ? 0.75 : 0.62,
      reason: `“${body.join(' ')}” of a country`,
    }),
  ];
}
