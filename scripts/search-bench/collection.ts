/**
 * A **collection** is a content folder as a searcher sees it: things with names, pages with words, and the
 * passages those words stand in.
 */
import { toString as plain } from 'mdast-util-to-string';
import { nameKey } from '../../src/gazetteer/name.ts';
import { aliasName } from '../../src/model/claim.ts';
import { hrefOf } from '../../src/model/href.ts';
import type { Kind } from '../../src/model/kind.ts';
import { type EntityPage, type Page, readPage, type SourcePage } from '../../src/model/page.ts';
import type { Claim } from '../../src/model/schema.ts';
import { readContent } from '../../src/store/read.ts';
import { foldedWords } from '../../src/text/searched.ts';

export interface Name {
  text: string;
  /** The title, or how the other name came about; `weak` means it only in context. */
  kind: string;
}

/** One page of the site. */
export interface Indexed {
  /** Address without the base: `people/jens-stoltenberg/`. */
  href: string;
  kind: Kind;
  title: string;
  /** The title first; a source has no other. */
  names: Name[];
  /** Everything a reader reads on it. */
  text: string;
  /** Passages of a source, statements and prose of others. */
  passages: { place?: string; text: string }[];
}

export interface Collection {
  pages: Indexed[];
  /** Addresses of the pages that bear a name, by the key under which equal names meet. */
  bearers: Map<string, string[]>;
  /** How many pages hold a folded word. */
  frequency: Map<string, number>;
  /** Folded words of a page, without repetition. */
  wordsOf: Map<string, Set<string>>;
}

export function readCollection(folder: string): Collection {
  const read = readContent(folder).pages.map((file) => readPage(file).page);
  const pages = read.filter((page): page is Page => page !== undefined);
  const titles = new Map(pages.map((page) => [page.id, titleOf(page)]));
  return collectionOf(pages.map((page) => indexed(page, titles)));
}

export function collectionOf(pages: Indexed[]): Collection {
  const bearers = new Map<string, string[]>();
  const frequency = new Map<string, number>();
  const wordsOf = new Map<string, Set<string>>();
  for (const { href, names, text } of pages) {
    for (const key of new Set(names.map((name) => nameKey(name.text))))
      bearers.set(key, [...(bearers.get(key) ?? []), href]);
    const words = new Set(foldedWords(text));
    wordsOf.set(href, words);
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return { pages, bearers, frequency, wordsOf };
}

function titleOf(page: Page): string {
  return page.kind === 'source' ? page.data.title : page.data.name;
}

function indexed(page: Page, titles: ReadonlyMap<string, string>): Indexed {
  const title = titleOf(page);
  const names = [{ text: title, kind: 'title' }, ...(page.kind === 'source' ? [] : otherNames(page))];
  const passages = page.kind === 'source' ? passagesOf(page) : statementsOf(page, titles);
  const head = page.kind === 'source' ? [page.data.subtitle, page.data.publisher] : [page.data.summary];
  const text = [...names.map((name) => name.text), ...head, ...passages.map((one) => one.text)];
  return {
    href: hrefOf('', page),
    kind: page.kind,
    title,
    names,
    text: text.filter(Boolean).join('\n'),
    passages,
  };
}

function otherNames({ data: { aliases, weakAliases } }: EntityPage): Name[] {
  return [
    ...aliases.map((alias) => ({
      text: aliasName(alias),
      kind: (typeof alias === 'object' && alias.kind) || 'alias',
    })),
    ...weakAliases.map((text) => ({ text, kind: 'weak' })),
  ];
}

function passagesOf({ passages }: SourcePage): Indexed['passages'] {
  return passages.map(({ anchor, text }) => ({ place: anchor, text }));
}

function statementsOf({ data, body }: EntityPage, titles: ReadonlyMap<string, string>): Indexed['passages'] {
  const prose = plain(body).trim();
  return [
    ...data.claims.map((claim) => ({ text: told(claim, titles) })),
    ...(prose ? [{ text: prose }] : []),
  ];
}

function told({ object, by, value, text, cite }: Claim, titles: ReadonlyMap<string, string>): string {
  const named = [by, object].map((id) => id && titles.get(id));
  const words = typeof value === 'object' ? `${value.value} ${value.unit}` : value;
  return [...named, words, text, ...cite.map(({ quote }) => quote)].filter(Boolean).join(' · ');
}
