/**
 * Recognise equipment by the class that introduces it: "fighter jets including SU-35", "missiles such as the
 * Kinzhal and Kalibr".
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { inEverySentence, isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { isClassNoun } from './words.ts';

export function hypernyms(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    sentence.words.flatMap((word, at) =>
      isClassNoun(word) && /^\p{Ll}+s$/u.test(word) ? listAfter(sentence, at, reading.knowledge) : [],
    ),
  );
}

/** Index of the first listed name after a class noun at `at`, when the next words introduce a list. */
function introduced(words: readonly string[], at: number): number | undefined {
  const from = words[at + 1] === ',' ? at + 2 : at + 1;
  if (/^(?:including|namely)$/.test(words[from] ?? '')) return from + 1;
  return words[from] === 'such' && words[from + 1] === 'as' ? from + 2 : undefined;
}

function listAfter(sentence: Sentence, noun: number, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  let at = introduced(words, noun);
  while (at !== undefined && at < words.length) {
    if (/^(?:the|its|new|modern|and|or|,|a)$/.test(words[at] ?? '')) at++;
    else {
      const to = nameEnd(words, at, knowledge);
      if (to === at) break;
      found.push(
        mentionOf(sentence, at, to, {
          kind: 'equipment',
          finder: 'hypernym',
          confidence: 0.7,
          reason: `listed under “${words[noun]}”`,
        }),
      );
      at = to;
    }
  }
  return found;
}

function nameEnd(words: readonly string[], from: number, knowledge: Knowledge): number {
  let to = from;
  while (to < words.length && to < from + 3 && isNamePart(words[to] ?? '', knowledge)) to++;
  return to;
}

function isNamePart(word: string, knowledge: Knowledge): boolean {
  return isCapital(word) && !isAdjective(word) && !knowledge.atlas.places.has(word) && word.length > 1;
}
