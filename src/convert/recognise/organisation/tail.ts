/**
 * The **tail** of an organisation's name is what follows its noun and still belongs to it.
 *
 * ```text
 * PSA Airlines, Inc.    Torpedo Squadron 8    School of Painting, Sculpture and Architecture
 *             ^^^^^^                    ^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOrdinaryWord } from '../person/name.ts';
import { isTitle, titleAt } from '../person/title.ts';
import { isCapital } from '../reading.ts';
import { knownOrganisations } from './known.ts';
import { generalWords, isOrganisationNoun } from './nouns.ts';
import { isCalendar, isOwned, OPENING_WORD } from './run.ts';

const COMPANY_FORM =
  /^(?:Inc|Ltd|LLC|L\.L\.C\.|Corp|Co|PLC|plc|S\.A\.|SA|N\.V\.|NV|GmbH|AG|LLP|LP|Limited|Incorporated|AB|Oyj|SpA|Bhd|Pty|Pvt)\.?$/;

/**
 * Index after the tail.
 *
 * @param to
 *   Index after the noun.
 */
export function tailEnd(words: readonly string[], to: number, knowledge: Knowledge): number {
  const noun = words[to - 1] ?? '';
  if (COMPANY_FORM.test(words[to] ?? '') && !COMPANY_FORM.test(noun)) return to + 1;
  if (words[to] === ',' && COMPANY_FORM.test(words[to + 1] ?? '')) return to + 2;
  if (isUnitNumber(words, to)) return to + 1;
  if (takes(noun, words, to, knowledge)) return phraseEnd(words, to, knowledge);
  return seatEnd(words, to, knowledge);
}

const NUMBERED =
  /^(?:Squadron|Group|Force|Flotilla|Wing|Division|Detachment|Unit|Battalion|Regiment|Team|Fleet|Brigade|Battery)$/;
