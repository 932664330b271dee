/**
 * The **memory** of a reading: who spoke last and whom the last sentences were about, as far as that decides who
 * "he", "she" and "it" are.
 */
import type { ResolvedEntity } from '../mention.ts';
import { genderOf } from '../resolve/gender.ts';
import { matches, pattern } from './pattern.ts';
import type { Scene } from './scene.ts';
import type { Stretch } from './stretch.ts';

export interface Speaker {
  entity: ResolvedEntity;
  /** From 0 to 1. */
  confidence: number;
  /** Words for somebody unnamed who speaks for the entity: "a NATO official". */
  described?: string;
  /** The name used, where it stands for the entity in this use only: "Moscow" for Russia. */
  standsIn?: string;
}

export interface Memory {
  /** Person who spoke last, or whom the last sentence was about. */
  person?: Speaker;
  /** The same for an organisation or a country, as long as nobody else was spoken of. */
  body?: Speaker;
  /** Passage in which that was, from 0. */
  passage: number;
  /** Whom the document calls "he", whom "she". */
  pronouns: Map<string, string>;
  /** Other people the narrator has named since: any of them may be meant as well. */
  others: Set<ResolvedEntity>;
  /** Whom the whole document is about, if that is one person. */
  protagonist?: ResolvedEntity;
}

/** A memory that knows whom the document calls "he" and "she": by titles and by the pronouns behind names. */
export function emptyMemory(scene: Scene): Memory {
  const { document, entities } = scene;
  const pronouns = new Map<string, string>();
  const people = [...entities.values()].filter(({ kind }) => kind === 'person');
  const all = people.flatMap(({ mentions }) => mentions);
  for (const { id, mentions } of people) {
    const own = new Set(mentions);
    const others = all.filter((mention) => !own.has(mention));
    const gender = genderOf(mentions, others, document);
    if (gender) pronouns.set(id, gender);
  }
  const protagonist = protagonistOf(scene);
  const usual = protagonist && !pronouns.has(protagonist.id) ? usualPronoun(scene) : undefined;
  if (protagonist && usual) pronouns.set(protagonist.id, usual);
  return { passage: -1, pronouns, others: new Set(), ...(protagonist && { protagonist }) };
}

/** The one person whom the title names, or whose life the text tells: whoever else is spoken of, "he" may be that person. */
export function protagonistOf(scene: Scene): ResolvedEntity | undefined {
  return titlePerson(scene) ?? openingPerson(scene);
}

const LIFE = pattern('^(?<person>{PERSON})(?: \\([^)]*\\))?,?(?: [^.;]{0,120})? (?:is|was) (?:an?|the)\\b');

/** "Ann Lee (born 1960) is a …" */
function openingPerson({ lines }: Scene): ResolvedEntity | undefined {
  const [first] = lines;
  return first && matches(first.masked, LIFE)[0]?.parts.person?.entity;
}

function titlePerson({ document, entities }: Scene): ResolvedEntity | undefined {
  const title = document.title.toLowerCase();
  const named = [...entities.values()].filter(
    ({ kind, name }) => kind === 'person' && title.includes(name.toLowerCase()),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** The pronoun that nearly all of a text about one person uses. */
function usualPronoun({ document }: Scene): string | undefined {
  const text = document.passages.map((passage) => passage.text).join(' ');
  const he = text.match(/\b(?:[Hh]e|[Hh]is)\b/g)?.length ?? 0;
  const she = text.match(/\b(?:[Ss]he|[Hh]er)\b/g)?.length ?? 0;
  if (he > 3 && he > 5 * she) return 'he';
  return she > 3 && she > 5 * he ? 'she' : undefined;
}

const ABOUT_PERSON = pattern(
  "^(?:(?:In|On|At|After|During|For) [^,\\uE000-\\uE3FF]{1,60}, )?(?:[^,\\uE000-\\uE3FF]{0,50} )?(?<!\\b(?:to|with|by|against|under|from) )(?<person>{PERSON})(?!'s)(?! and {PERSON})",
);
const ABOUT_BODY = pattern(
  '^(?:[Tt]he )?(?<body>{BODY})(?=,? (?:also|has|have|had|is|are|was|were|will|did|[a-z]{2,}ed|said|says|met|made|took|gave|held)\\b)',
);
const PERSON = pattern('(?<person>{PERSON})');

/** The person a sentence is about, if it is about one. */
export function personOf(stretch: Stretch): ResolvedEntity | undefined {
  return matches(stretch.masked, ABOUT_PERSON)[0]?.parts.person?.entity;
}

/** People named in a sentence outside quotation marks, up to a place in the masked text. */
export function peopleIn(stretch: Stretch, until = Number.POSITIVE_INFINITY): Set<ResolvedEntity> {
  const found = matches(stretch.masked, PERSON).filter(({ masked }) => masked.end <= until);
  return new Set(found.flatMap(({ parts }) => parts.person?.entity ?? []));
}

/** Somebody has spoken who is not named: whoever spoke before is no longer meant by "he" or "they". */
export function forgetSpeakers(memory: Memory): void {
  delete memory.person;
  delete memory.body;
}

/** Behind a headline nobody is meant by "he" but whom the whole text is about. */
export function beginSection(memory: Memory): void {
  forgetSpeakers(memory);
  memory.others.clear();
  if (memory.protagonist) memory.person = { entity: memory.protagonist, confidence: 0.72 };
}

/** A narrated sentence moves attention to the person it begins with; one about nobody leaves it. */
export function remember(stretch: Stretch, speaker: Speaker | undefined, memory: Memory): void {
  if (speaker) rememberSpeaker(stretch, speaker, memory);
  else rememberNarrated(stretch, memory);
}

function rememberNarrated(stretch: Stretch, memory: Memory): void {
  const people = peopleIn(stretch);
  const person = personOf(stretch);
  if (person) {
    memory.person = {
      entity: person,
      confidence: person === memory.person?.entity ? memory.person.confidence : 0.72,
    };
    memory.passage = stretch.passage;
    memory.others.clear();
  }
  for (const one of people) if (one !== memory.person?.entity) memory.others.add(one);
  const body = matches(stretch.masked, ABOUT_BODY)[0]?.parts.body?.entity;
  if (body && body !== memory.body?.entity) memory.body = { entity: body, confidence: 0.65 };
  else if (person && !body) delete memory.body;
}

function rememberSpeaker(stretch: Stretch, { entity, confidence }: Speaker, memory: Memory): void {
  delete memory.person;
  delete memory.body;
  memory[entity.kind === 'person' ? 'person' : 'body'] = { entity, confidence };
  memory.passage = stretch.passage;
  memory.others.clear();
}
