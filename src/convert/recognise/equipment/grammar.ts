/**
 * The **grammar of equipment names**: where a name begins and ends around a designation, a known name or the
 * prefix of a ship. This is what the tagger was trained with, one feature among many: a change here asks for
 * training anew. What the converter recognises by itself is found by `spans.ts`.
 *
 * ```text
 * the Sukhoi Su-35 jets    an F-16 Fighting Falcon    the USS Harry S. Truman
 *     ^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^
 * ```
 */
import { isCode, isDesignation } from './designation.ts';
import { ambiguousNames, certainNames } from './names.ts';
import { isClassNoun, isShipPrefix, makerOpenings, makers, notNicknames } from './words.ts';

export interface EquipmentSpan {
  /** Index of the first word. */
  from: number;
  /** Index after the last word. */
  to: number;
  /** From 0 to 1, by the kind of evidence. */
  confidence: number;
}

/** Find names of equipment in the words of one sentence, left to right, without overlaps. */
export function equipmentSpans(words: readonly string[]): EquipmentSpan[] {
  const spans: EquipmentSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    const core = coreAt(words, at);
    if (!core) continue;
    const from = withMaker(words, at, spans.at(-1)?.to ?? 0);
    const to = withNickname(words, at, core);
    spans.push({ from, to, confidence: core.confidence });
    at = to - 1;
  }
  return spans;
}

interface Core {
  to: number;
  confidence: number;
}

function coreAt(words: readonly string[], at: number): Core | undefined {
  if (opensShip(words, at)) return { to: shipEnd(words, at + 2), confidence: 0.97 };
  return knownName(words, at) ?? designationAt(words, at);
}

function opensShip(words: readonly string[], at: number): boolean {
  const prefix = words[at] ?? '';
  const name = words[at + 1] ?? '';
  if (!isShipPrefix(prefix) || !/^\p{Lu}./u.test(name) || /^(?:The|A|In|On|And)$/.test(name)) return false;
  return prefix.length >= 3 || hasClassNounNear(words, at, at + 2);
}

function shipEnd(words: readonly string[], from: number): number {
  let to = from;
  while (to < from + 3 && continuesShip(words, to)) to++;
  return to;
}

function continuesShip(words: readonly string[], at: number): boolean {
  const isName = (word = ''): boolean => /^\p{Lu}\p{Ll}/u.test(word);
  return isName(words[at]) || (/^(?:of|the|de|la|[A-Z]\.)$/.test(words[at] ?? '') && isName(words[at + 1]));
}

function knownName(words: readonly string[], at: number): Core | undefined {
  for (let length = Math.min(4, words.length - at); length >= 1; length--) {
    const name = words.slice(at, at + length).join(' ');
    if (certainNames.has(name)) return { to: at + length, confidence: 0.9 };
    if (
      ambiguousNames.has(name) &&
      (hasClassNounNear(words, at, at + length) || makers.has(words[at - 1] ?? ''))
    )
      return { to: at + length, confidence: 0.85 };
  }
  return variantOf(words, at);
}

/** "Pantsir-SM systems", "Rafale-M fighters": a known name with a variant behind a hyphen. */
function variantOf(words: readonly string[], at: number): Core | undefined {
  const name = /^(\p{Lu}\p{Ll}{2,})-[A-Z]{1,3}\d?$/u.exec(words[at] ?? '')?.[1] ?? '';
  if (!certainNames.has(name) && !(ambiguousNames.has(name) && hasClassNounNear(words, at, at + 1)))
    return undefined;
  return { to: at + 1, confidence: 0.9 };
}

function designationAt(words: readonly string[], at: number): Core | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (isDesignation(word)) return { to: at + 1, confidence: 0.95 };
  if (/^(?:MiG|Su|Tu|Il|Mi|Ka|Yak|Me|Bf|Ju|He|Fw)$/.test(word) && /^\d{1,3}[A-Z]{0,3}s?$/.test(next))
    return { to: at + 2, confidence: 0.93 };
  if (
    /^(?:Type|Mark|Mk)$/.test(word) &&
    /^(?:\d{1,3}[A-Z]?|[IVX]+)$/.test(next) &&
    hasClassNounNear(words, at, at + 2)
  )
    return { to: at + 2, confidence: 0.88 };
  if (isShipClass(word, next)) return { to: at + 1, confidence: 0.9 };
  if (word === 'MiGs') return { to: at + 1, confidence: 0.93 };
  if (isLooseCode(word) && makers.has(words[at - 1] ?? '')) return { to: at + 1, confidence: 0.88 };
  if (isLooseCode(word) && hasClassNounNear(words, at, at + 1)) return { to: at + 1, confidence: 0.8 };
  return undefined;
}

/** "Collins-class submarines", not "World-class vessels". */
function isShipClass(word: string, next: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+-class$/u.test(word) &&
    !/^(?:World|First|Second|Third|Middle|Business|Working|Upper|Lower|High|Top)-/.test(word) &&
    (isClassNoun(next) || /^(?:guided-missile|attack|ballistic|nuclear|nuclear-powered|missile)$/.test(next))
  );
}

function isLooseCode(word: string): boolean {
  return isCode(word) && !/^\d|^(?:AK|[A-Z]\d?)$/.test(word);
}

/** A class noun within four words after the name, or just before it: "missiles such as Iskander". */
function hasClassNounNear(words: readonly string[], from: number, to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + 4); at++) {
    if (isClassNoun(words[at] ?? '')) return true;
    if (/^[.;:!?]$/.test(words[at] ?? '')) break;
  }
  const [third = '', second = '', first = ''] = [words[from - 3], words[from - 2], words[from - 1]];
  if (isClassNoun(first)) return true;
  if (/^(?:the|including|as|and|of|like|,|-|“|")$/i.test(first) && isClassNoun(second)) return true;
  return first === 'as' && second === 'such' && isClassNoun(third);
}

function withMaker(words: readonly string[], at: number, free: number): number {
  let from = at;
  while (from > free && makers.has(words[from - 1] ?? '')) from--;
  if (from === at && from > free && /^[1-9][A-Z]\d{1,3}$/.test(words[from - 1] ?? '')) from--;
  if (from > 0 && from < at && makerOpenings.has(words[from - 1] ?? '')) from--;
  return from;
}

/** "Iskander SS-26": the reporting name is a name of its own. */
const REPORTING = /^(?:SS|SA|AA|AS|AT)-(?:N-)?\d/;

/** A nickname, a further code or a Roman numeral may follow, two words at most. */
function withNickname(words: readonly string[], at: number, core: Core): number {
  const opening = words[at] ?? '';
  if (isShipPrefix(opening)) return core.to;
  const takesNickname = isDesignation(opening) || core.confidence === 0.8 || core.confidence === 0.88;
  let to = core.to;
  while (to < words.length && to < core.to + 2) {
    const word = words[to] ?? '';
    const before = words[to - 1] ?? '';
    if (REPORTING.test(word)) break;
    const code = isCode(word) && (certainNames.has(before) || ambiguousNames.has(before) || to - 1 > at);
    const nickname =
      isNickname(word) && (ambiguousNames.has(word) || certainNames.has(word) || takesNickname);
    if (!code && !nickname && !/^(?:I|II|III|IV|V|VI|One|Two|Three|Four|Five|Six|Seven)$/.test(word)) break;
    to++;
  }
  return to;
}

function isNickname(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isClassNoun(word) && !notNicknames.has(word);
}
