/**
 * **Metadata** is what a page states of itself, each with where it was found. What is made for machines comes
 * first, for it names things one by one; what readers see stands in where a page has no more.
 */
import type { Basis, Stated } from '../../document.ts';
import { squeeze } from '../../segment.ts';
import { dateOf } from '../date.ts';
import { addressOf, articleThing, wordsOf } from './json-ld.ts';
import { metaTagsOf, TAGS } from './meta-tags.ts';
import { titleOf } from './page-title.ts';
import { type Seen, seenAuthor, seenDates } from './visible.ts';

export interface PageMetadata {
  title: string;
  stated: Stated;
  basis: Basis;
}

export function statedBy(page: Document, stem: string): PageMetadata {
  const candidates = candidatesOf(page);
  const publisher = first(candidates.publisher, nameIn);
  const found: Record<keyof Stated, Seen | undefined> = {
    author: first(candidates.author, (words) => (words === publisher?.words ? undefined : personIn(words))),
    publisher,
    published: first(candidates.published, dayIn),
    url: first(candidates.url, addressIn),
    language: first(candidates.language, languageIn),
  };
  const title = titleOf(page, { stated: candidates.title, publisher: publisher?.words, stem });
  const stated: Stated = {};
  const basis: Basis = { title: title.basis };
  for (const [name, seen] of Object.entries(found) as [keyof Stated, Seen | undefined][]) {
    if (seen === undefined) continue;
    stated[name] = seen.words;
    basis[name] = seen.basis;
  }
  return { title: title.words, stated, basis };
}

type Candidates = Record<keyof Stated | 'title', Seen[]>;

/** Everything that the page states, best first. */
function candidatesOf(page: Document): Candidates {
  const thing = articleThing(page) ?? {};
  const tags = metaTagsOf(page);
  const told = (field: keyof typeof thing, words = wordsOf(thing[field])): Seen[] =>
    words === undefined ? [] : [{ words, basis: `JSON-LD ${field}` }];
  const tagged = (names: readonly string[]): Seen[] =>
    names.flatMap((name) => {
      const all = tags.get(name) ?? [];
      const words = name === 'citation_author' ? [all.join(', ')] : all;
      return words.filter(Boolean).map((one) => ({ words: one, basis: `meta ${name}` }));
    });
  return {
    title: [...told('headline'), ...tagged(TAGS.title)],
    author: [...told('author'), ...tagged(TAGS.author), ...[seenAuthor(page) ?? []].flat()],
    publisher: [...told('publisher'), ...tagged(TAGS.publisher)],
    published: [...told('datePublished'), ...tagged(TAGS.published), ...seenDates(page)],
    url: [
      ...attribute(page, { selector: 'link[rel~=canonical]', name: 'href', basis: 'canonical link' }),
      ...tagged(TAGS.url),
      ...told('url', addressOf(thing.mainEntityOfPage)),
      ...told('url', addressOf(thing.url)),
    ],
    language: [
      ...attribute(page, { selector: 'html', name: 'lang', basis: 'html lang' }),
      ...attribute(page, { selector: 'html', name: 'xml:lang', basis: 'html lang' }),
      ...told('inLanguage'),
      ...tagged(TAGS.language),
    ],
  };
}

function attribute(page: Document, at: { selector: string; name: string; basis: string }): Seen[] {
  const words = squeeze(page.querySelector(at.selector)?.getAttribute(at.name) ?? '');
  return words === '' ? [] : [{ words, basis: at.basis }];
}

/** The first candidate that means something, as it means it. */
function first(
  candidates: readonly Seen[],
  meaning: (words: string) => string | undefined,
): Seen | undefined {
  for (const { words, basis } of candidates) {
    const meant = meaning(words);
    if (meant !== undefined) return { words: meant, basis };
  }
  return undefined;
}

const LONGEST = 300;

function nameIn(words: string): string | undefined {
  return /\p{L}/u.test(words) && !/^(?:https?:)?\/\//.test(words) ? words.slice(0, LONGEST) : undefined;
}

/** Not an address, a handle, an account or a desk. */
function personIn(words: string): string | undefined {
  const name = words.replace(/^by\s+/i, '');
  return /^@|^(?:admin|editor|staff|null|undefined|none)$/i.test(name) || /https?:|www\./i.test(name)
    ? undefined
    : nameIn(name);
}

function addressIn(words: string): string | undefined {
  return /^https?:\/\/[^\s]+$/i.test(words) && URL.canParse(words) ? words : undefined;
}

/** A day of an age that has pages and papers: some templates state the year 1. */
function dayIn(words: string): string | undefined {
  const day = dateOf(words);
  return day !== undefined && day >= '1400' ? day : undefined;
}

/** `en_US` → `en-US` */
function languageIn(words: string): string | undefined {
  const tag = words.replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && !/^(?:und|mul|zxx)\b/i.test(tag) ? tag : undefined;
}
