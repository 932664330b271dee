/**
 * The **speaker** of an attribution: a name, a body, "the NATO chief", or "he" where only one person can be
 * meant.
 */
import type { ResolvedEntity } from '../mention.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import type { Scene } from './scene.ts';
import type { Stretch } from './stretch.ts';

/** An office as the document states it. */
export interface Office {
  person: string;
  body: string | undefined;
  title: string;
}

export function officesOf(drafts: readonly Draft[]): Office[] {
  return drafts
    .filter(({ claim }) => claim.property === 'role' && typeof claim.value === 'string')
    .map(({ entityId, claim }) => ({
      person: entityId,
      body: claim.object,
      title: String(claim.value).toLowerCase(),
    }));
}

export interface Speaker {
  entity: ResolvedEntity;
  /** From 0 to 1. */
  confidence: number;
}

/** What was said before, as far as it decides who "he" is. */
export interface Memory {
  /** Person who spoke last, or whom the last sentence was about. */
  person?: Speaker;
  /** Passage in which that was, from 0. */
  passage: number;
  /** Whom the document calls "he", whom "she". */
  pronouns: Map<string, string>;
}

/** How many passages "he" may look back. */
const REACH = 3;
const CHIEFS =
  /chief|head|boss|leader|president|premier|prime minister|secretary|commander|director|chair|chancellor/;

export interface Surroundings {
  scene: Scene;
  offices: readonly Office[];
  memory: Memory;
}

/** Who speaks, or `undefined` where that is not certain enough. */
export function speakerOf(
  attribution: Attribution,
  stretch: Stretch,
  { scene, offices, memory }: Surroundings,
): Speaker | undefined {
  const { subject, body, office } = attribution;
  if (!subject) return undefined;
  if (office) return byOffice(office.words.toLowerCase(), body?.entity, { scene, offices, memory });
  if (subject.entity && attribution.branch) return { entity: subject.entity, confidence: 0.65 };
  if (subject.entity)
    return { entity: subject.entity, confidence: subject.entity.kind === 'person' ? 0.95 : 0.85 };
  return byPronoun(attribution, stretch, memory);
}

function byOffice(
  title: string,
  body: ResolvedEntity | undefined,
  { scene, offices, memory }: Surroundings,
): Speaker | undefined {
  const held = offices.filter((one) => body === undefined || one.body === body.id);
  const exact = held.filter((one) => one.title.includes(title));
  const chosen =
    exact.length > 0 ? exact : body && CHIEFS.test(title) ? held.filter((one) => CHIEFS.test(one.title)) : [];
  const people = [...new Set(chosen.map(({ person }) => person))];
  const [only] =
    people.length === 1 ? people : people.filter((person) => person === memory.person?.entity.id);
  const entity = only ? scene.entities.get(only) : undefined;
  if (entity) return { entity, confidence: 0.85 };
  return body && title.startsWith('spokes') ? { entity: body, confidence: 0.65 } : undefined;
}

const PERSON = pattern('(?<person>{PERSON})');

/** The person the sentence itself is about, else whoever spoke last and was not followed by another name. */
function byPronoun({ subject, span }: Attribution, stretch: Stretch, memory: Memory): Speaker | undefined {
  if (!subject) return undefined;
  const before = matches(stretch.masked, PERSON).filter((match) => match.masked.end <= span.start);
  const named = new Set(before.map((match) => match.parts.person?.entity));
  const [about] = matches(stretch.masked, ABOUT);
  const own = about?.parts.person?.entity;
  const far = stretch.passage - memory.passage > REACH;
  const meant = isTrailing(stretch.masked.text.slice(0, span.start))
    ? earlier(named, far ? undefined : memory.person)
    : named.size === 0 && !far
      ? memory.person
      : named.size === 1 && own && named.has(own)
        ? { entity: own, confidence: 0.8 }
        : undefined;
  return meant && agrees(meant, subject.words.toLowerCase(), memory)
    ? { entity: meant.entity, confidence: Math.min(0.85, meant.confidence) }
    : undefined;
}

/** "…, he said": whoever the words before are about is not who says them. */
function isTrailing(before: string): boolean {
  return /[^\s,\uF400-\uF7FF][^\uF400-\uF7FF]{15,}, $/.test(before);
}

function earlier(named: ReadonlySet<ResolvedEntity | undefined>, person: Speaker | undefined) {
  return person && !named.has(person.entity) ? person : undefined;
}

/** Nobody is "he" here and "she" there. */
function agrees({ entity }: Speaker, pronoun: string, { pronouns }: Memory): boolean {
  const known = pronouns.get(entity.id) ?? pronoun;
  pronouns.set(entity.id, known);
  return known === pronoun;
}

const ABOUT = pattern(
  "^(?:(?:In|On|At|After|During|For) [^,\\uE000-\\uE3FF]{1,60}, )?(?:[^,.\\uE000-\\uE3FF]{0,50} )?(?<person>{PERSON})(?!'s)(?! and {PERSON})",
);

/** A narrated sentence moves attention to the person it begins with; one about nobody leaves it. */
export function remember(stretch: Stretch, speaker: Speaker | undefined, memory: Memory): void {
  if (speaker?.entity.kind === 'person') {
    memory.person = speaker;
    memory.passage = stretch.passage;
    return;
  }
  if (speaker) delete memory.person;
  const [about] = matches(stretch.masked, ABOUT);
  const person = about?.parts.person?.entity;
  if (!person) return;
  memory.person = {
    entity: person,
    confidence: person === memory.person?.entity ? memory.person.confidence : 0.65,
  };
  memory.passage = stretch.passage;
}
