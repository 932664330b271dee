/**
 * **Lands** that words name: a country, by its name, adjective or possessive, and a state or province with the
 * country it is in.
 *
 * ```text
 * a plumber from Texas   →   us, and in it Texas        Norway’s, Norwegian   →   no
 * ```
 */
import { countryNamed, countryOfAdjective } from '../recognise/atlas/atlas.ts';
import { provinces } from '../recognise/atlas/provinces.ts';
import { americanStates } from '../recognise/atlas/regions.ts';

export interface Land {
  /** ISO 3166-1 alpha-2, lower case. */
  code: string;
  /** A state or province of the country. */
  state?: string;
  words: string;
  start: number;
  end: number;
}

const statesOf = new Map([
  ...americanStates.map((name) => [name, 'us'] as const),
  ...[...provinces].flatMap(([code, names]) => names.map((name) => [name, code] as const)),
]);
/** A country and a state of another, or a state and a capital: they tell nothing by themselves. */
const TWO = /^(?:Georgia|Washington|Jersey|Punjab)$/;
const LONGEST = 4;

/** Lands in the order of the words; "Russian-backed" is none. */
export function landsIn(text: string): Land[] {
  const words = [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}.'’‑-]*[\p{L}\p{N}.])?/gu)];
  const lands: Land[] = [];
  for (let at = 0; at < words.length; ) {
    const found = landAt(text, words, at);
    if (found) lands.push(found.land);
    at += found?.length ?? 1;
  }
  return lands;
}

function landAt(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
): { land: Land; length: number } | undefined {
  const start = words[at]?.index ?? 0;
  if (!/^\p{Lu}/u.test(text.slice(start))) return undefined;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const last = words[at + length - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const known = landCalled(text.slice(start, end).replace(/['’]s?$/, ''));
    if (known) return { land: { ...known, words: text.slice(start, end), start, end }, length };
  }
  return undefined;
}

/** A land by a name or adjective that is nothing else. */
export function landCalled(name: string): Pick<Land, 'code' | 'state'> | undefined {
  if (TWO.test(name)) return undefined;
  const country =
    countryNamed(name) ?? countryNamed(name.replace(/\.(?=.|$)/g, '')) ?? countryOfAdjective(name);
  if (country) return { code: country };
  const state = name.replace(/^(?:State|Commonwealth) of /, '').replace(/ (?:[Pp]rovince|[Ss]tate)$/, '');
  const code = TWO.test(state) ? undefined : statesOf.get(state);
  return code ? { code, state } : undefined;
}
