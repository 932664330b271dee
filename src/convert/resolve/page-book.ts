/**
 * The **page book** answers which page a group of mentions means: the candidates that its names find, weighed
 * by what stands around the names, unless a person has decided.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import type { Candidate } from '../mention.ts';
import { compare, type NamedIds } from './comparing.ts';
import { decidedPage, furtherId, idsOf, isKeptApart } from './decisions.ts';
import { factsOf, tellsNothing } from './facts.ts';
import { byLikeName, byName, byWeakName, type Found, inContext, type Way } from './find-candidates.ts';
import { candidateOf, ENOUGH, type Ground, isContradicted, type Weighed, weigh } from './grounds.ts';
import type { Group } from './group.ts';
import { homeGrounds, isGeneralName } from './home-land.ts';
import { kindGrounds } from './kind-grounds.ts';
import { type Names, namesOf } from './naming.ts';
import { indexOf, type PageIndex } from './page-index.ts';
import { relationGrounds } from './relation-grounds.ts';
import { type Setting, settingOf } from './setting.ts';
import { slugOf } from './slug.ts';

/**
 * `meant`: one page, for certain enough. `unclear`: nobody can tell. `none`: no page is meant. `nobody`: the name
 * is so general that nothing in particular is.
 */
export interface Answer {
  state: 'meant' | 'unclear' | 'none' | 'nobody';
  page?: EntityPage;
  /** Of what has no page yet: the id that a person gave it. */
  id?: string;
  /** The likeliest first. */
  candidates: readonly Candidate[];
  /** One line for a person. */
  reason: string;
}

export interface PageBook {
  /** By a name that always means its page. */
  byName(group: Group, named?: NamedIds): Answer;
  /** By a name that means it in context only, or that is like one of its names. */
  inContext(group: Group, named: NamedIds): Answer;
  /** Every id in use or used before. */
  ids: ReadonlySet<string>;
}

export interface Shelves {
  pages: readonly EntityPage[];
  gazetteer: Gazetteer;
  identity: Identity;
  document: Document;
}

const NONE: Answer = { state: 'none', candidates: [], reason: '' };

export function pageBook(shelves: Shelves): PageBook {
  const index = indexOf(shelves.pages);
  const names = new Map<Group, Names>();
  const namesFor = (group: Group): Names => {
    const known = names.get(group) ?? namesOf(group);
    names.set(group, known);
    return known;
  };
  const ask = (group: Group, ways: readonly Way[], named: NamedIds): Answer =>
    answer(group, namesFor(group), ways, { ...shelves, index, named });
  return {
    ids: index.ids,
    byName: (group, named = new Set()) => ask(group, byName, named),
    inContext: (group, named) => ask(group, [...inContext, ...byLikeName], named),
  };
}

interface Desk extends Shelves {
  index: PageIndex;
  named: NamedIds;
}

function answer(group: Group, names: Names, ways: readonly Way[], desk: Desk): Answer {
  const { index, gazetteer } = desk;
  const ids = idsOf(names);
  const decided = decidedPage(desk.identity, ids, group.kind, index.byId);
  if (decided) return decision(decided, ids);
  const key = nameKey(names.name);
  const isCalled = (name: string): boolean => nameKey(name) === key;
  for (const way of ways) {
    const all = way({ group, name: names.name, gazetteer, index });
    if (all.size === 0) continue;
    const namesakes = new Set([...all.keys()].flatMap(({ id, data }) => (isCalled(data.name) ? id : [])));
    const found = new Map([...all].filter(([{ id }]) => !isKeptApart(desk.identity, ids, id, namesakes)));
    if (found.size === 0) continue;
    if (way === byWeakName && isGeneralName(group, names.name)) return generally(found, desk);
    const grounds = groundsOf(found, group, desk);
    const own = [...grounds].filter(
      ([page, of]) => !of.some(isAnothers) || (byName.includes(way) && bears(page, names.name)),
    );
    if (own.length === 0) return notThese(grounds);
    const weighed = weigh(new Map(own));
    const judgement = judged(weighed);
    if (judgement.page) return judgement;
    if (byLikeName.includes(way)) return notThese(grounds);
    const id = weighed.every(isContradicted)
      ? furtherId(
          desk.identity,
          slugOf(names.name),
          [...found.keys()].map((page) => page.id),
          index.ids,
        )
      : undefined;
    return id === undefined ? judgement : { ...judgement, state: 'none', id };
  }
  return NONE;
}

