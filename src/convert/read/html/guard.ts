/**
 * The **guard** looks at a web page before anything parses it: one pass over its characters, in linear time,
 * refuses pages whose size or nesting would stall a parser. Real pages stay far below the limits: the deepest
 * of 349 had 51 levels, the longest 19,230 tags.
 */
import { refusal } from '../refusal.ts';
import { tagAt } from './tag.ts';

/** Limits; work is the sum of the levels in which each tag stands. */
const MOST = {
  bytes: 8 * 1024 * 1024,
  depth: 600,
  tags: 150_000,
  attributes: 4_000,
  allAttributes: 300_000,
  marks: 200_000,
  work: 4_000_000,
  deepText: 400_000_000,
};

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that a sibling of the same name closes. */
const CLOSED_BY_NEXT = new Set(
  'p li td th tr tbody thead tfoot dd dt option optgroup rp rt colgroup'.split(' '),
);
/** Elements whose content is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** @throws {Unreadable} when the bytes are more than any page has. */
export function guardSize(bytes: Uint8Array): void {
  const size = Math.ceil(bytes.length / 2 ** 20);
  if (bytes.length > MOST.bytes) throw tooMuch(`page of ${size} MB`, 'at most 8 MB');
}

/** @throws {Unreadable} when the page would stall a parser. */
export function guardPage(html: string): void {
  const open: string[] = [];
  const count = { tags: 0, attributes: 0, marks: 0, work: 0, deepText: 0 };
  const mark = /<!--|<(?=\/?[a-z])|[<&]/gi;
  let last = 0;
  for (let found = mark.exec(html); found; found = mark.exec(html)) {
    count.deepText += (found.index - last) * open.length;
    const isTag = found[0] === '<' && /[a-z/]/i.test(html[mark.lastIndex] ?? '');
    if (isTag) {
      const tag = tagAt(html, mark.lastIndex);
      count.tags++;
      count.attributes += tag.attributes;
      count.work += open.length;
      if (tag.attributes > MOST.attributes)
        throw tooMuch(`tag of ${tag.attributes} attributes`, `at most ${MOST.attributes}`);
      mark.lastIndex = tag.isClosing ? close(open, tag) : enter(html, open, tag);
    } else {
      count.marks++;
      if (found[0] === '<!--') mark.lastIndex = after(html, '-->', mark.lastIndex - 2);
    }
    last = mark.lastIndex;
    refuseExcess(count);
  }
}

type Counted = 'tags' | 'attributes' | 'marks' | 'work' | 'deepText';

function refuseExcess(count: Record<Counted, number>): void {
  const { tags, attributes, marks, work, deepText } = count;
  if (tags > MOST.tags) throw tooMuch(`more than ${MOST.tags} tags`, 'a web page');
  if (attributes > MOST.allAttributes)
    throw tooMuch(`more than ${MOST.allAttributes} attributes`, 'a web page');
  if (marks > MOST.marks)
    throw tooMuch(`more than ${MOST.marks} comments and stray “<” and “&”`, 'a web page');
  if (work > MOST.work || deepText > MOST.deepText) throw tooMuch('long text in deep nesting', 'a web page');
}

interface Tag {
  name: string;
  /** Where it ends, past its `>`. */
  end: number;
  isSelfClosing: boolean;
}

/** @returns Where to go on: past the text of an element that holds nothing but text. */
function enter(html: string, open: string[], { name, end, isSelfClosing }: Tag): number {
  if (VOID.has(name) || isSelfClosing) return end;
  if (RAW.has(name)) {
    const closing = new RegExp(`</${name}`, 'gi');
    closing.lastIndex = end;
    return closing.exec(html)?.index ?? html.length;
  }
  if (CLOSED_BY_NEXT.has(name) && open.at(-1) === name) open.pop();
  open.push(name);
  if (open.length > MOST.depth) throw tooMuch(`nesting of ${open.length} elements`, `at most ${MOST.depth}`);
  return end;
}

/** Elements looked back over for the one that closes: more are never left open in earnest. */
const BACK = 200;

function close(open: string[], { name, end }: Tag): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - BACK); at--) {
    if (open[at] !== name) continue;
    open.length = at;
    break;
  }
  return end;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

function tooMuch(found: string, expected: string): Error {
  return refusal({ found, expected, remedy: 'Save the text of the page as plain text (.txt).' });
}
