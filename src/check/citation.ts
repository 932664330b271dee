/**
 * A **citation** is held against its source here: its quotation must stand there, once, in one passage. Of
 * passages that say word for word the same, the first is meant; of a passage that longer ones repeat, itself.
 */
import type { SourcePage } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import { type Folded, fold } from '../text/fold.ts';
import { type Nearest, nearest } from '../text/nearest.ts';
import { findFoldedQuote, meantIn, type Quote } from '../text/quote.ts';
import { certainWords } from './certain-words.ts';
import type { Content } from './content.ts';
import { withMarks } from './marks-around.ts';
import { wordDiff } from './worddiff.ts';

/** A place where the quoted words stand. */
interface Occurrence {
  passage: number;
  before: string;
  after: string;
}

/** What is wrong with a citation, and in which of its fields. */
export interface Mismatch {
  field: 'quote' | 'prefix' | 'suffix';
  reason: string;
  /** Words that belong there without a doubt; `''`: the field is of no use. */
  instead?: string;
}

/** Longest quotation that is shown whole in a message, in characters. */
const LONGEST_SHOWN = 300;

/** Hold a citation against its source; nothing when the words stand there exactly once. */
export function mismatchOf(
  content: Content,
  source: SourcePage,
  citation: Omit<Citation, 'source'>,
): Mismatch | undefined {
  const folded = content.foldedPassages(source);
  const quote: Quote = { exact: citation.quote, prefix: citation.prefix, suffix: citation.suffix };
  const found = occurrences(source, folded, quote);
  if (found.length === 1) return undefined;
  if (found.length > 1) return { field: 'quote', reason: ambiguous(source, found) };
  const bare = occurrences(source, folded, { exact: quote.exact });
  if (bare.length > 0) return wrongContext(source, quote, bare);
  const reason = absent(content, source, folded, quote.exact);
  const words = certainWords(source, quote.exact);
  const isCertain = words && occurrences(source, folded, { ...quote, exact: words }).length === 1;
  return { field: 'quote', reason, ...(isCertain && { instead: words }) };
}

function occurrences(source: SourcePage, folded: readonly Folded[], quote: Quote): Occurrence[] {
  const exact = fold(quote.exact);
  const seen = new Set<string>();
  const meant = new Set(meantIn(folded, quote, ({ text }) => text));
  return source.passages.flatMap(({ number, text }, at) => {
    const passage = folded[at];
    if (!passage || !meant.has(passage)) return [];
    if (!passage.text.includes(exact) || seen.has(passage.text)) return [];
    seen.add(passage.text);
    return findFoldedQuote(passage, quote).map(({ start, end }) => ({
      passage: number,
      before: text.slice(0, start).trimEnd(),
      after: text.slice(end).trimStart(),
    }));
  });
}

function ambiguous(source: SourcePage, found: readonly Occurrence[]): string {
  const advice = found
    .map((one) => ({ one, context: telling(one, found) }))
    .filter(({ context }) => context !== undefined)
    .slice(0, 3)
    .map(({ one, context }) => `\`${context}\` for the words in passage ${one.passage}`);
  const remedy = advice.length > 0 ? `Add ${advice.join(', or ')}.` : 'Quote more of the sentence.';
  return `Unexpected quotation that stands ${found.length} times in \`${source.id}\`, expected words that stand there once. ${remedy}`;
}

/** The shortest `prefix` or `suffix` that tells one occurrence from all others. */
function telling(one: Occurrence, all: readonly Occurrence[]): string | undefined {
  for (let count = 1; count <= 8; count++) {
    const prefix = one.before.split(' ').slice(-count).join(' ');
    if (prefix !== '' && all.filter(({ before }) => before.endsWith(prefix)).length === 1)
      return `prefix: ${JSON.stringify(prefix)}`;
    const suffix = one.after.split(' ').slice(0, count).join(' ');
    if (suffix !== '' && all.filter(({ after }) => after.startsWith(suffix)).length === 1)
      return `suffix: ${JSON.stringify(suffix)}`;
  }
  return undefined;
}

function wrongContext(source: SourcePage, quote: Quote, bare: readonly Occurrence[]): Mismatch {
  const [first] = bare;
  const prefixFits = bare.some(({ before }) => fold(before).endsWith(fold(quote.prefix ?? '')));
  const field = prefixFits && quote.suffix !== undefined ? 'suffix' : 'prefix';
  const side = field === 'prefix' ? 'before' : 'after';
  const beside =
    field === 'prefix' ? first?.before.split(' ').slice(-4) : first?.after.split(' ').slice(0, 4);
  const remedy =
    bare.length === 1
      ? `The words stand there once: remove \`${field}\`.`
      : `In passage ${first?.passage} these are “${beside?.join(' ') ?? ''}”.`;
  const reason = `Unexpected ${field} “${quote[field] ?? ''}”, expected the words directly ${side} the quotation in \`${source.id}\`. ${remedy}`;
  const isUseless = bare.length === 1 && (quote.prefix === undefined || quote.suffix === undefined);
  return { field, reason, ...(isUseless && { instead: '' }) };
}

function absent(content: Content, source: SourcePage, folded: readonly Folded[], quotation: string): string {
  const opening = `Unexpected quotation, expected words of \`${source.id}\`.`;
  const crossed = acrossPassages(folded, quotation);
  if (crossed)
    return `${opening} It runs over passages ${crossed[0]} to ${crossed[1]}: cite each part by itself.`;
  const near = nearestPassage(source, quotation);
  if (near && near.score > 0.5) return `${opening} ${nearestWords(near, quotation)}`;
  const other = content.sources.pages.find(
    (page) =>
      page !== source && content.foldedPassages(page).some(({ text }) => text.includes(fold(quotation))),
  );
  if (other) return `${opening} They stand in \`${other.id}\`: did you mean \`source: ${other.id}\`?`;
  if (near) return `${opening} ${nearestWords(near, quotation)}`;
  return `${opening} Nothing there is like it: copy the words as they stand in the source.`;
}

/** The words to copy, as they stand in the source, and where they differ from the quotation. */
function nearestWords(near: Nearest & { passage: number }, quotation: string): string {
  const diff = wordDiff(fold(quotation), fold(near.text));
  return `Nearest, in passage ${near.passage}: “${short(near.text)}”. Copy these words; difference: ${short(diff).replace(/\.$/, '')}.`;
}

function short(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}

/** The words of a source that are most like a quotation, in one passage. */
function nearestPassage(source: SourcePage, quotation: string): (Nearest & { passage: number }) | undefined {
  let best: (Nearest & { passage: number }) | undefined;
  for (const { number, text } of source.passages) {
    const near = nearest(text, quotation);
    if (near && near.score > (best?.score ?? 0))
      best = { ...near, text: withMarks(text, near, quotation), passage: number };
  }
  return best;
}

/** First and last passage of a quotation that runs over a paragraph break. */
function acrossPassages(folded: readonly Folded[], quotation: string): [number, number] | undefined {
  const exact = fold(quotation);
  const texts = folded.map(({ text }) => text.trim());
  const start = texts.join(' ').indexOf(exact);
  if (exact === '' || start === -1) return undefined;
  return [passageAt(texts, start), passageAt(texts, start + exact.length - 1)];
}

/** Number of the passage in which an offset of the joined text lies. */
function passageAt(texts: readonly string[], offset: number): number {
  let end = 0;
  const at = texts.findIndex((text) => {
    end += text.length + 1;
    return offset < end;
  });
  return at + 1;
}
