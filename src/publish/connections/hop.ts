/**
 * A **hop** is one tie of a way as a reader sees it: what is stated, and beside it the words that prove it.
 * It is HTML, made once for the page itself and for the files that the page's script asks for.
 */
import { hrefOf, passageHref } from '../../model/href.ts';
import { sentences } from '../../text/sentence.ts';
import { PageSources } from '../cite.ts';
import { escapeHtml } from '../html.ts';
import { claimView } from '../ledger.ts';
import type { Entity, Library } from '../library.ts';
import { passageWords } from '../passage-words.ts';
import { sourceFacts } from '../source-facts.ts';
import type { ClaimView } from '../view.ts';
import type { NamedTogether } from './named-together.ts';
import { relationWords, type Tie } from './ties.ts';

/** A hop, and its relation in words as read in the direction of rising numbers and the other way. */
export type Hop = readonly [up: string, down: string, html: string];

/** @param isUp The page with the statement has the lower number. */
export function hopOf(library: Library, tie: Tie, isUp: boolean): Hop {
  const { there, back } = relationWords(tie);
  const claim = viewOf(library, tie);
  const html = statementHtml(library, tie, claim) + evidenceHtml(library, claim);
  return isUp ? [there, back, html] : [back, there, html];
}

function statementHtml(library: Library, { from, count }: Tie, claim: ClaimView): string {
  const tags = [hedge(claim), doubt(claim)].filter(Boolean).map((tag) => `<span class="tag">${tag}</span> `);
  const address = `${hrefOf(library.base, from)}#s${claim.number}`;
  const notes = [
    `<a href="${address}">Statement ${claim.number}</a> on ${escapeHtml(from.data.name)}`,
    claim.time && escapeHtml(claim.time),
    claim.derived && `Worked out, not said in so many words: ${escapeHtml(claim.derived)}`,
    count > 1 && `and ${count - 1} more that ${count === 2 ? 'joins' : 'join'} the two`,
  ];
  return `<div class="hop"><p>${tags.join('')}${claim.html}</p><p class="aside">${notes.filter(Boolean).join(' · ')}</p></div>`;
}

function viewOf(library: Library, { from, statement }: Tie): ClaimView {
  return claimView({ library, entity: from, sources: new PageSources() }, statement, new Set([from.id]));
}

function hedge({ modality }: ClaimView): string {
  return modality === 'asserted' ? '' : modality.charAt(0).toUpperCase() + modality.slice(1);
}

function doubt({ doubt: kind }: ClaimView): string {
  if (!kind) return '';
  return kind === 'uncertain' ? 'Uncertain' : 'Not yet looked at';
}

function evidenceHtml(library: Library, { citations, by, voice, modality }: ClaimView): string {
  const [citation] = citations;
  if (!citation) return '';
  const { before, quote, after, href, source } = citation;
  const words = `${escapeHtml(before)}<mark>${escapeHtml(quote)}</mark>${escapeHtml(after)}`;
  const who = by ? `<b>${escapeHtml(by.name)}</b>, ${voice}` : voice;
  const facts = sourceFacts(library.source(source.id).data);
  const passage = `<a href="${href}">${escapeHtml(source.name)}, ${passageWords(citation)}</a>`;
  return evidence(
    inQuotes(words, before + quote + after),
    `<span>${who}, ${modality}</span>${passage}<span>${escapeHtml(facts)}</span>`,
  );
}

function evidence(words: string, foot: string): string {
  return `<div class="evidence"><blockquote>${words}</blockquote><footer>${foot}</footer></div>`;
}

/** Words that hold quotation marks of their own get none around them: two in a row are hard to read. */
function inQuotes(html: string, text: string): string {
  return /[“”"„«]/.test(text) ? html : `“${html}”`;
}

/** Two that one passage names, and no statement joins. */
export function namedTogetherHop(library: Library, ends: readonly Entity[], tie: NamedTogether): Hop {
  const { source, passage } = tie;
  const address = passageHref(library.base, source.id, passage.anchor);
  const said = `<div class="hop"><p>Both are named in one passage.</p><p class="aside">No statement joins them: to be named together is the weakest tie there is.</p></div>`;
  const title = escapeHtml(source.data.title);
  const foot = `<span>named side by side</span><a href="${address}">${title}, passage ${passage.number}</a><span>${escapeHtml(sourceFacts(source.data))}</span>`;
  const words = inQuotes(markedNames(ends, tie), passage.text);
  return ['named together with', 'named together with', said + evidence(words, foot)];
}

/** The sentences that name either, the names marked; `…` where others are left out. */
function markedNames(ends: readonly Entity[], { passage: { text }, names: found }: NamedTogether): string {
  const names = found.filter(
    ({ entities }) => entities.length === 1 && ends.some(({ id }) => id === entities[0]?.id),
  );
  const shown = sentences(text).filter(({ start, end }) =>
    names.some((name) => name.start >= start && name.start < end),
  );
  return shown.map((sentence) => markedSentence(text, sentence, names)).join(' … ');
}

interface Stretch {
  start: number;
  end: number;
}

function markedSentence(text: string, { start, end }: Stretch, names: readonly Stretch[]): string {
  let html = '';
  let last = start;
  for (const name of names) {
    if (name.start < start || name.start >= end) continue;
    html += `${escapeHtml(text.slice(last, name.start))}<mark>${escapeHtml(text.slice(name.start, name.end))}</mark>`;
    last = name.end;
  }
  return html + escapeHtml(text.slice(last, Math.max(last, end)));
}
