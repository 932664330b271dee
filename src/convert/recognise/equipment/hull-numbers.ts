/**
 * Recognise ships by the **hull number** in brackets behind their name, and in lists by the marks that set
 * ships’ names apart.
 *
 * ```text
 * _Hollister_ (DD-788) and _Bigelow_ (DD-942)      the schooners _Polly_ and _Cyrus_
 *  ^^^^^^^^^                ^^^^^^^                                ^^^^^       ^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { inEverySentence, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { isShipPrefix } from './words.ts';

/** American hulls by their type: "DDG-51", "CVN-75", "WMSL-750". */
const HULL =
  /^(?:DD[GER]?|CVN?|CV[ELS]|SS[BG]?N?|LH[AD]|LP[DH]|LS[DTM]|LCS|FFG?|CGN?|C[AL]|BB|AO[ER]?|AKR?|AP[AD]?|MCM|DER?|PC|WMSL|WHEC|WMEC|AS|ARS?|AG[FR]|AV[PT]?)-\d{1,4}$/;
const PLURAL =
  /^(?:(?:guided-missile|aircraft)-?)?(?:destroyers|frigates|cruisers|corvettes|submarines|battleships|battlecruisers|warships|schooners|sloops|brigs|gunboats|minesweepers|steamers|steamships|tankers|freighters|ferries|carriers|ships|vessels|boats|icebreakers|trawlers)$/;
const MARK = /^[_*]$/;
const MOST_WORDS = 4;

export function hullNumbers(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    sentence.words.flatMap((word, at) => {
      if (HULL.test(word) && sentence.words[at - 1] === '(') return before(sentence, at - 1);
      return PLURAL.test(word) ? markedList(sentence, at + 1) : [];
    }),
  );
}

/** The capitalised words that end before the bracket, without the marks around them. */
function before(sentence: Sentence, bracket: number): Mention[] {
  const { words } = sentence;
  const to = MARK.test(words[bracket - 1] ?? '') ? bracket - 1 : bracket;
  let from = to;
  while (from > 0 && to - from < MOST_WORDS && isNamePart(words[from - 1])) from--;
  const prefix = MARK.test(words[from - 1] ?? '') ? words[from - 2] : words[from - 1];
  const isPrefixed = isShipPrefix(prefix ?? '') || words.slice(from, to).some(isShipPrefix);
  return from === to || isPrefixed ? [] : [ship(sentence, { from, to }, 'hull number behind it')];
}

/** "_Polly_ and _Cyrus_": names between marks, and what joins them. */
function markedList(sentence: Sentence, first: number): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  let at = first;
  while (at < words.length && /^(?:[_*,]|and|or|\(|\)|USS|HMS)$|^\p{Lu}+-?\d+$/u.test(words[at] ?? '')) {
    let to = at + 1;
    while (MARK.test(words[at] ?? '') && isNamePart(words[to])) to++;
    const isName = to > at + 1 && to - at <= MOST_WORDS + 1 && words[to] === words[at];
    if (isName) found.push(ship(sentence, { from: at + 1, to }, 'set apart in a list of ships'));
    at = isName ? to + 1 : at + 1;
  }
  return found;
}

function isNamePart(word: string | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word ?? '');
}

function ship(sentence: Sentence, { from, to }: { from: number; to: number }, reason: string): Mention {
  return mentionOf(sentence, from, to, { kind: 'equipment', finder: 'hypernym', confidence: 0.9, reason });
}
