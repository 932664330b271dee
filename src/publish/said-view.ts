/**
 * What somebody **said**: every saying of one speaker, newest first, with the words it rests on; and the list of
 * all speakers.
 */
import { saidHref } from '../model/href.ts';
import type { EntityKind } from '../model/kind.ts';
import { PageSources } from './cite.ts';
import { shortWords } from './claim-words.ts';
import { dateWords } from './date-words.ts';
import type { Difference } from './disagreements-view.ts';
import { compareNames } from './index-view.ts';
import { claimView, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import type { Saying, Sayings } from './sayings.ts';
import { sourceFacts } from './source-facts.ts';
import type { ClaimView, NameLink } from './view.ts';
import { capitalised, plain } from './words.ts';

export interface SpeakerRow extends NameLink {
  kind: EntityKind;
  /** Where everything that they said is listed. */
  said: string;
  /** What they are: an office, else what their page says in one line. */
  fact: string;
  sayings: number;
  direct: number;
  /** Pages on which they speak. */
  pages: number;
  /** First and last dates in words; absent when none is known. */
  from?: string;
  to?: string;
}

export interface SayingView {
  /** Anchor on the page of the speaker. */
  id: string;
  page: NameLink;
  /** The claim on its own page. */
  href: string;
  claim: ClaimView;
  /** Those it speaks of. */
  about: NameLink[];
  /** Places of the subjects in `topics` that it speaks of. */
  topics: number[];
  date?: string;
  published: boolean;
}

export interface SaidView {
  speaker: SpeakerRow;
  /** Those whom the speaker speaks of most, with the number of sayings. */
  topics: { entity: NameLink; count: number }[];
  /** By month, newest first. */
  months: { title: string; sayings: SayingView[] }[];
  /** Number of this page of the list, from 1, and of how many. */
  number: number;
  of: number;
  /** Where others, or other sources, say otherwise. */
  differences: Difference[];
  sources: { number: number; source: NameLink; facts: string }[];
}

/** Sayings on one page of the list, and subjects that can be chosen. */
export const SAYINGS = 200;
const TOPICS = 12;

/** All speakers, those with most sayings first. */
export function speakerRows(library: Library, sayings: Sayings): SpeakerRow[] {
  return [...sayings]
    .map(([id, list]) => speakerRow(library, library.entity(id), list))
    .sort((a, b) => b.sayings - a.sayings || compareNames(a.name, b.name));
}

function speakerRow(library: Library, entity: Entity, sayings: readonly Saying[]): SpeakerRow {
  const dated = sayings.filter(({ date }) => date !== '');
  const [newest, oldest] = [dated[0], dated.at(-1)];
  return {
    ...library.link(entity),
    kind: entity.kind,
    said: saidHref(library.base, entity.id),
    fact: officeOf(library, entity),
    sayings: sayings.length,
    direct: sayings.filter(({ statement }) => statement.claim.voice === 'direct').length,
    pages: new Set(sayings.map(({ page }) => page.id)).size,
    ...(oldest && { from: dateWords(oldest.date) }),
    ...(newest && { to: dateWords(newest.date) }),
  };
}

function officeOf(library: Library, entity: Entity): string {
  const office = statementsOf(entity).find(({ claim }) => claim.property === 'role' && !claim.to);
  if (office) return plain(capitalised(shortWords(library, office.claim)));
  return entity.data.summary ?? '';
}

/** Every page of every list, numbered from 1. */
export function saidPaths(sayings: Sayings): { id: string; number: number }[] {
  return [...sayings].flatMap(([id, list]) =>
    Array.from({ length: pagesOf(list) }, (_, at) => ({ id, number: at + 1 })),
  );
}

function pagesOf(sayings: readonly Saying[]): number {
  return Math.ceil(sayings.length / SAYINGS);
}

/** @param number Which page of the list, from 1. */
export function saidView(
  library: Library,
  sayings: readonly Saying[],
  { id: speaker, number, differences }: { id: string; number: number; differences: readonly Difference[] },
): SaidView {
  const entity = library.entity(speaker);
  const shown = sayings.slice((number - 1) * SAYINGS, number * SAYINGS);
  const topics = topicsOf(library, entity, shown);
  const sources = new PageSources();
  const views = shown.map((saying) => sayingView({ library, sources, entity, topics }, saying));
  const months = Map.groupBy(views, (_, at) => monthOf(shown[at]?.date ?? ''));
  return {
    speaker: speakerRow(library, entity, sayings),
    topics: topics.map(([topic, count]) => ({ entity: library.link(library.entity(topic)), count })),
    months: [...months].map(([title, list]) => ({ title, sayings: list })),
    number,
    of: pagesOf(sayings),
    differences: number === 1 ? [...differences] : [],
    sources: sources.list().map(({ id, number }) => {
      const source = library.source(id);
      return { number, source: library.link(source), facts: sourceFacts(source.data) };
    }),
  };
}

function monthOf(date: string): string {
  return date ? dateWords(date.slice(0, 7)) : 'On a day that no source gives';
}

interface SaidContext {
  library: Library;
  sources: PageSources;
  entity: Entity;
  topics: readonly [string, number][];
}

function sayingView({ library, sources, entity, topics }: SaidContext, saying: Saying): SayingView {
  const { page, statement, date, published } = saying;
  const about = aboutOf(library, entity, saying);
  const link = library.link(page);
  return {
    id: `${page.id}-${statement.number}`,
    page: link,
    href: `${link.href}#s${statement.number}`,
    claim: claimView({ library, entity: page, sources }, statement, new Set([entity.id, page.id])),
    about: about.map((id) => library.link(library.entity(id))),
    topics: topics.flatMap(([id], at) => (about.includes(id) ? [at] : [])),
    ...(date && { date: dateWords(date) }),
    published,
  };
}

/** Ids of those a saying speaks of, without the speaker: its page, its object, and whom it names as subject. */
function aboutOf(library: Library, entity: Entity, { page, statement }: Saying): string[] {
  const { object, about = [] } = statement.claim;
  const ids = [...(object ? [object] : []), ...about].map((id) => library.entity(id).id);
  return [...new Set([page.id, ...ids])].filter((id) => id !== entity.id);
}

function topicsOf(library: Library, entity: Entity, sayings: readonly Saying[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const saying of sayings) {
    for (const id of aboutOf(library, entity, saying)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, TOPICS);
}
