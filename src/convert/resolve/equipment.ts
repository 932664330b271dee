/**
 * Group **equipment**: spellings of one designation are one thing, and so are the names that the catalogue gives
 * one system; its variants stay apart.
 *
 * ```text
 * SU-35 = Su-35 = Su 35 = Sukhoi Su-35        Iskander = 9K720 = SS-26 Stone        Su-35 ≠ Su-35S
 * ```
 */
import { isDesignation, nameKey } from '../../gazetteer/name.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { makerBefore } from '../recognise/equipment/makers.ts';
import { isShipPrefix } from '../recognise/equipment/words.ts';
import { formOf, formsOf, type Group, groupBy } from './group.ts';

/**
 * @param document
 *   Where the mentions stand: "Iskander (NATO reporting name SS-26 Stone)" shows that both mean one thing.
 */
export function groupEquipment(mentions: readonly Mention[], document: Document): Group[] {
  const known = new Map<string, string>();
  for (const { canonical, ...mention } of mentions)
    if (canonical) known.set(equipmentKey(formOf(mention)), equipmentKey(canonical));
  const keyOf = (mention: Mention): string => {
    const key = equipmentKey(formOf(mention));
    return known.get(key) ?? key;
  };
  const groups = groupBy(mentions, keyOf, 'same designation');
  return joinOtherNames(joinNicknames(groups), document).map(inUsualSpelling);
}

function inUsualSpelling(group: Group): Group {
  return inSmallLetters(inCatalogueSpelling(group));
}

/** "GAM-87 SKYBOLT", as an article sets its own name, is called as the rest of the text spells it. */
function inSmallLetters(group: Group): Group {
  const forms = formsOf(group);
  const words = (group.usual ?? longestOf(forms)).split(' ');
  if (!words.some(isInCapitals)) return group;
  const spelled = forms
    .flatMap((form) => form.replace(/[_*]/g, '').split(' '))
    .filter((word) => !isInCapitals(word));
  const usual = words.map((word) =>
    isInCapitals(word) ? (spelled.find((other) => other.toUpperCase() === word) ?? word) : word,
  );
  return usual.join(' ') === words.join(' ') ? group : { ...group, usual: usual.join(' ') };
}

function isInCapitals(word: string): boolean {
  return /\p{Lu}{4}/u.test(word);
}

function longestOf(forms: readonly string[]): string {
  return [...forms].sort((one, other) => other.length - one.length)[0] ?? '';
}

/** "SU-35" in capitals, and "747", are called as the catalogue calls them. */
function inCatalogueSpelling(group: Group): Group {
  if (group.usual) return group;
  const canonical = group.mentions.flatMap((mention) => mention.canonical ?? [])[0];
  const longest = longestOf(formsOf(group));
  const isNumber = /^[\d-]+s?$/.test(longest);
  return canonical && (isNumber || nameKey(singular(longest)) === nameKey(canonical))
    ? { ...group, usual: canonical }
    : group;
}

/** The reporting names that NATO gives: "SS-26", "SA-21 Growler". */
export function isReportingName(name: string): boolean {
  return /^(?:SS|SA|AA|AS|AT|CSS)-(?:N-?)?X?-?\d/.test(name);
}

