/**
 * To **leave out** a field or an entry is to cut what is written of it, and its line end or comma, and nothing else.
 */
import { isCollection, isNode, isPair, type Node } from 'yaml';
import type { Span } from '../text/quote.ts';
import type { Path } from './explanation.ts';
import type { Front } from './front.ts';
import type { Replacement } from './message.ts';
import { nodeAt, spanOf } from './node.ts';

interface Written {
  front: Front;
  text: string;
}

/**
 * Cut what stands at a path.
 *
 * @returns
 *   Nothing where the cut would take a comment along, or leave a list or fields empty.
 */
export function leavingOut(written: Written, path: Path): Replacement[] | undefined {
  const { pair, node, around } = nodeAt(written.front.document, path);
  if (!isCollection(around) || around.items.length < 2) return undefined;
  const at = around.items.findIndex((item) => item === (pair ?? node));
  const own = itemSpan(written, around.items[at]);
  const cut =
    own &&
    (around.flow ? flowCut(written, around.items, at, own) : lineCut(written.text, own, pair !== undefined));
  return cut && [{ ...cut, text: '' }];
}

function itemSpan({ front, text }: Written, item: unknown): Span | undefined {
  if (!isPair(item)) return spanOf(front, text, item);
  const key = spanOf(front, text, item.key);
  const value = isNode(item.value) ? spanOf(front, text, item.value as Node) : undefined;
  return key && { start: key.start, end: value && value.end > value.start ? value.end : endOfKey(text, key) };
}

/** After the colon of a field that holds nothing. */
function endOfKey(text: string, { end }: Span): number {
  return text[end] === ':' ? end + 1 : end;
}

/** In brackets or braces: with the comma before it, or the one behind it. */
function flowCut(written: Written, items: readonly unknown[], at: number, own: Span): Span | undefined {
  const before = at > 0 ? itemSpan(written, items[at - 1]) : undefined;
  const after = itemSpan(written, items[at + 1]);
  const cut = before ? { start: before.end, end: own.end } : after && { start: own.start, end: after.start };
  return cut && !hasComment(written.text.slice(cut.start, cut.end)) ? cut : undefined;
}

/** On lines of its own: whole lines. The first field of an entry shares the line of its dash, and stays. */
function lineCut(text: string, own: Span, isField: boolean): Span | undefined {
  const start = text.lastIndexOf('\n', own.start - 1) + 1;
  const lineEnd = text.indexOf('\n', own.end);
  const end = lineEnd === -1 ? text.length : lineEnd + 1;
  const before = text.slice(start, own.start);
  const isAlone =
    (isField ? /^[ \t]*$/ : /^[ \t]*-[ \t]+$/).test(before) && text.slice(own.end, end).trim() === '';
  return isAlone && !hasComment(text.slice(start, end)) ? { start, end } : undefined;
}

function hasComment(cut: string): boolean {
  return /(?:^|\s)#/.test(cut);
}
