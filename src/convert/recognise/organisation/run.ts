/**
 * A **run** is the stretch of capitalised words that leads up to a noun of organisations, with the joints that
 * belong to one name.
 *
 * ```text
 * the Kurdistan Workers’ Party    the U.S. Fish and Wildlife Service    No. 617 Squadron
 *     ^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^
 * ```
 */
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { isTitle } from '../person/title.ts';
import { isCapital } from '../reading.ts';
import { knownOrganisations } from './known.ts';
import { generalWords, isOrganisationNoun, opensOrganisation } from './nouns.ts';

/** Words with a capital only because a sentence opens with them. */
export const OPENING_WORD =
  /^(?:The|A|An|This|That|These|Those|Our|Their|His|Her|Its|My|Your|In|On|At|From|For|With|By|As|But|And|Or|Former|Senior|When|While|Where|After|Before|Since|Under|Both|If|Meanwhile|However|Also|Yet|Although|Though|Today|Deputy|Now|About|Most|Many|Several|Some|All|Every|Each|Other|Another|Two|Three|Four|Five|Earlier|Later|Last|Instead|Even|Only|Once|Until|Because|So|Then|Thus|Despite|During|Between|Among|Against|Through|Within|Like|Unlike|To|Of|Is|Was|Are|Were|Did|Does|Has|Will|Would|Can|Could|Should|May|Former)$/;
export const ORDINAL = /^\d{1,3}(?:st|nd|rd|th|d)$/;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** "Republican-controlled", "UK-based": what somebody says of the body, not its name. */
const ATTRIBUTE = /-(?:based|led|run|born|wide|\p{Ll}+ed)$/u;
const FILE_NAME = /\.(?:svg|jpe?g|png|gif|ogg|pdf)$/i;
/** Groups of people to whom a body belongs by its name: "Workers’ Party". */
const OWNER =
  /^(?:People|Peoples|Women|Woman|Men|Children|Worker|Workers|Farmers|Peasants|Veterans|Teachers|Students|Mothers|Soldiers|Officers|Writers|Journalists|Youth|Lord|King|Queen|Citizens|Players|Employees|Lawyers|Doctors|Bar)$/;

const LONGEST_RUN = 12;

export function isCalendar(word: string): boolean {
  return CALENDAR.test(word);
}

/** First word of the run that ends before `to`. */
export function runStart(words: readonly string[], to: number, knowledge: Knowledge): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_RUN) {
    const step = stepBack(words, from, knowledge);
    if (step === 0) break;
    from -= step;
  }
  while (from < to && isDropped(words, from)) from++;
  return from;
}

