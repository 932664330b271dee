/**
 * A **person's name** in running text: capitalised words, perhaps with initials and particles.
 *
 * ```text
 * Jens Stoltenberg   Stephen J. Townsend   Muath al-Kasasbeh   Ursula von der Leyen
 * ```
 */
import { countryOfSeat, isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { isTitle } from './title.ts';

const PARTICLE = /^(?:al|el|bin|bint|ibn|abu|van|von|der|den|de|da|di|del|du|la|le|ter|ben|dos)$/;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const NO_NAME =
  /^(?:The|This|That|These|Those|He|She|It|We|They|I|You|His|Her|Its|Their|Our|My|In|On|At|Of|For|From|By|And|But|With|As|To|After|Before|If|When|While|Where|What|Who|How|Not|No|All|Any|Some|There|Here|Today|Yesterday|Tomorrow|Also|Both)$/;
const LONGEST = 5;

/** Might the word be part of a person's name? */
export function isNameWord(word: string, knowledge: Knowledge): boolean {
  if (!/^\p{Lu}(?:\.|['’]?\p{L}[\p{L}\p{M}'’-]*)$/u.test(word)) return false;
  if (/^\p{Lu}{2,}$/u.test(word) || CALENDAR.test(word) || NO_NAME.test(word)) return false;
  if (isAdjective(word) || isTitle(word) || isOrganisationNoun(word) || countryOfSeat(word)) return false;
  const place = knowledge.atlas.places.get(word)?.type;
  return place !== 'country' && place !== 'region';
}

/** Index after the last word of the name that begins at `from`; `from` when there is none. */
export function nameEnd(words: readonly string[], from: number, knowledge: Knowledge): number {
  let to = from;
  let named = from;
  while (to < words.length && to < from + LONGEST) {
    const word = words[to] ?? '';
    if (isNameWord(word, knowledge) || /^(?:al|el)-\p{Lu}/u.test(word)) {
      to++;
      if (!/^\p{Lu}\.$/u.test(word)) named = to;
    } else if (to > from && PARTICLE.test(word)) to++;
    else break;
  }
  return named;
}
