/**
 * A **place** in the front of a page is where something of its YAML stands in the file, so that it can be changed
 * there and all else stays byte for byte. Offsets are UTF-16 code units of the file from 0.
 */
import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Front } from '../../model/front.ts';

/** The text of a page and where its YAML begins in it. */
export interface Written {
  text: string;
  front: Front;
}

/** The field of a map, as it is written. */
export function pairOf(map: YAMLMap, field: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === field);
}

/** Where a node or what it holds last ends: for words, just behind them, without a line end. */
export function endOf(page: Written, node: unknown): number {
  if (isPair(node)) return isEmpty(node.value) ? colonOf(page, node) + 1 : endOf(page, node.value);
  const { front, text } = page;
  const last = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined;
  if (last !== undefined) return endOf(page, last);
  const [start, end] = rangeOf(node);
  return front.start + start + text.slice(front.start + start, front.start + end).trimEnd().length;
}

/** Where a node begins. */
export function startOf({ front }: Written, node: unknown): number {
  return front.start + rangeOf(node)[0];
}

/** Nothing is written behind the colon. */
export function isEmpty(value: unknown): boolean {
  return (
    value === null || (isScalar(value) && value.value === null && rangeOf(value)[0] === rangeOf(value)[1])
  );
}

/** Just before the line end of the line in which an offset lies; before its carriage return, too. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line begins in which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** How the lines of a file end. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** How far in the keys of a map stand that has a line for each. */
export function indentOf(page: Written, map: YAMLMap): string {
  const start = startOf(page, map);
  return ' '.repeat(start - lineStart(page.text, start));
}

/** Offset of the dash before an entry of a list that has lines of its own. */
export function dashOf(page: Written, list: YAMLSeq, at: number): number {
  return page.text.lastIndexOf('-', startOf(page, list.items[at]) - 1);
}

/** Offset of the colon behind the name of a field. */
export function colonOf({ front, text }: Written, pair: Pair): number {
  return text.indexOf(':', front.start + rangeOf(pair.key)[1]);
}

function rangeOf(node: unknown): [number, number] {
  const { range } = node as { range?: [number, number, number] | null };
  if (!range) throw new Error('Internal error: a part of a page that was read has no place');
  return [range[0], range[1]];
}
