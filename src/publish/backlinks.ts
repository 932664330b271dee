/**
 * A **backlink** leads from a page to those that speak of it, with the words that make the connection. They
 * are worked out once for all pages, as small notes; a page's own are made into views when it is shown.
 */
import { findNames } from '../gazetteer/gazetteer.ts';
import { hrefOf, passageHref } from '../model/href.ts';
import { propertyOf } from '../model/properties.ts';
import { sentences } from '../text/sentence.ts';
import { citationView, PageSources } from './cite.ts';
import { claimWords } from './claim-words.ts';
import { type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library, Source } from './library.ts';
import { blocksOf, runsOf } from './text-runs.ts';
import type { Backlink } from './view.ts';
import { plain } from './words.ts';

/** Why one page leads to another. */
export interface Note {
  from: Entity | Source;
  relation: string;
  statement?: Statement;
  /** Sentence in which the name stands, where no claim makes the connection. */
  sentence?: string;
  /** Anchor of the passage, when a source leads here. */
  anchor?: string;
}

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
      for (const [id, relation] of relationsOf(library, statement)) add(id, { relation, statement });
    }
    for (const [id, sentence] of namedInProse(library, entity)) {
      if (!known.has(id)) add(id, { relation: MENTION, sentence });
    }
  }
  for (const source of library.sources.values()) addSource(library, notes, source);
  return notes;
}

/** A source that names an entity, whose page does not cite it: the first passage that does. */
function addSource(library: Library, notes: Map<string, Note[]>, source: Source): void {
  const known = new Set<string>();
  for (const { text, anchor } of source.passages) {
    for (const [id, sentence] of namedIn(library, [text])) {
      if (known.has(id)) continue;
      known.add(id);
      if (!cites(library.entity(id), source)) {
        push(notes, id, { from: source, relation: MENTION, sentence, anchor });
      }
    }
  }
}

function cites({ data }: Entity, { id }: Source): boolean {
  return data.claims.some((claim) => claim.cite.some((citation) => citation.source === id));
}

function push(notes: Map<string, Note[]>, id: string, note: Note): void {
  const known = notes.get(id);
  if (known) known.push(note);
  else notes.set(id, [note]);
}

/** Entities that a claim connects its page to, each once, by the strongest relation. */
function relationsOf(library: Library, { claim }: Statement): Map<string, string> {
  const { inverse, label } = propertyOf(claim.property);
  const relations = new Map<string, string>();
  const add = (id: string, relation: string) => {
    const target = library.entity(id).id;
    if (!relations.has(target)) relations.set(target, relation);
  };
  if (claim.object) add(claim.object, inverse ?? label.toLowerCase());
  for (const id of claim.about ?? []) add(id, inverse ?? MENTION);
  if (claim.by) add(claim.by, SPEAKER);
  return relations;
}

function namedInProse(library: Library, { data, body }: Entity): Map<string, string> {
  return namedIn(library, [data.summary ?? '', ...blocksOf(body).map(({ block }) => runsOf(block).text)]);
}

/** Entities that texts name, each with the first sentence that does; a name that several bear names none. */
function namedIn(library: Library, texts: readonly string[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const text of texts) {
    for (const { start, entities } of findNames(library.gazetteer, text)) {
      const [entity, another] = entities;
      if (entity && !another && !named.has(entity.id)) named.set(entity.id, sentenceAt(text, start));
    }
  }
  return named;
}

function sentenceAt(text: string, offset: number): string {
  const span = sentences(text).find(({ start, end }) => start <= offset && offset < end);
  return span ? text.slice(span.start, span.end) : text;
}

/** Make a note into what the reader sees. */
export function backlinkView(
  library: Library,
  { from, relation, statement, sentence, anchor }: Note,
): Backlink {
  const href = anchor ? passageHref(library.base, from.id, anchor) : hrefOf(library.base, from);
  const link = { from: library.link(from), relation };
  if (!statement || from.kind === 'source') return { ...link, sentence: sentence ?? '', href };
  const citation = statement.claim.cite[0];
  return {
    ...link,
    sentence: plain(claimWords(library, from.kind, statement.claim)),
    href: `${href}#s${statement.number}`,
    ...(citation && { citation: citationView(library, sourcesUntil(library, from, statement), citation) }),
  };
}

/** The sources of a page as they are numbered up to a statement, so that the mark is the one it has there. */
function sourcesUntil(library: Library, entity: Entity, { number }: Statement): PageSources {
  const sources = new PageSources();
  for (const { claim } of statementsOf(entity).slice(0, number - 1)) {
    for (const citation of claim.cite) {
      const { source, passage } = library.locate(citation);
      sources.cite(source, passage);
    }
  }
  return sources;
}
