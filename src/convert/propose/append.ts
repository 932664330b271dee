/**
 * To **append** is to add items at the end of a list in the front of a page, by insertion alone and in the
 * page's own style: comments, order, quoting and line ends of the person who wrote it stay as they are.
 */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Front } from '../../model/front.ts';
import type { Insertion } from '../../text/insertion.ts';
import { blockField, blockItem, blockList, flow, type Value } from './yaml.ts';

/** The front of a page and the text it stands in. */
export interface FrontText {
  text: string;
  front: Front;
}

/**
 * Add items to the list under a field; the field is added when it is not there.
 *
 * @param after
 *   Fields behind which a new field belongs, nearest first; at the end of the front when none is there.
 */
export function append(
  page: FrontText,
  field: string,
  items: readonly Value[],
  after: readonly string[] = [],
): Insertion[] {
  if (items.length === 0) return [];
  const root = page.front.document.contents as Node | null;
  if (root && isMap(root) && root.flow) return [intoFlowMap(page, field, items)];
  const pair = pairOf(page, field);
  if (!pair) return [newField(page, field, items, after)];
  if (isSeq(pair.value)) {
    return [pair.value.flow ? intoFlow(page, pair.value, items) : intoBlock(page, pair.value, items)];
  }
  return [belowEmptyField(page, pair, items)];
}

/** Add a field that is not there; nothing is added to a front in braces. */
export function addField(
  page: FrontText,
  field: string,
  value: string,
  after: readonly string[],
): Insertion[] {
  const root = page.front.document.contents as Node | null;
  if (!isMap(root) || root.flow || pairOf(page, field)) return [];
  const newline = newlineOf(page.text);
  const line = blockField(field, value, keyColumn(page));
  const neighbour = after.map((name) => pairOf(page, name)).find((pair) => pair !== undefined);
  if (!neighbour) return [{ offset: page.front.end, text: line + newline }];
  return [onNewLine(page.text, page.front.start + endOf(neighbour), line, newline)];
}

/** The list at a path in the front, such as `claims`, 3, `cite`; nothing when there is none. */
export function listAt({ front }: FrontText, path: readonly (string | number)[]): YAMLSeq | undefined {
  const list = front.document.getIn(path, true);
  return isSeq(list) ? list : undefined;
}

/** Add items at the end of the list at a path, as `listAt` finds it. */
export function appendTo(
  page: FrontText,
  path: readonly (string | number)[],
  items: readonly Value[],
): Insertion[] {
  const list = listAt(page, path);
  const owner = page.front.document.getIn(path.slice(0, -1), true);
  if (!list || !isMap(owner)) return [];
  const column = columnOf(page.text, page.front.start + (owner.range?.[0] ?? 0));
  return [list.flow ? intoFlow(page, list, items, column) : intoBlock(page, list, items, column)];
}

function pairOf({ front }: FrontText, field: string): Pair<Node, Node | null> | undefined {
  const root = front.document.contents as Node | null;
  if (!isMap(root)) return undefined;
  return root.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === field) as
    | Pair<Node, Node | null>
    | undefined;
}

/** `claims:` is not there: write the whole field on lines of its own. */
function newField(
  page: FrontText,
  field: string,
  items: readonly Value[],
  after: readonly string[],
): Insertion {
  const newline = newlineOf(page.text);
  const block = blockList(field, items, keyColumn(page), newline);
  const neighbour = after.map((name) => pairOf(page, name)).find((pair) => pair !== undefined);
  if (!neighbour) return { offset: page.front.end, text: block + newline };
  return onNewLine(page.text, page.front.start + endOf(neighbour), block, newline);
}

/** `claims:` with nothing behind it, perhaps a comment. */
function belowEmptyField(page: FrontText, pair: Pair<Node, Node | null>, items: readonly Value[]): Insertion {
  const newline = newlineOf(page.text);
  const column = keyColumn(page) + 2;
  const lines = items.map((item) => blockItem(item, column, newline)).join(newline);
  return onNewLine(page.text, page.front.start + endOf(pair), lines, newline);
}

