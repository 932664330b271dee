/**
 * The **alphabet** is every name of every page, whatever its kind, from A to Z: all on one page while they are few,
 * else a page for each letter, behind one that tells from which name to which each goes.
 */
import { aliasName } from '../../model/claim.ts';
import { kindNames } from '../../model/kind.ts';
import { compareNames } from '../compare-names.ts';
import type { Library } from '../library.ts';
import type { NameLink } from '../view.ts';
import { FULL, type LetterLink, letterLinks, type Part, partsOf } from './letters.ts';
import type { Row, Table } from './listing.ts';

/** A name, and the page that bears it. */
interface Named {
  name: string;
  page: NameLink;
}

/** What does not change from page to page. */
export interface Alphabet {
  base: string;
  /** How many pages bear the names. */
  pages: number;
  names: Named[];
  parts: Part<Named>[];
}

export interface AlphabetPage {
  pages: number;
  /** Names of all pages together. */
  total: number;
  /** "A" or "A 2", of a part. */
  letter?: string;
  letters: LetterLink[];
  /** Names, or nothing on the first page of many. */
  table: Table;
  /** Where the table is empty: the parts, each with its first and last name. */
  spans: { letter: string; href: string; first: string; last: string; count: number }[];
}

export function alphabetOf(library: Library): Alphabet {
  const pages = [...library.entities.values(), ...library.sources.values()];
  const names = pages.flatMap((page) => {
    const link = library.link(page);
    const others =
      page.kind === 'source' ? [] : [...page.data.aliases.map(aliasName), ...page.data.weakAliases];
    return [...new Set([link.name, ...others])].map((name) => ({ name, page: link }));
  });
  names.sort((a, b) => compareNames(a.name, b.name) || compareNames(a.page.name, b.page.name));
  const parts = names.length > FULL ? partsOf(names) : [];
  return { base: library.base, pages: pages.length, names, parts };
}

/**
 * @param part
 *   Of a long alphabet; absent for its first page.
 * @throws
 *   When the alphabet has no such part.
 */
export function alphabetPage({ base, pages, names, parts }: Alphabet, part?: string): AlphabetPage {
  const chosen = parts.find(({ id }) => id === part);
  if (part !== undefined && !chosen) throw new Error(`Internal error: the alphabet has no part ${part}`);
  const letters = letterLinks({ things: names, parts, current: part }, (id) => alphabetHref(base, id));
  const letter = letters.find(({ current }) => current)?.letter;
  const isFirst = parts.length > 0 && !chosen;
  return {
    pages,
    total: names.length,
    ...(letter !== undefined && { letter }),
    letters,
    table: tableOf(chosen?.things ?? (isFirst ? [] : names)),
    spans: isFirst ? parts.map((one, at) => ({ ...spanOf(one), ...ends(letters[at]) })) : [],
  };
}

/** Address of the alphabet, or of a part of it. */
export function alphabetHref(base: string, part?: string): string {
  return `${base}a-z/${part === undefined ? '' : `${part}/`}`;
}

function spanOf({ things }: Part<Named>): { first: string; last: string } {
  return { first: things[0]?.name ?? '', last: things.at(-1)?.name ?? '' };
}

function ends(link: LetterLink | undefined): { letter: string; href: string; count: number } {
  return { letter: link?.letter ?? '', href: link?.href ?? '', count: link?.count ?? 0 };
}

function tableOf(names: readonly Named[]): Table {
  const columns = [
    { id: 'kind', label: 'Kind', sort: 'words' as const },
    { id: 'page', label: 'Is another name of', sort: 'words' as const },
  ];
  return { kind: 'person', columns, rows: names.map(rowOf) };
}

function rowOf({ name, page }: Named): Row {
  const other = name === page.name ? [] : [{ text: page.name }];
  return {
    ...page,
    name,
    summary: '',
    cells: [{ items: [{ text: kindNames[page.kind].one }] }, { items: other }],
    claims: 0,
    also: [],
    facets: { category: [], country: [], status: [], disputed: [] },
  };
}
