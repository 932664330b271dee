/**
 * **Limits** are what the schema asks of words in the front of a page. Whatever a document says, nothing gets past
 * here that a check would refuse: a title is shortened, a name that is no name is left out with its claims.
 */
import type { EntityPage } from '../../model/page.ts';
import { LONGEST_FILE } from '../../model/page-size.ts';
import { type Claim, claimSchema, entitySchema, LONGEST_WORDS, sourceSchema } from '../../model/schema.ts';
import type { Document, Stated } from '../document.ts';
import type { Resolution, ResolvedEntity } from '../mention.ts';

/** The document with a record that can be written: long words are shortened, an address that is none is left out. */
export function withinLimits(document: Document): Document {
  const { title, stated, basis, accessed, language, ...rest } = document;
  return {
    ...rest,
    title: shortened(title.trim()) || 'Untitled',
    stated: Object.fromEntries(Object.entries(stated).flatMap(fitting)) as Stated,
    ...(basis && { basis: shortenedAll(basis) }),
    ...(accessed !== undefined && Object.fromEntries(fitting(['accessed', accessed]))),
    ...(language !== undefined && Object.fromEntries(fitting(['language', language]))),
  };
}

const { shape } = sourceSchema;

/** The field as it can be written; nothing when it cannot. */
function fitting([field, words]: [string, string | undefined]): [string, string][] {
  if (words === undefined) return [];
  const schema = shape[field as keyof Stated | 'accessed'];
  const ways = [words, shortened(words.trim())];
  return ways
    .filter((way) => schema.safeParse(way).success)
    .map((way): [string, string] => [field, way])
    .slice(0, 1);
}

function shortenedAll<Fields extends Record<string, string | undefined>>(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([field, words]) => [field, words && shortened(words)]);
  return Object.fromEntries(entries) as Fields;
}

/** Words up to the last that fit, and `…` for the rest. */
export function shortened(words: string): string {
  if (words.length <= LONGEST_WORDS) return words;
  const start = words.slice(0, LONGEST_WORDS - 1);
  const last = start.search(/\s\S*$/);
  return `${(last > 0 ? start.slice(0, last) : start).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What a document names, without names that are too long to be any. */
export function namesWithinLimits(resolution: Resolution): Resolution {
  const entities = resolution.entities.filter(({ page, name }) => page || isName(name)).map(withNames);
  return { ...resolution, entities };
}

function withNames(entity: ResolvedEntity): ResolvedEntity {
  const { aliases, weakAliases } = entity;
  return { ...entity, aliases: aliases.filter(isName), weakAliases: weakAliases.filter(isName) };
}

function isName(name: string): boolean {
  return entitySchema.shape.name.safeParse(name).success;
}

/** Can a page say this in one field? */
export function isSummary(words: string | undefined): words is string {
  return words !== undefined && isName(words);
}

/** Can the claim be written? */
export function isClaim(claim: Claim): boolean {
  return claimSchema.safeParse(claim).success;
}

/** Most of a page that claims may fill: what is written is somewhat longer than its words, and people add to it. */
const FILLED = 0.6 * LONGEST_FILE;

/** Characters of the claims of a page, with how many they are. */
const lengths = new WeakMap<EntityPage, { claims: number; length: number }>();

/** Says of claim after claim whether its page has room for it: a book may say more of a person than a page can hold. */
export function roomOn(archive: {
  byId: ReadonlyMap<string, EntityPage>;
}): (id: string, claim: Claim) => boolean {
  const filled = new Map<string, number>();
  return (id, claim) => {
    const length = (filled.get(id) ?? lengthOf(archive.byId.get(id))) + JSON.stringify(claim).length;
    if (length <= FILLED) filled.set(id, length);
    return length <= FILLED;
  };
}

function lengthOf(page: EntityPage | undefined): number {
  if (!page) return 0;
  const known = lengths.get(page) ?? { claims: 0, length: 0 };
  for (const claim of page.data.claims.slice(known.claims)) known.length += JSON.stringify(claim).length;
  known.claims = page.data.claims.length;
  lengths.set(page, known);
  return Math.max(known.length, page.text.length);
}
