/**
 * The **edges** of a tagged span, put right: articles, titles, compass points and possessives stand outside a
 * name; the number of a unit belongs to it.
 */
import type { Knowledge } from './knowledge.ts';
import { titleAt } from './person/title.ts';
import { leadLength, ordinalLength } from './tagged-lead.ts';
import { tailLength } from './tagged-tail.ts';
import type { TaggedSpan } from './tagger/tagger.ts';

export function edgesOf(
  text: string,
  span: TaggedSpan,
  knowledge: Knowledge,
): { start: number; end: number } {
  return {
    start: span.start + leadLength(text, span, knowledge) - ordinalLength(text, span),
    end: span.end - tailLength(text, span, knowledge),
  };
}

/**
 * Does a span begin inside an office that stands before it, or with one of several words?
 *
 * ```text
 * Secretary of State Antony Blinken
 *              ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function beginsInOffice(text: string, span: { start: number; end: number }): boolean {
  const words = text.slice(span.start, span.end).split(' ');
  const before = text
    .slice(Math.max(0, span.start - 60), span.start)
    .trimEnd()
    .split(' ')
    .slice(-4);
  const behind = text
    .slice(span.end, span.end + 40)
    .trimStart()
    .split(/[ ,.]/)
    .slice(0, 3);
  const longer = titleAt([...words, ...behind], 0);
  if (longer && longer.to > words.length && words.length > 1) return true;
  const own = titleAt(words, 0);
  if (own?.address && own.to > 1 && own.to < words.length) return true;
  return before.some((_, index) => {
    const lead = before.slice(index);
    const title = titleAt([...lead, ...words], 0);
    return title !== undefined && title.to > lead.length && title.to <= lead.length + words.length;
  });
}
