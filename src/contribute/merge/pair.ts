/**
 * The **pair** of a merge: the page that stays and the one that goes, or in one line why the two cannot be one.
 */
import { aliasName } from '../../model/claim.ts';
import { nearWord } from '../../model/explain.ts';
import { offsetOf } from '../../model/front.ts';
import { kindNames } from '../../model/kind.ts';
import type { EntityPage, Page } from '../../model/page.ts';
import { latinLetters } from '../../text/latin.ts';
import { toPoint } from '../../text/point.ts';
import { slug, UNTITLED } from '../../text/slug.ts';
import { decidedOtherwise } from './decisions.ts';
import type { Opened } from './folder.ts';

export interface Pair {
  kept: EntityPage;
  gone: EntityPage;
}

/** In one line, with the remedy; of a place in a file, its path below `content/` first. */
export interface Refusal {
  refusal: string;
  /** Below `content/`, with line and column where one is meant. */
  place?: string;
}

/** @param words An id, or the path of a page. */
export function pairOf(opened: Opened, [into, from]: readonly [string, string]): Pair | Refusal {
  const kept = pageFor(opened, into);
  if ('refusal' in kept) return kept;
  const gone = pageFor(opened, from, kept);
  if ('refusal' in gone) return gone;
  const why = differ(kept, gone) ?? brokenFor(opened, gone) ?? apart(opened, kept, gone);
  return why ?? { kept, gone };
}

function pageFor(opened: Opened, word: string, kept?: EntityPage): EntityPage | Refusal {
  const { entities, sources, broken } = opened;
  const [id, folder] = word
    .replace(/\.mdx$/, '')
    .split(/[/\\]/)
    .toReversed();
  const isMeant = ({ path, id: own }: Page): boolean =>
    own === id && (!folder || path.startsWith(`${folder}/`));
  const found = entities.find(isMeant);
  if (found) return found;
  const message = broken.find(({ file }) => file.path.endsWith(`/${id}.mdx`))?.message;
  if (message) return unreadable(message);
  const source = sources.find(isMeant);
  if (source)
    return {
      place: source.path,
      refusal:
        'Unexpected source, expected two entities. A text that was published twice stays two sources: write `reprintOf` in the later one.',
    };
  const now = entities.find(({ data }) => data.formerIds.includes(id ?? ''));
  if (now && now === kept)
    return {
      place: now.path,
      refusal: `Unexpected id ${id}, expected one that is not part of it. The two are one already.`,
    };
  if (now)
    return {
      place: now.path,
      refusal: `Unexpected former id ${id}, expected the id of a page. Write ${now.id}.`,
    };
  const remedy = remedyFor(opened, id ?? '');
  return {
    refusal: `Unexpected id ${word}, expected that of a person, organisation, piece of equipment, place or event. ${remedy}`,
  };
}

/** A page that was decided to be the same, or bears it as a name; else an id that is nearly so. */
function remedyFor({ entities, decisions }: Opened, word: string): string {
  const decided = decisions.identity.sameAs.flatMap(({ ids }) => (ids.includes(word) ? ids : []));
  const namesOf = ({ data }: EntityPage) => [data.name, ...data.aliases.map(aliasName), ...data.weakAliases];
  const meant =
    entities.find((page) => decided.includes(page.id)) ??
    entities.find((page) => namesOf(page).some((name) => plainKey(name) === plainKey(word)));
  if (meant) return `${word} is a name of ${meant.id}: write ${meant.id}.`;
  const ids = entities.map((page) => page.id);
  const near = nearWord(word, ids);
  return near ? `Did you mean ${near}?` : 'npm run search finds ids by names.';
}

/** Names in other letters, capitals or marks are one; of a script without Latin letters, in the same signs. */
function plainKey(name: string): string {
  const key = slug(latinLetters(name));
  return key === UNTITLED ? name : key;
}

function unreadable({
  path,
  line,
  column,
  reason,
}: {
  path: string;
  line: number;
  column: number;
  reason: string;
}): Refusal {
  return { place: `${path}:${line}:${column}`, refusal: reason };
}

function differ(kept: EntityPage, gone: EntityPage): Refusal | undefined {
  if (kept === gone)
    return {
      place: kept.path,
      refusal:
        'Unexpected same page twice, expected two. Name the page that stays, then the one that becomes part of it.',
    };
  if (kept.kind === gone.kind) return undefined;
  const [one, other] = [kindNames[gone.kind].one.toLowerCase(), kindNames[kept.kind].one.toLowerCase()];
  const home = kept.path.replace(/[^/]*$/, `${gone.id}.mdx`);
  return {
    place: gone.path,
    refusal: `Unexpected kind ${one}, expected ${other} as ${kept.path} is. Move the file to ${home}, mend what npm run check tells, and merge then.`,
  };
}

/** A page that cannot be read may name the one that goes, and nobody could follow it. */
function brokenFor({ broken, undecided }: Opened, gone: EntityPage): Refusal | undefined {
  const name = new RegExp(`(?<![a-z0-9-])${gone.id}(?![a-z0-9-])`);
  const message = undecided ?? broken.find(({ file }) => name.test(file.text))?.message;
  return message && unreadable(message);
}

function apart(opened: Opened, kept: EntityPage, gone: EntityPage): Refusal | undefined {
  const decided = decidedOtherwise(opened.decisions, { from: gone.id, to: kept.id });
  if (decided)
    return {
      place: decided.place,
      refusal: `Unexpected decision that ${decided.ids.join(' and ')} are not the same, expected none that keeps ${kept.id} and ${gone.id} apart. Take it out first if it is wrong.`,
    };
  return toldApart(kept, gone) ?? toldApart(gone, kept);
}

/** A page that lists the other as another, or stands in a relation to it, speaks of two. */
function toldApart(page: EntityPage, other: EntityPage): Refusal | undefined {
  const ids = [other.id, ...other.data.formerIds];
  const { distinctFrom, claims } = page.data;
  const listed = distinctFrom.findIndex((id) => ids.includes(id));
  const related = claims.findIndex(({ object }) => object !== undefined && ids.includes(object));
  const path = listed >= 0 ? ['distinctFrom', listed] : ['claims', related, 'object'];
  if (listed < 0 && related < 0) return undefined;
  const { line, column } = toPoint(page.text, offsetOf(page.front, path));
  const what = listed >= 0 ? '`distinctFrom`' : `claim \`${claims[related]?.property}\``;
  return {
    place: `${page.path}:${line}:${column}`,
    refusal: `Unexpected ${what} that names ${other.id}, expected pages that nobody tells apart. Take it out first if it is wrong.`,
  };
}
