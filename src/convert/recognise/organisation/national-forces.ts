/**
 * Recognise bodies of state that are called by their country's adjective and written small: "the Russian
 * defence ministry", "Belarusian armed forces". The army or military of a country in general is no name.
 */
import type { Mention } from '../../mention.ts';
import { countryOfAdjective } from '../atlas/atlas.ts';
import { phraseBook } from '../phrase-book.ts';
import { inEverySentence, mentionOf, type Reading, type Sentence } from '../reading.ts';

/** Written small after an adjective of nationality. */
const bodies = phraseBook([
  'ministry of defense',
  'ministry of defence',
  'ministry of foreign affairs',
  'armed forces',
  'air force',
  'coast guard',
  'national guard',
  'marine corps',
  'defense ministry',
  'defence ministry',
  'foreign ministry',
  'interior ministry',
  'general staff',
  'navy',
]);

/** "coast guard" names the body only where it is no adjective of the next word. */
const ENDS_PHRASE =
  /^(?:[^\p{L}]+|['’]s|is|was|are|were|has|had|have|will|would|could|may|might|can|and|or|in|on|at|to|of|for|from|with|by|as|that|which|who|said|says|also|before|after|over|into|near|during|since|against|inside|within|around|but|if|when|while|not|did|does|must|should)$/u;

export function nationalForces(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    sentence.words.flatMap((word, at) =>
      countryOfAdjective(word) !== undefined || /^(?:US|U\.S\.|UK|U\.K\.)$/.test(word)
        ? forceAfter(sentence, at)
        : [],
    ),
  );
}

function forceAfter(sentence: Sentence, at: number): Mention[] {
  const { words } = sentence;
  const length = bodies.longestAt(words, at + 1);
  const to = at + 1 + length;
  if (length === 0 || !ENDS_PHRASE.test(words[to] ?? '.')) return [];
  return [
    mentionOf(sentence, at, to, {
      kind: 'organisation',
      finder: 'organisation-pattern',
      confidence: 0.55,
      reason: `“${words.slice(at + 1, to).join(' ')}” of a country`,
    }),
  ];
}
