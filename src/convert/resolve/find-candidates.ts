/**
 * **Finding candidates**: the pages that the names of a group may mean, each with the ground on which it was
 * found. A surer way to find them comes before a less sure one, and ends the search.
 */
import { bearersOf, type Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { EntityPage } from '../../model/page.ts';
import { isAcronym, lettersOf } from './acronym.ts';
import { factsOf } from './facts.ts';
import type { Ground } from './grounds.ts';
import { formsOf, type Group } from './group.ts';
import { landsIn } from './lands.ts';
import { isLikeEvent } from './like-events.ts';
import { nameGround } from './name-grounds.ts';
import { bodyOf } from './organisation-key.ts';
import type { PageIndex } from './page-index.ts';
import { isSurnameAlone, lastOf, partsOf } from './person-name.ts';
import { samePerson } from './same-person.ts';
import { slugOf } from './slug.ts';
import { spellingKey } from './spelled-alike.ts';
import { spellings } from './spelling.ts';

/** Pages, and on which ground each was found. */
export type Found = ReadonlyMap<EntityPage, Ground>;

export interface Search {
  group: Group;
  /** The name that the group would give its page. */
  name: string;
  gazetteer: Gazetteer;
  index: PageIndex;
}

export type Way = (search: Search) => Found;

/** Ways to find pages by a name that always means them, the surest first. */
export const byName: readonly Way[] = [byVeryName, bySpelling, byBodyOf, byFormerId, byLikeEvent];
/** Ways that find what may well be another thing: without more to show for it a new page is made. */
export const byLikeName: readonly Way[] = [byGivenName, byAcronym];
/** Ways to find pages by a name that means them in context only. */
export const inContext: readonly Way[] = [byWeakName];

/** What a group is looked up by; a body's general name only with whose it is. */
function namesFor({ group, name }: Search): string[] {
  if (group.owner) return [name, group.owner.surface];
  const canonical = group.mentions.flatMap((mention) => mention.canonical ?? []);
  return [...new Set([...canonical, ...(group.usual ? [group.usual] : []), ...formsOf(group)])];
}

/** The longest name that bears an answer wins: "Jens Stoltenberg" says more than "Stoltenberg". */
function byVeryName(search: Search): Found {
  const { gazetteer, index, group } = search;
  for (const name of namesFor(search).toSorted((one, other) => other.length - one.length)) {
    const bearers = bearersOf(gazetteer, name).flatMap(({ id }) => index.byId.get(id) ?? []);
    const alike = bearers.filter(({ kind }) => kind === group.kind);
    if (alike.length > 0)
      return named(isOfAnyKind(group) ? bearers : alike, (page) => nameGround(page, name));
  }
  return new Map();
}

/** Nothing but the names of pages told of which kind the mentions are, and these were of several kinds. */
function isOfAnyKind({ mentions }: Group): boolean {
  return mentions.every(({ finder, reason }) => finder === 'gazetteer' && reason.startsWith(SEVERAL));
}

const SEVERAL = 'name of several pages';

function named(pages: readonly EntityPage[], groundOf: (page: EntityPage) => Ground): Found {
  return new Map(pages.map((page) => [page, groundOf(page)]));
}

function bySpelling(search: Search): Found {
  const { group, index } = search;
  const names = namesFor(search);
  const pages = index.find('spelling', group.kind, spellings(group.kind, names));
  return named(pages, (page) => nameGround(page, names.find((name) => shares(page, name)) ?? search.name));
}

function shares(page: EntityPage, name: string): boolean {
  return nameGround(page, name).says.includes('another spelling of') && spellings(page.kind, [name]).size > 0;
}

/** "Polish 1st Brigade", "1st Brigade of the Polish Army": the page "1st Brigade" that says it is Poland's. */
function byBodyOf({ group, name, index }: Search): Found {
  if (group.kind !== 'organisation') return new Map();
  const whose = bodiesIn(name, group.owner?.code);
  const pages = whose.flatMap(({ body, owner }) =>
    index
      .find('spelling', 'organisation', [body])
      .filter((page) => factsOf(page, index).lands.some(({ code }) => code === owner)),
  );
  return named(pages, ({ data }) => ({ ground: 'spelling', says: `“${data.name}”, with whose it is` }));
}

function bodiesIn(name: string, ownerBefore: string | undefined): { body: string; owner: string }[] {
  const { body, owner = ownerBefore } = bodyOf(name);
  const [, head = '', tail = ''] = /^(.+?) of (?:the )?(\p{Lu}.*)$/u.exec(name) ?? [];
  const [land] = landsIn(tail);
  return [
    ...(owner ? [{ body, owner }] : []),
    ...(land?.start === 0 ? [{ body: bodyOf(head).body, owner: land.code }] : []),
  ];
}

function byFormerId({ group, name, index }: Search): Found {
  const id = slugOf(name) ?? '';
  const says = `“${id}” is a former id of the page`;
  return named(index.find('former id', group.kind, [id]).slice(0, 1), () => ({ ground: 'former id', says }));
}

function byLikeEvent({ group, index }: Search): Found {
  if (group.kind !== 'event') return new Map();
  const like = index.events.filter((page) => isLikeEvent(group, page));
  const says = 'event of the same kind at the same place';
  return named(like.length === 1 ? like : [], () => ({ ground: 'like event', says }));
}

/** "Yousef" for "Yusuf", "Bob" for "Robert", before the same surname. */
function byGivenName({ group, name, index }: Search): Found {
  const parts = partsOf(name);
  if (group.kind !== 'person' || parts.length < 2 || isInitial(parts[0])) return new Map();
  const alike = index.find('family', 'person', [spellingKey(lastOf(parts))]).filter(({ data }) => {
    const known = partsOf(data.name);
    return known.length > 1 && !isInitial(known[0]) && samePerson(known, parts);
  });
  return named(alike, ({ data }) => ({
    ground: 'given name',
    says: `“${name}” may be a form of “${data.name}”`,
  }));
}

function isInitial(part: string | undefined): boolean {
  return (part ?? '').replace('.', '').length < 2;
}

/** A surname or another weak name; a full name is no other full name's weak one. */
export function byWeakName({ group, name, index }: Search): Found {
  const forms = formsOf(group);
  const parts = forms.map(partsOf);
  const isPerson = group.kind === 'person';
  if (isPerson && (group.usual || !parts.every(isSurnameAlone))) return new Map();
  const weak = index.find('weak name', group.kind, new Set((isPerson ? forms : [name]).map(nameKey)));
  const shown = forms[0] ?? '';
  const found = new Map(weak.map((page) => [page, weakGround(shown, group.kind)] as const));
  for (const page of isPerson ? index.find('surname', 'person', new Set(parts.map(lastOf))) : [])
    if (!found.has(page))
      found.set(page, { ground: 'surname', says: `“${shown}” is the surname of the page` });
  return found;
}

function weakGround(name: string, kind: EntityKind): Ground {
  return kind === 'person'
    ? { ground: 'surname', says: `“${name}” is a weak name of the page` }
    : { ground: 'weak name', says: `“${name}” is a weak name of the page` };
}

/** An acronym that the document does not spell out, and that the initials of a page's name spell. */
function byAcronym({ group, index }: Search): Found {
  const forms = formsOf(group);
  if (group.kind !== 'organisation' || !forms.every(isAcronym)) return new Map();
  const pages = index.find('acronym', 'organisation', new Set(forms.map(lettersOf)));
  return named(pages, ({ data }) => ({
    ground: 'acronym',
    says: `“${forms[0]}” may be short for “${data.name}”`,
  }));
}
