/**
 * To **find** is to know which page a person means by what they wrote: its id, its file, its address on the site, or
 * a name that only one page bears.
 */
import type { Register } from '../../check/content.ts';
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import { type EntityKind, kindNames } from '../../model/kind.ts';
import { nearWord } from '../../model/near-word.ts';
import type { EntityPage, Page, SourcePage } from '../../model/page.ts';
import { posted } from '../posted.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

/** No name or address of a page is longer, in characters. */
const LONGEST_NAME = 300;
/** Most pages that are named to choose from. */
const MOST_BEARERS = 5;

/** The page of a person, organisation, piece of equipment, place or event. */
export function findEntity({ content }: World, words: string): EntityPage | Refusal {
  const found = find(content.entities, words, namesOf);
  if (found) return found;
  if (find(content.sources, words, titlesOf))
    return refuse(
      `${posted(words)} is a source. Write what the statement is about: a person, an organisation, …`,
    );
  return unknown(
    content.entities,
    words,
    'Start its page first: `npm run new -- person "Name"`, or the link on the site.',
  );
}

/** An entity of one of some kinds, by a name or id. */
export function findOf(world: World, words: string, kinds: readonly EntityKind[]): EntityPage | Refusal {
  const page = findEntity(world, words);
  if ('refused' in page || kinds.includes(page.kind)) return page;
  const expected = kinds.map((kind) => kindNames[kind].one.toLowerCase()).join(', ');
  return refuse(`${posted(words)} is the page of a ${page.kind}, expected one of: ${expected}.`);
}

/** A source and, where it was told, the anchor of its passage. */
export function findSource(
  { content }: World,
  words: string,
): { source: SourcePage; anchor?: string } | Refusal {
  const [, anchor] = /#(p-[0-9a-z]+)/.exec(words.slice(0, LONGEST_NAME)) ?? [];
  const source = find(content.sources, words, titlesOf);
  if (source) return anchor ? { source, anchor } : { source };
  return unknown(content.sources, words, 'Add the source first, or ask for it with the form for sources.');
}

function find<P extends Page>(
  register: Register<P>,
  words: string,
  namesIn: (page: P) => readonly string[],
): P | undefined {
  if (words.length > LONGEST_NAME) return undefined;
  const id = idIn(words);
  const byId = register.byId.get(id) ?? register.formerly.get(id);
  if (byId) return byId;
  const key = nameKey(words);
  const bearers = register.pages.filter((page) =>
    namesIn(page).some((name) => name === words.trim() || (key !== '' && nameKey(name) === key)),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** `https://site.example/dossier/people/ada/#s3` and `content/people/ada.mdx` → `ada`; other words as they are. */
function idIn(words: string): string {
  const bare = words.trim().replace(/^[`[<]+|[`\]>]+$/g, '');
  const path = bare.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  return (parts.at(-1) ?? '').replace(/\.mdx$/, '');
}

function namesOf({ data }: EntityPage): string[] {
  return [data.name, ...data.aliases.map(aliasName)];
}

function titlesOf({ data }: SourcePage): string[] {
  return [data.title, ...(data.url ? [data.url] : [])];
}

function unknown(register: Register<Page>, words: string, remedy: string): Refusal {
  if (words.length > LONGEST_NAME) return refuse(`No page is meant by ${posted(words)}.`, remedy);
  const bearers = register.pages.filter((page) => couldMean(page, words)).map(({ id }) => id);
  if (bearers.length > 1 && bearers.length <= MOST_BEARERS)
    return refuse(
      `More than one page may be meant by ${posted(words)}: write ${bearers.map((id) => posted(id)).join(' or ')}.`,
    );
  const near = bearers.length === 1 ? bearers[0] : nearWord(idIn(words).toLowerCase(), [...register.taken]);
  const help = near ? `Did you mean ${posted(near)}?` : remedy;
  return refuse(`No page, or more than one, is meant by ${posted(words)}.`, help);
}

/** By a name that means it only in context: its own, a weak one, or the last word of it. */
function couldMean(page: Page, words: string): boolean {
  const wanted = nameKey(words);
  const names = page.kind === 'source' ? titlesOf(page) : [...namesOf(page), ...page.data.weakAliases];
  const surnames = page.kind === 'person' ? names.map((name) => name.split(/\s+/).at(-1) ?? '') : [];
  return wanted !== '' && [...names, ...surnames].some((name) => nameKey(name) === wanted);
}
