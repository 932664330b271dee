/**
 * Group **people**: full names first, then short names (surnames, given names) with the full name they fit.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { inOrder } from '../recognise/merge.ts';
import { isTitle } from '../recognise/person/title.ts';
import { bearerOfShortName, type Person } from './bearer.ts';
import { doubt, formOf, type Grouping, type Unclear } from './group.ts';
import { holderOf } from './office-holder.ts';
import { joinOtherNames } from './other-names.ts';
import { isSurnameAlone, lastOf, partsOf, suffixOf } from './person-name.ts';
import { samePerson } from './same-person.ts';
import { fullNameIn } from './title-name.ts';

/**
 * @param document
 *   Where the mentions stand: titles and pronouns tell two bearers of one surname apart.
 */
export function groupPeople(mentions: readonly Mention[], document: Document): Grouping {
  const people: Person[] = [];
  const short: Mention[] = [];
  const offices: Mention[] = [];
  for (const mention of [...mentions].sort(inOrder)) {
    const parts = partsOf(formOf(mention));
    if (isTitle(formOf(mention))) offices.push(mention);
    else if (isSurnameAlone(parts)) short.push(mention);
    else addFullName(people, mention, parts);
  }
  const unclear = new Map<string, Unclear>();
  const surroundings = { people, unclear, all: mentions, document };
  for (const mention of short) addShortName(surroundings, mention);
  for (const mention of offices) addOffice(surroundings, mention);
  const joined = joinOtherNames(people, document);
  return { groups: joined.map((person) => namedInTitle(person, document)), unclear: [...unclear.values()] };
}

/** Who holds the office; a surname may be written like one: "King". */
function addOffice(surroundings: Surroundings, mention: Mention): void {
  const { people, document } = surroundings;
  const office = formOf(mention);
  const holder = holderOf(office, people, document);
  if (holder) holder.mentions.push(mention);
  else if (office.includes(' ')) addFullName(people, mention, partsOf(office));
  else addShortName(surroundings, mention);
}

/** A surname alone whose full name stands in the title. */
function namedInTitle(person: Person, { title }: Document): Person {
  const [first] = person.mentions;
  const full = person.parts.length === 1 && first ? fullNameIn(title, formOf(first)) : undefined;
  return full === undefined
    ? person
    : { ...person, usual: full, reason: 'surname, and the full name in the title' };
}

function addFullName(people: Person[], mention: Mention, parts: string[]): void {
  const suffix = suffixOf(formOf(mention));
  const person = people.find(
    (other) => samePerson(other.parts, parts) && (!suffix || !other.suffix || suffix === other.suffix),
  );
  if (!person) {
    people.push({
      kind: 'person',
      mentions: [mention],
      parts,
      reason: 'same full name',
      ...(suffix && { suffix }),
    });
    return;
  }
  person.mentions.push(mention);
  if (parts.length > person.parts.length) person.parts = parts;
  if (suffix) person.suffix = suffix;
}

interface Surroundings {
  people: Person[];
  unclear: Map<string, Unclear>;
  all: readonly Mention[];
  document: Document;
}

function addShortName({ people, unclear, all, document }: Surroundings, mention: Mention): void {
  const parts = partsOf(formOf(mention));
  const found = bearerOfShortName(mention, parts, { people, all, document });
  if (found.among) {
    const name = lastOf(parts);
    const seen = unclear.get(name) ?? { surface: formOf(mention), mentions: [], among: found.among };
    unclear.set(name, seen);
    seen.mentions.push(mention);
  } else if (found.person) {
    found.person.mentions.push(mention);
    if (found.doubt) doubt(found.person, mention, found.doubt);
    found.person.reason = 'full name and short name';
  } else people.push({ kind: 'person', mentions: [mention], parts, reason: 'same name' });
}
