/**
 * A **sentence** is the stretch a reader takes in at once: used to show where a name stands, and to keep
 * evidence from running across two statements.
 */
import type { Span } from './quote.ts';

const ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cmdr|Adm|Spc|Cpl|Pfc|Pvt|Ens|Supt|Rep|Sen|Gov|Pres|St|Jr|Sr|vs|No|Inc|Ltd|Co|Corp|Brig|Rev|Hon|Amb|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{Lu}\.)*\p{Lu})\.$/u;

/** Words that open a sentence far more often than they follow an abbreviation such as U.S. */
const OPENER =
  /^\s+(?:The|This|That|These|Those|He|She|It|They|We|I|But|And|In|On|At|As|A|An|There|When|If|However|Meanwhile)\s/;

/**
 * Split a paragraph into sentences.
 *
 * A full stop ends a sentence when closing quotes may follow and then white space and something that opens
 * a sentence; not after an abbreviation or an initial, unless the next word can only open one.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["”’')\]»]*(?=\s+["“‘'([«]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && goesOn(text.slice(start, end), text.slice(end, end + 20))) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  const rest = trimmed(text, start, text.length);
  return rest.end > rest.start ? [...spans, rest] : spans;
}

/** Is the full stop that of an abbreviation, within the sentence? */
function goesOn(before: string, after: string): boolean {
  const dotted = /\p{Lu}\.\p{Lu}\.$/u.test(before);
  if (NUMERAL.test(before) && UNIT.test(after)) return true;
  return ABBREVIATION.test(before) && !(dotted && OPENER.test(after));
}

/** Units numbered in the continental way: "II. Corps". */
const NUMERAL = /(?:^|[\s(])[IVXL]{2,6}\.$/;
const UNIT = /^\s+(?:Corps|Army|Division|Brigade|Battalion|Regiment|Fleet|Panzer|Reserve|SS)\b/;

function trimmed(text: string, start: number, end: number): Span {
  const lead = text.slice(start, end).search(/\S/);
  const kept = text.slice(start, end).trimEnd().length;
  return { start: lead === -1 ? end : start + lead, end: start + kept };
}
