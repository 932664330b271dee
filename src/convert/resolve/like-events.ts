/**
 * **Like events**: descriptions of one undertaking by different documents: "deployment in Belarus", "Russian
 * deployments to Belarus". The kind and the place are the same, and the actor where both name one.
 */
import { aliasName } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import { countryNamed, countryOfAdjective } from '../recognise/atlas/atlas.ts';
import { eventType } from '../recognise/event/event-nouns.ts';
import { exerciseName } from '../recognise/event/exercise-name.ts';
import { formsOf, type Group } from './group.ts';
import { slugOf } from './slug.ts';

/** Meetings, exercises and attacks recur at one place; these go on. */
const LASTING: ReadonlySet<string> = new Set(['deployment', 'withdrawal', 'invasion']);

interface Description {
  type: string;
  place: string;
  actor: string | undefined;
  year: string | undefined;
}

const DESCRIBED =
  /^(?<before>.*?)\b(?<noun>[\p{L}-]+) (?:in|into|to|on|near|around|of)(?: the)? (?<place>\p{Lu}[\p{L}’' -]*)/u;

/** What the words of an event say: its kind, where, and who; `undefined` for a name that describes nothing. */
export function describedBy(name: string): Description | undefined {
  const { before = '', noun = '', place = '' } = DESCRIBED.exec(name)?.groups ?? {};
  const type = eventType(noun.toLowerCase());
  if (!type || !LASTING.has(type)) return undefined;
  return {
    type,
    place: landOf(place.replace(/ (?:in|on|and|from|by) .*$/, '').trim()),
    actor: actorIn(before),
    year: /\b(?:19|20)\d\d\b/.exec(name)?.[0],
  };
}

function actorIn(before: string): string | undefined {
  const [first = '', second = ''] = before
    .trim()
    .replace(/['’]s?(?= |$)/g, '')
    .split(' ');
  return countryOfAdjective(first) ?? countryNamed(first) ?? countryNamed(`${first} ${second}`);
}

/** A country by its code, any other place by its address. */
function landOf(place: string): string {
  return countryNamed(place) ?? slugOf(place) ?? place;
}

function landOfId(id: string): string {
  return landOf(id.replace(/(?:^|-)\p{L}/gu, (part) => part.replace('-', ' ').toUpperCase()));
}

/** Does a page describe the event that a group of mentions describes? */
export function isLikeEvent(group: Group, page: EntityPage): boolean {
  if (group.kind !== 'event' || page.kind !== 'event') return false;
  if (isLikeExercise(group, page)) return true;
  const forms = formsOf(group).flatMap((form) => describedBy(form) ?? []);
  if (forms.length === 0) return false;
  const { name, aliases, weakAliases, claims } = page.data;
  const names = [name, ...aliases.map(aliasName), ...weakAliases];
  const known = names.flatMap((one) => describedBy(one) ?? []);
  const types = new Set(
    names.flatMap((one) =>
      one
        .toLowerCase()
        .split(' ')
        .flatMap((word) => eventType(word) ?? []),
    ),
  );
  const objects = (property: string): string[] =>
    claims.flatMap((claim) => (claim.property === property && claim.object ? landOfId(claim.object) : []));
  const places = new Set([...known.map(({ place }) => place), ...objects('location')]);
  const actors = new Set([...known.flatMap(({ actor }) => actor ?? []), ...objects('actor')]);
  const years = new Set(known.flatMap(({ year }) => year ?? []));
  return forms.every(
    ({ type, place, actor, year }) =>
      types.has(type) &&
      places.has(place) &&
      (actor === undefined || actors.size === 0 || actors.has(actor)) &&
      (year === undefined || years.size === 0 || years.has(year)),
  );
}

/** "Exercise River Guard" is "River Guard 2023", unless either names another year. */
function isLikeExercise(group: Group, page: EntityPage): boolean {
  const forms = formsOf(group).flatMap((form) => exerciseName(form) ?? []);
  const { name, aliases, weakAliases } = page.data;
  const names = [name, ...aliases.map(aliasName), ...weakAliases].flatMap((one) => exerciseName(one) ?? []);
  const years = new Set(names.flatMap(({ year }) => year ?? []));
  return (
    forms.length > 0 &&
    forms.some(({ base }) => names.some((one) => one.base === base)) &&
    forms.every(({ year }) => year === undefined || years.size === 0 || years.has(year))
  );
}
