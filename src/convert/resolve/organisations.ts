/**
 * Group **organisations**: equal names, an acronym with its long form, a short name with the one longer name
 * that ends in it, and the forces of one country under their several names.
 */

import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { adjectivesOf, countryNamed, countryOfAdjective } from '../recognise/atlas/atlas.ts';
import { initials } from '../recognise/organisation/acronyms.ts';
import { epithets, longForms } from '../recognise/organisation/known.ts';
import { isOrganisationNoun } from '../recognise/organisation/nouns.ts';
import { formOf, formsOf, type Group, groupBy } from './group.ts';

/**
 * @param document
 *   Where the mentions stand: "Kosovo Force (KFOR)" shows that both mean one thing.
 */
export function groupOrganisations(mentions: readonly Mention[], document: Document): Group[] {
  const groups = groupBy(mentions, (mention) => organisationKey(formOf(mention)), 'same name');
  const joinBracketed = (before: readonly Group[]): Group[] => joinInBrackets(before, document);
  return [joinWellKnown, joinBracketed, joinAcronyms, joinShortNames].reduce(
    (joined, join) => join(joined),
    groups,
  );
}

/** An acronym in brackets right after a name of which one word begins with its first letter. */
function joinInBrackets(groups: readonly Group[], { passages }: Document): Group[] {
  const byEnd = new Map(
    groups.flatMap((group) =>
      group.mentions.map((mention) => [`${mention.passage}:${mention.end}`, { group, mention }] as const),
    ),
  );
  const partnerOf = (group: Group): Group | undefined =>
    group.mentions
      .filter(({ surface }) => isAcronym(surface))
      .map((short) => {
        const long = byEnd.get(`${short.passage}:${short.start - 2}`);
        const between = passages[short.passage]?.text.slice(short.start - 2, short.start);
        return long && between === ' (' && hasInitial(formOf(long.mention), short.surface.charAt(0))
          ? long.group
          : undefined;
      })
      .find((partner) => partner !== undefined);
  return joinInto(groups, partnerOf, 'name and its acronym in brackets');
}

/** "Kurdistan Workers Party (PKK)": the acronym may be that of the name in its own language. */
function hasInitial(name: string, letter: string): boolean {
  return name.split(/[\s-]+/).some((word) => word.startsWith(letter));
}

const FORCES = /^(.+?) (?:armed forces|military forces|military)$/i;

/** Names that differ in case, stops or the word for "forces" share a key. */
export function organisationKey(name: string): string {
  const epithet = epithets.get(name) ?? name;
  const forces = FORCES.exec(epithet)?.[1];
  if (forces) return `armed forces of ${countryOfAdjective(forces) ?? plain(forces)}`;
  return plain(withAdjective(epithet));
}

/** "Russia's Defense Ministry" is the Russian Defense Ministry. */
export function withAdjective(name: string): string {
  const [, country = '', body = ''] = /^(\p{Lu}[\p{L} ]+?)['’]s? (.+)$/u.exec(name) ?? [];
  const code = countryNamed(country);
  const [adjective] = code ? adjectivesOf(code) : [];
  return adjective ? `${adjective} ${body}` : name;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/^un(?=$| \S)/, 'united nations')
    .replace(/^eu(?=$| \S)/, 'european union')
    .replace(/^(?:united states|american) (?=\S)/, 'us ')
    .replace(/[’‘]/g, "'")
    .replace(/defence/g, 'defense')
    .replace(/organisation/g, 'organization')
    .replace(/^us (?=state department$)/, '')
    .replace(/^wagner$/, 'wagner group')
    .replace(/^joint chiefs$/, 'joint chiefs of staff');
}

/** Join each group into the one that `partnerOf` gives. */
function joinInto(
  groups: readonly Group[],
  partnerOf: (group: Group) => Group | undefined,
  reason: string,
): Group[] {
  const kept = new Set(groups);
  for (const group of groups) {
    const partner = partnerOf(group);
    if (!partner || partner === group || !kept.has(partner)) continue;
    kept.delete(group);
    partner.mentions.push(...group.mentions);
    partner.reason = reason;
  }
  return [...kept];
}

/** Groups by what their forms are looked up under. */
function indexed(
  groups: readonly Group[],
  keysOf: (form: string) => readonly string[],
): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(formsOf(group).flatMap(keysOf)))
      index.set(key, [...(index.get(key) ?? []), group]);
  return index;
}

const shortOf = new Map(longForms.map(([short, long]) => [plain(long), plain(short)]));

function joinWellKnown(groups: readonly Group[]): Group[] {
  const index = indexed(groups, (form) => [plain(form)]);
  return joinInto(
    groups,
    (group) => {
      const short = formsOf(group)
        .map((form) => shortOf.get(plain(form)))
        .find((name) => name !== undefined);
      return short === undefined ? undefined : index.get(short)?.[0];
    },
    'short name and long form',
  );
}

function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,}s?$/u.test(name);
}

/** "SDF" and the only long name whose initials it is. */
function joinAcronyms(groups: readonly Group[]): Group[] {
  const index = indexed(groups, (form) => {
    const words = form.split(/\s+/);
    return words.length > 1 ? [initials(words, false), initials(words, true)] : [];
  });
  return joinInto(
    groups,
    (group) => {
      const acronym = formsOf(group)
        .find(isAcronym)
        ?.replace(/[^\p{Lu}]/gu, '');
      return acronym ? only((index.get(acronym) ?? []).filter((other) => other !== group)) : undefined;
    },
    'acronym and long form',
  );
}

/** "Security Council" and the only longer name that ends in it. */
function joinShortNames(groups: readonly Group[]): Group[] {
  const index = indexed(groups, (form) => [lastWord(form)]);
  return joinInto(
    groups,
    (group) => {
      const [name = ''] = formsOf(group);
      if (!name.includes(' ') && !isOrganisationNoun(name)) return undefined;
      const longer = (index.get(lastWord(name)) ?? []).filter(
        (other) => other !== group && formsOf(other).some((form) => isFullerThan(form, name)),
      );
      return only(longer);
    },
    'short and full name',
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** "3rd Battalion, 1st Regiment" is no fuller name of "1st Regiment". */
function isFullerThan(longer: string, shorter: string): boolean {
  if (!longer.endsWith(` ${shorter}`)) return false;
  return !/[,–]\s*$|\d/.test(longer.slice(0, longer.length - shorter.length));
}

function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