/** How many words the run goes on with to the left; 0 where it begins. */
function stepBack(words: readonly string[], from: number, knowledge: Knowledge): number {
  const word = words[from - 1] ?? '';
  if (isOwned(words, from)) return 2;
  if (isOrganisationNoun(word) && opensFullName(words, from)) return 0;
  if (CALENDAR.test(word) || (ATTRIBUTE.test(word) && !word.startsWith('Self-'))) return 0;
  if ((word === 'The' && from > 1) || FILE_NAME.test(word)) return 0;
  if (isCapital(word)) return /^(?:\p{L}|\p{M}|['’.&-])+$/u.test(word) ? 1 : 0;
  if (ORDINAL.test(word) || /^\d{1,2}\/\d{1,3}$/.test(word)) return 1;
  if (!/^(?:and|&|for|of|-|–)$/.test(word) || from < 2 || !isCapital(words[from - 2])) return 0;
  return joinsWithin(words, from) || coordinates(words, from, knowledge) ? 1 : 0;
}

/** "National Science Museum Ada M. Lovelace Center": a first name and an initial begin another name. */
export function opensFullName(words: readonly string[], at: number): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(words[at] ?? '') && /^\p{Lu}\.$/u.test(words[at + 1] ?? '');
}

/** "People ’s", "Workers ’": a possessive inside the name, which ends before `from`. */
export function isOwned(words: readonly string[], from: number): boolean {
  return /^['’]s?$/.test(words[from - 1] ?? '') && OWNER.test(words[from - 2] ?? '');
}

/** "Command and Staff", "Bureau of Intelligence": a joint between two general words belongs to one name. */
function joinsWithin(words: readonly string[], from: number): boolean {
  const before = words[from - 2] ?? '';
  const joint = words[from - 1] ?? '';
  if (joint === '&') return true;
  if (joint === 'of' || joint === 'for') return opensOrganisation(before);
  if (BRANCH.test(before) && BRANCH.test(words[from] ?? '')) return false;
  if (before === 'Command') return words[from] === 'Staff' || words[from] === 'General';
  if (/^(?:Brigade|Corps|Division|Fleet|Ministry|Department)$/.test(before)) return false;
  return generalWords.has(before) && generalWords.has(words[from] ?? '');
}

/** "the Air Force and Navy": two bodies. */
const BRANCH = /^(?:Army|Navy|Force|Marines|Air|Coast)$/;

/** "the Economic and Monetary Union": one or two words before "and" that name nothing by themselves. */
function coordinates(words: readonly string[], from: number, { atlas }: Knowledge): boolean {
  if (words[from - 1] !== 'and' || isOrganisationNoun(words[from] ?? '')) return false;
  let first = from - 1;
  while (first > 0 && isCapital(words[first - 1]) && !LEADS_RUN.test(words[first - 1] ?? '')) first--;
  const conjunct = words.slice(first, from - 1);
  if (conjunct.length > 2 || !leadsRun(words, first)) return false;
  if (conjunct.length === 1 && isAdjective(conjunct[0] ?? '')) return false;
  if (atlas.places.has(conjunct.join(' ')) || knownOrganisations.has(conjunct.join(' '))) return false;
  return conjunct.every(
    (word) => /\p{Ll}/u.test(word) && !namesAlone(word) && !atlas.places.has(word) && !CALENDAR.test(word),
  );
}

/** "the", or an owner before a general word: "Utopia’s National Air and Space Museum". */
function leadsRun(words: readonly string[], first: number): boolean {
  const lead = words[first - 1] ?? '';
  const owned = /^['’]s$/.test(lead) || (lead === 's' && /^['’]$/.test(words[first - 2] ?? ''));
  return LEADS_RUN.test(lead) || (owned && generalWords.has(words[first] ?? ''));
}

const LEADS_RUN = /^(?:the|The|its|a|U\.S\.|US|UK)$/;

function namesAlone(word: string): boolean {
  return isTitle(word) || isOrganisationNoun(word) || knownOrganisations.has(word);
}

/** "Commanding General" before the body that is commanded. */
function isCommanding(words: readonly string[], at: number): boolean {
  const [lead, rank] = words[at] === 'Commanding' ? words.slice(at, at + 2) : words.slice(at - 1, at + 1);
  return lead === 'Commanding' && /^(?:General|Officer)$/.test(rank ?? '');
}

/** Opening words, joints and titles at the front of a run are no part of the name. */
function isDropped(words: readonly string[], from: number): boolean {
  const word = words[from] ?? '';
  return (
    OPENING_WORD.test(word) ||
    isCommanding(words, from) ||
    /^(?:and|&|for|of|-|–)$/.test(word) ||
    (isTitle(word) && ![word, words[from + 1] ?? ''].some(isOrganisationNoun) && !generalWords.has(word))
  );
}

/** Words before the run that number the unit: "No. 617", "3" before "Commando", "3rd Battalion," before a regiment. */
export function numberStart(words: readonly string[], from: number): number {
  const number = words[from - 1] ?? '';
  if (/^\d{1,4}$/.test(number) && /^(?:No|Nos|Number)\.?$/.test(words[from - 2] ?? '')) return from - 2;
  if (/^\d{1,3}$/.test(number) && NUMBERED.test(words[from] ?? '')) return from - 1;
  if (!ORDINAL.test(words[from] ?? '')) return from;
  const unit = words[from - 1] === ',' ? from - 2 : from - 1;
  const isUnit = /^(?:Battalion|Squadron|Brigade|Company|Troop|Platoon)$/.test(words[unit] ?? '');
  return isUnit && ORDINAL.test(words[unit - 1] ?? '') ? unit - 1 : from;
}

/** Words of units that bear a plain number; other numbers count them. */
const NUMBERED =
  /^(?:Commando|Parachute|Royal|Armoured|Armored|Mechanised|Mechanized|Mountain|Airborne|Naval|Infantry|Field|Regiment|Squadron|Brigade|Division|Wing)$/;
