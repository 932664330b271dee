/**
 * A **backlink** leads from a page to those that speak of it, with the words that make the connection. They
 * are worked out once for all pages, as small **notes**; a page's own are made into views when it is shown.
 */
import { findNames } from '../gazetteer/gazetteer.ts';
import { propertyOf } from '../model/properties.ts';
import type { Span } from '../text/quote.ts';
import { sentences } from '../text/sentence.ts';
import { type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import { once } from './once.ts';
import { blocksOf, runsOf } from './text-runs.ts';

/** Why one page leads to another. */
export interface Note {
  from: Entity;
  relation: string;
  tie: Tie;
  statement?: Statement;
  /** Sentence in which the name stands, where no claim makes the connection. */
  sentence?: string;
}

/** How close a claim or a sentence brings an entity to the page, closest first. */
export const ties = ['object', 'about', 'speaker', 'mention'] as const;
export type Tie = (typeof ties)[number];

export type Notes = ReadonlyMap<string, readonly Note[]>;

const SPEAKER = 'on the word of';
const MENTION = 'mentions';

/** Notes by the id of the entity they lead to, in the order of pages; one a page, unless claims say more. */
export function notesOf(library: Library): Notes {
  const notes = new Map<string, Note[]>();
  for (const entity of library.entities.values()) {
    const known = new Set([entity.id]);
    const add = (id: string, note: Omit<Note, 'from'>) => {
      if (id === entity.id) return;
      known.add(id);
      push(notes, id, { from: entity, ...note });
    };
    for (const statement of statementsOf(entity)) {
      for (const [id, tie] of relationsOf(library, statement)) add(id, { ...tie, statement });
    }
    for (const [id, sentence] of namedInProse(library, entity)) {
      if (!known.has(id)) add(id, { relation: MENTION, tie: 'mention', sentence });
    }
  }
  return notes;
}

function push(notes: Map<string, Note[]>, id: string, note: Note): void {
  const known = notes.get(id);
  if (known) known.push(note);
  else notes.set(id, [note]);
}

/** Entities that a claim connects its page to, each once, by the strongest relation. */
function relationsOf(
  library: Library,
  { claim }: Statement,
): Map<string, { relation: string; tie: Exclude<Tie, 'mention'> }> {
  const { inverse, label } = propertyOf(claim.property);
  const relations: ReturnType<typeof relationsOf> = new Map();
  const add = (id: string, relation: string, tie: Exclude<Tie, 'mention'>) => {
    const target = library.entity(id).id;
    if (!relations.has(target)) relations.set(target, { relation, tie });
  };
  if (claim.object) add(claim.object, inverse ?? label.toLowerCase(), 'object');
  for (const id of claim.about ?? []) add(id, inverse ?? MENTION, 'about');
  if (claim.by) add(claim.by, SPEAKER, 'speaker');
  return relations;
}

function namedInProse(library: Library, { data, body }: Entity): Map<string, string> {
  return namedIn(library, [data.summary ?? '', ...blocksOf(body).map(({ block }) => runsOf(block).text)]);
}

/** Entities that texts name, each with the first sentence that does; a name that several bear names none. */
function namedIn(library: Library, texts: readonly string[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const text of texts) {
    const spans = once(() => sentences(text));
    for (const { start, entities } of findNames(library.gazetteer, text)) {
      const [entity, another] = entities;
      if (entity && !another && !named.has(entity.id)) named.set(entity.id, sentenceAt(text, spans(), start));
    }
  }
  return named;
}

function sentenceAt(text: string, spans: readonly Span[], offset: number): string {
  const span = spans.find(({ start, end }) => start <= offset && offset < end);
  return span ? text.slice(span.start, span.end) : text;
}
