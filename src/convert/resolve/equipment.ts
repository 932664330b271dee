/**
 * Group **equipment**: spellings of one designation are one thing; its variants stay apart.
 *
 * ```text
 * SU-35 = Su-35 = Su 35 = Sukhoi Su-35        Su-35 ≠ Su-35S
 * ```
 */
import { isDesignation } from '../../gazetteer/name.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { ambiguousNames, certainNames } from '../recognise/equipment/names.ts';
import { makers } from '../recognise/equipment/words.ts';
import { formOf, formsOf, type Group, groupBy } from './group.ts';

/**
 * @param document
 *   Where the mentions stand: "Iskander (NATO reporting name SS-26 Stone)" shows that both mean one thing.
 */
export function groupEquipment(mentions: readonly Mention[], document: Document): Group[] {
  const groups = groupBy(mentions, (mention) => equipmentKey(formOf(mention)), 'same designation');
  return joinOtherNames(joinNicknames(groups), document);
}

/** The reporting names that NATO gives: "SS-26", "SA-21 Growler". */
export function isReportingName(name: string): boolean {
  return /^(?:SS|SA|AA|AS|AT|CSS)-(?:N-?)?X?-?\d/.test(name);
}

const NAMED_ALSO =
  /^(?: (?!(?:and|or|an?|the|with|than|from|to|by|not)\b)[a-z-]+){0,3},? ?\(?(?:[^().;]{0,30}\b(?:reporting name|code ?name|codenamed|designation)\b[^().;\p{Lu}]{0,12}|(?:also|otherwise|better|sometimes|formerly)? ?(?:known|named|called|designated|dubbed)(?: as)?(?: the)?|NATO:?|aka|a\.k\.a\.) ?[“"‘']?$/u;
const BRACKET = /^(?: (?!(?:and|or)\b)[a-z-]+){0,3} \($|^ $/;
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
    kept.delete(group);
    before.group.mentions.push(...group.mentions);
    before.group.usual ??= formOf(before.mention);
    before.group.reason = 'named as its other name';
  }
  return [...kept];
}

function namesAgain(between: string, surface: string): boolean {
  return NAMED_ALSO.test(between) || (isReportingName(surface) && BRACKET.test(between));
}

/** Words whose number alone names the type: "Leopard 2", "Type 45"; they are no maker here. */
const FAMILY = /^(?:Leopard|Mirage|Hermes|Mark|Mk|Bayraktar)$/;

/** What every spelling of one piece of equipment shares. */
export function equipmentKey(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && makers.has(words[0] ?? '') && !FAMILY.test(words[0] ?? '')) words.shift();
  const bare = words.join(' ');
  const code = /^(?:\p{Lu}[\p{L}]{0,5}|F\/A)[-‐‑ ]?\d{1,4}[\p{L}]{0,3}(?:[-/]\w+)?/u.exec(bare)?.[0];
  if (code && /^\p{Lu}[\p{L}/]{0,3}[-‐‑ ]?\d/u.test(code))
    return singular(code)
      .toLowerCase()
      .replace(/[-‐‑ /]/g, '');
  return singular(bare).toLowerCase().replace(/[-‐‑]/g, ' ');
}

/** A plural s after a digit, a capital or a small letter; "Hermes" keeps its own. */
export function singular(name: string): string {
  if (/^(?:USS|HMS|RFA)\b|(?:ss|us|es|is)$/.test(name) && !isDesignation(name.split(' ').at(-1) ?? ''))
    return name;
  return endsInItsOwn(name) ? name : name.replace(/([\p{Ll}\p{N}\p{Lu}])s$/u, '$1');
}

/** "M1 Abrams": a known name that is none without its s. */
function endsInItsOwn(name: string): boolean {
  const known = (word: string): boolean => certainNames.has(word) || ambiguousNames.has(word);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return /^\D+s$/.test(last) && known(last) && !known(last.slice(0, -1));
}

/** "Black Hawk" is the only designation's nickname here. */
function joinNicknames(groups: readonly Group[]): Group[] {
  const kept = [...groups];
  const nicknamed = groups.filter((group) => formsOf(group).some((form) => form.includes(' ')));
  for (const group of groups) {
    const name = singular(formsOf(group)[0] ?? '');
    if (isDesignation(name)) continue;
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
