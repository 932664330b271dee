/**
 * **Short names** of organisations: the end of a longer name, its beginning before a word for what it is, or
 * the noun alone.
 *
 * ```text
 * Security Council = UN Security Council    Microsoft = Microsoft Corporation    the Ministry = Ministry of Defence
 * ```
 */

import type { Mention } from '../mention.ts';
import { countryNamed, isAdjective } from '../recognise/atlas/atlas.ts';
import { isGeneric } from '../recognise/generic.ts';
import { inOrder } from '../recognise/merge.ts';
import { knownOrganisations } from '../recognise/organisation/known.ts';
import { isOrganisationNoun, opensOrganisation } from '../recognise/organisation/nouns.ts';
import { isAcronym } from './acronym.ts';
import { isShared } from './common-names.ts';
import { type Doubt, doubt, formOf, formsOf, type Group } from './group.ts';
import { indexed, joinInto, lastNamed, only } from './joining.ts';
import { bodyOf } from './organisation-key.ts';

/** A short name and the only longer name that it may stand for. */
export function joinShortNames(groups: readonly Group[]): Group[] {
  const longest = groups.toSorted((one, other) => nameOf(other).length - nameOf(one).length);
  const index = indexed(groups, (form) => {
    const words = form.split(' ');
    return [...new Set([words[0]?.replace(',', '') ?? '', words.at(-1) ?? '', headOf(form)])];
  });
  const joined = joinInto(
    longest,
    (group, kept) => {
      const name = nameOf(group);
      const words = name.split(' ');
      const near = [words[0] ?? '', words.at(-1) ?? ''].flatMap((word) => index.get(word) ?? []);
      const fuller = [...new Set(near)].filter(
        (other) =>
          other !== group &&
          kept.has(other) &&
          !isOthers(other, group) &&
          (isOwned(other, group) ||
            formsOf(other).some((form) => standsFor(form, name, opens(other, group)))),
      );
      return only(fuller) ?? nounAlone(group, fuller);
    },
    'short and full name',
  );
  const kept = new Set(joined);
  return groups.filter((group) => kept.has(group));
}

function nameOf(group: Group): string {
  return formsOf(group)[0] ?? '';
}

/** May the shorter name stand for the longer one, which was given before it or not? */
function standsFor(longer: string, shorter: string, before: boolean): boolean {
  return isFullerThan(longer, shorter) && (before || !endsIn(longer, shorter));
}

/** Two bodies of two countries. */
function isOthers(one: Group, other: Group): boolean {
  const [first, second] = [one, other].map((group) => group.owner?.code ?? bodyOf(nameOf(group)).owner);
  return first !== undefined && second !== undefined && first !== second;
}

/** "the Ministry of Defence" after "Russia’s Ministry of Defence". */
function isOwned(other: Group, { owner, mentions }: Group): boolean {
  const [name] = mentions;
  return (
    !owner && other.owner !== undefined && !!name && bodyOf(nameOf(other)).body === bodyOf(formOf(name)).body
  );
}

/** Is a name first given in full, and then cut short? */
function opens(longer: Group, shorter: Group): boolean {
  const [first, second] = [longer.mentions[0], shorter.mentions[0]];
  return first !== undefined && second !== undefined && inOrder(first, second) < 0;
}

/** "the Ministry": the one that was named last before. */
function nounAlone(group: Group, fuller: readonly Group[]): Group | undefined {
  const [first] = group.mentions;
  const partner = first && isShared(nameOf(group)) ? lastNamed(fuller, first) : undefined;
  for (const mention of partner ? group.mentions : [])
    if (partner) doubt(group, mention, doubtOf(mention, partner));
  return partner;
}

/** What is certain of a name that several bodies here may be meant by. */
const DOUBTFUL = 0.6;

function doubtOf(mention: Mention, partner: Group): Doubt {
  const reason = `${mention.reason}; short for several bodies here, taken for ${nameOf(partner)}, named last before`;
  return { confidence: Math.min(DOUBTFUL, mention.confidence), reason };
}

/** The noun that says what a body is: "Ministry" of "Ministry of Defence". */
function headOf(name: string): string {
  return (
    name
      .replace(/ (?:of|for|in) .*$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}

function isFullerThan(longer: string, shorter: string): boolean {
  if (longer.length <= shorter.length) return false;
  return endsIn(longer, shorter) || beginsWith(longer, shorter) || isBodyOf(longer, shorter);
}

/** "State Department" of "US Department of State": the same body, of which only one says whose it is. */
function isBodyOf(longer: string, shorter: string): boolean {
  const [full, short] = [bodyOf(longer), bodyOf(shorter)];
  return full.body === short.body && !short.owner && short.body.includes(' ');
}

/** "3rd Battalion, 1st Regiment" is no fuller name of "1st Regiment". */
function endsIn(longer: string, shorter: string): boolean {
  if (!longer.endsWith(` ${shorter}`)) return false;
  const lead = longer.slice(0, longer.length - shorter.length);
  if (/[,–]\s*$|\d|\b(?:and|&)\s$/.test(lead)) return false;
  if (shorter.includes(' ') || isOrganisationNoun(shorter)) return !/ of (?:the )?$/.test(lead);
  return standsAlone(shorter) && !/\b(?:of|for|in|at)(?: the)? $/.test(lead.replace(/^University of $/, ''));
}

/** Words behind a name that say what the thing is. */
const TYPE =
  /^(?:,? (?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|GmbH|SA|S\.A|SE|NV|AB|ASA|Oyj|Limited|Corporation|Company|Group|Holdings?|Industries|Systems|Technologies|International|University|College|Institute|School|Academy|Hotel|Hospital|Museum|Records|Entertainment|Magazine|Newspaper|Airlines|Airways|Bank|Party|Movement|Foundation|Association|Club|Brigade|Battalion|Regiment|Organi[sz]ation|and|&|Electric|Engineering|Motors?|Aviation|Aerospace|Aircraft|Defen[cs]e|Electronics)\.?)+$/;

/** "Microsoft" of "Microsoft Corporation", "Legislative Council" of "Legislative Council of Ceylon". */
function beginsWith(longer: string, shorter: string): boolean {
  const rest = longer.startsWith(shorter) ? longer.slice(shorter.length) : '';
  if (rest === '' || isAcronym(shorter)) return false;
  if (/^ (?:of|for) /.test(rest))
    return shorter.includes(' ') || opensOrganisation(shorter) || isOrganisationNoun(shorter);
  return (
    TYPE.test(rest) && (shorter.includes(' ') || standsAlone(shorter) || knownOrganisations.has(shorter))
  );
}

/** A word that is a name by itself. */
function standsAlone(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'-]{3,}$/u.test(word) &&
    !isAcronym(word) &&
    !isGeneric(word) &&
    !isAdjective(word) &&
    !knownOrganisations.has(word) &&
    countryNamed(word) === undefined
  );
}
