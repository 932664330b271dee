/**
 * To **cut** is to take items out of a list in the front of a page, each by the very lines or words it was
 * written in: the rest of the page, and what people noted around it, stays byte for byte.
 */
import { isMap, isPair, isScalar, isSeq, Lexer, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Path } from '../../model/front.ts';
import type { Span } from '../../text/quote.ts';
import { endOf, type FrontText } from '../propose/append.ts';

type Item = Node | Pair<Node, Node | null>;
type Field = Pair<Node, Node | null>;

/** Where items of a list stand, or why they cannot be taken out by themselves. */
export type Cut = { spans: Span[] } | { refusal: string };

/**
 * @param path
 *   Of the list: `['claims']`, `['claims', 2, 'cite']`.
 * @param indexes
 *   Of the items, from 0. When none is left, the field goes with them, unless somebody left a note there or
 *   wrote the list in brackets.
 */
export function cut(page: FrontText, path: Path, indexes: ReadonlySet<number>): Cut {
  const field = fieldAt(page, path);
  if (!field || !isSeq(field.value)) return { refusal: 'the list is not there' };
  const list = field.value;
  if (list.flow) return { spans: cutFromFlow(page, list, indexes) };
  const lines = list.items.flatMap((item, at) =>
    indexes.has(at) ? (linesOf(page, item as Item) ?? 'odd') : [],
  );
  const spans = lines.filter((span) => span !== 'odd');
  if (spans.length < lines.length) return { refusal: 'it does not stand on lines of its own' };
  return { spans: indexes.size < list.items.length ? spans : withField(page, field, spans) };
}

/** Did somebody write a note into these lines? */
export function holdsComment(yaml: string): boolean {
  return [...new Lexer().lex(yaml)].some((token) => token.startsWith('#'));
}

function fieldAt({ front }: FrontText, path: Path): Field | undefined {
  let node: unknown = front.document.contents;
  let field: Field | undefined;
  for (const step of path) {
    if (isMap(node))
      field = node.items.find((pair) => isScalar(pair.key) && pair.key.value === step) as Field | undefined;
    else if (!isSeq(node) || typeof step !== 'number') return undefined;
    node = isSeq(node) ? node.items[step as number] : field?.value;
  }
  return field;
}

/**
 * The whole lines of an item, with the line end behind them.
 *
 * @returns
 *   `undefined` when something else stands on them.
 */
export function linesOf({ text, front }: FrontText, item: Item): Span | undefined {
  const before = text.slice(0, front.start + startOf(item));
  const start = before.lastIndexOf('\n') + 1;
  const end = front.start + endOf(item);
  const rest = /^[^\S\n]*\n/.exec(text.slice(end))?.[0].length;
  const whole = text.charAt(end - 1) === '\n' ? 0 : rest;
  return /^[^\S\n]*-\s+$/.test(before.slice(start)) && whole !== undefined
    ? { start, end: end + whole }
    : undefined;
}

/** The key line goes, too, when nothing else is left below it. */
function withField(page: FrontText, field: Field, spans: readonly Span[]): Span[] {
  const { text, front } = page;
  const key = front.start + (field.key.range?.[0] ?? 0);
  const start = text.lastIndexOf('\n', key - 1) + 1;
  const first = spans[0]?.start ?? 0;
  const isAlone = text.slice(start, key).trim() === '' && /^[^#]*:\s*$/.test(text.slice(key, first));
  const isDense = spans.every(({ end }, at) => at === spans.length - 1 || end === spans[at + 1]?.start);
  const last = spans.at(-1)?.end ?? 0;
  const below = text.slice(last, front.end);
  const column = key - start;
  const isNoted = new RegExp(`^[ ]{${column + 1},}#`).test(below);
  return isAlone && isDense && !isNoted ? [{ start, end: last }] : [...spans];
}

/** Items go with the comma before them, the first with the comma behind. */
function cutFromFlow({ text, front }: FrontText, list: YAMLSeq, indexes: ReadonlySet<number>): Span[] {
  const open = front.start + (list.range?.[0] ?? 0) + 1;
  const items = list.items.map((item) => ({
    start: front.start + startOf(item as Item),
    end: front.start + endOf(item as Item),
  }));
  const firstKept = items.findIndex((_, at) => !indexes.has(at));
  return items.flatMap((item, at) => {
    if (!indexes.has(at)) return [];
    const isLed = firstKept !== -1 && firstKept < at;
    const before = text.slice(items[at - 1]?.end ?? open, item.start);
    if (isLed)
      return [{ start: item.start - before.length + Math.max(0, before.indexOf(',')), end: item.end }];
    const next = items[at + 1];
    if (next) return [{ start: item.start, end: next.start }];
    return [{ start: item.start - (/\n[^\S\n]*$/.exec(before)?.[0].length ?? 0), end: item.end }];
  });
}

function startOf(item: Item): number {
  return (isPair(item) ? item.key : item).range?.[0] ?? 0;
}
