/**
 * The **scene** is a document laid out for finding claims: its sentences with the mentions in them, and
 * what is known about its entities so far.
 */

import { aliasName } from '../../model/claim.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/quote.ts';
import { sentences } from '../../text/sentence.ts';
import type { Document } from '../document.ts';
import type { Resolution, ResolvedEntity } from '../mention.ts';
import { type Masked, mask, type Named } from './mask.ts';

/** One sentence with the mentions in it. */
export interface Line {
  /** Index of the passage, from 0. */
  passage: number;
  span: Span;
  masked: Masked;
  /** The same with events masked whole, whatever they name. */
  eventful: Masked;
  /** Everything named in the sentence, nested names included, in order. */
  named: Named[];
}

export interface Scene {
  document: Document;
  entities: ReadonlyMap<string, ResolvedEntity>;
  /** Mentions of each passage; longer ones before those they contain, events last. */
  named: readonly Named[][];
  lines: readonly Line[];
  /** Passages that only repeat another, are a headline or a row of a table: no sentence can be taken from them. */
  skipped: ReadonlySet<number>;
}

export function sceneOf(document: Document, resolution: Resolution): Scene {
  const named = namedIn(resolution, document);
  const skipped = skippedOf(document);
  const lines = document.passages.flatMap((passage, index) =>
    skipped.has(index)
      ? []
      : sentences(passage.text).map((span) => lineOf(index, span, passage.text, named[index] ?? [])),
  );
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  return { document, entities, named, lines, skipped };
}

function namedIn({ entities }: Resolution, { passages }: Document): Named[][] {
  const named = passages.map((): Named[] => []);
  for (const entity of entities)
    for (const { passage, start, end } of entity.mentions) {
      const { text } = passages[passage] ?? { text: '' };
      if (end <= text.length) named[passage]?.push({ entity, start, end, surface: text.slice(start, end) });
    }
  const isEvent = (one: Named) => Number(one.entity.kind === 'event');
  for (const here of named)
    here.sort((a, b) => isEvent(a) - isEvent(b) || b.end - b.start - (a.end - a.start));
  return named;
}

function lineOf(passage: number, span: Span, text: string, named: Named[]): Line {
  const inside = named.filter((one) => one.start >= span.start && one.end <= span.end);
  const masked = mask(text, span, { named: inside });
  const events = inside.some(({ entity }) => entity.kind === 'event');
  return {
    passage,
    span,
    masked,
    eventful: events ? mask(text, span, { named: [...inside].sort(eventsFirst) }) : masked,
    named: [...inside].sort((a, b) => a.start - b.start),
  };
}

function eventsFirst(a: Named, b: Named): number {
  return Number(b.entity.kind === 'event') - Number(a.entity.kind === 'event');
}

function skippedOf(document: Document): Set<number> {
  const folded = document.passages.map((passage) => fold(passage.text));
  const title = fold(document.title);
  const skipped = new Set<number>();
  for (const [index, passage] of document.passages.entries()) {
    const text = folded[index] ?? '';
    const isHeadline = passage.heading || (text === title && !isSentence(passage.text));
    if (isHeadline || passage.form === 'row' || folded.indexOf(text) !== index) skipped.add(index);
  }
  return skipped;
}

/** A document without a heading is called by its first sentence, which is text all the same. */
function isSentence(text: string): boolean {
  return /(?<!\.\p{Lu})[.!?]["”’')]*$/u.test(text.trim());
}

/** Mentions that lie within a span of a passage, in order. */
export function namedWithin(scene: Scene, passage: number, span: Span): Named[] {
  return (scene.named[passage] ?? [])
    .filter((one) => one.start >= span.start && one.end <= span.end)
    .sort((a, b) => a.start - b.start);
}

/** The one entity that has these words among its names, or `undefined` when none or several do. */
export function bearerOf(scene: Scene, words: string): ResolvedEntity | undefined {
  const bearers = [...scene.entities.values()].filter((entity) => namesOf(entity).includes(words));
  return bearers.length === 1 ? bearers[0] : undefined;
}

function namesOf(entity: ResolvedEntity): string[] {
  const page = entity.page?.data;
  const aliases = (page?.aliases ?? []).map(aliasName);
  return [entity.name, ...entity.aliases, ...entity.weakAliases, ...aliases, ...(page?.weakAliases ?? [])];
}
