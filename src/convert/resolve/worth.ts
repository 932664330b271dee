/**
 * What is **worth** a page: things with a name of their own, read with enough confidence. A title, a class of
 * equipment or a single doubtful mention is not.
 */
import { isClassNoun } from '../recognise/equipment/words.ts';
import { isGeneric } from '../recognise/generic.ts';
import { knownOrganisations } from '../recognise/organisation/known.ts';
import { generalWords, isOrganisationNoun } from '../recognise/organisation/nouns.ts';
import { isOnlyTitles, isTitle } from '../recognise/person/title.ts';
import type { Group } from './group.ts';
import { partsOf } from './people.ts';

/** Least confidence of a group that gets a new page. */
const LEAST: Readonly<Record<Group['kind'], number>> = {
  person: 0.55,
  organisation: 0.55,
  equipment: 0.5,
  place: 0.5,
  event: 0.55,
};

/** Confidence of a group: of its surest mention, a little more with every further one. */
export function confidenceOf(group: Group): number {
  const surest = Math.max(...group.mentions.map((mention) => mention.confidence));
  return 1 - (1 - surest) * 0.85 ** (group.mentions.length - 1);
}

export function isWorthPage(group: Group, name: string): boolean {
  if (confidenceOf(group) < LEAST[group.kind] || !/\p{L}/u.test(name)) return false;
  if (knownOrganisations.has(name)) return true;
  if (isGeneric(name) || isTitle(name)) return false;
  if (group.kind === 'person') return isNamedPerson(group, name);
  if (group.kind === 'organisation') return !isGeneral(name) || hasAcronym(group);
  if (group.kind === 'equipment') return !name.split(' ').every(isClassNoun);
  return group.kind !== 'place' || !/^(?:Air|Naval|Army|Military) (?:Base|Station)$/.test(name);
}

/** A full name, or a title with a surname. */
function isNamedPerson(group: Group, name: string): boolean {
  if (/\d/.test(name) || isOnlyTitles(name) || /\b(?:MPs?|MEPs?|QC|Esq)$/.test(name)) return false;
  return partsOf(name).length >= 2 || group.mentions.some((mention) => mention.finder === 'titled-person');
}

/** The document gives the name an acronym in brackets, as only names have one: "Rapid Support Forces (RSF)". */
function hasAcronym(group: Group): boolean {
  return group.mentions.some(({ finder }) => finder === 'acronym');
}

/** "Army", "Ministry", "Security Forces": nobody's in particular. */
function isGeneral(name: string): boolean {
  if (/\p{Lu}{2}/u.test(name) || /['’]/.test(name)) return false;
  return name.split(' ').every((word) => isOrganisationNoun(word) || generalWords.has(word));
}
