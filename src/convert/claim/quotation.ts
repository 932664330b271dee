/**
 * A **quotation** is what stands between quotation marks: words of somebody, or words somebody distances
 * themselves from.
 */
import type { Span } from '../../text/quote.ts';

export interface Quotation extends Span {
  /** No closing mark: the quotation goes on in the next passage. */
  open: boolean;
}

/** Marks that open a quotation, and those that close what each has opened. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '"': '"”', '„': '“”"', '«': '»' };
/** Single marks around words that could not be an apostrophe’s. */
const SINGLE = /(?<![\p{L}\p{N}])‘(?=\S)[^‘“”"]*?[^\s‘]’(?![\p{L}\p{N}])/gu;
/** Straight single marks: a whole sentence that ends before the mark, or a few words without another mark. */
const STRAIGHT =
  /(?<=^|[\s(—–-])'(?=\p{L})(?:[^"“”\n]{2,}?[,.?!]|[^'"“”\n]{2,80}?[\p{L}\p{N}])'(?=$|[\s,.;:!?)—–-])/gu;

/**
 * Quotations of a passage, marks included, in order; those inside others are part of them.
 *
 * @param goesOn
 *   The passage before ended inside a quotation, which may end here.
 */
export function quotationsOf(text: string, goesOn = false): Quotation[] {
  const doubles = /["“„«”]/.test(text) ? doubleQuoted(text, goesOn && closesFirst(text)) : [];
  const free = (at: number) => doubles.every((one) => at < one.start || at >= one.end);
  const singles = [
    ...(text.includes('‘') ? text.matchAll(SINGLE) : []),
    ...(/(?:^|[\s(—–-])'/.test(text) ? text.matchAll(STRAIGHT) : []),
  ]
    .filter((found) => free(found.index))
    .map((found) => ({ start: found.index, end: found.index + found[0].length, open: false }));
  return [...doubles, ...singles].sort((a, b) => a.start - b.start);
}

/** Is the first mark one that closes what an earlier passage has opened? */
function closesFirst(text: string): boolean {
  return /^[^"“”„«]*[^\s"“”„«([](?:”|["“](?=[\s,.;:]|$))/.test(text);
}

function doubleQuoted(text: string, opened: boolean): Quotation[] {
  const found: Quotation[] = [];
  let start = opened ? 0 : -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (start < 0) {
      if (CLOSING[mark] && !isInches(text, at)) start = at;
    } else if (closes(text, start, at)) {
      found.push({ start, end: at + 1, open: false });
      start = -1;
    }
  }
  return start < 0 ? found : [...found, { start, end: text.length, open: true }];
}

/** Does the mark at a place close what began at another, with words in between? */
function closes(text: string, start: number, at: number): boolean {
  const fits = (CLOSING[text.charAt(start)] ?? '”"“').includes(text.charAt(at)) || isMistakenClose(text, at);
  return fits && /[\p{L}\p{N}]/u.test(text.slice(start, at));
}

/** An opening mark that closes: "we were able to focus better.“" */
function isMistakenClose(text: string, at: number): boolean {
  return (
    text.charAt(at) === '“' &&
    /[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1)) &&
    /^(?:\s|$)/.test(text.charAt(at + 1))
  );
}

/** A mark behind a number opens nothing: a 5" gun. */
function isInches(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' && /\d/.test(text.charAt(at - 1)) && /^(?:["”]|\s|$)/.test(text.charAt(at + 1))
  );
}
