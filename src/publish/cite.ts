/**
 * A **citation** as a reader sees it: a mark such as `1:8` (source and passage of this page, like chapter and
 * verse), the quoted words, and as much of their sentence as is needed to understand them.
 */
import type { Link, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { passageHref } from '../model/href.ts';
import type { Passage } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import { isExcerpt } from '../model/source-marks.ts';
import { walk } from '../model/walk.ts';
import type { Span } from '../text/quote.ts';
import { sentences } from '../text/sentence.ts';
import { languageOf } from './foreign.ts';
import type { Library, Location, Source } from './library.ts';
import { passageWords } from './passage-words.ts';
import { standBeside } from './prose-evidence.ts';
import type { CitationView } from './view.ts';

/**
 * The sources of one page: each gets its number in the order in which they are first cited, from 1, and
 * remembers which of its passages the page cites.
 */
export class PageSources {
  readonly #cited = new Map<string, { number: number; passages: Set<number> }>();

  /** Note that a passage is cited; gives the number of its source. */
  cite(source: Source, passage: Passage): number {
    const known = this.#cited.get(source.id) ?? { number: this.#cited.size + 1, passages: new Set() };
    this.#cited.set(source.id, known);
    known.passages.add(passage.number);
    return known.number;
  }

  /** The number of a source; nothing as long as the page has not cited it. */
  numberOf(id: string): number | undefined {
    return this.#cited.get(id)?.number;
  }

  /** Sources in the order of their numbers, each with the numbers of its passages that are cited. */
  list(): { id: string; number: number; passages: number[] }[] {
    return [...this.#cited].map(([id, { number, passages }]) => ({
      id,
      number,
      passages: [...passages].sort((a, b) => a - b),
    }));
  }
}

export function citationView(library: Library, sources: PageSources, citation: Citation): CitationView {
  const view = placeView(library, sources, library.locate(citation));
  return citation.review === 'unread' ? { ...view, unread: true } : view;
}

/** Words of a source, cited where they stand. */
export function placeView(library: Library, sources: PageSources, place: Location): CitationView {
  const { source, passage, start, end } = place;
  const sourceNumber = sources.cite(source, passage);
  const lang = languageOf(isExcerpt(source) ? { ...source.data, text: 'full' } : source.data);
  return {
    mark: `${sourceNumber}:${passage.number}`,
    sourceNumber,
    passageNumber: passage.number,
    ...(passage.page && { page: passage.page }),
    href: passageHref(library.base, source.id, passage.anchor),
    source: library.link(source),
    ...(lang && { lang }),
    quote: passage.text.slice(start, end),
    ...context(passage.text, { start, end }),
  };
}

/** Longest context on either side, in characters. */
const LONGEST = 110;

/** The rest of the sentence before and after a stretch; `…` marks where it was cut. */
export function context(text: string, { start, end }: Span): { before: string; after: string } {
  const around = sentences(text).filter((sentence) => sentence.end > start && sentence.start < end);
  const before = text.slice(Math.min(around[0]?.start ?? start, start), start);
  const after = text.slice(end, Math.max(around.at(-1)?.end ?? end, end));
  return { before: lastWords(before), after: firstWords(after) };
}

function lastWords(text: string): string {
  return text.length <= LONGEST ? text : `… ${text.slice(-LONGEST).replace(/^\S*\s+/, '')}`;
}

function firstWords(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

type Component = MdxJsxTextElement | MdxJsxFlowElement;

/** The citations written as `<Cite source="…" quote="…" />` in a body, in order. */
export function citesIn(tree: Root): Citation[] {
  const cites: Citation[] = [];
  walk(tree, (node) => {
    if (isCite(node)) cites.push(citationOf(node as Component));
  });
  return cites;
}

export interface CiteOptions {
  view: (citation: Citation) => CitationView;
}

/**
 * A remark plugin: `<Cite … />` becomes the mark of the citation, a link to the passage; on a line of its own
 * it belongs to the paragraph above. The words that are cited stand beside.
 */
export function cite({ view }: CiteOptions) {
  return (tree: Root): undefined => {
    const marks = new Map<Link, CitationView>();
    visit(tree, isCite, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const cited = view(citationOf(node as Component));
      const link = markLink(cited);
      marks.set(link, cited);
      if (node.type === 'mdxJsxTextElement') {
        (parent as Paragraph).children[index] = link;
        return SKIP;
      }
      const previous = (parent as Root).children[index - 1];
      if (previous?.type !== 'paragraph') {
        (parent as Root).children[index] = { type: 'paragraph', children: [link] };
        return SKIP;
      }
      previous.children.push(link);
      (parent as Root).children.splice(index, 1);
      return [SKIP, index] as const;
    });
    standBeside(tree, marks);
  };
}

/** What a mark is called where it is heard: it begins with what is seen. */
export function markLabel(citation: CitationView): string {
  return `${citation.mark}, evidence: source ${citation.sourceNumber}, ${passageWords(citation)}`;
}

function markLink(citation: CitationView): Link {
  const { mark, href } = citation;
  return {
    type: 'link',
    url: href,
    data: { hProperties: { className: ['cite', 'beside'], ariaLabel: markLabel(citation) } },
    children: [{ type: 'text', value: mark }],
  };
}

function isCite(node: { type: string; name?: string | null }): boolean {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Cite';
}

/** Attributes are plain strings: `check` has refused everything else. */
function citationOf({ attributes }: Component): Citation {
  const written = new Map(
    attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [attribute.name, attribute.value]
        : ['', ''],
    ),
  );
  const [source, quote] = [written.get('source'), written.get('quote')];
  if (!source || !quote)
    throw new Error('Internal error: a citation without source or quote was not refused');
  return { source, quote, prefix: written.get('prefix'), suffix: written.get('suffix') };
}
