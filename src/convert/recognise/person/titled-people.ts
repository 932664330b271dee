/**
 * Recognise people by the title before their name.
 *
 * ```text
 * NATO Secretary General Jens Stoltenberg      Presidents Bush and Putin      Mr. and Mrs. Lee
 *                        ^^^^^^^^^^^^^^^^                 ^^^^     ^^^^^                  ^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { knownOrganisations } from '../organisation/known.ts';
import { phraseBook } from '../phrase-book.ts';
import { mentionOf, type Reading, type Sentence } from '../reading.ts';
import { beforeOffices } from './before-offices.ts';
import { isOrdinaryWord, nameEnd } from './name.ts';
import { type Title, titleAt } from './title.ts';
import { sharedTitles } from './titles.ts';

export function titledPeople({ passages, knowledge }: Reading): Mention[] {
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => [
      ...afterTitles(sentence, knowledge),
      ...afterSharedTitles(sentence, knowledge),
      ...beforeOffices(sentence, knowledge),
      ...nicknamed(sentence, knowledge),
    ]),
  );
}

function afterTitles(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const people: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const title = titleAt(words, at) ?? byname(words, at);
    if (!title || isMiddleName(words, at, knowledge)) continue;
    const from = fieldEnd(words, title.to, knowledge);
    const to = nameEnd(words, from, knowledge);
    const phrase = words.slice(at, title.to).join(' ');
    if (isNamed({ words, from, to, phrase, title }, knowledge))
      people.push(
        mentionOf(sentence, from, to, {
          kind: 'person',
          finder: 'titled-person',
          confidence: confidenceOf(to - from, phrase, title.address),
          reason: title.to > at ? `name after the title “${phrase}”` : 'Arabic byname and name',
        }),
      );
    at = Math.max(at, title.to - 1);
  }
  return people;
}

/** "James Earl Jones": a title that is a name as well, behind a first name. */
function isMiddleName(words: readonly string[], at: number, { tagger }: Knowledge): boolean {
  return (
    /^(?:Earl|Duke|King|Prince|Judge|Major|Baron|Marshal|Bishop|Count|Pope|Sergeant|Justice|Noble)$/.test(
      words[at] ?? '',
    ) && tagger?.isFirstName(words[at - 1] ?? '') === true
  );
}

/** Titles that are other things, too: "General Election", "Private Finance", "Miss Earth". */
const ALSO_OTHER_THINGS =
  /^(?:General|Major|Private|Specialist|Count|Miss|Father|Sister|Brother|Chair|Director|Speaker|Premier|Chief|Attorney|Commandant|Minister|President|Chairman|Vice President|Prince|King|Queen|Master|Tun|Don|Secretary|Commissioner|Governor|Mayor|Ambassador)$/;

/** What stands after a title and may be a name. */
interface Candidate {
  words: readonly string[];
  /** First word of what may be the name. */
  from: number;
  to: number;
  /** The title. */
  phrase: string;
  title: Title;
}

