/**
 * A **sentence** is the stretch a reader takes in at once: used to show where a name stands, and to keep
 * evidence from running across two statements.
 */
import type { Span } from './quote.ts';

const ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Rep|Sen|Gov|Pres|St|Jr|Sr|vs|No|Inc|Ltd|Co|Corp|Brig|Rev|Hon|Amb|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.$/u;

/**
 * Split a paragraph into sentences.
 *
 * A full stop ends a sentence when closing quotes may follow and then white space and something that opens
 * a sentence; not after an abbreviation or an initial.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["”’')\]»]*(?=\s+["“‘'([«]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  const rest = trimmed(text, start, text.length);
  return rest.end > rest.start ? [...spans, rest] : spans;
}

function trimmed(text: string, start: number, end: number): Span {
  const lead = text.slice(start, end).search(/\S/);
  const kept = text.slice(start, end).trimEnd().length;
  return { start: lead === -1 ? end : start + lead, end: start + kept };
}
