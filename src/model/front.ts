/**
 * The **front** of a page is its YAML frontmatter. It is read with places, so that every message can point
 * at the word that is wrong, and so that claims can be inserted without printing the YAML anew.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { z } from 'zod';
import { explain, type Path } from './explain.ts';
import { errorAt, type Message } from './message.ts';

/** Longest frontmatter that is read, in UTF-16 code units: far above 500 claims, below what stalls a parser. */
const LONGEST = 512 * 1024;
/** The closing fence stands at the start of its line: `---` at the end of a line of words is words. */
const FENCED = /^---\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

export interface Front {
  document: Document.Parsed;
  /** Where the YAML begins in the file; places inside the document count from here. */
  start: number;
  /** Where the YAML ends in the file: offset of the closing `---`. */
  end: number;
  /** Where the body begins. */
  bodyStart: number;
}

export type { Path } from './explain.ts';

/** Read frontmatter; without it, or when it is broken, there are messages and no front. */
export function readFront(path: string, text: string): { front?: Front; messages: Message[] } {
  const match = FENCED.exec(text);
  if (!match) return { messages: [errorAt({ path, text, offset: 0 }, 'frontmatter', noFence(text))] };
  const start = match[0].indexOf('\n') + 1;
  const end = text.lastIndexOf('---', match[0].length - 1);
  return readYaml({ path, text }, { start, end, bodyStart: match[0].length });
}

/**
 * Read the part of a file that is YAML.
 *
 * @param range
 *   Where the YAML begins and ends, and where a body begins: for a file that is all YAML, `0` and its length.
 */
export function readYaml(
  file: { path: string; text: string },
  range: Omit<Front, 'document'>,
): { front?: Front; messages: Message[] } {
  const fault = (offset: number, reason: string) =>
    errorAt({ ...file, offset: range.start + offset }, 'frontmatter', reason);
  const yaml = file.text.slice(range.start, range.end);
  if (yaml.length > LONGEST) {
    const reason = `Unexpected frontmatter of ${yaml.length} characters, expected at most ${LONGEST}. Split the page.`;
    return { messages: [fault(0, reason)] };
  }
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', prettyErrors: false });
  const messages = [...document.errors, ...document.warnings].map((error) =>
    fault(error.pos[0], yamlReason(error.message)),
  );
  messages.push(...references(yaml, document, fault));
  return messages.length > 0 ? { messages } : { front: { document, ...range }, messages };
}

function noFence(text: string): string {
  if (text.startsWith('\uFEFF'))
    return 'Unexpected byte order mark, expected `---` at the very start. Save the file as UTF-8 without BOM.';
  return text.startsWith('---')
    ? 'Unexpected end of frontmatter, expected a closing line `---`. Add it below the last field.'
    : 'Unexpected start of page, expected a line `---` that opens the frontmatter. Begin the file with `---`.';
}

function yamlReason(message: string): string {
  const sentence = message
    .replace(/\s+/g, ' ')
    .replace(/^Unexpected /, '')
    .replace(/[.:]$/, '');
  return `Unexpected YAML: ${sentence}, expected plain fields.${yamlRemedy(message)}`;
}

function yamlRemedy(message: string): string {
  if (/unique/i.test(message)) return ' Remove one of the two.';
  return /quote|plain|mapping|indent|scalar|missing/i.test(message)
    ? ' Put text that holds `: `, `#`, an apostrophe or a quotation mark in double quotes, and indent with spaces.'
    : '';
}

/** Marks without which YAML has no anchor, alias, tag, or field whose name is a list; looked for before the tree is. */
const MAY_REFER = /[&*!?]|[\]}]\s*:/;

/** Anchors, aliases and tags make YAML say what is not written; pages are plain data and have none. */
function references(
  yaml: string,
  document: Document.Parsed,
  fault: (offset: number, reason: string) => Message,
): Message[] {
  const messages: Message[] = [];
  if (!MAY_REFER.test(yaml)) return messages;
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
            node.range?.[0] ?? 0,
            `Unexpected YAML reference \`${written}\`, expected plain fields. Write the words out.`,
          ),
        );
    },
  });
  return messages;
}

/** `!!str`, as it is written; only a written tag is on a node. */
function tagOf({ tag }: Node): string | undefined {
  return tag?.replace(/^tag:yaml\.org,2002:/, '!!');
}

/**
 * Check frontmatter against a schema.
 *
 * @returns
 *   The data when it fits; every way in which it does not as messages, each at the word that is wrong.
 */
export function checkFront<T>(
  schema: z.ZodType<T>,
  front: Front,
  file: { path: string; text: string },
): { data?: T; messages: Message[] } {
  const result = schema.safeParse(filledFields(front.document.toJS()));
  if (result.success) return { data: result.data, messages: [] };
  const messages = result.error.issues.flatMap((issue) =>
    explain(issue, front.document.toJS(), schema).map(({ path, reason, atKey }) =>
      errorAt({ ...file, offset: offsetOf(front, path, atKey) }, 'schema', reason),
    ),
  );
  return { messages };
}

/** A field with nothing behind it (`aliases:`) is as good as absent: a person may be about to fill it. */
function filledFields(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data ?? {};
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
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
