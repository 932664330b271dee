/**
 * **Meta tags** are what the head of a page says of it: OpenGraph, Dublin Core, Highwire and plain names.
 */
import { squeeze } from '../../segment.ts';

/** Words by name, property or itemprop in lower case, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Tags of one name beyond these say nothing more. */
const MOST = 50;

export function metaTagsOf(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const words = squeeze(meta.getAttribute('content') ?? '');
    if (words === '') continue;
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(name)?.toLowerCase().trim();
      if (!key) continue;
      const before = tags.get(key) ?? [];
      if (before.length < MOST) tags.set(key, [...before, words]);
    }
  }
  return tags;
}

/** Names of tags for each thing that a page may state, best first. */
export const TAGS = {
  title: [
    'citation_title',
    'og:title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'parsely-title',
    'headline',
  ],
  author: [
    'citation_author',
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ],
  publisher: [
    'citation_publisher',
    'og:site_name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
  ],
  published: [
    'citation_publication_date',
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'date',
  ],
  url: ['og:url', 'twitter:url'],
  language: ['content-language', 'dc.language', 'dcterms.language', 'og:locale', 'language'],
} as const;