const GOES_ON =
  /^(?:[^\p{L}\d]|and|in|of|at|on|was|is|were|to|from|for|with|has|had|who|which|that|as|under|the|['’]s)/u;

/** "Torpedo Squadron 8": a number that counts nothing. */
function isUnitNumber(words: readonly string[], to: number): boolean {
  return (
    NUMBERED.test(words[to - 1] ?? '') &&
    /^\d{1,4}$/.test(words[to] ?? '') &&
    GOES_ON.test(words[to + 1] ?? '.')
  );
}

const FOR =
  /^(?:Ministry|Department|Agency|Bureau|Office|Council|Commission|Committee|Directorate|Secretariat|Institute|Center|Centre|School|Academy|Organi[sz]ation|Association|Union|League|Federation|Foundation|Court|Board|Mission|Initiative|Party|Society|Fund|Conference|Congress|Forum|Alliance|Coalition|Movement|Front|Authority|Campaign|Network|Group|Panel|Partnership|Trust|Observatory|Tribunal|College|Laboratory)$/;
const ON =
  /^(?:Council|Commission|Committee|Subcommittee|Authority|Institute|Center|Centre|Conference|Forum|Group|Panel|Office|Bureau)$/;
const IN = /^(?:Mission|Force|Operation|Office)$/;
const TO = /^(?:Committee|Coalition|Campaign|Alliance)$/;

/** Who sends a mission or force to a land. */
function isSender(word: string): boolean {
  return /^(?:UN|U\.N\.|Nations|African|European|EU|NATO|OSCE|Assistance|Monitoring|Interim|Stabili[sz]ation|Verification)$/.test(
    word,
  );
}

/** "34th Rifle Division of the Red Banner": such a name ends with its noun. */
const UNIT =
  /^(?:Division|Brigade|Regiment|Battalion|Squadron|Company|Platoon|Battery|Wing|Fleet|Flotilla|Campaign)$/;

/** Does the noun take the preposition that follows it, with a capitalised word behind? */
function takes(noun: string, words: readonly string[], at: number, { atlas }: Knowledge): boolean {
  const first = words[at + 1] === 'the' || words[at + 1] === 'a' ? at + 2 : at + 1;
  const word = words[first] ?? '';
  if (!isCapital(word) || isCalendar(word) || opensPerson(words, first)) return false;
  const isPlace = atlas.places.has(word) || isAdjective(word);
  switch (words[at]) {
    case 'of':
      return (
        words[at + 1] !== 'a' &&
        !(UNIT.test(noun) && isCapital(words[at - 2])) &&
        (!isPlace || !/^(?:Company|Airlines|Airways|Group|Industries|Systems)$/.test(noun))
      );
    case 'for':
      return FOR.test(noun) && !(isPlace && first === at + 1);
    case 'on':
      return ON.test(noun) && !isPlace && !/\d/.test(word);
    case 'in':
      return (
        IN.test(noun) && atlas.places.has(word) && words.slice(Math.max(0, at - 6), at - 1).some(isSender)
      );
    case 'to':
      return TO.test(noun) && first === at + 1 && !isPlace;
    default:
      return false;
  }
}

/** "of President Bush": a title and a name. */
function opensPerson(words: readonly string[], at: number): boolean {
  const title = titleAt(words, at);
  return title?.address === true && isCapital(words[title.to]);
}

const LONGEST_TAIL = 12;

/** Index after the phrase that a preposition opens. */
function phraseEnd(words: readonly string[], joint: number, knowledge: Knowledge): number {
  let to = joint;
  for (let at = joint; at < Math.min(words.length, joint + LONGEST_TAIL); at++) {
    const length = wordsTaken(words, at, joint, knowledge);
    if (length > 0) {
      to = at + length;
      at = to - 1;
      if (isLand(words, joint, to, knowledge)) return landsEnd(words, to, knowledge);
    } else if (at > joint && !leadsOn(words, at)) break;
  }
  return to;
}

/** How many words from here on belong to the phrase; 0 at a small word or where something else begins. */
function wordsTaken(words: readonly string[], at: number, joint: number, knowledge: Knowledge): number {
  const word = words[at] ?? '';
  const inside = at > joint + 2;
  if (inside && (titleAt(words, at)?.address || word === 'The' || opensOtherBody(words, at, knowledge)))
    return 0;
  if (isOwnedAt(words, at)) return 2;
  if (isCapital(word)) {
    if (isCalendar(word) || opensPerson(words, at)) return 0;
    return Math.max(1, (titleAt(words, at)?.to ?? at) - at);
  }
  const end = /^(?:and|&|,)$/.test(word) && at > joint + 1 ? conjunctEnd(words, at, knowledge) : 0;
  return end > 0 ? end - at : 0;
}

/** "England and Wales", "Australia and New Zealand". */
function landsEnd(words: readonly string[], to: number, { atlas }: Knowledge): number {
  if (words[to] !== 'and') return to;
  const length = [2, 1].find((count) => atlas.places.has(words.slice(to + 1, to + 1 + count).join(' ')));
  return length && !isCapital(words[to + 1 + length]) ? to + 1 + length : to;
}

/** "People’s" before the next capitalised word. */
function isOwnedAt(words: readonly string[], at: number): boolean {
  return isOwned(words, at + 2) && isCapital(words[at + 2]);
}

/** Does the phrase end with a land? What stands behind "Party of Canada" is another name. */
function isLand(words: readonly string[], joint: number, to: number, { atlas }: Knowledge): boolean {
  for (const length of [1, 2, 3]) {
    const lead = words[to - length - 1] ?? '';
    if (to - length <= joint || !/^(?:of|the|in)$/.test(lead)) continue;
    const type = atlas.places.get(words.slice(to - length, to).join(' '))?.type;
    return type !== undefined && !/^(?:of|the|for)$/.test(words[to] ?? '');
  }
  return false;
}

/** "of the" and "for" lead on to the next capitalised word. */
function leadsOn(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  if (!/^(?:of|for|the|a)$/.test(words[at] ?? '')) return false;
  return isCapital(next) || (/^(?:the|a)$/.test(next ?? '') && isCapital(words[at + 2]));
}

/** "of the Ministry of Defence" behind a name that is complete: another body, to which this one belongs. */
function opensOtherBody(words: readonly string[], at: number, knowledge: Knowledge): boolean {
  if (words[at] !== 'of' || words[at + 1] !== 'the') return false;
  for (let index = at + 2; isCapital(words[index]); index++)
    if (isOrganisationNoun(words[index] ?? '') || knowledge.tagger === undefined)
      return isOrganisationNoun(words[index] ?? '');
  return false;
}

const LONGEST_CONJUNCT = 3;

/**
 * Index after the next member of a list of ordinary words: "and Industry", ", Sculpture and Architecture";
 * 0 where something else begins.
 */
function conjunctEnd(words: readonly string[], joint: number, knowledge: Knowledge): number {
  const from = words[joint] === ',' && words[joint + 1] === 'and' ? joint + 2 : joint + 1;
  let to = from;
  while (to < from + LONGEST_CONJUNCT && isTopic(words[to] ?? '', knowledge)) to++;
  if (to === from || isCapital(words[to]) || titleAt(words, from)?.address) return 0;
  const last = words[to - 1] ?? '';
  if (
    (isOrganisationNoun(last) && last !== 'Services') ||
    knownOrganisations.has(words.slice(from, to).join(' '))
  )
    return 0;
  if (words[joint] !== ',' || from > joint + 1) return to;
  return /^(?:and|&|,)$/.test(words[to] ?? '') && conjunctEnd(words, to, knowledge) > 0 ? to : 0;
}

/** A word for what a body deals with, capitalised only inside the name. */
function isTopic(word: string, knowledge: Knowledge): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word) || isCalendar(word) || isTitle(word) || OPENING_WORD.test(word))
    return false;
  if (isAdjective(word) && !/^(?:Democrats|Republicans|Communists)$/.test(word)) return false;
  return generalWords.has(word) || (isOrdinaryWord(word, knowledge) && !knowledge.atlas.places.has(word));
}

/**
 * "Joint Force Command Naples", "Loyola University Chicago", "Combined Joint Task Force – Inherent Resolve":
 * some bodies are called by their seat or their operation.
 */
function seatEnd(words: readonly string[], to: number, knowledge: Knowledge): number {
  const [noun, next = ''] = [words[to - 1] ?? '', words[to] ?? ''];
  if (noun === 'Force' && words[to - 2] === 'Task') return operationEnd(words, to);
  const lone =
    /^\p{Lu}\p{Ll}{3,}$/u.test(next) && !isTitle(next) && !isCapital(words[to + 1]) && !isCalendar(next);
  if (lone && /^(?:Command|Corps)$/.test(noun)) return to + 1;
  return lone && noun === 'University' && knowledge.atlas.places.get(next)?.type === 'city' ? to + 1 : to;
}

function operationEnd(words: readonly string[], to: number): number {
  const dash = /^(?:-|–|—)$/.test(words[to] ?? '');
  let end = dash ? to + 1 : to;
  while (end < to + 4 && isCapital(words[end]) && !titleAt(words, end)) end++;
  return end > (dash ? to + 1 : to) ? end : to;
}
