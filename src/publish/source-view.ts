/**
 * What the page of a source shows: its record, and its passages with the claims that rest on them.
 */
import { findNames } from '../gazetteer/gazetteer.ts';
import { pathOf } from '../model/page.ts';
import { isExcerpt } from '../model/source-marks.ts';
import {
  type Chapter,
  chaptersOf,
  type RestingPage,
  restingPages,
  type Stretch,
  stripOf,
} from './coverage.ts';
import type { Use } from './evidence.ts';
import type { Library, Source } from './library.ts';
import { type PassageView, passageViews } from './passage-views.ts';
import { type Printings, printingsOf } from './reprints.ts';
import { countOf, coveredSentences } from './sentence-coverage.ts';
import { sourceFacts } from './source-facts.ts';
import { missingRows, referenceOf, type SourceRow, sourceRows } from './source-record.ts';
import type { NameLink } from './view.ts';

export interface SourceView extends NameLink {
  kind: 'source';
  subtitle?: string;
  /** `excerpt`: a digest that holds only the words that are quoted. */
  text: 'full' | 'digest' | 'excerpt';
  /** Language of the document. */
  language?: string;
  /** Other sources that carry the same text. */
  printings: Printings;
  record: SourceRow[];
  /** What else its file does not say: "author", "archived copy". */
  missing: string[];
  /** SHA-256 of the files it was converted from, oldest first. */
  fingerprints: string[];
  /** Entities named most, with how many passages name them. */
  namesMost: { entity: NameLink; passages: number }[];
  passages: PassageView[];
  strip: Stretch[];
  chapters: Chapter[];
  /** Passages that may be cited: headings count only when somebody cites them. */
  citablePassages: number;
  citedPassages: number;
  /** Sentences, and how many carry something; absent where not all are kept. */
  sentences?: { all: number; cited: number };
  claimCount: number;
  /** Pages that rest on the source, those with most statements first. */
  pages: RestingPage[];
  /** "News · World Bulletin · 3 February 2022". */
  facts: string;
  /** How to cite the document itself. */
  reference: string;
  path: string;
}

/** How many of the entities named most are listed. */
const MOST = 8;

export function sourceView(library: Library, uses: readonly Use[], source: Source): SourceView {
  const { data } = source;
  const passages = passageViews(library, uses, source);
  const pages = restingPages(library, uses);
  const sentences = coveredSentences(source, uses);
  return {
    ...library.link(source),
    kind: 'source' as const,
    ...(data.subtitle && { subtitle: data.subtitle }),
    text: isExcerpt(source) ? ('excerpt' as const) : data.text,
    ...(data.language && { language: data.language }),
    printings: printingsOf(library, source),
    record: sourceRows(data),
    missing: missingRows(data),
    fingerprints: data.sha256,
    namesMost: namesMost(library, source),
    passages,
    strip: stripOf(passages),
    chapters: chaptersOf(passages),
    citablePassages: passages.filter(({ heading, backs }) => !heading || backs.length > 0).length,
    citedPassages: passages.filter(({ backs }) => backs.length > 0).length,
    ...(sentences && { sentences: countOf(sentences) }),
    claimCount: pages.reduce((sum, { statements }) => sum + statements, 0),
    pages,
    facts: sourceFacts(data),
    reference: referenceOf(data),
    path: pathOf('source', source.id),
  };
}

/** Entities that most passages name, with how many do; a name that several bear counts for none. */
function namesMost(library: Library, { passages }: Source): SourceView['namesMost'] {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    const named = findNames(library.gazetteer, text).filter(({ entities }) => entities.length === 1);
    for (const id of new Set(named.map(({ entities }) => entities[0]?.id ?? ''))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted
    .slice(0, MOST)
    .map(([id, count]) => ({ entity: library.link(library.entity(id)), passages: count }));
}