/** A general name: the one body of the land that the document tells of, or nothing is said of it. */
function generally(found: Found, { document, index, named }: Desk): Answer {
  const grounds = new Map(
    [...found].map(([page, ground]) => {
      const home = homeGrounds(page.id, factsOf(page, index), document, named);
      return [page, [ground, ...home]] as const;
    }),
  );
  const atHome = new Map([...grounds].filter(([, { length }]) => length > 1));
  const judgement = judged(weigh(atHome));
  return judgement.page ? judgement : { ...notThese(grounds), state: 'nobody' };
}

/** Another land's body, place or person: where the page is not called so, it is not meant at all. */
function isAnothers({ ground }: Ground): boolean {
  return ground === 'other container' || ground === 'other land';
}

function bears({ data }: EntityPage, name: string): boolean {
  const key = nameKey(name);
  return [data.name, ...data.aliases.map(aliasName)].some((one) => nameKey(one) === key);
}

function notThese(grounds: ReadonlyMap<EntityPage, readonly Ground[]>): Answer {
  return { ...NONE, candidates: weigh(grounds).map(({ candidate }) => candidate) };
}

function decision(page: EntityPage, ids: readonly string[]): Answer {
  const reason = 'decided in identity.yml';
  const says = `${reason}: ${ids.find((id) => id !== page.id) ?? page.id} is ${page.id}`;
  const candidate = candidateOf(page, 1, [{ ground: 'own name', says }]);
  return { state: 'meant', page, candidates: [candidate], reason };
}

/** Every page with all that speaks for and against it. */
function groundsOf(found: Found, group: Group, { document, index, named }: Desk): Map<EntityPage, Ground[]> {
  const kinds = new Set([...found.keys()].map(({ kind }) => kind));
  const several = found.size > 1;
  const settings = new Map<EntityKind, Setting>();
  const settingFor = (kind: EntityKind): Setting => {
    const setting = settings.get(kind) ?? settingOf({ ...group, kind }, document);
    settings.set(kind, setting);
    return setting;
  };
  return new Map(
    [...found].map(([page, ground]) => {
      const facts = factsOf(page, index);
      const grounds = [
        ground,
        ...relationGrounds(ground, facts, { named, several }),
        ...(tellsNothing(facts) ? [] : compare(page, facts, settingFor(page.kind), named)),
        ...(kinds.size > 1 ? kindGrounds(page.kind, kinds, group, document) : []),
      ];
      return [page, grounds];
    }),
  );
}

function judged(all: readonly Weighed[]): Answer {
  const [best] = all;
  if (!best) return NONE;
  const candidates = all.map(({ candidate }) => candidate);
  const { confidence, reasons } = best.candidate;
  if (confidence >= ENOUGH) return { state: 'meant', page: best.page, candidates, reason: forIt(reasons) };
  return { state: 'unclear', candidates, reason: whyUnclear(all) };
}

function forIt(reasons: readonly string[]): string {
  return reasons.flatMap((one) => (one.startsWith('for: ') ? one.slice(5) : [])).join('; ');
}

function whyUnclear([best, another]: readonly Weighed[]): string {
  if (another) return 'several pages may be meant, and the document does not tell which';
  const against = best?.candidate.reasons.find((one) => one.startsWith('against: '))?.slice(9);
  return against
    ? `the page bears the name, but something contradicts it: ${against}`
    : 'the name means the page in context only, and nothing else in the document shows that it is meant';
}

/** No page has a name in common with the mentions that would always mean it. */
export function isSilent({ state, candidates }: Answer): boolean {
  return state === 'none' && candidates.length === 0;
}
