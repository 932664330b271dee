/**
 * **Nicknames** and marks behind a designation or a known name.
 *
 * ```text
 * F-16 Fighting Falcon    AS-365 N2 Dauphin    Hunter F6    T-6 Texan II
 *      ^^^^^^^^^^^^^^^           ^^^^^^^^^^           ^^        ^^^^^^^^
 * ```
 */
import isoCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { isAdjective } from '../atlas/atlas.ts';
import { knownOrganisations } from '../organisation/known.ts';
import type { EquipmentRow } from './catalogue.ts';
import { codeAt } from './codes.ts';
import type { KnownNames } from './known-names.ts';
import { isMaker } from './makers.ts';
import { isEquipmentNoun, nounBehind } from './nouns.ts';
import { notNicknames } from './words.ts';

const ROMAN = /^(?:I|II|III|IV|V|VI|VII|IX|X)s?$/;
const NUMERAL = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/;
/** "Iskander SS-26": the reporting name is a name of its own. */
const REPORTING = /^(?:SS|SA|AA|AS|AT)-(?:N-)?\d/;
/** "Mirage III RS": letters of the variant. */
const SUFFIX = /^(?!(?:US|UK|EU|UN|[IVX]+)$)[A-Z]{1,2}$/;
const MOST_WORDS = 3;

/** In lists without commas another thing follows: "BM-21 Grad M-87 Orkan", but "Bf 109 G-6". */
function isOtherCode(words: readonly string[], at: number): boolean {
  return /^\p{Lu}{1,4}-(?:\d{2}|\d$)/u.test(words[at] ?? '') && !/^[A-K]-\d/.test(words[at] ?? '');
}

interface Opening {
  from: number;
  to: number;
  row?: EquipmentRow;
}

/** Index after the last word of the name that opens with these words. */
export function nameEnd(
  words: readonly string[],
  { from, to: first, row }: Opening,
  names: KnownNames,
): number {
  const opensWithCode = /\d/.test(words.slice(from, first).join(''));
  let to = first;
  while (to < words.length && to < first + MOST_WORDS) {
    const word = words[to] ?? '';
    if (REPORTING.test(word) || (opensWithCode && isOtherCode(words, to))) break;
    if (row && ROMAN.test(words[to - 1] ?? '') && SUFFIX.test(word)) to++;
    else if (ROMAN.test(word) || (NUMERAL.test(word) && row?.class === 'space')) to++;
    else if (isMark(words, to, opensWithCode ? undefined : row))
      to += /^(?:Mk\.?|Mark|Block)$/.test(word) ? 2 : 1;
    else if (row && names.bearersOf(word).some((bearer) => bearer.row === row)) to++;
    else if (opensWithCode && /^[A-Z]{1,3}\d?$/.test(word) && names.longestAt(words, to + 1)) to++;
    else {
      const length = opensWithCode ? nicknameLength(words, to, names) : 0;
      if (length === 0) break;
      to += length;
    }
  }
  return to;
}

/** "Hunter F6", "Exocet MM38", "Shenzhou 11", "Leopard 2A4", "Merkava Mk 4". */
export function isMark(words: readonly string[], at: number, row: EquipmentRow | undefined): boolean {
  const word = words[at] ?? '';
  if (/^(?:Mk\.?|Mark|Block)$/.test(word)) return /^(?:\d+[A-Z]?|[IVX]+[A-Z]?)$/.test(words[at + 1] ?? '');
  if (/^\p{Lu}{1,4}\.?-?\d{1,3}(?:[A-Z]|-\d{1,2})?s?$/u.test(word)) return codeAt(words, at) !== undefined;
  if (!/^\d{1,3}(?:[A-Z]\d?)?$/.test(word) || row === undefined) return false;
  return (
    /^(?:space|tank|ballistic-missile|air-defence|helicopter)$/.test(row.class) &&
    !/^(?:\p{Ll}+s|km|m|percent|%)$/u.test(words[at + 1] ?? '')
  );
}

