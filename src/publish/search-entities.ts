/**
 * A **search entity** is made here for every page: its names and why they lead to it, how many pages link to it,
 * and the facts that one looks up first, in words.
 */
import type { EntityKind } from '../model/kind.ts';
import { propertyOf } from '../model/properties.ts';
import type { Alias } from '../model/schema.ts';
import type { NameReason, SearchEntity, SearchName } from '../search/record.ts';
import { compact, foldedWords } from '../text/searched.ts';
import type { Note, Notes } from './backlinks.ts';
import { shortWords } from './claim-words.ts';
import { dateWords } from './date-words.ts';
import type { Use } from './evidence.ts';
import { exonymsOf } from './exonyms.ts';
import type { Entity, Library, Source } from './library.ts';
import { CARDS, INVERSE } from './record-rows.ts';
import { plain } from './words.ts';

/** Facts of an answer card. */
const FACTS = 3;
/** Longest fact, in characters. */
const LONGEST = 90;

/**
 * @param notes
 *   Who links to whom, by the id of whom they lead to.
 * @param uses
 *   What each source is cited for, by its id.
 */
export function searchEntities(
  library: Library,
  notes: Notes,
  uses: ReadonlyMap<string, readonly Use[]>,
): SearchEntity[] {
  return [
    ...[...library.entities.values()].map((entity) => ofEntity(library, entity, notes.get(entity.id) ?? [])),
    ...[...library.sources.values()].map((source) => ofSource(source, uses.get(source.id) ?? [])),
  ];
}

function ofEntity(library: Library, entity: Entity, notes: readonly Note[]): SearchEntity {
  const { kind, id, data } = entity;
  return {
    ...{ kind, id, title: data.name, summary: data.summary ?? '' },
    names: namesOf(entity),
    weight: new Set(notes.map(({ from }) => from.id)).size,
    facts: factsOf(library, entity, notes),
  };
}

const REASONS: Partial<Record<NonNullable<Exclude<Alias, string>['kind']>, NameReason>> = {
  designation: 'designation',
  'reporting-name': 'designation',
  transliteration: 'transliteration',
};

/** Each name once; the title is none of them. */
function namesOf({ kind, id, data }: Entity): SearchName[] {
  const names = [
    ...data.aliases.map((alias): SearchName => {
      if (typeof alias === 'string') return { text: alias, why: 'alias' };
      return { text: alias.name, why: (alias.kind && REASONS[alias.kind]) ?? 'alias' };
    }),
    ...data.weakAliases.map((text): SearchName => ({ text, why: 'weak-alias' })),
    ...data.formerIds.map((text): SearchName => ({ text, why: 'former-id' })),
  ];
  const known = new Set([data.name]);
  const each = names.filter(({ text }) => known.size < known.add(text).size);
  const exonyms = exonymsOf(kind, [...known]).map((text): SearchName => ({ text, why: 'exonym' }));
  return [...each, ...idName(id, [...known]), ...exonyms];
}

/** Who writes pages knows some by their ids: one with a word that no name has, such as `russian-mod`, is a name, too. */
function idName(id: string, names: readonly string[]): SearchName[] {
  const known = new Set(names.flatMap((name) => [...foldedWords(name), compact(name)]));
  const isOwn = (word: string) => /^[a-z]{2,}$/.test(word) && !known.has(word);
  const text = id.replaceAll('-', ' ');
  return !known.has(compact(id)) && text.split(' ').some(isOwn) ? [{ text, why: 'weak-alias' }] : [];
}

function ofSource({ id, data }: Source, uses: readonly Use[]): SearchEntity {
  const { title, subtitle, publisher, published, formerIds } = data;
  const names: SearchName[] = subtitle ? [{ text: subtitle, why: 'weak-alias' }] : [];
  return {
    ...{ kind: 'source', id, title },
    summary: [publisher, published && dateWords(published)].filter(Boolean).join(', '),
    names: [...names, ...formerIds.map((text): SearchName => ({ text, why: 'former-id' }))],
    weight: new Set(uses.map(({ entity }) => entity.id)).size,
    facts: [],
  };
}

/** "Office: Secretary General, NATO": the first rows of the record card, its own claims before those of others. */
export function factsOf(library: Library, { kind, data }: Entity, notes: readonly Note[]): string[] {
  const facts: string[] = [];
  for (const { property } of CARDS[kind]) {
    if (facts.length === FACTS) break;
    const claims = data.claims.filter((claim) => claim.property === property);
    const claim = claims.find(({ to }) => to === undefined) ?? claims[0];
    if (claim)
      facts.push(
        ...short(`${propertyOf(property).label}: ${plain(shortWords(library, claim))}`, claim.modality),
      );
  }
  return [...facts, ...tiesOf(kind, notes)].slice(0, FACTS);
}

function tiesOf(kind: EntityKind, notes: readonly Note[]): string[] {
  return INVERSE[kind].flatMap(({ property, label }) => {
    const note = notes.find(
      ({ tie, statement }) => tie === 'object' && statement?.claim.property === property,
    );
    return note?.statement ? short(`${label}: ${note.from.data.name}`, note.statement.claim.modality) : [];
  });
}

/** How sure it is always stands with it; what is too long is no fact for a card. */
function short(fact: string, modality = 'asserted'): string[] {
  if (fact.length > LONGEST) return [];
  return [modality === 'asserted' ? fact : `${fact} (${modality})`];
}
