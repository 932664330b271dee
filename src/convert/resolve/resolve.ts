/**
 * To **resolve** is to say which entity each mention means: a page that exists, a new one, or none that can be
 * told. Mentions are grouped inside the document first, then each group is looked up.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import type { AmbiguousName, Mention, Resolution, ResolvedEntity } from '../mention.ts';
import { inOrder } from '../recognise/merge.ts';
import { withEpithets } from './epithets.ts';
import { groupEquipment } from './equipment.ts';
import { groupEvents } from './events.ts';
import { type Group, type Grouping, type Unclear, withDoubts } from './group.ts';
import { surfaceOf } from './in-context.ts';
import { namesOf } from './naming.ts';
import { groupOrganisations } from './organisations.ts';
import { type Answer, type PageBook, pageBook } from './page-book.ts';
import { groupPeople } from './people.ts';
import { groupPlaces } from './places.ts';
import { freeId, slugOf } from './slug.ts';
import { withoutTwins } from './twins.ts';
import { confidenceOf, isWorthPage } from './worth.ts';

export interface ResolveInput {
  document: Document;
  mentions: Mention[];
  pages: readonly EntityPage[];
  gazetteer: Gazetteer;
  identity: Identity;
}

export function resolve({ document, mentions, pages, gazetteer, identity }: ResolveInput): Resolution {
  const { groups, unclear } = groupMentions(mentions, document);
  const book = pageBook({ pages, gazetteer, identity, document });
  const settled = settle(groups.map(withDoubts), book);
  const resolved = [...joinByPage(settled.known), ...newEntities(settled.fresh, book.ids, document)];
  const entities = withEpithets(resolved.sort(inOrderOfText), document);
  return {
    entities,
    ambiguous: [...settled.ambiguous, ...unclear.map((name) => ambiguousIn(name, entities))],
  };
}

/**
 * Group the mentions of a document, those too doubtful for a page, too; the mentions themselves stay as they are.
 */
export function groupMentions(mentions: readonly Mention[], document: Document): Grouping {
  const of = (kind: EntityKind): Mention[] => mentions.filter((mention) => mention.kind === kind);
  const people = groupPeople(of('person'), document);
  return {
    groups: [
      ...people.groups,
      ...groupOrganisations(of('organisation'), document),
      ...groupEquipment(of('equipment'), document),
      ...groupPlaces(of('place'), document),
      ...groupEvents(of('event'), of('place')),
    ],
    unclear: people.unclear,
  };
}

interface Settled {
  known: { group: Group; page: EntityPage; reason: string }[];
  fresh: Group[];
  ambiguous: AmbiguousName[];
}

/** Look every group up: by name first, then, for what is left, by weak alias in the context of those found. */
function settle(groups: readonly Group[], book: PageBook): Settled {
  const settled: Settled = { known: [], fresh: [], ambiguous: [] };
  const nameless: Group[] = [];
  for (const group of groups) {
    const answer = book.byName(group, namesOf(group).name);
    if (answer) enter(settled, group, answer);
    else nameless.push(group);
  }
  const named = new Set(settled.known.map(({ page }) => page.id));
  for (const group of nameless) {
    const answer = book.inContext(group, named);
    if (!answer) settled.fresh.push(group);
    else if (answer.decided) enter(settled, group, answer);
    else settled.ambiguous.push(ambiguous(group, answer));
  }
  return settled;
}

/** One page, or several that bear the very name. */
function enter(settled: Settled, group: Group, answer: Answer): void {
  const [page, another] = answer.pages;
  if (page && !another) settled.known.push({ group, page, reason: answer.reason });
  else settled.ambiguous.push(ambiguous(group, { ...answer, reason: 'name of several pages' }));
}

function ambiguous(group: Group, { pages, reason }: Answer): AmbiguousName {
  const { mentions } = group;
  return { surface: surfaceOf(group), mentions, candidates: pages.map(({ id }) => id), reason };
}

/** Groups of one page become one entity. */
function joinByPage(known: Settled['known']): ResolvedEntity[] {
  const entities = new Map<string, ResolvedEntity>();
  for (const { group, page, reason } of known) {
    const seen = entities.get(page.id);
    const mentions = [...(seen?.mentions ?? []), ...confirmed(group, page)];
    const { name, aliases, weakAliases } = namesOf({ ...group, mentions });
    entities.set(page.id, {
      id: page.id,
      kind: page.kind,
      name: page.data.name,
      ...unknownTo(page, [name, ...aliases], weakAliases),
      page,
      mentions: mentions.sort(inOrder),
      reason: seen ? seen.reason : `${group.reason}; ${reason}`,
      confidence: Math.max(seen?.confidence ?? 0, confidenceOf({ ...group, mentions })),
    });
  }
  return [...entities.values()];
}

/** A page that a person has read ends the doubt whether its name is one; not whose a shared short name is. */
function confirmed({ mentions }: Group, { id, data }: EntityPage): Mention[] {
  if (data.status !== 'reviewed') return mentions;
  return mentions.map((mention) =>
    mention.confidence === 1 || mention.shared
      ? mention
      : { ...mention, confidence: 1, reason: `${mention.reason}; the page ${id} is reviewed` },
  );
}

/** Forms that the page does not list yet. */
function unknownTo(
  page: EntityPage,
  aliases: readonly string[],
  weakAliases: readonly string[],
): Pick<ResolvedEntity, 'aliases' | 'weakAliases'> {
  const { name, aliases: strong, weakAliases: weak } = page.data;
  const known = new Set([name, ...strong.map(aliasName), ...weak].map(nameKey));
  const isNew = (form: string): boolean => !known.has(nameKey(form));
  return { aliases: aliases.filter(isNew), weakAliases: weakAliases.filter(isNew) };
}

function newEntities(
  groups: readonly Group[],
  ids: ReadonlySet<string>,
  document: Document,
): ResolvedEntity[] {
  const taken = new Set(ids);
  return withoutTwins(groups).flatMap((group) => {
    const names = namesOf(group);
    const slug = slugOf(names.name);
    if (!slug || !isWorthPage(group, names.name, document)) return [];
    const id = freeId(slug, taken);
    taken.add(id);
    const { kind, mentions, reason } = group;
    return { id, kind, ...names, mentions: mentions.sort(inOrder), reason, confidence: confidenceOf(group) };
  });
}

/** A surname that several of the document's people bear. */
function ambiguousIn(
  { surface, mentions, among }: Unclear,
  entities: readonly ResolvedEntity[],
): AmbiguousName {
  const first = new Set(among.map((group) => group.mentions[0]));
  const bearers = entities.filter((entity) => entity.mentions.some((mention) => first.has(mention)));
  const reason = 'short name that several people of this document bear';
  return { surface, mentions, candidates: bearers.map(({ id }) => id), reason };
}

function inOrderOfText(one: ResolvedEntity, other: ResolvedEntity): number {
  const [first, second] = [one.mentions[0], other.mentions[0]];
  if (!first || !second) return 0;
  return first.passage - second.passage || first.start - second.start;
}
