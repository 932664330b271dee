/**
 * What is **worth** a page: things with a name of their own, read with enough confidence. A title, a class of
 * equipment or a single doubtful mention is not.
 */
import type { Document } from '../document.ts';
import { placeNouns } from '../recognise/atlas/regions.ts';
import { isClassNoun } from '../recognise/equipment/words.ts';
import { isGeneric } from '../recognise/generic.ts';
import { knownOrganisations } from '../recognise/organisation/known.ts';
import { isOrganisationNoun } from '../recognise/organisation/nouns.ts';
import { isOnlyTitles, isTitle } from '../recognise/person/title.ts';
import { isGeneral, isNoBody, isParticular, isPeopleOrFaith } from './common-names.ts';
import type { Group } from './group.ts';
import { partsOf } from './person-name.ts';

/** Least confidence of a group that gets a new page. */
const LEAST: Readonly<Record<Group['kind'], number>> = {
  person: 0.45,
  organisation: 0.5,
  equipment: 0.5,
  place: 0.5,
  event: 0.55,
};
/** A single name, as many words are, must be surer. */
const LEAST_FOR_ONE_WORD = 0.9;
/** From here on pattern and tagger agree that general words are a name: "Central Military Commission". */
const SURE = 0.95;
/** So many mentions, or words, make a name of general words particular. */
const OFTEN = 3;
const LONG = 4;

/** Confidence of a group: of its surest mention, a little more with every further one. */
export function confidenceOf(group: Group): number {
  const surest = Math.max(...group.mentions.map((mention) => mention.confidence));
  return 1 - (1 - surest) * 0.85 ** (group.mentions.length - 1);
}

export function isWorthPage(group: Group, name: string, document: Document): boolean {
  if (confidenceOf(group) < LEAST[group.kind] || !/\p{L}/u.test(name)) return false;
  if (knownOrganisations.has(name) || FORMER.test(name)) return true;
  if (isGeneric(name) || isTitle(name) || isPeopleOrFaith(name)) return false;
  switch (group.kind) {
    case 'person':
      return isNamedPerson(group, name);
    case 'organisation':
      return isNamedBody(group, name, document);
    case 'equipment':
      return !name.split(' ').every(isClassNoun) && !/^(?:At|On|In|To|By|For) \d/.test(name);
    case 'place':
      return isNamedPlace(name);
    default:
      return true;
  }
}

const FORMER = /^Soviet Union$/;

/** "LA Sheriff". */
function isOfficeOf(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  return /^\p{Lu}{2,}$/u.test(first) && rest.length > 0 && isOnlyTitles(rest.join(' '));
}

/** A full name, a title with a surname, or a single name that the tagger is sure of. */
function isNamedPerson(group: Group, name: string): boolean {
  if (
    /[\d_]|^(?:[Tt]he|of|and|for|in|to)(?: |$)/.test(name) ||
    isOnlyTitles(name) ||
    isOfficeOf(name) ||
    /\b(?:MPs?|MEPs?|QC|Esq|War|Badge)$/.test(name)
  )
    return false;
  if (partsOf(name).length >= 2 || group.mentions.some((mention) => mention.finder === 'titled-person'))
    return true;
  return confidenceOf(group) >= LEAST_FOR_ONE_WORD && /^\p{Lu}\p{Ll}/u.test(name);
}

function isNamedBody(group: Group, name: string, { passages }: Document): boolean {
  if (isNoBody(name) || !/\p{Lu}|^\d{1,3}(?:st|nd|rd|th) /u.test(name) || SMALL_BEGINNING.test(name))
    return false;
  if (isGeneral(name)) return hasAcronym(group) || (isParticular(name) && isAgreed(group, name));
  return confidenceOf(group) >= SURE || !group.mentions.every(({ passage }) => passages[passage]?.heading);
}

/** "advisory board of the College" describes; "al-Qaeda" and "de Havilland" are names. */
const SMALL_BEGINNING = /^(?!(?:al|el|an|as|de|di|du|la|le|von|van)[ -])\p{Ll}{2,} /u;

/** General words are a name where finders agree, and where there are many of them or they come again. */
function isAgreed(group: Group, name: string): boolean {
  return confidenceOf(group) >= SURE || group.mentions.length >= OFTEN || name.split(' ').length >= LONG;
}

/** The document gives the name an acronym in brackets, as only names have one: "Rapid Support Forces (RSF)". */
function hasAcronym(group: Group): boolean {
  return group.mentions.some(({ finder }) => finder === 'acronym');
}

/** Numbers belong to few places' names: roads, districts, hills. */
const NUMBERED =
  /^(?:Route|Highway|District|Zone|Area|Hill|Point|Camp|Sector|Ward|Region|Checkpoint|Gate|Pier|Line)\b/;

function isNamedPlace(name: string): boolean {
  if (/^(?:Air|Naval|Army|Military) (?:Base|Station)$/.test(name)) return false;
  if (/^\p{L}+[- ]\d+\p{L}?$/u.test(name) && !NUMBERED.test(name)) return false;
  return !name.split(' ').every((word) => placeNouns.has(word) || isOrganisationNoun(word));
}
