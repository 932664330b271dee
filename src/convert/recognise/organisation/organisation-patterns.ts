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
import { isTitle, titleAt } from '../person/title.ts';
import { inEverySentence, isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { alsoOtherThings, knownOrganisations } from './known.ts';
import { generalWords, isOrganisationNoun, opensOrganisation } from './nouns.ts';

export function organisationPatterns(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) => [
    ...wellKnown(sentence),
    ...byLastNoun(sentence),
    ...byFirstNoun(sentence),
  ]);
}

const LONGEST_KNOWN = 8;

function wellKnown(sentence: Sentence): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_KNOWN, words.length - at); length >= 1; length--) {
      const name = words.slice(at, at + length).join(' ');
      if (!knownOrganisations.has(name) || isPartOfRun(words, at, at + length)) continue;
      found.push(
        mentionOf(sentence, at, at + length, {
          kind: 'organisation',
          finder: 'organisation-pattern',
          confidence: alsoOtherThings.has(name) ? 0.6 : 0.97,
          reason: 'well-known organisation',
        }),
      );
      at += length - 1;
      break;
    }
  }
  return found;
}

/** A short well-known name inside a longer capitalised one ("Guardian Angels") is not known any more. */
function isPartOfRun(words: readonly string[], from: number, to: number): boolean {
  if (to - from > 1 || /\p{Lu}{2}/u.test(words[from] ?? '')) return false;
  const before = from > 1 && isCapital(words[from - 1]) && !isTitle(words[from - 1] ?? '');
  return before || (isCapital(words[to]) && /\p{Ll}/u.test(words[to] ?? '') && !titleAt(words, to));
}

const OPENING_ARTICLE =
  /^(?:The|A|An|This|That|Our|Their|His|Her|Its|In|On|At|From|For|With|By|As|But|And|Former|Senior|When|While|After|Before|Since|Under|Both|If|Meanwhile|However|Also|Yet|Although|Today|Deputy|Now)$/;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th|d)$/;

const LONGEST_RUN = 12;

/** First word of the capitalised run that ends before `to`. */
function runStart(words: readonly string[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_RUN && continuesRun(words, from)) from--;
  while (from < to && dropped(words, from)) from++;
  return from;
}