const NAMED_ALSO =
  /^(?: (?!(?:and|or|an?|the|with|than|from|to|by|not)\b)[a-z-]+){0,3},? ?\(?(?:[^().;]{0,30}\b(?:reporting name|code ?name|codenamed|designation)\b[^().;\p{Lu}]{0,12}|(?:also|otherwise|better|sometimes|formerly)? ?(?:known|named|called|designated|dubbed)(?: as)?(?: the)?|NATO:?|aka|a\.k\.a\.) ?[“"‘']?$/u;
const BRACKET = /^(?: (?!(?:and|or)\b)[a-z-]+){0,3} \($|^ $/;
const MARKS = /^ \(?[“"'‘«]$/;
const LONGEST_BETWEEN = 80;

/** A name that follows another as its other name joins it. */
function joinOtherNames(groups: readonly Group[], { passages }: Document): Group[] {
  const kept = new Set(groups);
  const all = groups
    .flatMap((group) => group.mentions.map((mention) => ({ group, mention })))
    .sort(
      (one, other) => one.mention.passage - other.mention.passage || one.mention.start - other.mention.start,
    );
  for (const [index, { group, mention }] of all.entries()) {
    const before = all[index - 1];
    if (!before || before.mention.passage !== mention.passage || !kept.has(group) || !kept.has(before.group))
      continue;
    const between = passages[mention.passage]?.text.slice(before.mention.end, mention.start) ?? '';
    if (before.group === group || between.length > LONGEST_BETWEEN || !namesAgain(between, mention.surface))
      continue;
    if (areVariants(before.group, group)) continue;
    kept.delete(group);
    before.group.mentions.push(...group.mentions);
    before.group.usual ??= formOf(before.mention);
    before.group.reason = 'named as its other name';
  }
  return [...kept];
}

/** "AGM-88E" and "AGM-88F", whatever a text calls the one after the other. */
function areVariants(one: Group, other: Group): boolean {
  const [codes, others] = [one, other].map((group) =>
    formsOf(group)
      .map(equipmentKey)
      .flatMap((key) => /^([a-z]+\d+)[a-z]*\d*$/.exec(key) ?? []),
  );
  const [key, family] = codes ?? [];
  return (others ?? []).includes(family ?? '-') && !(others ?? []).includes(key ?? '-');
}

function namesAgain(between: string, surface: string): boolean {
  return (
    NAMED_ALSO.test(between) || MARKS.test(between) || (isReportingName(surface) && BRACKET.test(between))
  );
}

/** Names before a number that are no maker there: "Leopard 2", "Type 45". */
const FAMILY =
  /^(?:Leopard|Mirage|Hermes|Mark|Mk|Bayraktar|Type|Shahed|Boeing|Airbus|Cessna|Fokker|Saab|Bell|Learjet|Embraer)$/;

/** What every spelling of one piece of equipment shares. */
export function equipmentKey(name: string): string {
  const words = withoutMaker(name.split(' ')).map((word) => word.replace(/^Jak(?=-?\d)/, 'Yak'));
  const bare = words.join(' ');
  const code = /^(?:\p{Lu}[\p{L}]{0,5}|F\/A)[-‐‑ ]?\d{1,4}[\p{L}]{0,3}(?:[-/]\w+)?/u.exec(bare)?.[0];
  if (code && /^\p{Lu}[\p{L}/]{0,3}[-‐‑ ]?\d/u.test(code))
    return singular(code)
      .toLowerCase()
      .replace(/[-‐‑ /]/g, '');
  return singular(bare).toLowerCase().replace(/[-‐‑]/g, ' ');
}

function withoutMaker(words: string[]): string[] {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const isNumber = length === 1 && /^[A-Z]?\d/.test(words[1] ?? '') && FAMILY.test(words[0] ?? '');
    if (makerBefore(words, length) === length && !isNumber) return words.slice(length);
  }
  return words;
}

/** Names that end in an s of their own. */
const OWN_S =
  /(?:ss|us|is|Albatros|Antares|Kronos|Konkurs|Oniks|Argus|Zetros|Elbrus|Abrams|Atlas|Yars|Mars|Hermes|Hercules|Ares|Talos|Achilles|Ulysses|Angeles|Forbes|Texas|Kansas|Arkansas|Illinois|States|Paris|Sands|Keys|Woods|Adams|James|Charles|Davids|Holmes|Jones|Hughes|Wales|Barnes)$/;

/** A name without the plural s: "Apaches", "Su-35s"; ships have none. */
export function singular(name: string): string {
  if (isShipPrefix(name.split(' ')[0] ?? '') || (OWN_S.test(name) && !/\d\p{L}?s$/u.test(name))) return name;
  return name.replace(/([\p{Ll}\p{N}\p{Lu}])s$/u, '$1');
}

/** "Black Hawk" is the only designation's nickname here. */
function joinNicknames(groups: readonly Group[]): Group[] {
  const kept = [...groups];
  const nicknamed = groups.filter((group) => formsOf(group).some((form) => form.includes(' ')));
  for (const group of groups) {
    const name = singular(formsOf(group)[0] ?? '');
    if (formsOf(group).some(isDesignation)) continue;
    const bearers = nicknamed.filter(
      (other) => other !== group && formsOf(other).some((form) => singular(form).endsWith(` ${name}`)),
    );
    const [only, another] = bearers;
    if (!only || another || !kept.includes(only)) continue;
    kept.splice(kept.indexOf(group), 1);
    only.mentions.push(...group.mentions);
    only.reason = 'designation and nickname';
  }
  return kept;
}