/** Behind the last item and the comments that belong to it. */
function intoBlock(
  page: FrontText,
  list: YAMLSeq,
  items: readonly Value[],
  fieldColumn = keyColumn(page),
): Insertion {
  const { text, front } = page;
  const newline = newlineOf(text);
  const column = columnOf(text, front.start + (list.range?.[0] ?? 0));
  const last = list.items.at(-1) as Node | undefined;
  const inFlow = isCollection(last) && last.flow === true;
  const lines = items.map((item) =>
    inFlow ? `${' '.repeat(column)}- ${flow(item)}` : blockItem(item, column, newline),
  );
  const end = pastComments(text, front.start + endOf(list), fieldColumn);
  return onNewLine(text, end, lines.join(newline), newline);
}

/** Before the closing bracket; a list over several lines stays one. */
function intoFlow(
  page: FrontText,
  list: YAMLSeq,
  items: readonly Value[],
  fieldColumn = keyColumn(page),
): Insertion {
  const offset = page.front.start + (list.range?.[1] ?? 0) - 1;
  const last = list.items.at(-1) as Node | undefined;
  const comma = commaAfter(page, last, offset);
  const open = page.text.slice(page.front.start + (list.range?.[0] ?? 0), offset).includes('\n');
  const long = items.some((item) => typeof item === 'object');
  const lead = long || open ? newlineOf(page.text) + ' '.repeat(fieldColumn + 2) : ' ';
  const added = items.map(flow).join(`,${lead}`);
  const start = last === undefined && lead === ' ' ? '' : lead;
  return { offset, text: comma + start + added };
}

/** The whole front is written in braces: `{ name: NATO }`. */
function intoFlowMap(page: FrontText, field: string, items: readonly Value[]): Insertion {
  const root = page.front.document.contents as unknown as YAMLMap;
  const pair = pairOf(page, field);
  if (pair && isSeq(pair.value)) return intoFlow(page, pair.value, items);
  const offset = page.front.start + (root.range?.[1] ?? 0) - 1;
  const comma = commaAfter(page, root.items.at(-1), offset);
  return { offset, text: `${comma} ${field}: ${flow(items)}` };
}

/** A comma, unless there is nothing before it or somebody has written one. */
function commaAfter({ text, front }: FrontText, last: Node | Pair | undefined, offset: number): string {
  if (last === undefined) return '';
  const rest = text.slice(front.start + endOf(last), offset);
  return rest.replace(/#.*$/gm, '').includes(',') ? '' : ',';
}

/** Offset in the YAML behind the last thing written in a node: comments below it do not count. */
export function endOf(node: Node | Pair | YAMLSeq): number {
  if (isPair(node)) return Math.max(valueEnd(node.key), valueEnd(node.value));
  if (isCollection(node) && !node.flow) {
    const ends = node.items.map((item) => endOf(item as Node | Pair));
    return Math.max(node.range?.[0] ?? 0, ...ends);
  }
  return node.range?.[1] ?? 0;
}

function valueEnd(node: unknown): number {
  return node === null || node === undefined ? 0 : endOf(node as Node);
}

/** Put lines below the line in which `offset` lies; a block of text that ends at a line start is left so. */
function onNewLine(text: string, offset: number, lines: string, newline: string): Insertion {
  if (text.charAt(offset - 1) === '\n') return { offset, text: lines + newline };
  const rest = /[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  return { offset: offset + rest, text: newline + lines };
}

/** Comment lines directly below, deeper than the field itself, belong to the last item. */
function pastComments(text: string, offset: number, column: number): number {
  const atStart = text.charAt(offset - 1) === '\n';
  const line = /[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  if (atStart) return offset;
  const below = new RegExp(`^(?:\\r?\\n[ ]{${column + 1},}#[^\\r\\n]*)+`).exec(text.slice(offset + line));
  return offset + line + (below?.[0].length ?? 0);
}

function keyColumn({ text, front }: FrontText): number {
  const root = front.document.contents as Node | null;
  return root?.range ? columnOf(text, front.start + root.range[0]) : 0;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The line end of the page. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
