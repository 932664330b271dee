/**
 * The body of a page is **read** to its end, whatever is wrong in it: where the parser stops, the mistake is told,
 * a copy is mended, and reading goes on. Places in the tree are places in the file.
 */
import type { Root } from 'mdast';
import { parseBody, type Stop } from './body.ts';
import { openBraces, wrongTags } from './further-faults.ts';
import { braceFault, type MarkupFault, tagFault } from './markup-faults.ts';
import { errorAt, type Message, mendedBy } from './message.ts';
import { stripCode } from './strip-code.ts';
import { walk } from './walk.ts';
import { asWritten, type Rewritten, rewrite } from './yaml/rewritten.ts';

/** Most times that a body is read again, and about how many characters that may be; once at least. */
const MOST_ROUNDS = 20;
const MOST_READ = 100_000;
/** Faults of one look after which it is not read again: nobody wrote such a page. */
const MOST_FAULTS = 800;

/** @returns The tree, without what could not be read at all, and a message for each mistake. */
export function readBody(
  file: { path: string; text: string },
  start: number,
): { tree: Root; messages: Message[] } {
  let now = asWritten(file.text);
  const messages: Message[] = [];
  for (let round = 0; ; round++) {
    try {
      const tree = parseBody(now.text, start);
      return { tree: round === 0 ? tree : movedBack(tree, now), messages };
    } catch (error) {
      const faults = faultsOf(now.text, start, error as Stop);
      for (const fault of faults) messages.push(messageOf(file, now, fault, round === 0));
      const rewrites = faults.flatMap((fault) => fault.rewrite);
      const ends =
        round === MOST_ROUNDS || round * file.text.length > MOST_READ || faults.length > MOST_FAULTS;
      if (ends || rewrites.length === 0) return { tree: { type: 'root', children: [] }, messages };
      now = rewrite(now, rewrites);
    }
  }
}

function messageOf(
  file: { path: string; text: string },
  now: Rewritten,
  fault: MarkupFault,
  first: boolean,
): Message {
  const message = errorAt({ ...file, offset: now.before(fault.offset) }, 'syntax', fault.reason);
  const moved = fault.rewrite.map(({ start, end, text }) => ({
    start: now.before(start),
    end: now.before(end),
    text,
  }));
  const untouched = moved.every(({ start, end }, at) => {
    const { start: from = 0, end: to = 0 } = fault.rewrite[at] ?? {};
    return first || file.text.slice(start, end) === now.text.slice(from, to);
  });
  return fault.certain && untouched ? mendedBy(message, moved) : message;
}

/** What stopped the parser, and what else of its sort would stop it. */
function faultsOf(text: string, start: number, stop: Stop): MarkupFault[] {
  const plain = stripCode(text, start);
  const isBrace = /expression|brace/i.test(stop.reason ?? '');
  const first = faultOf(text, plain, start, stop);
  const others = isBrace ? openBraces(plain, start) : wrongTags(text, plain, start);
  return [first, ...apart(others, first.rewrite)];
}

/** Those that rewrite nothing that is rewritten already. */
function apart(faults: readonly MarkupFault[], taken: MarkupFault['rewrite']): MarkupFault[] {
  const starts = new Set(taken.map(({ start }) => start));
  return faults.filter(({ rewrite }) => {
    if (rewrite.some(({ start }) => starts.has(start))) return false;
    for (const { start } of rewrite) starts.add(start);
    return true;
  });
}

function faultOf(text: string, plain: string, start: number, stop: Stop): MarkupFault {
  const reason = stop.reason ?? String(stop);
  const at = Math.min(stop.place?.offset ?? stop.place?.start?.offset ?? text.length, text.length);
  if (/expression|brace/i.test(reason)) {
    const brace = openBrace(plain, start, at);
    if (brace !== -1) return braceFault(brace);
  }
  const opener = /`<[^`]*>` \((\d+):(\d+)-/.exec(reason);
  if (stop.ruleId === 'end-tag-mismatch' && opener) {
    const offset = offsetOf(text, Number(opener[1]), Number(opener[2]));
    return tagFault(text, offset);
  }
  const tag = plain.lastIndexOf('<', at);
  if (tag >= start) return tagFault(text, tag, at);
  return {
    offset: Math.max(at, start),
    reason: `Unexpected syntax: ${reason.replace(/\s+/g, ' ')}, expected Markdown with known components. To print < as a character write \\<.`,
    rewrite: [],
    certain: false,
  };
}

/** The first `{` of the block before a place that nothing closes; without one, the last before it. */
function openBrace(plain: string, start: number, stop: number): number {
  const block = Math.max(start, plain.lastIndexOf('\n\n', stop), plain.lastIndexOf('\n\r\n', stop));
  for (const from of [block, start]) {
    const open: number[] = [];
    for (let at = from; at < stop; at++) {
      if (plain[at] === '{') open.push(at);
      else if (plain[at] === '}') open.pop();
    }
    if (open[0] !== undefined) return open[0];
  }
  const last = plain.lastIndexOf('{', stop);
  return last >= start ? last : -1;
}

function offsetOf(text: string, line: number, column: number): number {
  let begin = 0;
  for (let at = 1; at < line; at++) begin = text.indexOf('\n', begin) + 1;
  return begin + column - 1;
}

function movedBack(tree: Root, now: Rewritten): Root {
  const move = ({ position }: { position?: Root['position'] }) => {
    for (const point of position ? [position.start, position.end] : [])
      point.offset = now.before(point.offset ?? 0);
  };
  walk(tree, (node) => {
    move(node);
    if ('attributes' in node) for (const attribute of node.attributes) move(attribute);
  });
  return tree;
}
