/**
 * Who is the **bearer** of a short name? The person named before whose surname it is; where a family shares
 * it, the one that title and pronoun allow, then the one the document is mostly about. A tie is nobody's.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { inOrder } from '../recognise/merge.ts';
import { genderByTitle, genderOf } from './gender.ts';
import type { Doubt, Group } from './group.ts';
import { bare, lastOf } from './person-name.ts';
import { sameSurname } from './spelled-alike.ts';

/** A person of the document, as far as the names so far tell. */
export interface Person extends Group {
  parts: string[];
  /** "jr" of "Martin Luther King, Jr." */
  suffix?: string;
}

export interface Bearer {
  person?: Person;
  /** What is said of the mention when several bear the name: how sure it is, and why. */
  doubt?: Doubt;
  /** Those between whom nothing decides. */
  among?: Person[];
}

interface Company {
  people: readonly Person[];
  all: readonly Mention[];
  document: Document;
}

/** How sure a short name can be that several people bear. */
const DOUBTFUL = 0.6;

export function bearerOfShortName(mention: Mention, parts: readonly string[], company: Company): Bearer {
  const fitting = bearersOf(parts, company.people);
  const [only, another] = fitting;
  if (!another) return only ? { person: only } : {};
  const before = fitting.filter((person) => person.mentions.some((other) => inOrder(other, mention) < 0));
  const [introduced, second] = before;
  if (introduced && !second) return { person: introduced };
  const possible = ofGender(before.length > 0 ? before : fitting, mention, company);
  const [allowed, rival] = possible;
  if (allowed && !rival) return { person: allowed };
  const person = foremost(possible.length > 0 ? possible : fitting, mention, company.document);
  if (!person) return { among: fitting };
  const reason = `${mention.reason}; short name of several people here, taken for ${person.mentions[0]?.surface}`;
  return { person, doubt: { confidence: Math.min(DOUBTFUL, mention.confidence), reason } };
}

/** By surname; else by a given name; else by any part. */
function bearersOf(parts: readonly string[], people: readonly Person[]): Person[] {
  const name = lastOf(parts);
  const tests: ((person: Person) => boolean)[] = [
    (person) => person.parts.length > 1 && endsIn(person.parts, parts),
    (person) => person.parts.length > 1 && sameSurname(lastOf(person.parts), name),
    (person) => person.parts[0] === name,
    (person) => person.parts.some((part) => bare(part) === name),
  ];
  return tests.map((test) => people.filter(test)).find((found) => found.length > 0) ?? [];
}

/** "von der Leyen" ends "Ursula von der Leyen". */
function endsIn(parts: readonly string[], end: readonly string[]): boolean {
  return end.every((part, at) => parts[parts.length - end.length + at] === part);
}

function ofGender(people: readonly Person[], mention: Mention, { all, document }: Company): Person[] {
  const gender = genderByTitle(mention, document);
  if (!gender) return [...people];
  return people.filter((person) => (genderOf(person.mentions, all, document) ?? gender) === gender);
}

/** The person most often named so far; where several are named as often, the one whom the title names. */
function foremost(people: readonly Person[], mention: Mention, { title }: Document): Person | undefined {
  const count = (person: Person): number =>
    person.mentions.filter((other) => inOrder(other, mention) < 0).length;
  const most = Math.max(...people.map(count));
  const leading = people.filter((person) => count(person) === most);
  const titled = leading.filter(({ mentions }) => mentions.some(({ surface }) => title.includes(surface)));
  const [only, another] = leading.length > 1 ? titled : leading;
  return another ? undefined : only;
}
