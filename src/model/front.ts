/**
 * The **front** of a page is its YAML frontmatter. It is read with places, so that every message can point
 * at the word that is wrong, and so that claims can be inserted without printing the YAML anew.
 */
import { type Document, isAlias, isMap, isNode, isPair, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Span } from '../text/quote.ts';
import type { Path } from './explanation.ts';
import { errorAt, type Message, mendedBy } from './message.ts';
import type { YamlFault } from './yaml/fault.ts';
import { fencesOf } from './yaml/fence.ts';
import { readFields } from './yaml/mend.ts';

/** Longest frontmatter that is read, in UTF-16 code units: far above 500 claims, below what stalls a parser. */
const LONGEST = 512 * 1024;

/** Most aliases of YAML of which it is remembered that they are read as nothing. */
const MOST_ALIASES = 200;

export interface Front {
  document: Document.Parsed;
  /** Where the YAML begins in the file; places inside the document count from here. */
  start: number;
  /** Where the YAML ends in the file: offset of the closing `---`. */
  end: number;
  /** Where the body begins. */
  bodyStart: number;
  /** Stretches of the file that could not be read and stand for nothing. */
  wrong: readonly Span[];
}

export type { Path } from './explain.ts';

type Range = Omit<Front, 'document' | 'wrong'>;

/**
 * Read frontmatter.
 *
 * @returns
 *   With messages, the front is what could be read all the same, to look for further mistakes: nobody may take it
 *   for what the page says.
 */
export function readFront(path: string, text: string): { front?: Front; messages: Message[] } {
  const { range, faults } = fencesOf(text);
  const messages = faults.map((fault) => messageOf({ path, text }, 0, fault));
  if (!range) return { messages };
  const read = readYaml({ path, text }, range);
  return { ...read, messages: [...messages, ...read.messages] };
}

/**
 * Read the part of a file that is YAML.
 *
 * @param range
 *   Where the YAML begins and ends, and where a body begins: for a file that is all YAML, `0` and its length.
 */
export function readYaml(
  file: { path: string; text: string },
  range: Range,
): { front?: Front; messages: Message[] } {
  const { start, end } = range;
  const fault = (offset: number, reason: string) =>
    errorAt({ ...file, offset: start + offset }, 'frontmatter', reason);
  const yaml = file.text.slice(start, end);
  if (yaml.length > LONGEST) {
    const reason = `Unexpected frontmatter of ${yaml.length} characters, expected at most ${LONGEST}. Split the page.`;
    return { messages: [fault(0, reason)] };
  }
  const { document, faults, lost } = readFields(yaml);
  const messages = faults.map((one) => messageOf(file, start, one));
  if (!document) return { messages };
  const referring = references(yaml, document, fault);
  messages.push(...referring.messages);
  const wrong = [...lost, ...referring.aliases.slice(0, MOST_ALIASES)].map((span) =>
    withField(yaml, span, start),
  );
  return { front: { document, ...range, wrong }, messages };
}

/** Counted in the file, and with the name of the field before it: that it is empty is told of the name. */
function withField(yaml: string, { start, end }: Span, offset: number): Span {
  const before = yaml.slice(Math.max(0, start - 100), start);
  const name = /(?<![\w-])[\w-]+:[ \t]+$/.exec(before)?.[0] ?? '';
  return { start: offset + start - name.length, end: offset + end };
}

function messageOf(file: { path: string; text: string }, start: number, fault: YamlFault): Message {
  const { offset, reason, rewrite, certain } = fault;
  const message = errorAt({ ...file, offset: start + offset }, 'frontmatter', reason);
  if (!certain || rewrite.length === 0) return message;
  return mendedBy(
    message,
    rewrite.map(({ start: from, end, text }) => ({ start: start + from, end: start + end, text })),
  );
}

/** Marks without which YAML has no anchor, alias, tag, or field whose name is a list; looked for before the tree is. */
const MAY_REFER = /[&*!?]|[\]}]\s*:/;

/**
 * Anchors, aliases and tags make YAML say what is not written; pages are plain data and have none.
 *
 * @returns
 *   With where aliases stand: they are read as nothing.
 */
function references(
  yaml: string,
  document: Document.Parsed,
  fault: (offset: number, reason: string) => Message,
): { messages: Message[]; aliases: Span[] } {
  const messages: Message[] = [];
  const aliases: Span[] = [];
  if (!MAY_REFER.test(yaml)) return { messages, aliases };
  visit(document, {
    Pair: (_, { key }) => {
      if (!isNode(key) || isScalar(key) || isAlias(key)) return;
      const reason = 'Unexpected list or fields as the name of a field, expected one word. Write the word.';
      messages.push(fault(key.range?.[0] ?? 0, reason));
    },
    Node: (_, node) => {
      const written = isAlias(node)
        ? `*${node.source}`
        : 'anchor' in node && node.anchor
          ? `&${node.anchor}`
          : tagOf(node);
      if (written)
        messages.push(
          fault(
            writtenAt(yaml, node.range?.[0] ?? 0, written),
            `Unexpected YAML reference \`${written}\`, expected plain fields. Write the words out, or put the value in double quotes.`,
          ),
        );
      if (!isAlias(node)) return undefined;
      if (node.range) aliases.push({ start: node.range[0], end: node.range[1] });
      return nothingAt(node);
    },
  });
  return { messages, aliases };
}

/** An anchor or a tag stands before what it is on. */
function writtenAt(yaml: string, offset: number, written: string): number {
  const from = Math.max(0, offset - 200);
  const at = yaml.slice(from, offset).lastIndexOf(written);
  return at === -1 ? offset : from + at;
}

/** What an alias stands for is not looked up. */
function nothingAt({ range }: Node): Scalar {
  const scalar = new Scalar(null);
  if (range) scalar.range = range;
  return scalar;
}

/** `!!str`, as it is written; only a written tag is on a node. */
function tagOf({ tag }: Node): string | undefined {
  return tag?.replace(/^tag:yaml\.org,2002:/, '!!');
}

/**
 * Where a field stands in the file.
 *
 * @param path
 *   Keys and indexes from the top: `['claims', 0, 'cite', 0, 'quote']`.
 * @param atKey
 *   Point at the name of the field instead of what it holds.
 * @returns
 *   Offset in the file; of the nearest enclosing field when there is no such field.
 */
export function offsetOf(front: Front, path: Path, atKey = false): number {
  let node: unknown = front.document.contents;
  let offset = 0;
  path.forEach((step, depth) => {
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && keyOf(item.key) === String(step))
      : undefined;
    const last = depth === path.length - 1;
    const next = pair
      ? last && atKey
        ? pair.key
        : (pair.value ?? pair.key)
      : isNode(node) && 'get' in node
        ? (node as { get(key: unknown, keep: boolean): unknown }).get(step, true)
        : undefined;
    if (isNode(next) && next.range) offset = next.range[0];
    node = next;
  });
  return front.start + offset;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
