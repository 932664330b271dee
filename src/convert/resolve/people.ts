/**
 * Group **people**: full names first, then surnames with the one full name they fit. A surname that two people
 * of the document bear is unclear.
 */
import type { Mention } from '../mention.ts';
import { formOf, type Group, type Grouping, type Unclear } from './group.ts';
import { foldPlain } from './plain.ts';

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Parts of a name, folded, without suffixes. */
export function partsOf(name: string): string[] {
  return foldPlain(name)
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '' && !SUFFIX.test(part.toUpperCase()));
}

function lastOf(parts: readonly string[]): string {
  return parts.at(-1)?.replace(/^al-/, '') ?? '';
}

/**
 * May two full names mean one person? The surname is the same, and so is the first name or its initial.
 *
 * ```text
 * David C. Lyons = David Lyons = D. Lyons        David Lyons ≠ Daniel Lyons
 * ```
 */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (isEndOf(shorter, longer) || isEndOf(shorter.toReversed(), longer.toReversed())) return true;
  if (lastOf(one) !== lastOf(other)) return false;
  const [first = '', second = ''] = [one[0], other[0]].map((part) => part?.replace('.', '') ?? '');
  return (
    first === second || (Math.min(first.length, second.length) === 1 && first.charAt(0) === second.charAt(0))
  );
}

/** "Abu Jandal" of "Abu Jandal al-Kuwaiti", "Robert Sarvis" of "Attorney Robert Sarvis": two parts at least. */
function isEndOf(shorter: readonly string[], longer: readonly string[]): boolean {
  return (
    shorter.length >= 2 && shorter.every((part, at) => longer[longer.length - shorter.length + at] === part)
  );
}

interface Person extends Group {
  parts: string[];
}

export function groupPeople(mentions: readonly Mention[]): Grouping {
  const people: Person[] = [];
  const short: Mention[] = [];
  for (const mention of mentions) {
    const parts = partsOf(formOf(mention));
    if (parts.length < 2) short.push(mention);
    else addFullName(people, mention, parts);
  }
  const unclear = new Map<string, Unclear>();
  for (const mention of short) addShortName(people, unclear, mention);
  return { groups: people, unclear: [...unclear.values()] };
}

function addFullName(people: Person[], mention: Mention, parts: string[]): void {
  const person = people.find((other) => samePerson(other.parts, parts));
  if (!person) {
    people.push({ kind: 'person', mentions: [mention], parts, reason: 'same full name' });
    return;
  }
  person.mentions.push(mention);
  if (parts.length > person.parts.length) person.parts = parts;
}

function addShortName(people: Person[], unclear: Map<string, Unclear>, mention: Mention): void {
  const name = lastOf(partsOf(formOf(mention)));
  const bearers = people.filter(({ parts }) => lastOf(parts) === name);
  const fitting = bearers.length > 0 ? bearers : people.filter(({ parts }) => hasPart(parts, name));
  const [only, another] = fitting;
  if (another) {
    const seen = unclear.get(name) ?? { surface: formOf(mention), mentions: [], among: fitting };
    unclear.set(name, seen);
    seen.mentions.push(mention);
  } else if (only) {
    only.mentions.push(mention);
    only.reason = 'full name and surname';
  } else people.push({ kind: 'person', mentions: [mention], parts: [name], reason: 'same surname' });
}

/** "Sadr" in "Muqtada al-Sadr", or a first name used alone. */
function hasPart(parts: readonly string[], name: string): boolean {
  return parts.some((part) => part === name || part === `al-${name}`);
}
