/**
 * To **resolve** is to say which entity each mention means: a page that exists, a new one, or none that can be
 * told. Mentions are grouped inside the document first, then each group is looked up.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityKind } from '../../model/kind.ts';
import { type EntityPage, pathOf } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import type { AmbiguousName, Candidate, Mention, Resolution, ResolvedEntity } from '../mention.ts';
import { inOrder } from '../recognise/merge.ts';
import { withEpithets } from './epithets.ts';
import { groupEquipment } from './equipment.ts';
import { groupEvents } from './events.ts';
import { formOf, type Group, type Grouping, type Unclear, withDoubts } from './group.ts';
import { namesOf } from './naming.ts';
import { groupOrganisations } from './organisations.ts';
import { type Answer, isSilent, type PageBook, pageBook } from './page-book.ts';
import { groupPeople } from './people.ts';
import { groupPlaces } from './places.ts';
import { freeId, slugOf } from './slug.ts';
import { withoutTwins } from './twins.ts';
import { outsideEvents } from './within-event.ts';
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
      ...groupOrganisations(outsideEvents(of('organisation'), of('event')), document),
      ...groupEquipment(of('equipment'), document),
      ...groupPlaces(of('place'), document),
      ...groupEvents(of('event'), of('place')),
    ],
    unclear: people.unclear,
  };
}

interface Known {
  group: Group;
  page: EntityPage;
  answer: Answer;
}

interface Settled {
  known: Known[];
  fresh: { group: Group; answer: Answer }[];
  ambiguous: AmbiguousName[];
}

/**
 * Look every group up: by name first; what that leaves open once more, knowing which pages the document names.
 */
function settle(groups: readonly Group[], book: PageBook): Settled {
  const settled: Settled = { known: [], fresh: [], ambiguous: [] };
  const open: { group: Group; first: Answer }[] = [];
  for (const group of groups) {
    const answer = book.byName(group);
    if (answer.page) settled.known.push({ group, page: answer.page, answer });
    else open.push({ group, first: answer });
  }
  const named = new Set(settled.known.map(({ page }) => page.id));
  for (const { group, first } of open) {
    const answer = isSilent(first) ? book.inContext(group, named) : book.byName(group, named);
    if (answer.page) settled.known.push({ group, page: answer.page, answer });
    else if (answer.state === 'nobody') continue;
    else if (answer.state === 'none') settled.fresh.push({ group, answer });
    else settled.ambiguous.push(ambiguous(group, answer));
  }
  return settled;
}

function ambiguous({ kind, mentions }: Group, { candidates, reason }: Answer): AmbiguousName {
  const [first] = mentions;
  return { surface: first ? formOf(first) : '', kind, mentions, candidates, reason };
}

/** Groups of one page become one entity. */
function joinByPage(known: Settled['known']): ResolvedEntity[] {
  const entities = new Map<string, ResolvedEntity>();
  for (const { group, page, answer } of known) {
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
      reason: seen ? seen.reason : `${group.reason}; ${answer.reason}`,
      candidates: seen?.candidates ?? answer.candidates,
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
  fresh: Settled['fresh'],
  ids: ReadonlySet<string>,
  document: Document,
): ResolvedEntity[] {
  const fromNow = new Set<string>();
  const taken = { has: (id: string): boolean => ids.has(id) || fromNow.has(id) };
  const answers = new Map(fresh.map(({ group, answer }) => [group.mentions[0], answer]));
  return withoutTwins(fresh.map(({ group }) => group)).flatMap((group) => {
    const names = namesOf(group);
    const slug = slugOf(names.name);
    if (!slug || !isWorthPage(group, names.name, document)) return [];
    const { kind, mentions, reason } = group;
    const { id: given, candidates: near = [] } = answers.get(mentions[0]) ?? {};
    const id = freeId(given ?? slug, taken);
    fromNow.add(id);
    const entity = {
      id,
      kind,
      ...names,
      mentions: mentions.sort(inOrder),
      reason,
      confidence: confidenceOf(group),
      ...(given !== undefined && { decided: true as const }),
    };
    return near.length > 0 ? { ...entity, candidates: near } : entity;
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
  const kind = 'person' as const;
  return {
    surface,
    kind,
    mentions,
    candidates: bearers.map((bearer) => amongBearers(bearer, bearers.length)),
    reason,
  };
}

/** The document itself names them all; each is as likely as the others, or as nobody. */
function amongBearers({ id, kind, name, page }: ResolvedEntity, count: number): Candidate {
  const reasons = [`for: the document names ${name}`, 'against: it names others of the short name, too'];
  const path = page?.path ?? pathOf(kind, id);
  return { id, path, name, confidence: Math.round(100 / (1 + count)) / 100, reasons };
}

function inOrderOfText(one: ResolvedEntity, other: ResolvedEntity): number {
  const [first, second] = [one.mentions[0], other.mentions[0]];
  if (!first || !second) return 0;
  return first.passage - second.passage || first.start - second.start;
}
