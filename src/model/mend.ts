/**
 * To **mend** a field is to write what was meant in the place of what stands there, and to touch nothing else.
 */
import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Explanation } from './explanation.ts';
import type { Front } from './front.ts';
import { leavingOut } from './leave-out.ts';
import type { Replacement } from './message.ts';
import { nodeAt, spanOf } from './node.ts';

/** What mends a field; nothing where it is not certain what was meant, or it cannot be written in its place. */
export function mendingOf(
  front: Front,
  text: string,
  { path, atKey, meant }: Pick<Explanation, 'path' | 'atKey' | 'meant'>,
): Replacement[] | undefined {
  if (!meant?.certain) return undefined;
  if (meant.is === 'nothing') return leavingOut({ front, text }, path);
  const { pair, node } = nodeAt(front.document, path);
  const target = atKey ? pair?.key : node;
  const span = spanOf(front, text, target);
  if (!span) return undefined;
  const written = (words: string | undefined) =>
    words === undefined ? undefined : [{ ...span, text: words }];
  switch (meant.is) {
    case 'name':
      return written(meant.name);
    case 'value':
      return isScalar(node) ? written(writtenWord(meant.value)) : undefined;
    case 'words':
      return isScalar(node) && node.source !== undefined ? written(JSON.stringify(node.source)) : undefined;
    case 'list':
      return isMap(node) && !node.flow
        ? dashed(text, span)
        : written(bracketed(node, text.slice(span.start, span.end)));
    default:
      return isSeq(node) ? onlyEntry(front, text, node, span.start) : undefined;
  }
}

/** An id, a date or a word of ours: quoted only where YAML would take it for something else. */
export function writtenWord(word: string): string {
  return /^(?:[a-z][\w-]*|\d{4}(?:-\d\d)+|-?\d+(?:\.\d+)?|\d[\w-]*[a-z-][\w-]*)$/i.test(word)
    ? word
    : JSON.stringify(word);
}

/** One thing as a list of it, on the same line. */
function bracketed(node: Node | undefined, written: string): string | undefined {
  if (isCollection(node)) return `[${written}]`;
  if (!isScalar(node) || node.type?.startsWith('BLOCK')) return undefined;
  return node.type === 'PLAIN' && /[[\]{},]|: | #/.test(written)
    ? `[${JSON.stringify(node.value)}]`
    : `[${written}]`;
}

/** Fields on lines of their own as a list of them: a dash before the first, and the others moved below it. */
function dashed(text: string, { start, end }: { start: number; end: number }): Replacement[] {
  const lines = Array.from(
    text.slice(start, end).matchAll(/\n(?=[^\r\n])/g),
    ({ index }) => start + index + 1,
  );
  return [{ start, end: start, text: '- ' }, ...lines.map((at) => ({ start: at, end: at, text: '  ' }))];
}

function onlyEntry(front: Front, text: string, list: Node, start: number): Replacement[] | undefined {
  const entry = isSeq(list) ? spanOf(front, text, list.items[0]) : undefined;
  const whole = spanOf(front, text, list);
  if (!entry || !whole) return undefined;
  const rest = text.slice(entry.end, whole.end);
  if (/[^\s\]]/.test(rest)) return undefined;
  return [{ start, end: whole.end, text: text.slice(entry.start, entry.end) }];
}