/** Two words after any title, or a surname after one that is put before surnames. */
function isNamed({ words, from, to, phrase, title }: Candidate, knowledge: Knowledge): boolean {
  if (to - from >= 2) return words.slice(from, to).some((word) => !isOrdinaryWord(word, knowledge));
  if (to - from !== 1 || !title.address) return false;
  if (/^['’]s$/.test(words[to] ?? '') && CALLED_AFTER.test(words[to + 1] ?? '')) return false;
  if (!ALSO_OTHER_THINGS.test(phrase)) return true;
  return !goesOn(words, to, knowledge) && !isCommonName(words[from] ?? '', knowledge);
}

/** "Prince George’s County" is nobody. */
const CALLED_AFTER = /^(?:County|College|Day|Award|Cup|Trophy|Church|Hospital|School)$/;

/** A capitalised word follows that is neither a land nor a title: "General Atomics Systems". */
function goesOn(words: readonly string[], to: number, { atlas }: Knowledge): boolean {
  const next = words[to] ?? '';
  return /^\p{Lu}\p{L}+$/u.test(next) && !titleAt(words, to) && !isAdjective(next) && !atlas.places.has(next);
}

/** Surnames such as "Bush" and "Rice" are words, too; from here on hardly anybody is called so. */
const HARDLY_A_NAME = 3;

function isCommonName(word: string, { tagger }: Knowledge): boolean {
  return (tagger?.smallness(word.toLowerCase()) ?? 0) >= HARDLY_A_NAME;
}

/** Where an ambassador is sent. */
function isSeat(name: string, atlas: Knowledge['atlas']): boolean {
  return knownOrganisations.has(name) || atlas.places.get(name)?.type === 'country';
}

const LONGEST_FIELD = 6;
const FIELD =
  /^(?:Affairs|Policy|Operations|Security|Defen[cs]e|Rights|Trade|Development|Intelligence|Reform|Organizations?|Labor|Diplomacy|Democracy|Growth|Management|Technology|Acquisition|Readiness)$/;

/** "Under Secretary of State for Political Affairs": what the office is for stands before the name. */
function fieldEnd(words: readonly string[], from: number, { atlas }: Knowledge): number {
  if (words[from] === 'to') {
    const at = words[from + 1] === 'the' ? from + 2 : from + 1;
    const length = [4, 3, 2, 1].find((size) => isSeat(words.slice(at, at + size).join(' '), atlas));
    return length === undefined ? from : at + length;
  }
  if (words[from] !== 'for') return from;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_FIELD); at++)
    if (FIELD.test(words[at] ?? '')) return at + 1;
  return from;
}

/** "Abu Musab al-Zarqawi": a byname that is part of the name itself. */
function byname(words: readonly string[], at: number): Title | undefined {
  return /^(?:Abu|Umm|Ibn)$/.test(words[at] ?? '') ? { to: at, address: false } : undefined;
}

/** Nothing but a person is called so. */
const COURTESY = /^(?:Mrs?|Ms|Messrs|Sgt|Lt|Col|Gen|Maj|Capt)\.?$/;

/** Shares of such names that are right in news: 9 of 10 surnames, 19 of 20 full names. */
function confidenceOf(length: number, phrase: string, address: boolean): number {
  if (COURTESY.test(phrase)) return 0.97;
  if (length === 1) return 0.86;
  return address ? 0.95 : 0.88;
}

const sharedBook = phraseBook(sharedTitles);
const MOST_NAMES = 5;

/** Everybody in the list after a title in the plural, or after "Mr. and Mrs.". */
function afterSharedTitles(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  return words.flatMap((_, at) => {
    const length = sharedBook.longestAt(words, at) || couple(words, at);
    return length === 0 ? [] : listedNames(sentence, at + length, knowledge);
  });
}

/** "Mr. and Mrs." */
function couple(words: readonly string[], at: number): number {
  const isCouple = /^(?:Mr\.?|Dr\.?|Sir|Prince|King)$/.test(words[at] ?? '') && words[at + 1] === 'and';
  return isCouple && titleAt(words, at + 2)?.address ? 3 : 0;
}

function listedNames(sentence: Sentence, from: number, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const people: Mention[] = [];
  for (let at = from; people.length < MOST_NAMES; ) {
    const to = sharedBook.longestAt(words, at) > 0 ? at : nameEnd(words, at, knowledge);
    if (to === at) break;
    people.push(
      mentionOf(sentence, at, to, {
        kind: 'person',
        finder: 'titled-person',
        confidence: 0.86,
        reason: 'name in a list after a title in the plural',
      }),
    );
    const joint =
      words[to] === ',' && words[to + 1] === 'and' ? 2 : /^(?:,|and|&)$/.test(words[to] ?? '') ? 1 : 0;
    if (joint === 0) break;
    at = to + joint;
  }
  return people;
}

/** William “Bill” Burns: a nickname in quotation marks between a first name and a surname. */
function nicknamed(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  return words.flatMap((word, at) => {
    if (!/^["“]$/.test(words[at + 1] ?? '') || !knowledge.tagger?.isFirstName(word)) return [];
    const to = nameEnd(words, at, knowledge);
    if (to <= at + 3) return [];
    return mentionOf(sentence, at, to, {
      kind: 'person',
      finder: 'titled-person',
      confidence: 0.85,
      reason: 'first name, nickname and surname',
    });
  });
}
