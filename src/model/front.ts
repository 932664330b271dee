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
import { explain } from './explain.ts';
import { errorAt, type Message } from './message.ts';

/** Longest frontmatter that is read, in UTF-16 code units: far above 500 claims, below what stalls a parser. */
const LONGEST = 512 * 1024;
const FENCED = /^---\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

export interface Front {
  document: Document.Parsed;
  /** Where the YAML begins in the file; places inside the document count from here. */
  start: number;
  /** Where the YAML ends in the file: offset of the closing `---`. */
  end: number;
  /** Where the body begins. */
  bodyStart: number;
}

export type Path = readonly (string | number)[];

/** Read frontmatter; without it, or when it is broken, there are messages and no front. */
export function readFront(path: string, text: string): { front?: Front; messages: Message[] } {
  const fault = (offset: number, reason: string) => ({
    messages: [errorAt({ path, text, offset }, 'frontmatter', reason)],
  });
  const match = FENCED.exec(text);
  if (!match) return fault(0, noFence(text));
  const yaml = match[1] ?? '';
  if (yaml.length > LONGEST)
    return fault(
      0,
      `Unexpected frontmatter of ${yaml.length} characters, expected at most ${LONGEST}. Split the page.`,
    );
  const start = match[0].indexOf(yaml, 3);
  const document = parseDocument(yaml, { schema: 'core', version: '1.2', prettyErrors: false });
  const messages = [...document.errors, ...document.warnings].map((error) =>
    errorAt({ path, text, offset: start + error.pos[0] }, 'frontmatter', yamlReason(error.message)),
  );
  messages.push(
    ...references(document, (offset, reason) =>
      errorAt({ path, text, offset: start + offset }, 'frontmatter', reason),
    ),
  );
  if (messages.length > 0) return { messages };
  const end = text.lastIndexOf('---', match[0].length - 1);
  return { front: { document, start, end, bodyStart: match[0].length }, messages };
}

function noFence(text: string): string {
  if (text.startsWith('\uFEFF'))
    return 'Unexpected byte order mark, expected `---` at the very start. Save the file as UTF-8 without BOM.';
  return text.startsWith('---')
    ? 'Unexpected end of frontmatter, expected a closing line `---`. Add it below the last field.'
    : 'Unexpected start of page, expected a line `---` that opens the frontmatter. Begin the file with `---`.';
}

function yamlReason(message: string): string {
  const sentence = message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  const remedy = /quote|plain|mapping|indent/i.test(message)
    ? ' Put text that holds `: `, `#` or a quotation mark in double quotes, and indent with spaces.'
    : '';
  return `Unexpected YAML: ${sentence}, expected plain fields.${remedy}`;
}

/** Anchors, aliases and tags make YAML say what is not written; pages are plain data and have none. */
function references(
  document: Document.Parsed,
  fault: (offset: number, reason: string) => Message,
): Message[] {
  const messages: Message[] = [];
  visit(document, {
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

function tagOf(node: Node): string | undefined {
  const source = (node as { srcToken?: { props?: { type: string; source: string }[] } }).srcToken;
  return node.tag && source?.props?.find((prop) => prop.type === 'tag')?.source;
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
  const result = schema.safeParse(front.document.toJS() ?? {});
  if (result.success) return { data: result.data, messages: [] };
  const messages = result.error.issues.flatMap((issue) =>
    explain(issue, front.document.toJS(), schema).map(({ path, reason, atKey }) =>
      errorAt({ ...file, offset: offsetOf(front, path, atKey) }, 'schema', reason),
    ),
  );
  return { messages };
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
