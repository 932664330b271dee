/**
 * Who **"he", "she" and "it"** are, where only one can be meant.
 */
import type { ResolvedEntity } from '../mention.ts';
import type { Attribution } from './attribution-shape.ts';
import { type Memory, peopleIn, personOf, type Speaker } from './memory.ts';
import type { Stretch } from './stretch.ts';

/** How many passages "he" may look back. */
const REACH = 3;

/** "he", "she", "it": the person the sentence itself is about, else whoever spoke last. */
export function byPronoun(
  { subject, span }: Attribution,
  stretch: Stretch,
  memory: Memory,
): Speaker | undefined {
  const pronoun = subject?.words.toLowerCase() ?? '';
  if (/^(?:it|they)$/.test(pronoun)) return byNeuter(pronoun, stretch, memory);
  const named = peopleIn(stretch, span.start);
  const earlier = inFocus(pronoun, stretch, memory);
  const trailing = isTrailing(stretch.masked.text.slice(0, span.start));
  const meant =
    trailing || named.size === 0
      ? earlier && (named.has(earlier.entity) ? undefined : earlier)
      : inSentence(named, pronoun, stretch, memory);
  return meant && agrees(meant, pronoun, memory)
    ? { entity: meant.entity, confidence: Math.min(0.85, meant.confidence) }
    : undefined;
}

/** Whoever spoke last or was spoken of, unless another person named since may be meant as well. */
function inFocus(pronoun: string, { passage }: Stretch, memory: Memory): Speaker | undefined {
  const { person, others, protagonist } = memory;
  if (passage - memory.passage > REACH) return undefined;
  const rival = isSpokenOf(person) && protagonist !== person?.entity ? protagonist : undefined;
  const possible = [...others, ...(rival ? [rival] : [])].filter((one) => !isOther(one, pronoun, memory));
  if (person && !isOther(person.entity, pronoun, memory))
    return possible.length === 0 ? person : asProtagonist(person, memory);
  const [only, another] = new Set(possible);
  const evident = only && !another && memory.pronouns.get(only.id) === pronoun;
  return evident ? { entity: only, confidence: 0.72 } : undefined;
}

/** In a text about one person "he" stays that person while others are only spoken of. */
function asProtagonist({ entity }: Speaker, { protagonist }: Memory): Speaker | undefined {
  return entity === protagonist ? { entity, confidence: 0.7 } : undefined;
}

/** Somebody who did not speak, but whom the narrator has spoken of. */
function isSpokenOf(person: Speaker | undefined): boolean {
  return person !== undefined && person.confidence < 0.8;
}

/** The one person named before the pronoun whom the document calls so, or whom alone the sentence is about. */
function inSentence(
  named: ReadonlySet<ResolvedEntity>,
  pronoun: string,
  stretch: Stretch,
  memory: Memory,
): Speaker | undefined {
  const possible = [...named].filter((one) => !isOther(one, pronoun, memory));
  const [only, another] = possible;
  if (!only || another) return undefined;
  const evident = memory.pronouns.get(only.id) === pronoun;
  return evident || personOf(stretch) === only ? { entity: only, confidence: 0.8 } : undefined;
}

/** Does the document call this person by the other pronoun? */
function isOther({ id }: ResolvedEntity, pronoun: string, { pronouns }: Memory): boolean {
  return (pronouns.get(id) ?? pronoun) !== pronoun;
}

/** "it" is the body that spoke, or that the sentence before was about; "they" only who spoke. */
function byNeuter(
  pronoun: string,
  { passage }: Stretch,
  { body, passage: last }: Memory,
): Speaker | undefined {
  if (!body || passage - last > 1 || (pronoun === 'they' && body.confidence < 0.7)) return undefined;
  return { entity: body.entity, confidence: Math.min(0.72, body.confidence) };
}

/** "…, he said": whoever the words before are about is not who says them. */
function isTrailing(before: string): boolean {
  return /[^\s,\uF400-\uF7FF][^\uF400-\uF7FF]{15,}, $/.test(before);
}

/** Nobody is "he" here and "she" there. */
function agrees({ entity }: Speaker, pronoun: string, { pronouns }: Memory): boolean {
  const known = pronouns.get(entity.id) ?? pronoun;
  pronouns.set(entity.id, known);
  return known === pronoun;
}
