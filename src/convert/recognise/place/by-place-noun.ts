/**
 * Recognise places by the noun beside their name: "Diyala Province", "Lake Baikal", "the Gomel region".
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { placeNouns, placeOpenings } from '../atlas/regions.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { inEverySentence, isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';

export function byPlaceNoun(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    sentence.words.flatMap((_, at) => [
      ...afterOpening(sentence, at),
      ...beforeNoun(sentence, at),
      ...beforeSmallNoun(sentence, at),
    ]),
  );
}

const evidence = { kind: 'place', finder: 'place' } as const;

/** "Fort Bragg": the noun is the first word of the name. */
function afterOpening(sentence: Sentence, at: number): Mention[] {
  const { words } = sentence;
  const word = words[at] ?? '';
  if (!placeOpenings.has(word) || !isNamePart(words[at + 1])) return [];
  return [
    mentionOf(sentence, at, runEnd(words, at + 1), {
      ...evidence,
      confidence: 0.66,
      reason: `name that opens with “${word}”`,
    }),
  ];
}

/** "Diyala Province": the noun is its last word. */
function beforeNoun(sentence: Sentence, at: number): Mention[] {
  const { words } = sentence;
  const word = words[at] ?? '';
  const from = runStart(words, at);
  if (!placeNouns.has(word) || words[at - 1] === 'Military' || isCapital(words[at + 1]) || from === at)
    return [];
  return [
    mentionOf(sentence, from, at + 1, {
      ...evidence,
      confidence: 0.66,
      reason: `name that ends in “${word}”`,
    }),
  ];
}

const SMALL_NOUN =
  /^(?:region|oblast|province|district|governorate|airfield|airport|airbase|peninsula|village|river|harbour|harbor|valley)$/;

/** "the Gomel region", "Mihail Kogalniceanu air base": the noun is written small and stays outside. */
function beforeSmallNoun(sentence: Sentence, at: number): Mention[] {
  const { words } = sentence;
  const noun = words[at] ?? '';
  const joined = `${noun} ${words[at + 1]}`;
  if (!SMALL_NOUN.test(noun) && !/^(?:air base|training (?:ground|area))$/.test(joined)) return [];
  const from = runStart(words, at);
  if (from === at || words.slice(from, at).some((word) => isAdjective(word) || isOrganisationNoun(word)))
    return [];
  return [mentionOf(sentence, from, at, { ...evidence, confidence: 0.7, reason: `name before “${noun}”` })];
}

const NOT_PART =
  /^(?:The|A|An|In|On|At|From|To|And|But|For|This|That|Its|Our|Their|His|Her|No|New|Old|Former|All|Most|When|While|After|Before|Near|Inside|Outside|Each|Every|Another)$/;

function isNamePart(word: string | undefined): boolean {
  return isCapital(word) && /\p{Ll}/u.test(word ?? '') && !NOT_PART.test(word ?? '');
}

const LONGEST_NAME = 4;

function runStart(words: readonly string[], to: number): number {
  let from = to;
  while (from > 0 && from > to - LONGEST_NAME && isNamePart(words[from - 1])) from--;
  return from;
}

function runEnd(words: readonly string[], from: number): number {
  let to = from;
  while (to < from + 2 && isNamePart(words[to])) to++;
  return to;
}
