/**
 * A **person's name** in running text: capitalised words, perhaps with initials, particles, a nickname in
 * quotation marks, the number of a king or a suffix.
 *
 * ```text
 * Jens Stoltenberg   Stephen J. Townsend   Muath al-Kasasbeh   Ursula von der Leyen   Louis XVI   John Doe Jr.
 * ```
 */
import { countryOfSeat, isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { knownOrganisations } from '../organisation/known.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { isTitle } from './title.ts';

const PARTICLE =
  /^(?:al|el|bin|bint|ibn|abu|van|von|der|den|de|da|di|del|du|la|le|ter|ten|te|ben|dos|das|do|zu|af|av|ould|ag|ud|ul|ur|uz|e|y)$/;
/** The Arabic article, joined to the name: "al-Kasasbeh", "ash-Shaykh". */
const JOINED_ARTICLE = /^(?:al|el|as|ash|an|ad|adh|at|ar|az|ul|bin|ben)-\p{Lu}/u;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const NO_NAME =
  /^(?:The|This|That|These|Those|He|She|It|We|They|I|You|His|Her|Its|Their|Our|My|In|On|At|Of|For|From|By|And|But|With|As|To|After|Before|If|When|While|Where|What|Who|How|Not|No|All|Any|Some|There|Here|Today|Yesterday|Tomorrow|Also|Both|Is|Was|Are|Were|Has|Had|Have|Will|Would|Did|Does|Said|Says|Did|Street|Avenue|Road|Square|Act|War|County|Park|Island|Islands|River|Mountain|Award|Prize|Medal|Emeritus|Pro|General|Election)$/;
const LONGEST = 6;
/** From here on a word is an ordinary one that opens a sentence or stands in a heading (`Tagger.smallness`). */
const ORDINARY = 2;

/** Might the word be part of a person's name? */
export function isNameWord(word: string, knowledge: Knowledge): boolean {
  if (/^(?:\p{Lu}\.){1,4}$/u.test(word)) return true;
  if (!/^\p{Lu}(?:['’]?\p{L}[\p{L}\p{M}'’-]*)$/u.test(word)) return false;
  if (/^\p{Lu}{2,}$/u.test(word) || CALENDAR.test(word) || NO_NAME.test(word)) return false;
  if (isAdjective(word) || isTitle(word) || isOrganisationNoun(word) || countryOfSeat(word)) return false;
  const place = knowledge.atlas.places.get(word)?.type;
  return place !== 'country' && place !== 'region';
}

/** Is the word one that is mostly written small: "Marketing", "Election"? */
export function isOrdinaryWord(word: string, { tagger }: Knowledge): boolean {
  return (tagger?.smallness(word.toLowerCase()) ?? 0) >= ORDINARY;
}

/** Index after the last word of the name that begins at `from`; `from` when there is none. */
export function nameEnd(words: readonly string[], from: number, knowledge: Knowledge): number {
  let to = from;
  let named = from;
  while (to < words.length && to < from + LONGEST) {
    const step = stepAt(words, from, to, knowledge);
    if (step === 0) break;
    to += step;
    if (!PARTICLE.test(words[to - 1] ?? '') && !isLoneInitial(words, to - 1, knowledge)) named = to;
  }
  return named === from ? from : suffixEnd(words, named, from);
}

/** How many words the name goes on with; 0 at its end. */
function stepAt(words: readonly string[], from: number, to: number, knowledge: Knowledge): number {
  const word = words[to] ?? '';
  if (isNameWord(word, knowledge) || JOINED_ARTICLE.test(word)) return 1;
  if (to === from) return 0;
  if (PARTICLE.test(word) || isShouted(words, to)) return 1;
  return nicknameLength(words, to, knowledge);
}

/** An initial ends a name only where a dot does not end the sentence as well. */
function isLoneInitial(words: readonly string[], at: number, knowledge: Knowledge): boolean {
  const next = words[at + 1];
  return /^\p{Lu}\.$/u.test(words[at] ?? '') && (next === undefined || !isNameWord(next, knowledge));
}

/** "Jonas SAVIMBI": reference books write the surname in capitals. */
function isShouted(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return /^\p{Lu}{4,}$/u.test(word) && /\p{Ll}/u.test(words[at - 1] ?? '') && !knownOrganisations.has(word);
}

/** William “Bill” Burns: a nickname and its quotation marks, where the name goes on behind them. */
function nicknameLength(words: readonly string[], at: number, knowledge: Knowledge): number {
  if (!/^["“‘']$/.test(words[at] ?? '')) return 0;
  const close = [at + 2, at + 3].find((index) => /^["”’']$/.test(words[index] ?? ''));
  return close !== undefined && isNameWord(words[close + 1] ?? '', knowledge) ? close + 1 - at : 0;
}

const NUMBER = /^(?:II|III|IV|V|VI|VII|VIII|IX|X{1,2}|X{1,2}I{1,3}|X{1,2}IV|X{1,2}V|X{1,2}VI{0,3}|X{1,2}IX)$/;
const JUNIOR = /^(?:Jr|Sr|Jnr|Snr)\.?$/;

/** The number of a king or pope, "Jr." with or without a comma. */
function suffixEnd(words: readonly string[], to: number, from: number): number {
  const next = words[to] ?? '';
  if (NUMBER.test(next) || JUNIOR.test(next)) return to + 1;
  if (next === 'I' && /^(?:of|[,.;)])$/.test(words[to + 1] ?? '.')) return to + 1;
  return next === ',' && to - from >= 2 && JUNIOR.test(words[to + 1] ?? '') ? to + 2 : to;
}
