/**
 * Recognise events: a noun of events with the actor before it or the place after it, and those that have a name
 * of their own (`exercises.ts`).
 *
 * ```text
 * recent Russian troop deployment in Belarus
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { countryOfAdjective } from '../atlas/atlas.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { inEverySentence, isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { eventType, passing, telling } from './event-nouns.ts';
import { exercises } from './exercises.ts';

export function byEventPattern(reading: Reading): Mention[] {
  return [
    ...exercises(reading),
    ...inEverySentence(reading, (sentence) => described(sentence, reading.knowledge.atlas)),
  ];
}

function described(sentence: Sentence, atlas: Atlas): Mention[] {
  const { words } = sentence;
  return words.flatMap((word, noun) => {
    const type = eventType(word);
    if (!type || (word === 'conference' && !/^(?:news|press)$/.test(words[noun - 1] ?? ''))) return [];
    const from = modifiersFrom(words, noun);
    const actor = actorBefore(words, from, atlas);
    const to = withTopic(words, placeEnd(words, noun + 1, atlas), noun);
    const far = type === 'news conference' && to === noun + 1 ? farPlace(words, noun, atlas) : undefined;
    if (far)
      return mentionOf(sentence, from, noun + 1, {
        kind: 'event',
        finder: 'event-pattern',
        confidence: 0.6,
        reason: `“${word}” with its place`,
        canonical: `${nameOf(sentence, from, noun + 1)} in ${far}`,
      });
    const hasPlace = to > noun + 1;
    const toldApart = words.slice(from, noun).some((word) => telling.has(word));
    if (!hasPlace && (actor === from || !toldApart)) return [];
    if (type === 'invasion' && isIndefinite(words[actor - 1])) return [];
    return mentionOf(sentence, actor, to, {
      kind: 'event',
      finder: 'event-pattern',
      confidence: actor < from && hasPlace ? 0.75 : 0.6,
      reason: `“${word}” with ${hasPlace ? 'its place' : 'its actor'}`,
      canonical: nameOf(sentence, actor, to),
    });
  });
}

/** "an invasion", "any offensive": nothing that has happened or is named. */
function isIndefinite(before: string | undefined): boolean {
  return /^(?:an?|any|no|further)$/i.test(before ?? '');
}

/** Telling and passing words before the noun; a passing word at the very front is left outside. */
function modifiersFrom(words: readonly string[], noun: number): number {
  let from = noun;
  while (from > 0 && (telling.has(words[from - 1] ?? '') || passing.has(words[from - 1] ?? ''))) from--;
  return from;
}

/** "Russian", "US", "Russia’s" before the modifiers. */
function actorBefore(words: readonly string[], from: number, atlas: Atlas): number {
  const last = words[from - 1] ?? '';
  if (countryOfAdjective(last)) return from - 1;
  const possessive = /^['’]s?$/.test(last);
  const end = possessive ? from - 1 : from;
  for (const length of [3, 2, 1]) {
    const name = words.slice(Math.max(0, end - length), end).join(' ');
    if (end >= length && atlas.places.get(name)?.type === 'country') return end - length;
  }
  return possessive ? from : bodyBefore(words, from);
}

/** "UN Security Council session": a capitalised run that opens with an acronym or ends in a body's noun. */
function bodyBefore(words: readonly string[], from: number): number {
  let first = from;
  while (first > 0 && first > from - 4 && /^\p{Lu}\p{L}+$/u.test(words[first - 1] ?? '')) first--;
  const isBody =
    isOrganisationNoun(words[from - 1] ?? '') || /^(?:NATO|UN|EU|G7|G20|OSCE)$/.test(words[first] ?? '');
  return first < from && isBody ? first : from;
}

const LONGEST_TAIL = 9;

/** Index after the place that a preposition joins to the noun; `from` when there is none. */
function placeEnd(words: readonly string[], from: number, atlas: Atlas): number {
  if (!/^(?:in|into|to|on|near|around|at|of|along|inside)$/.test(words[from] ?? '')) return from;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_TAIL); at++) {
    const length = placeAt(words, at, atlas);
    if (length > 0) return at + length;
    if (!/^(?:\p{Ll}[\p{L}-]*)$/u.test(words[at] ?? '') && !countryOfAdjective(words[at] ?? '')) return from;
    if (/^(?:that|which|who|said|says|will|would|has|have|was|were|is|are)$/.test(words[at] ?? ''))
      return from;
  }
  return from;
}

/** "Ukraine tensions": the place is what the session is about. */
function withTopic(words: readonly string[], to: number, noun: number): number {
  const topic = /^(?:tensions|crisis|region|situation|conflict|border|issue|war)$/.test(words[to] ?? '');
  return to > noun + 1 && topic ? to + 1 : to;
}

/** The place of a news conference may stand after the names of those who gave it. */
function farPlace(words: readonly string[], noun: number, atlas: Atlas): string | undefined {
  for (let at = noun + 1; at < Math.min(words.length, noun + 16); at++) {
    if (/^[.;“”"]$/.test(words[at] ?? '')) return undefined;
    const length = words[at] === 'in' ? placeAt(words, at + 1, atlas) : 0;
    if (length > 0) return words.slice(at + 1, at + 1 + length).join(' ');
  }
  return undefined;
}

function placeAt(words: readonly string[], at: number, atlas: Atlas): number {
  if (!isCapital(words[at])) return 0;
  for (let length = Math.min(3, words.length - at); length >= 1; length--) {
    const place = atlas.places.get(words.slice(at, at + length).join(' '));
    if (place && (place.type !== 'city' || (place.population ?? 0) >= 100_000)) return length;
  }
  return 0;
}

/** The words of the event without those that pass. */
function nameOf(sentence: Sentence, from: number, to: number): string {
  const { words, tokens, passage } = sentence;
  let name = '';
  for (let at = from; at < to; at++) {
    if (passing.has(words[at] ?? '')) continue;
    const glued = tokens[at - 1]?.end === tokens[at]?.start;
    name += `${name === '' || glued ? '' : ' '}${passage.text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)}`;
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
