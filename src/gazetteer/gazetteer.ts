/**
 * A **gazetteer** maps every name of every entity to the entities that bear it, and finds those names in
 * running text: the longest name wins, only whole words count.
 */
import { aliasName } from '../model/claim.ts';
import type { EntityKind } from '../model/kind.ts';
import type { EntityPage } from '../model/page.ts';
import { isDesignation, nameKey, type Token, tokens } from './name.ts';

/** What the gazetteer must know of an entity. */
export interface Named {
  id: string;
  kind: EntityKind;
  /** Every name that always means it, the page's own name first. */
  names: readonly string[];
  /** Nobody has looked yet whether there is such a thing. */
  uncertain?: true;
}

export interface Entry {
  /** The name as written on the page. */
  name: string;
  entity: Named;
  /** The name is a model code, written with a hyphen, a space or nothing. */
  designation: boolean;
  /** What stands between the tokens of the name, joined by `|`. */
  gaps: string;
}

export interface Gazetteer {
  /** Entries by name key; more than one entity under a key means the name is ambiguous. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** First token → lengths in tokens of the names that begin with it, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** A name found in text, with the entities that bear it. */
export interface Found {
  start: number;
  end: number;
  /** One entity, or several when the name is ambiguous. */
  entities: readonly Named[];
}

/** The names of a page that always mean it. */
export function namedOf(page: Pick<EntityPage, 'id' | 'kind' | 'data'>): Named {
  const names = [page.data.name, ...page.data.aliases.map(aliasName)];
  const isUncertain = page.data.review === 'uncertain' && page.data.status !== 'reviewed';
  return { id: page.id, kind: page.kind, names, ...(isUncertain && { uncertain: true }) };
}

/** Build a gazetteer; an alias that folds to the page's own name counts once. */
export function buildGazetteer(entities: Iterable<Named>): Gazetteer {
  const gazetteer: Gazetteer = { entries: new Map(), lengths: new Map() };
  for (const entity of entities) addToGazetteer(gazetteer, entity);
  return gazetteer;
}

/**
 * Add names to a gazetteer in place: one that grows from document to document need not be built anew.
 *
 * @param entity
 *   New, or known already and `names` are those that it had not.
 */
export function addToGazetteer(gazetteer: Gazetteer, entity: Named): void {
  const entries = gazetteer.entries as Map<string, Entry[]>;
  for (const name of entity.names) {
    const key = nameKey(name);
    if (key === '') continue;
    const bearers = entries.get(key) ?? [];
    entries.set(key, bearers);
    bearers.push({ name, entity, designation: isDesignation(name), gaps: gapsOf(name, tokens(name)) });
    addLength(gazetteer.lengths as Map<string, number[]>, key);
  }
}

function addLength(lengths: Map<string, number[]>, key: string): void {
  const parts = key.split(' ');
  const first = parts[0] ?? '';
  const known = lengths.get(first) ?? [];
  if (!known.includes(parts.length)) known.push(parts.length);
  known.sort((a, b) => b - a);
  lengths.set(first, known);
}

/** Entities that bear a name, compared by key alone: for looking up, not for reading text. */
export function bearersOf(gazetteer: Gazetteer, name: string): Named[] {
  return distinct(gazetteer.entries.get(nameKey(name)) ?? []);
}

/**
 * Find every name in a text, left to right, without overlaps.
 *
 * ```text
 * the NATO Response Force      one name: `NATO` inside it is not found again
 *     ^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function findNames(gazetteer: Gazetteer, text: string): Found[] {
  const found: Found[] = [];
  const words = tokens(text);
  for (let at = 0; at < words.length; ) {
    const match = longestAt(gazetteer, text, words, at);
    if (match) found.push(match.found);
    at += match?.length ?? 1;
  }
  return found;
}

function longestAt(
  gazetteer: Gazetteer,
  text: string,
  words: Token[],
  at: number,
): { found: Found; length: number } | undefined {
  const first = words[at];
  // Most words begin no name: that is asked first.
  const lengths = first && gazetteer.lengths.get(first.folded);
  if (!lengths || !startsWord(text, first.start)) return undefined;
  for (const length of lengths) {
    const last = words[at + length - 1];
    const entries = last && gazetteer.entries.get(keyOf(words, at, length));
    if (!entries) continue;
    const stretch = words.slice(at, at + length);
    const fitting = entries.filter((entry) => fits(entry, text, stretch));
    if (fitting.length === 0) continue;
    const end = pluralEnd(text, last.end, fitting);
    if (endsWord(text, end))
      return { found: { start: first.start, end, entities: distinct(fitting) }, length };
  }
  return undefined;
}

/** The name key of a few words. */
function keyOf(words: readonly Token[], at: number, length: number): string {
  let key = words[at]?.folded ?? '';
  for (let next = at + 1; next < at + length; next++) key += ` ${words[next]?.folded}`;
  return key;
}

function distinct(entries: readonly Entry[]): Named[] {
  if (entries.length === 1) return entries.map(({ entity }) => entity);
  return [...new Map(entries.map(({ entity }) => [entity.id, entity])).values()];
}

/**
 * Is this stretch of text really the name? The tokens agree already; capitals and what stands between the
 * tokens must, too. A name in capitals ("US", "TOS") is not the common word; a designation is written with
 * a hyphen, a space or nothing.
 */
function fits({ name, designation, gaps }: Entry, text: string, stretch: readonly Token[]): boolean {
  const first = stretch[0];
  const last = stretch.at(-1);
  if (!first || !last) return false;
  const surface = text.slice(first.start, last.end);
  if (designation) return /^\P{Ll}/u.test(surface) && /^[ |]*$/.test(gapsOf(text, stretch));
  return fitsCase(name, surface) && gapsOf(text, stretch) === gaps;
}

/** What stands between the tokens: a hyphen counts as a space, an apostrophe is an apostrophe. */
function gapsOf(text: string, stretch: readonly Token[]): string {
  const gaps = stretch.slice(1).map((token, at) => {
    const gap = text.slice(stretch[at]?.end ?? token.start, token.start);
    return gap.replace(/[’‘ʼ]/g, "'").replace(/^(?:[-‐‑–]|\s+)$/u, ' ');
  });
  return gaps.join('|');
}

function fitsCase(name: string, surface: string): boolean {
  if (/^[\p{Lu}\p{N}.&-]{1,6}$/u.test(name))
    return surface.replace(/[.\s-]/g, '') === name.replace(/[.\s-]/g, '');
  return /^\p{Lu}/u.test(name) ? /^\p{Lu}/u.test(surface) : true;
}

/** "two Su-35s": the plural of a designation belongs to the mention. */
function pluralEnd(text: string, end: number, entries: readonly Entry[]): number {
  return text.charAt(end) === 's' && entries.some((entry) => entry.designation) && endsWord(text, end + 1)
    ? end + 1
    : end;
}

function startsWord(text: string, offset: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    !/[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, offset - 3), offset))
  );
}

/** A possessive may follow; a hyphenated longer word ("NATO-led" aside) may not swallow a name. */
function endsWord(text: string, offset: number): boolean {
  const after = text.slice(offset, offset + 2);
  if (/^[\p{L}\p{N}\p{M}_]/u.test(after)) return false;
  return !/^[-‐‑][\p{Lu}\p{N}]/u.test(after);
}
