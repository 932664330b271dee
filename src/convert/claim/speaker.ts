/**
 * The **speaker** of an attribution: a name, a body, "the NATO chief", or "he" where only one person can be
 * meant.
 */
import type { ResolvedEntity } from '../mention.ts';
import type { Attribution } from './attribution-shape.ts';
import type { Speaker } from './memory.ts';
import type { Part } from './pattern.ts';
import { byAnaphor, byNoun, byOffice, byWriting, type Surroundings } from './speaker-office.ts';
import { byPronoun } from './speaker-pronoun.ts';
import type { Stretch } from './stretch.ts';

export { type Office, officesOf } from './speaker-office.ts';

/** Who speaks, or `undefined` where that is not certain enough. */
export function speakerOf(
  attribution: Attribution,
  stretch: Stretch,
  surroundings: Surroundings,
): Speaker | undefined {
  const { subject, body, office, unnamed } = attribution;
  if (!subject) return undefined;
  if (office)
    return byOffice(office.words.toLowerCase(), body?.entity, surroundings, {
      passage: stretch.passage,
      start: subject.start,
    });
  if (unnamed) return forBody(body?.entity, subject.words) ?? byWords(subject, stretch, surroundings);
  if (subject.entity && isSomebodyElse(subject.entity, attribution, stretch, surroundings)) return undefined;
  if (subject.entity) return byName(subject.entity, attribution, stretch);
  return byPronoun(attribution, stretch, surroundings.memory);
}

/** "The corps", "the statement", "the museum". */
function byWords(subject: Part, stretch: Stretch, surroundings: Surroundings): Speaker | undefined {
  return (
    byAnaphor(subject, stretch.passage, surroundings) ??
    byWriting(subject.words, stretch, surroundings) ??
    byNoun(subject.words, surroundings.scene)
  );
}

const ARMED = /['’]s? (?:\p{L}+ )?(?:military|army|navy|air force|police) /u;
const WOMAN = /\b(?:Mrs|Ms|Miss)\.? $/;
const MAN = /\bMr\.? $/;

/** "Mrs. Lee" where Lee is a man, and "Peru’s army", which is not Peru. */
function isSomebodyElse(
  entity: ResolvedEntity,
  { subject, branch, span }: Attribution,
  { masked }: Stretch,
  { memory }: Surroundings,
): boolean {
  if (branch && entity.kind === 'place') return ARMED.test(masked.text.slice(span.start, span.end));
  const before = masked.passage.slice(Math.max(0, (subject?.start ?? 0) - 6), subject?.start);
  const known = memory.pronouns.get(entity.id);
  return (known === 'he' && WOMAN.test(before)) || (known === 'she' && MAN.test(before));
}

function byName(entity: ResolvedEntity, { subject, branch }: Attribution, { passage }: Stretch): Speaker {
  if (branch) return { entity, confidence: 0.65 };
  if (entity.kind === 'person') return { entity, confidence: 0.95 };
  const metonym = entity.mentions.some(
    (one) =>
      one.metonym && one.passage === passage && one.start === subject?.start && one.surface !== entity.name,
  );
  return { entity, confidence: 0.85, ...(metonym && subject && { standsIn: subject.words }) };
}

/** Somebody unnamed speaks for an organisation that is named, not for a country. */
function forBody(body: ResolvedEntity | undefined, described: string): Speaker | undefined {
  return body?.kind === 'organisation' ? { entity: body, confidence: 0.72, described } : undefined;
}
