/**
 * **Further faults** are markup that is wrong beside the one that stopped the parser, whatever that makes of it:
 * a body with a hundred of them is read again once and not a hundred times.
 */
import { braceFault, isComponentName, type MarkupFault, tagFault } from './markup-faults.ts';

/** Most that are told at a time; a body with more is read again, or told in part. */
const MOST = 1000;
/** Longest tag that is looked at, in characters. */
const LONGEST_TAG = 4000;
const NOT_A_NAME = /^<(?:[\d=<+.,-]|!--|(?:https?:\/\/|mailto:)[^\s<>[\]()\\]+>)/;
const WHOLE_TAG = /^<(?:"[^"]*"|'[^']*'|[^"'<>])*>/;

/** Every `{` that nothing closes to the end of the body. */
export function openBraces(plain: string, start: number): MarkupFault[] {
  const open: number[] = [];
  for (let at = start; at < plain.length; at++) {
    if (plain[at] === '{') open.push(at);
    else if (plain[at] === '}') open.pop();
  }
  const inCode = codeMaybe(plain, start);
  return open
    .filter((at) => !inCode(at))
    .slice(0, MOST)
    .map(braceFault);
}

/**
 * Every `<` that is no tag, or one of no component that nothing closes.
 *
 * @param plain
 *   The text without code.
 */
export function wrongTags(text: string, plain: string, start: number): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const inCode = codeMaybe(plain, start);
  const isAlone = aloneIn(plain, start);
  for (let at = plain.indexOf('<', start); at !== -1 && faults.length < MOST; ) {
    const from = plain.slice(at, at + LONGEST_TAG);
    const name = /^<\/?([A-Za-z][\w.-]*)(?=[\s/>])/.exec(from)?.[1];
    const whole = WHOLE_TAG.exec(from)?.[0];
    if (name && !whole) return faults;
    const isAddress = /\](?:\(|:[ \t]*)$/.test(plain.slice(Math.max(start, at - 20), at));
    const wrong = name ? isAlone(name, at) && !/\/>$/.test(whole ?? '') : NOT_A_NAME.test(from);
    const fault = wrong && !isAddress && !inCode(at) ? tagFault(text, at) : undefined;
    if (fault) faults.push(fault);
    const end = fault && !name ? (fault.rewrite[0]?.end ?? 0) : at + (name ? (whole?.length ?? 1) : 1);
    at = plain.indexOf('<', Math.max(end, at + 1));
  }
  return faults;
}

/** Has a tag of no component none that it belongs to: an opening one before it, a closing one behind? */
function aloneIn(plain: string, start: number): (name: string, at: number) => boolean {
  const places = new Map<string, { open: number; close: number }>();
  return (name, at) => {
    if (isComponentName(name)) return false;
    const place = places.get(name) ?? {
      open: plain.indexOf(`<${name}`, start),
      close: plain.lastIndexOf(`</${name}`),
    };
    places.set(name, place);
    return plain[at + 1] === '/' ? place.open === -1 || place.open > at : place.close < at;
  };
}

/** Does a place stand in a block in which code may go on over lines? What stands there may be code. */
function codeMaybe(plain: string, start: number): (at: number) => boolean {
  const ticks: number[] = [];
  let blocks = start;
  for (const block of plain.slice(start).split(/(?<=\n)(?=[ \t]*\r?\n)/)) {
    if (block.includes('`')) ticks.push(blocks, blocks + block.length);
    blocks += block.length;
  }
  let next = 0;
  return (at) => {
    while (next < ticks.length && (ticks[next + 1] ?? 0) <= at) next += 2;
    return next < ticks.length && (ticks[next] ?? 0) <= at;
  };
}
