/**
 * To **rewrite** a citation is to put other words over its quotation, `prefix` and `suffix`, and to touch nothing
 * else: a plain scalar stays plain where YAML allows it, a quoted one quoted, a block a block.
 */
import { isMap, isNode, isPair, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Page } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import type { Correction } from '../../text/correction.ts';
import { newlineOf } from '../propose/append.ts';
import { doubleQuoted, scalar } from '../propose/yaml.ts';
import { attributeOf, type Cited, type Field } from './cited.ts';

const FIELDS: readonly Field[] = ['quote', 'prefix', 'suffix'];

/**
 * @returns
 *   What to write where; `undefined` when the page is laid out so that it cannot be done, or when a field would
 *   have to go: a person must do that.
 */
export function rewrite(page: Page, cited: Cited, citation: Citation): Correction[] | undefined {
  const fields = FIELDS.filter((field) => citation[field] !== cited.citation[field]);
  const corrections = fields.map((field) => {
    const words = citation[field];
    if (words === undefined) return undefined;
    return cited.component
      ? inComponent(page, cited.component, field, words)
      : inClaim(page, cited, { field, words });
  });
  return corrections.every((one) => one !== undefined) ? corrections : undefined;
}

type Component = NonNullable<Cited['component']>;

function inComponent(page: Page, component: Component, field: Field, words: string): Correction | undefined {
  const known = attributeOf(component, field);
  const quote = attributeOf(component, 'quote');
  if (!known)
    return quote && { start: quote.end, end: quote.end, text: ` ${field}=${attribute(words, '"')}` };
  const mark = page.text.charAt(known.end - 1);
  return { start: known.start, end: known.end, text: `${field}=${attribute(words, mark)}` };
}

/** Words between marks, as an attribute holds them. */
function attribute(words: string, mark: string): string {
  const inside = words.replace(/&/g, '&amp;').replaceAll(mark, mark === '"' ? '&quot;' : '&#39;');
  return mark + inside + mark;
}

function inClaim(
  page: Page,
  { claim }: Cited,
  { field, words }: { field: Field; words: string },
): Correction | undefined {
  const { document } = page.front;
  const path = ['claims', claim?.at, 'cite', claim?.index];
  const map = document.getIn(path, true);
  if (!isMap(map)) return undefined;
  const inFlow = path.some((_, depth) => isFlow(document.getIn(path.slice(0, depth), true))) || isFlow(map);
  const known = pairOf(map, field)?.value;
  if (!known) return newField(page, map, `${field}: ${scalar(words, inFlow)}`);
  return isScalar(known) ? overScalar(page, known, words, inFlow) : undefined;
}

function isFlow(node: unknown): boolean {
  return isNode(node) && 'flow' in node && node.flow === true;
}

function pairOf(map: YAMLMap, field: string): Pair<Scalar, Node | null> | undefined {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === field) as
    | Pair<Scalar, Node | null>
    | undefined;
}

function overScalar(
  { text, front }: Page,
  node: Scalar,
  words: string,
  inFlow: boolean,
): Correction | undefined {
  const [start, end] = (node.range ?? [0, 0]).map((offset) => front.start + offset) as [number, number];
  if (node.type === 'QUOTE_DOUBLE') return { start, end, text: doubleQuoted(words) };
  if (node.type === 'QUOTE_SINGLE') return { start, end, text: singleQuoted(words) };
  if (node.type === 'PLAIN') return { start, end, text: scalar(words, inFlow) };
  return overBlock(text, start, end, words);
}

function singleQuoted(words: string): string {
  const quoted = scalar(`"${words}`);
  return quoted.startsWith("'") || words.includes("'")
    ? `'${words.replaceAll("'", "''")}'`
    : doubleQuoted(words);
}

/** The lines of a block below its header become one line, at the same depth. */
function overBlock(text: string, start: number, end: number, words: string): Correction | undefined {
  const block = /^[|>][^\r\n]*\r?\n(?:[ \t]*\r?\n)*[ ]*/.exec(text.slice(start, end));
  if (!block) return undefined;
  const inside = text.slice(start + block[0].length, end).trimEnd();
  const first = start + block[0].length;
  return { start: first, end: first + inside.length, text: words };
}

/** A field that was not there goes behind the quotation, at its depth. */
function newField({ text, front }: Page, map: YAMLMap, line: string): Correction | undefined {
  const pair = pairOf(map, 'quote');
  const range = pair?.value?.range;
  const key = pair?.key.range;
  if (!range || !key) return undefined;
  const end = front.start + range[1];
  if (map.flow) return { start: end, end, text: `, ${line}` };
  const column = front.start + key[0] - (text.lastIndexOf('\n', front.start + key[0] - 1) + 1);
  const indented = ' '.repeat(column) + line;
  const newline = newlineOf(text);
  if (text.charAt(end - 1) === '\n') return { start: end, end, text: indented + newline };
  const rest = /[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: end + rest, end: end + rest, text: newline + indented };
}