function continuesRun(words: readonly string[], from: number): boolean {
  const word = words[from - 1] ?? '';
  if (/-(?:based|led|backed|linked|owned|run)$/.test(word)) return false;
  if (isCapital(word)) return /^(?:\p{L}|\p{M}|['’.&-])+$/u.test(word);
  if (ORDINAL.test(word)) return true;
  return (
    /^(?:and|&|for|of|-|–)$/.test(word) && from > 1 && isCapital(words[from - 2]) && joinsWithin(words, from)
  );
}

/** "Command and Staff", "Bureau of Intelligence": a joint between two general words belongs to one name. */
function joinsWithin(words: readonly string[], from: number): boolean {
  const before = words[from - 2] ?? '';
  const joint = words[from - 1] ?? '';
  if (joint === 'of' || joint === 'for') return opensOrganisation(before);
  if (/^(?:Brigade|Command|Corps|Division|Fleet|Ministry|Department)$/.test(before)) return false;
  return generalWords.has(before) && generalWords.has(words[from] ?? '');
}

function dropped(words: readonly string[], from: number): boolean {
  const word = words[from] ?? '';
  return (
    OPENING_ARTICLE.test(word) ||
    /^(?:and|&|for|of|-|–)$/.test(word) ||
    (isTitle(word) && !isOrganisationNoun(word) && !generalWords.has(word))
  );
}

function byLastNoun(sentence: Sentence): Mention[] {
  const { words } = sentence;
  return words.flatMap((word, last) => {
    if (!endsName(words, last) || continuesName(words, last + 1) || isPartOfTitle(words, last)) return [];
    const from = withCountry(words, runStart(words, last));
    if (isAttributed(words, from, last + 1)) return [];
    const before = words.slice(from, last);
    const telling = before.some((part) => !generalWords.has(part) && !ORDINAL.test(part));
    if (before.length === 0 || (!telling && before.length < 2 && !ORDINAL.test(before[0] ?? ''))) return [];
    return mentionOf(sentence, withSubunit(words, from), withSeat(words, last + 1), {
      kind: 'organisation',
      finder: 'organisation-pattern',
      confidence: telling ? 0.72 : 0.6,
      reason: `name that ends in “${word}”`,
    });
  });
}

/** "Russian Wagner Group": the well-known name stands behind the adjective. */
function isAttributed(words: readonly string[], from: number, to: number): boolean {
  return isAdjective(words[from] ?? '') && knownOrganisations.has(words.slice(from + 1, to).join(' '));
}

/** "Russia’s Defense Ministry": a general name belongs to the country that has it. */
function withCountry(words: readonly string[], from: number): number {
  const first = words[from] ?? '';
  const general =
    (generalWords.has(first) || /^(?:Ministry|Department|Parliament|Cabinet)$/.test(first)) &&
    /^['’]s?$/.test(words[from - 1] ?? '');
  const before = words[from - 3] ?? '';
  const alone = !isCapital(before) || OPENING_ARTICLE.test(before);
  return general && isCapital(words[from - 2]) && alone ? from - 2 : from;
}

/** "3 Commando Brigade", "45 Commando": the number of a unit, and no number of units. */
function isNumbered(words: readonly string[], from: number): boolean {
  return (
    /^\d{1,3}$/.test(words[from - 1] ?? '') &&
    /^(?:Commando|Parachute|Royal|Armoured|Armored|Mechanised|Mechanized|Mountain|Airborne|Naval|Infantry|Field|Regiment|Squadron)$/.test(
      words[from] ?? '',
    )
  );
}

/** "3rd Battalion, 321st Field Artillery Regiment" is one unit. */
function withSubunit(words: readonly string[], from: number): number {
  const [ordinal = '', unit = '', comma] = words.slice(Math.max(0, from - 3), from);
  if (isNumbered(words, from)) return from - 1;
  const isUnit = comma === ',' && /^(?:Battalion|Squadron|Brigade|Company|Troop)$/.test(unit);
  return isUnit && ORDINAL.test(ordinal) && ORDINAL.test(words[from] ?? '') ? from - 3 : from;
}

/** "Joint Force Command Naples": a command or corps may be called by its seat. */
function withSeat(words: readonly string[], to: number): number {
  const seat = words[to] ?? '';
  const takesSeat = /^(?:Command|Corps)$/.test(words[to - 1] ?? '') && /^\p{Lu}\p{Ll}{3,}$/u.test(seat);
  return takesSeat && !isTitle(seat) && !isCapital(words[to + 1]) ? to + 1 : to;
}

/** A noun of organisations; a district only when it is military. */
function endsName(words: readonly string[], last: number): boolean {
  const word = words[last] ?? '';
  return isOrganisationNoun(word) || (word === 'District' && words[last - 1] === 'Military');
}

/** "Chief Cabinet Secretary": the noun stands inside an office. */
function isPartOfTitle(words: readonly string[], at: number): boolean {
  return [at - 2, at - 1, at].some((from) => from >= 0 && (titleAt(words, from)?.to ?? 0) > at + 1);
}

function continuesName(words: readonly string[], at: number): boolean {
  return isOrganisationNoun(words[at] ?? '');
}

const LONGEST_TAIL = 8;

function byFirstNoun(sentence: Sentence): Mention[] {
  const { words } = sentence;
  return words.flatMap((word, first) => {
    if (!opensOrganisation(word) || !/^(?:of|for)$/.test(words[first + 1] ?? '')) return [];
    const to = tailEnd(words, first + 1);
    if (to <= first + 2) return [];
    const from = withCountry(words, runStart(words, first));
    return mentionOf(sentence, from, to, {
      kind: 'organisation',
      finder: 'organisation-pattern',
      confidence: 0.75,
      reason: `name that opens with “${word} ${words[first + 1]}”`,
    });
  });
}

/** Capitalised words after "of", and joints that more capitalised words follow. */
function tailEnd(words: readonly string[], joint: number): number {
  let to = joint;
  for (let at = joint; at < Math.min(words.length, joint + LONGEST_TAIL); at++) {
    const word = words[at] ?? '';
    if (at > joint + 1 && titleAt(words, at)?.address && isCapital(words[at + 1])) break;
    if (isCapital(word)) to = at + 1;
    else if (!/^(?:of|for|the|and|in|on|&)$/.test(word) || !leadsOn(words, at)) break;
  }
  return to;
}

/** After the first capitalised word "in" and "and the" begin something else, "of the" goes on. */
function leadsOn(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (words[at] === 'and') return isCapital(next) && !isCapital(words[at + 2]) && generalWords.has(next);
  if (words[at] === 'in' || words[at] === 'on') return false;
  return isCapital(next) || (next === 'the' && isCapital(words[at + 2]));
}
