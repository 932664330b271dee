/**
 * The **lede** is the sentence at the head of a page. Words of it that are the very words of a statement below
 * carry that statement's marks; what a person put more freely carries none.
 */
import type { Claim } from '../model/schema.ts';
import { markLabel } from './cite.ts';
import { valueWords } from './claim-words.ts';
import { escapeHtml, nameHtml } from './html.ts';
import type { Statement } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import { type Mention, mentionsToLink } from './mentions.ts';
import type { CitationView, ClaimView } from './view.ts';

/** Marks after one stretch: more would hide the sentence. */
const MOST = 2;
/** Between an office and that of which it is one. */
const OF = /^ (?:of|to|for|at|in) (?:the )?/;

/**
 * @param claims
 *   The statements as the page shows them, in the order of `statements`.
 * @returns The sentence as HTML.
 */
export function ledeHtml(
  library: Library,
  { data: { summary = '' }, id }: Entity,
  statements: readonly Statement[],
  claims: readonly ClaimView[],
): string {
  const mentions = mentionsToLink(summary, { gazetteer: library.gazetteer, linked: new Set([id]) });
  const marks = marksIn(summary, mentions, statements, claims);
  let html = '';
  let last = 0;
  for (const { start, end, show } of [...linksOf(library, mentions, summary), ...marks].sort(inOrder)) {
    html += escapeHtml(summary.slice(last, start)) + show;
    last = end;
  }
  return html + escapeHtml(summary.slice(last));
}

/** HTML that stands in place of a stretch of the sentence, which may be empty. */
interface Piece {
  start: number;
  end: number;
  show: string;
}

function inOrder(one: Piece, other: Piece): number {
  return one.start - other.start;
}

function linksOf(library: Library, mentions: readonly Mention[], text: string): Piece[] {
  return mentions.map(({ start, end, entity }) => {
    const show = nameHtml(library.link(library.entity(entity.id)), text.slice(start, end));
    return { start, end, show };
  });
}

function marksIn(
  text: string,
  mentions: readonly Mention[],
  statements: readonly Statement[],
  claims: readonly ClaimView[],
): Piece[] {
  const found = new Map<number, Map<string, CitationView>>();
  for (const { claim, number } of statements) {
    const view = claims[number - 1];
    const at = view?.modality === 'asserted' && !view.doubt ? endOf(text, mentions, claim) : undefined;
    if (!view || at === undefined) continue;
    const marks = found.get(at) ?? new Map<string, CitationView>();
    found.set(at, marks);
    for (const citation of view.citations) marks.set(citation.mark, citation);
  }
  return [...found].map(([at, marks]) => {
    const show = [...marks.values()].slice(0, MOST).map(markHtml).join('');
    return { start: at, end: at, show };
  });
}

/** Where the words of a claim end in the sentence; nothing when they do not all stand there. */
function endOf(text: string, mentions: readonly Mention[], claim: Claim): number | undefined {
  const value = valueWords(claim);
  const of = mentions.find(({ entity }) => entity.id === claim.object);
  if (!value || !isTelling(claim) || (claim.object && !of)) return undefined;
  const start = wholeWords(text, value);
  if (start < 0) return undefined;
  const end = start + value.length;
  const reached = of && end + (OF.exec(text.slice(end))?.[0].length ?? 0) === of.start ? of.end : end;
  const around = mentions.find((mention) => mention.start < reached && mention.end > reached);
  const last = around?.end ?? reached;
  return text.slice(last) === '.' ? text.length : last;
}

/** A date or a bare number that stands in both may be there for another reason. */
function isTelling({ value }: Claim): boolean {
  return typeof value === 'object' || (typeof value === 'string' && /\p{L}{3}/u.test(value));
}

/** Where the words stand whole, whatever their case; -1 where they do not. */
function wholeWords(text: string, words: string): number {
  const lower = text.toLowerCase();
  const at = lower.length === text.length ? lower.indexOf(words.toLowerCase()) : -1;
  const isWord = (character: string) => /[\p{L}\p{N}-]/u.test(character);
  return at >= 0 && (isWord(text.charAt(at - 1)) || isWord(text.charAt(at + words.length))) ? -1 : at;
}

function markHtml(citation: CitationView): string {
  const { mark, href, quote } = citation;
  return `<a class="cite" href="${escapeHtml(href)}" data-quote="${escapeHtml(quote)}" aria-label="${markLabel(citation)}">${mark}</a>`;
}
