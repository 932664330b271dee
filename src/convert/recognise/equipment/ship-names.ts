/**
 * **Ships’ names** after a prefix, and classes of ships.
 *
 * ```text
 * the USS Harry S. Truman (CVN-75)      an Arleigh Burke-class destroyer
 *     ^^^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^^^
 * ```
 */
import { isAdjective } from '../atlas/atlas.ts';
import { isEquipmentNoun, nounBehind } from './nouns.ts';
import { isShipPrefix } from './words.ts';

/** Bases that bear a ship’s prefix. */
const ASHORE =
  /^(?:HMAS (?:Stirling|Cerberus|Albatross|Harman|Penguin|Watson|Kuttabul|Creswell|Cairns|Coonawarra|Waterhen|Encounter)|HMS (?:Drake|Sultan|Collingwood|Raleigh|Excellent|Gannet|Seahawk|Caledonia|Ganges)|INS (?:Rajali|Hansa|Kadamba|Garuda|Shivaji|Chilka|Dega|Parundu|Utkrosh|Baaz)|HMCS (?:Stadacona|Naden|Cornwallis))$/;
/** Is it a base, although it bears a ship’s prefix? */
export function isBase(name: string): boolean {
  return ASHORE.test(name);
}

const BASE = /^(?:base|barracks|establishment|shipyard|training|station|dockyard|air)$/;
const MOST_WORDS = 4;

/** Index after the ship’s name when a prefix stands at a word. */
export function prefixedShipAt(words: readonly string[], at: number): number | undefined {
  const prefix = words[at] ?? '';
  const first = words[at + 1] ?? '';
  if (
    !isShipPrefix(prefix) ||
    !/^\p{Lu}[\p{L}.'’]/u.test(first) ||
    (/^(?:The|A|In|On|And|Of|For)$/.test(first) && !/^\p{Lu}/u.test(words[at + 2] ?? ''))
  )
    return undefined;
  if (isEquipmentNoun(first) || (prefix.length < 3 && !speaksOfShips(words, at))) return undefined;
  let to = at + 2;
  while (to < at + 1 + MOST_WORDS && continuesName(words, to)) to++;
  const name = words.slice(at, to).join(' ');
  const ashore =
    isBase(name) ||
    (words.slice(to, to + 3).some((word) => BASE.test(word)) && /^(?:HMAS|INS|HMS)$/.test(prefix));
  return ashore ? undefined : to;
}

function continuesName(words: readonly string[], at: number): boolean {
  const isName = (word = ''): boolean => /^\p{Lu}(?:\p{Ll}|\p{Lu}{2})/u.test(word) && !ENDS.test(word);
  return (
    isName(words[at]) ||
    (/^(?:of|the|de|la|del|von|[A-Z]\.|\p{Lu})$/u.test(words[at] ?? '') && isName(words[at + 1]))
  );
}

/** Capitalised words that no longer belong to the ship. */
const ENDS =
  /^(?:Carrier|Strike|Group|Captain|Commander|Command|Amphibious|Ready|In|On|The|But|And|Battle|Task|Memorial|Museum|Sailors?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

function speaksOfShips(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 8), at + 10).some((word) => SHIP.test(word));
}

const SHIP =
  /^(?:ships?|warships?|vessels?|ferr(?:y|ies)|tankers?|freighters?|liners?|steamers?|steamships?|boats?|carriers?|yachts?|trawlers?|sailed|sank|sunk|aboard|docked|crew|captain|torpedoed|hijacked|barges?|tugs?)$/;

export interface ShipClass {
  from: number;
  to: number;
}

/** Words that do not open the name of a class: nationality, services, articles. */
const NO_OPENING =
  /^(?:The|A|An|This|Its|Their|Navy|Force|Forces|Army|Guard|Fleet|Coast|Marine|Royal|Naval|Imperial|Air|New|Two|Three|Four|Five|Six|First|Second|Several|One|In|On|Of|And|But|Each|All|Both|Soviet|US|U\.S\.|UK|USN|RN|HM|Project|Type|NATO)$/;
const NO_CLASS =
  /^(?:World|First|Second|Third|Middle|Business|Working|Upper|Lower|High|Top|Economy|Master|Ruling|Under|Political|Creative|Service|Social|New|Best)-?$/;

/** The class of ships whose last word stands at `at`: "Burke-class", or "Vanguard" before "class". */
export function shipClassAt(words: readonly string[], at: number): ShipClass | undefined {
  const word = words[at] ?? '';
  const stem = /^(\p{Lu}[\p{L}'’.-]*|[IVX]+|[A-Z]{2,4}-\d+)-[cC]lass$/u.exec(word)?.[1];
  const apart = stem === undefined && /^\p{Lu}\p{L}+/u.test(word) && /^[cC]lass$/.test(words[at + 1] ?? '');
  if ((stem === undefined && !apart) || NO_CLASS.test(stem ?? word)) return undefined;
  const to = apart ? at + 2 : at + 1;
  if (!namesShips(words, to)) return undefined;
  let from = at;
  while (from > 0 && at - from < 3 && opensClass(words[from - 1] ?? '')) from--;
  return { from, to };
}

function namesShips(words: readonly string[], to: number): boolean {
  return (
    nounBehind(words, to, 'ship-class') ||
    /^(?:guided-missile|attack|ballistic|nuclear|nuclear-powered|missile|amphibious|landing|patrol|fast)$/.test(
      words[to] ?? '',
    ) ||
    (/^(?:and|or|,)$/.test(words[to] ?? '') &&
      words.slice(to + 1, to + 4).some((word) => /-class$/.test(word)))
  );
}

function opensClass(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’]*$/u.test(word) &&
    !isAdjective(word) &&
    !NO_OPENING.test(word) &&
    !isEquipmentNoun(word)
  );
}
