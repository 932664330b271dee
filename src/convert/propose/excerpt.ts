/**
 * An **excerpt** is what a source keeps of a passage whose text may not be passed on: the words that somebody
 * quotes, with `…` for everything between them.
 */
import type { Citation } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/quote.ts';
import { standsOf } from './quotation.ts';
import type { ShelfPassage } from './shelf.ts';

/** What stands for words that are left out. */
const GAP = '…';

/** The excerpt of every passage: the words of citations, with those that tell where each is meant. */
export function excerptsOf(
  passages: readonly ShelfPassage[],
  citations: readonly Citation[],
): Map<ShelfPassage, string> {
  const quoted = citations.flatMap((citation) =>
    standsOf(passages, citation).map(({ passage, ...span }) => ({
      passage,
      span: withContext(passage.text, span, citation),
    })),
  );
  const spans = Map.groupBy(quoted, ({ passage }) => passage);
  return new Map(
    passages.map((passage) => {
      const own = spans.get(passage)?.map(({ span }) => span) ?? [];
      return [passage, excerptOf(passage.text, own)];
    }),
  );
}

/** Stretches in their order, `…` wherever words are missing; `…` alone when nothing is quoted. */
export function excerptOf(text: string, spans: readonly Span[]): string {
  let excerpt = '';
  let end = 0;
  for (const stretch of joined(text, spans)) {
    if (hasWords(text.slice(end, stretch.start))) excerpt += ` ${GAP} `;
    else excerpt += text.slice(end, stretch.start);
    excerpt += text.slice(stretch.start, stretch.end);
    end = stretch.end;
  }
  const rest = text.slice(end);
  return `${excerpt}${hasWords(rest) ? ` ${GAP}` : rest}`.trim();
}

/** In order, without overlaps. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = stretches.at(-1);
    if (last && !hasWords(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A quotation with the words before and after it that its citation names. */
function withContext(text: string, { start, end }: Span, { prefix, suffix }: Citation): Span {
  return {
    start: prefix === undefined ? start : startOf(text, start, fold(prefix)),
    end: suffix === undefined ? end : endOf(text, end, fold(suffix)),
  };
}

function startOf(text: string, end: number, prefix: string): number {
  for (let start = end - 1; start >= 0; start--) {
    if (fold(text.slice(start, end)).trim().endsWith(prefix)) return start;
  }
  return end;
}

function endOf(text: string, start: number, suffix: string): number {
  for (let end = start + 1; end <= text.length; end++) {
    if (fold(text.slice(start, end)).trim().startsWith(suffix)) return end;
  }
  return start;
}
