/**
 * Recognise equipment by the class that introduces or explains it.
 *
 * ```text
 * missiles such as the Kinzhal and Kalibr    a rocket dubbed Ares    Marv, an anti-ship missile, and
 *                      ^^^^^^^     ^^^^^^                    ^^^^    ^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { isGeneric } from '../generic.ts';
import type { Knowledge } from '../knowledge.ts';
import { inEverySentence, isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { classPhrases } from './class-phrases.ts';
import { isEquipmentNoun, tells } from './nouns.ts';
import { plainSentence } from './plain-sentence.ts';

export function hypernyms(reading: Reading): Mention[] {
  return [...introducedOrExplained(reading), ...classPhrases(reading)];
}

function introducedOrExplained(reading: Reading): Mention[] {
  return inEverySentence(reading, (marked) => {
    const sentence = plainSentence(marked);
    return sentence.words.flatMap((word, at) => {
      if (/^\p{Ll}/u.test(word) && isEquipmentNoun(word))
        return [
          ...listAfter(sentence, at, reading.knowledge),
          ...calledAfter(sentence, at, reading.knowledge),
        ];
      return word === ',' || word === 'is' || word === 'was'
        ? explained(sentence, at, reading.knowledge)
        : [];
    });
  });
}

/** Index of the first listed name after a class noun at `at`, when the next words introduce a list. */
function introduced(words: readonly string[], at: number): number | undefined {
  const from = /^[,(:]$/.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  const isPlural = /(?:s|craft)$/.test(words[at] ?? '');
  if (!isPlural) return undefined;
  if (/^(?:including|namely|like|e\.g\.)$/.test(words[from] ?? ''))
    return words[from + 1] === ',' ? from + 2 : from + 1;
  if (/^(?:among|amongst)$/.test(words[from] ?? '') && words[from + 1] === 'them') return from + 2;
  return words[from] === 'such' && words[from + 1] === 'as' ? from + 2 : undefined;
}

/** Words between the names of a list. */
const LINK =
  /^(?:the|its|their|new|modern|and|or|,|a|an|as|well|also|both|older|[“”"'‘’]|(?:\p{Lu}[\p{L}.]*-(?:made|built|designed|supplied))|[\d,]+)$/u;

function listAfter(sentence: Sentence, noun: number, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  let at = introduced(words, noun);
  while (at !== undefined && at < words.length) {
    const word = words[at] ?? '';
    if (LINK.test(word) || isAdjective(word)) at++;
    else if (word === '(') at = closing(words, at) + 1;
    else {
      const to = nameEnd(words, at, knowledge);
      if (to === at) break;
      found.push(mentioned(sentence, at, to, `listed under “${words[noun]}”`));
      at = to;
    }
  }
  return found;
}

function closing(words: readonly string[], at: number): number {
  const end = words.indexOf(')', at);
  return end < 0 || end > at + 12 ? words.length : end;
}

/** "a missile called Marv", "this rocket is dubbed “Ares”". */
function calledAfter(sentence: Sentence, noun: number, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  let at = noun + 1;
  if (/^(?:is|was|,|were|are)$/.test(words[at] ?? '')) at++;
  if (words[at] === 'known') at += words[at + 1] === 'as' ? 2 : 0;
  else if (/^(?:called|named|dubbed|codenamed|code-named|nicknamed|designated)$/.test(words[at] ?? '')) at++;
  else return [];
  while (/^(?:the|simply|as|[“”"'‘’])$/.test(words[at] ?? '')) at++;
  const to = nameEnd(words, at, knowledge);
  return to > at && tells(words[noun] ?? '', undefined)
    ? [mentioned(sentence, at, to, `name of a “${words[noun]}”`)]
    : [];
}

/** What may stand behind the noun of an explanation, so that it is the head: not "missile maker". */
const AFTER_HEAD =
  /^(?:[.,;:)]|that|which|designed|developed|built|made|produced|used|in|with|of|from|and|capable|armed|operated|launched|manufactured|for|by|under|introduced|based|whose)$/;
const MOST_BETWEEN = 8;

/** "The Marv is a Polish anti-ship missile", "the Marv, a cruise missile developed by". */
function explained(sentence: Sentence, at: number, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  if (!/^(?:an?|the)$/.test(words[at + 1] ?? '')) return [];
  const noun = headAfter(words, at + 2);
  if (noun === undefined) return [];
  const from = nameStart(words, at, knowledge);
  const opens = from === at || /^(?:The|the|A|its|Its|,|and|“|"|‘|')$/.test(words[from - 1] ?? 'The');
  return from < at && opens ? [mentioned(sentence, from, at, `explained as a “${words[noun]}”`)] : [];
}

/** Index of the noun of equipment that the phrase beginning at `from` is about. */
function headAfter(words: readonly string[], from: number): number | undefined {
  for (let at = from; at < Math.min(words.length, from + MOST_BETWEEN); at++) {
    const word = words[at] ?? '';
    if (/^(?:of|in|for|that|which|who|by|from|to|with|and|,|\.)$/.test(word)) return undefined;
    if (tells(word, undefined) && AFTER_HEAD.test(words[at + 1] ?? '.')) return at;
  }
  return undefined;
}

function nameStart(words: readonly string[], to: number, knowledge: Knowledge): number {
  let from = to;
  while (from > 0 && to - from < 3 && isNamePart(words[from - 1] ?? '', knowledge)) from--;
  return from;
}

function nameEnd(words: readonly string[], from: number, knowledge: Knowledge): number {
  let to = from;
  while (to < words.length && to < from + 3 && isNamePart(words[to] ?? '', knowledge)) to++;
  return to;
}

function isNamePart(word: string, knowledge: Knowledge): boolean {
  return (
    isCapital(word) &&
    !isAdjective(word) &&
    !isGeneric(word) &&
    !knowledge.atlas.places.has(word) &&
    word.length > 1 &&
    !PRONOUN.test(word)
  );
}

const PRONOUN =
  /^(?:It|He|She|They|This|That|These|Those|We|There|What|Who|The|His|Her|Its|Their|In|On|At|By|Each|Both|One|Such|Another|Today|Here)$/;

function mentioned(sentence: Sentence, from: number, to: number, reason: string): Mention {
  return mentionOf(sentence, from, to, { kind: 'equipment', finder: 'hypernym', confidence: 0.7, reason });
}