function nicknameLength(words: readonly string[], at: number, names: KnownNames): number {
  const known = names.longestAt(words, at);
  if (known && !codeAt(words, at) && !/\d/.test(words[at] ?? '')) return known.to - at;
  const word = words[at] ?? '';
  if (/^\p{Lu}{3,}$/u.test(word)) return isAcronymOfIt(words, at) || isSetInCapitals(words, at) ? 1 : 0;
  const goesOn = /^\p{Lu}\p{Ll}/u.test(words[at + 1] ?? '');
  return isNickname(word) && !goesOn && !isTaken(words, at) ? 1 : 0;
}

/** "AGM-86 ALCM missiles", but not "F-16 USAF pilots". */
function isAcronymOfIt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (
    knownOrganisations.has(word) ||
    /^(?:US|USAF|USN|USMC|RAF|NATO|RAAF|IAF|PLA|UN|EU|USA|UAV|UAVs|APC|SAM|IFV|MBT|ICBM)$/.test(word)
  )
    return false;
  return (
    !isEquipmentNoun(word) &&
    (nounBehind(words, at + 1) || at + 1 >= words.length || /^[,.;)]$/.test(words[at + 1] ?? ''))
  );
}

/** "The JB-3 TIAMAT was": an article sets its own name in capitals. */
function isSetInCapitals(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (
    word.length > 4 &&
    !knownOrganisations.has(word) &&
    !isEquipmentNoun(word) &&
    /^(?:is|was|were|are|\(|,)$/.test(words[at + 1] ?? '')
  );
}

function isNickname(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:-\d|-\p{Lu}\p{Ll}+)?s?$/u.test(word) &&
    !isEquipmentNoun(word) &&
    !notNicknames.has(word) &&
    !isAdjective(word) &&
    !isMaker(word) &&
    !OTHERS.test(word) &&
    !countries.has(word)
  );
}

const countryNames: ReadonlySet<string> = new Set(
  Object.values(isoCountries.countries as Readonly<Record<string, string | readonly string[]>>).flat(),
);

/** "Harbin Y-12 China", as a row of a table runs on: a code with a country behind is more than a name. */
export function runsIntoCountry(name: string): boolean {
  const words = name.split(' ');
  const code = words.findIndex((word) => /\d/.test(word));
  return code >= 0 && words.some((word, at) => at > code && (countryNames.has(word) || word === 'Russia'));
}

/** First words of the names of countries: in a table they stand behind the designation. */
const countries: ReadonlySet<string> = new Set(
  Object.values(isoCountries.countries as Readonly<Record<string, string | readonly string[]>>)
    .flat()
    .flatMap((name) => name.split(' ')[0] ?? []),
);

/** Words of headlines and of other names. */
const OTHERS =
  /^(?:Crash(?:es)?|Assault|Infantry|Soviet|Britain|Combat|Armed|Pilots?|Deal|Sale|Jets?|Strike|Squadrons?|Prime|Minister|President|Commander|Captain|Major|Colonel|General|Lieutenant|Lt|Col|Gen|Capt|Sgt|Mr|Mrs|Dr|After|Against|Also|And|As|At|Because|However|Its|It|He|She|They|When|While|This|That|These|Both|Two|Three|Four|Five|All|Engine|Engines|Radar|Upgrade|Upgrades|Variant|Variants|Aviation|Airlines?|Airways|Industries|Corporation|Company|Ministry|Defense|Defence|Station|Base|Airport|Museum|Memorial|Operation|Exercise|Mission|Day|Show|Festival|Party|Standard|Mark|Mod|Type|Project|Plus|Wikipedia|See|List|Category)$/;

/** A surname, place or body that goes on: "MiG-29 Captain Ann Lee", "Su-25 Frogfoot" is not one. */
function isTaken(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return (
    /^(?:Air|Force|Army|Navy|Ministry|Squadron|Regiment|Base|Airport|Corporation|Group|Company|City|Province|County|University|Street|'s|’s)$/.test(
      next,
    ) && !/^(?:'s|’s)$/.test(next)
  );
}
