/**
 * To **correct** a source is to let it say what its document says now. A passage that the machine wrote and nobody
 * touched takes the new words when every quotation that rests on it stands in them. Where one does not (30,000 has
 * become 40,000), the passage stays as it is, and the sentences that differ are put behind it: both wordings can be
 * cited, and the claims of both stand side by side.
 */
import { escapeBody } from '../../model/body.ts';
import { fold } from '../../text/fold.ts';
import { sentences } from '../../text/sentence.ts';
import type { Document } from '../document.ts';
import { type Anchoring, anchored } from '../reanchor/anchor.ts';
import type { Archive } from './archive.ts';
import type { Comparison, Corrected, Edit, Stranded } from './compare.ts';
import { refold } from './folded.ts';
import { printPassage } from './print.ts';
import { standsOf } from './quotation.ts';
import { canRecite, recite, type Use, usesOf } from './recite.ts';
import { type ShelfPassage, type ShelfSource, shelfPassage } from './shelf.ts';

/**
 * @param document
 *   Corrects the source only when it is the same by title or address; another text with most of its words is not.
 * @returns
 *   The comparison with the sentences that are to be added, and what came of the rest.
 */
export function correct(
  source: ShelfSource,
  comparison: Comparison,
  { archive, document }: { archive: Archive; document: Document },
): Comparison {
  const edits = isAlike(source, document) ? comparison.edits.filter((edit) => isOurs(source, edit)) : [];
  if (edits.length === 0) return comparison;
  const corrected: Corrected = { taken: [], stranded: [] };
  const result = {
    ...comparison,
    fresh: [...comparison.fresh],
    unread: new Set(comparison.unread),
    again: new Set(comparison.again),
    corrected,
  };
  for (const edit of edits) {
    const resting = restingOn(edit, source, archive);
    const lost = resting.filter(({ anchoring }) => anchoring.state === 'lost');
    if (lost.length === 0) take(source, edit, { resting, archive, result });
    else putBeside(source, edit, result);
    corrected.stranded.push(...lost.map(strandedOf));
  }
  const taken = new Set(corrected.taken);
  return { ...result, changed: result.changed.filter(({ text }) => !taken.has(text)) };
}

function isAlike({ title, page }: ShelfSource, document: Document): boolean {
  const { url } = document.stated;
  return title === document.title || (url !== undefined && url === page?.data.url);
}

/** Did the machine write the passage, and is it as it was printed? Only then is it known where its words end. */
function isOurs({ page, excerpt, ledger }: ShelfSource, { was, now }: Edit): boolean {
  const isKnown = ledger.passages.includes(was.key) && !ledger.passages.includes(now.key);
  if (!isKnown || excerpt) return false;
  return !page || (page.data.text === 'full' && printedAs(page.text, was) !== undefined);
}

/** How a passage is printed where it stands: with the mark of its form, or as the bare words of an item. */
function printedAs(
  text: string,
  { start, ...passage }: ShelfPassage,
): ((words: ShelfPassage) => string) | undefined {
  if (start === undefined) return undefined;
  const ways = [
    (words: ShelfPassage) => printPassage({ ...words, heading: passage.heading, ...levelOf(passage) }),
    ({ text: words }: ShelfPassage) => escapeBody(words),
  ];
  return ways.find((way) => {
    const printed = way({ ...passage, key: '' });
    return text.startsWith(printed, start) && /^(?:[ \t]*\r?\n|$)/.test(text.slice(start + printed.length));
  });
}

function levelOf({ level, form }: Pick<ShelfPassage, 'level' | 'form'>) {
  return { ...(level && { level }), ...(form && { form }) };
}

interface Resting {
  use: Use;
  anchoring: Anchoring;
}

/** Citations that rest on a passage, and where each would stand in its new words. */
function restingOn({ was, now }: Edit, source: ShelfSource, archive: Archive): Resting[] {
  const after = source.passages.map((passage) => (passage === was ? now : passage));
  const uses = usesOf(source, archive).filter(({ cited }) => standsOf([was], cited.citation).length > 0);
  return uses.map((use) => {
    const { citation, claim } = use.cited;
    const anchoring = anchored(citation, after, { claim: claim?.claim, within: now });
    const fits = anchoring.state !== 'found' || canRecite(use, anchoring.citation, archive);
    return { use, anchoring: fits ? anchoring : { state: 'lost' } };
  });
}

interface Taking {
  resting: readonly Resting[];
  archive: Archive;
  result: Comparison & { again: Set<string>; corrected: Corrected };
}

/** The passage takes the new words; its old place in the file is known by its old ones. */
function take(source: ShelfSource, { was, now }: Edit, { resting, archive, result }: Taking): void {
  const print = source.page && printedAs(source.page.text, was);
  if (print && was.start !== undefined) {
    const end = was.start + print(was).length;
    source.corrections.push({ start: was.start, end, text: print(now) });
  }
  followDeleted(source, { was, now });
  const { text, key } = now;
  Object.assign(was, { text, key, start: undefined });
  refold(source.passages, was);
  for (const { use, anchoring } of resting)
    if (anchoring.state === 'found') recite(use, anchoring.citation, archive);
  result.again.add(key);
  result.corrected.taken.push(text);
}

/** Claims that a person deleted are known by their words: these are corrected, too. */
function followDeleted({ id, ledger }: ShelfSource, { was, now }: Edit): void {
  for (const entry of ledger.claims) {
    if (entry.quote === undefined || standsOf([was], { source: id, quote: entry.quote }).length === 0)
      continue;
    const anchoring = anchored({ source: id, quote: entry.quote }, [now]);
    if (anchoring.state === 'found') entry.quote = anchoring.citation.quote;
  }
}

/** Sentences that the old passage does not hold are put behind it. */
function putBeside(
  source: ShelfSource,
  { was, now }: Edit,
  result: Pick<Comparison, 'fresh'> & { unread: Set<string> },
): void {
  const before = fold(was.text);
  const spans = sentences(now.text).map(({ start, end }) => now.text.slice(start, end));
  const text = spans.filter((sentence) => !before.includes(fold(sentence))).join(' ');
  const passage = shelfPassage({ ...now, text });
  const isThere = source.passages.some(({ key }) => key === passage.key);
  if (text === '' || isThere) return;
  result.fresh.push({ passage, after: was });
  result.unread.add(passage.key);
}

function strandedOf({ use: { page, cited }, anchoring }: Resting): Stranded {
  const now = anchoring.state === 'lost' ? anchoring.meant?.text : undefined;
  const property = cited.claim?.claim.property;
  return { page: page.path, ...(property && { property }), quote: cited.citation.quote, ...(now && { now }) };
}
