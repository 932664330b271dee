/**
 * **Named pages**: named things printed as content, the lists that they come from as sources, so that every
 * claim has its quotation.
 */
import { stringify } from 'yaml';
import { nameKey } from '../../src/gazetteer/name.ts';
import { escapeBody } from '../../src/model/body.ts';
import { folders } from '../../src/model/kind.ts';
import type { ContentFile } from '../../src/model/page.ts';
import type { Claim } from '../../src/model/schema.ts';
import { slug } from '../../src/text/slug.ts';
import type { Fact, NamedThing } from './named-thing.ts';

/** Things that one list tells of. */
const A_LIST = 60;

/** What is taken already: keys of names, and addresses. */
export interface Taken {
  names: Set<string>;
  ids: Set<string>;
}

export function noneTaken(): Taken {
  return { names: new Set(), ids: new Set() };
}

/** Things whose name and id are free, with only those other names that are; they are taken afterwards. */
export function freeThings(things: readonly NamedThing[], taken: Taken): NamedThing[] {
  return things.flatMap((thing) => {
    const [key, id] = [nameKey(thing.name), idOf(thing)];
    if (key === '' || id.endsWith('/untitled') || taken.names.has(key) || taken.ids.has(id)) return [];
    taken.names.add(key);
    taken.ids.add(id);
    const aliases = thing.aliases.filter(({ name }) => isFree(name, taken));
    return [{ ...thing, aliases }];
  });
}

function isFree(name: string, { names }: Taken): boolean {
  const key = nameKey(name);
  if (key === '' || names.has(key)) return false;
  names.add(key);
  return true;
}

function idOf({ kind, name }: Pick<NamedThing, 'kind' | 'name'>): string {
  return `${folders[kind]}/${slug(name)}`;
}

/** @param list Begins the ids of the sources, such as `list-of-cities`. */
export function pagesOf(
  list: string,
  things: readonly NamedThing[],
  places: ReadonlySet<string>,
): ContentFile[] {
  const lists = Math.ceil(things.length / A_LIST);
  return Array.from({ length: lists }, (_, at) => {
    const source = `${list}-${at + 1}`;
    const told = things.slice(at * A_LIST, (at + 1) * A_LIST);
    return [sourceOf(source, told), ...told.map((thing) => pageOf(thing, source, places))];
  }).flat();
}

function sourceOf(id: string, things: readonly NamedThing[]): ContentFile {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  const front = {
    title,
    text: 'full',
    kind: 'reference',
    publisher: 'Bureau of Lists',
    published: '2031-03',
  };
  const passages = things.map(({ facts }) => facts.map(({ sentence }) => sentence).join(' '));
  const body = passages.map(escapeBody).join('\n\n');
  return { path: `sources/${id}.mdx`, text: `---\n${stringify(front)}---\n\n${body}\n` };
}

function pageOf(thing: NamedThing, source: string, places: ReadonlySet<string>): ContentFile {
  const { name, aliases, weak, category, facts } = thing;
  const front = {
    name,
    summary: facts[0]?.sentence.replace(/[“”]/g, ''),
    ...(aliases.length > 0 && { aliases }),
    ...(weak.length > 0 && { weakAliases: weak }),
    categories: [category],
    status: 'reviewed',
    claims: facts.map((fact) => claimOf(fact, source, places)),
  };
  return { path: `${idOf(thing)}.mdx`, text: `---\n${stringify(front, { lineWidth: 0 })}---\n` };
}

/** An object that has no page is told as a description. */
function claimOf(
  { sentence, property, object, value }: Fact,
  source: string,
  places: ReadonlySet<string>,
): Claim {
  const cite = [{ source, quote: sentence }];
  if (object === undefined) return { property, ...(value !== undefined && { value }), cite };
  const id = slug(object);
  return places.has(id) ? { property, object: id, cite } : { property: 'described', cite };
}
