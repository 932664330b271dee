/**
 * Recognise organisations by the build of their name: capitalised words that end in a noun of organisations,
 * or open with one and go on with "of" or "for".
 *
 * ```text
 * the Russian Defense Ministry    82nd Airborne Division    the Ministry of Defence
 *     ^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOrdinaryWord } from '../person/name.ts';
import { titleAt } from '../person/title.ts';
import { isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { knownOrganisations } from './known.ts';
import { generalWords, isDoubtfulNoun, isOrganisationNoun, opensOrganisation } from './nouns.ts';
import { numberStart, ORDINAL, opensFullName, runStart } from './run.ts';
import { tailEnd } from './tail.ts';
import { wellKnown } from './well-known.ts';

export function organisationPatterns({ passages, knowledge }: Reading): Mention[] {
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => [...wellKnown(sentence, knowledge), ...byNoun(sentence, knowledge)]),
  );
}

function byNoun(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  for (let noun = 0; noun < words.length; noun++) {
    const word = words[noun] ?? '';
    if (!endsName(words, noun) && !opensOrganisation(word)) continue;
    if (isOrganisationNoun(words[noun + 1] ?? '') && words[noun + 1] !== 'Coalition') continue;
    if (isPartOfTitle(words, noun) || (word === 'Coalition' && isOrganisationNoun(words[noun - 1] ?? '')))
      continue;
    const name = nameAround(words, noun, knowledge);
    if (name)
      found.push(
        mentionOf(sentence, name.from, name.to, {
          kind: 'organisation',
          finder: 'organisation-pattern',
          confidence: name.confidence,
          reason: name.opens
            ? `name that opens with “${word} ${words[noun + 1]}”`
            : `name that ends in “${word}”`,
        }),
      );
  }
  return found;
}

/** A noun of organisations; a district or region only when it is military. */
function endsName(words: readonly string[], last: number): boolean {
  const word = words[last] ?? '';
  if (word === 'Court' && words[last + 1] === 'House') return false;
  return isOrganisationNoun(word) || (/^(?:District|Region)$/.test(word) && words[last - 1] === 'Military');
}

/** "Chief Cabinet Secretary": the noun stands inside an office. */
function isPartOfTitle(words: readonly string[], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_LEAD); from <= at; from++) {
    const to = titleAt(words, from)?.to ?? 0;
    if (to > at + 1 || (to === at + 1 && from < at)) return true;
  }
  return false;
}

/** Most words of a title before the one that looks like a noun of organisations: "Chief of the General Staff". */
const LONGEST_LEAD = 4;

interface Name {
  from: number;
  to: number;
  /** The noun opens the name with "of" or "for". */
  opens: boolean;
  confidence: number;
}

function nameAround(words: readonly string[], noun: number, knowledge: Knowledge): Name | undefined {
  const from = runStart(words, noun, knowledge);
  if (isAdjective(words[from] ?? '') && isKnown(words.slice(from + 1, noun + 1).join(' '))) return;
  const to = tailEnd(words, noun + 1, knowledge);
  const before = words.slice(from, noun);
  const opens =
    opensOrganisation(words[noun] ?? '') && to > noun + 2 && /^(?:of|for|on|to)$/.test(words[noun + 1] ?? '');
  const start = numberStart(words, from);
  const ends = endsName(words, noun) && (start < from || tells(before, words[noun] ?? ''));
  if ((!opens && !ends) || GENERAL_BOARD.test(words.slice(from, to).join(' '))) return undefined;
  return { from: start, to, opens, confidence: confidenceOf(words, { from, noun, to }, knowledge) };
}

function isKnown(name: string): boolean {
  return knownOrganisations.has(name) && !/^(?:Congress|Senate|Islamic Jihad)$/.test(name);
}

/** Every company has one. */
const GENERAL_BOARD = /^Board of (?:Directors|Trustees|Governors|Visitors|Regents)$/;

/** Do the words before the noun tell one such body from the others? */
function tells(before: readonly string[], noun: string): boolean {
  const telling = before.some((part) => !generalWords.has(part) && !ORDINAL.test(part));
  return (
    before.length > 0 &&
    (telling || /^(?:Ministry|Department)$/.test(noun) || before.length >= 2 || ORDINAL.test(before[0] ?? ''))
  );
}

/** Indexes of the first word, of the noun, and behind the last word of a name. */
interface Extent {
  from: number;
  noun: number;
  to: number;
}

/** Shares of such names that are right in news and encyclopedias. */
function confidenceOf(words: readonly string[], { from, noun, to }: Extent, knowledge: Knowledge): number {
  const before = words.slice(from, noun);
  const first = before[0] ?? '';
  const goesOn = isCapital(words[to]) && /\p{Ll}/u.test(words[to] ?? '');
  if (goesOn && !titleAt(words, to) && !opensFullName(words, to)) return 0.5;
  if (from === 0 && before.length === 1 && isOrdinaryWord(first, knowledge)) return 0.45;
  if (before.length === 1 && to === noun + 1 && knowledge.tagger?.isFirstName(first)) return 0.5;
  if (isDoubtfulNoun(words[noun] ?? '') && to === noun + 1) return 0.5;
  if (to > noun + 1) return 0.8;
  return before.some((part) => !generalWords.has(part) && !ORDINAL.test(part)) ? 0.76 : 0.62;
}
