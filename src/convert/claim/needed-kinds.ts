/**
 * The **needed kinds** of a pattern are the mentions without which it fits nowhere. Most lines lack one of them,
 * and are not searched.
 */

/** Each kind of mention has 1,024 characters of the private use area, and one bit here. */
const FIRST = 0xe000;
const LAST = 0xf7ff;
const BITS_OF_KIND = 10;

/** One of the kinds of each set of bits must be there. */
type Needed = readonly number[];

/** The kinds of mentions that stand in masked text, as a set of bits. */
export function kindsIn(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST && code <= LAST) kinds |= bitOf(code);
  }
  return kinds;
}

function bitOf(code: number): number {
  return 1 << ((code - FIRST) >> BITS_OF_KIND);
}

const known = new WeakMap<RegExp, Needed>();

/** Can a pattern fit in a text with these kinds of mentions? `false` is certain. */
export function canFit(expression: RegExp, kinds: number): boolean {
  const needed = known.get(expression) ?? neededKinds(expression.source);
  known.set(expression, needed);
  return needed.every((bits) => (kinds & bits) !== 0);
}

/** @param source Of a regular expression; what is not understood in it needs nothing. */
export function neededKinds(source: string): Needed {
  return alternatives({ parts: Array.from(source.matchAll(PART), ([part]) => part), at: 0 });
}

/** An escape, a class, what opens a group, how often something stands, or one character. */
const PART =
  /\\(?:[pP]\{[^}]*\}|u[\dA-F]{4}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|[*+?]\??|\{\d+,?\d*\}\??|[\s\S]/g;

interface Reader {
  parts: readonly string[];
  at: number;
}

/** Up to the end of a group: needed is what all alternatives need. */
function alternatives(reader: Reader): Needed {
  let common: Needed | undefined;
  for (;;) {
    const one = sequence(reader);
    common = common?.filter((bits) => one.includes(bits)) ?? one;
    if (reader.parts[reader.at++] !== '|') return common;
  }
}

/** Up to a bar or the end of a group: needed is what any part needs that must stand. */
function sequence(reader: Reader): Needed {
  const all: number[] = [];
  for (;;) {
    const part = reader.parts[reader.at];
    if (part === undefined || part === '|' || part === ')') return all;
    reader.at++;
    const needed = part.startsWith('(') ? group(part, reader) : kindsOfClass(part);
    if (!/^(?:[*?]|\{0)/.test(reader.parts[reader.at] ?? '')) all.push(...needed);
  }
}

function group(opening: string, reader: Reader): Needed {
  const inside = alternatives(reader);
  return /[=!]$/.test(opening) ? [] : inside;
}

/** `[\uE000-\uE3FF]`: all its characters stand for mentions. */
function kindsOfClass(part: string): Needed {
  const [, from, to] = /^\[\\u([\dA-F]{4})-\\u([\dA-F]{4})\]$/.exec(part) ?? [];
  const [first, last] = [Number.parseInt(from ?? '', 16), Number.parseInt(to ?? '', 16)];
  if (!(first >= FIRST && last <= LAST)) return [];
  let bits = 0;
  for (let code = first; code <= last; code += 1 << BITS_OF_KIND) bits |= bitOf(code);
  return [bits];
}
