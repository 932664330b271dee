/**
 * The **timelines** of a site: the whole, page by page, and that of each entity.
 */
import { timelineHref } from '../../model/href.ts';
import { PageSources } from '../cite.ts';
import type { Entity, Library } from '../library.ts';
import { once } from '../once.ts';
import { sourceFacts } from '../source-facts.ts';
import type { NameLink } from '../view.ts';
import { datedClaims } from './dated.ts';
import { type EntityTimeline, entityTimeline, entryOf, type TimelineEntry } from './entity-timeline.ts';
import { extractOf } from './extract.ts';
import { flat, type Period, periodsOf } from './pages.ts';

/** One bar of the strip that shows how much each period has. */
export interface Bar {
  /** `2022` or `2022-02`. */
  date: string;
  count: number;
  href?: string;
}

export interface TimelinePage {
  /** `''`, `2022`, `2022/02` or `2022/02/2`. */
  path: string;
  /** Years that are on the page or below it, each as one bar, or as its twelve months. */
  strip: { year: string; bars: Bar[] }[];
  years: { year: string; months: { date: string; entries: (TimelineEntry & { also: NameLink[] })[] }[] }[];
  count: number;
  /** Claims of the whole site that say no date. */
  undated: number;
  total: number;
  /** Sources by their numbers on this page. */
  sources: { number: number; source: NameLink; facts: string }[];
  above?: string;
  before?: { path: string; href: string };
  after?: { path: string; href: string };
}

export interface Timelines {
  paths(): string[];
  /** @throws when there is no such page. */
  page(path: string): TimelinePage;
  of(entity: Entity): EntityTimeline & { nextHref?: string };
  /** A few entries of different days, for the home page. */
  extract(most: number): TimelineEntry[];
}

/** A year with fewer entries is one bar. */
const MONTHLY = 12;

export function timelinesOf(library: Library): Timelines {
  const dated = once(() => datedClaims(library));
  const whole = once(() => periodsOf(dated()));
  const pages = once(() => flat(whole()));
  const pathOf = once(
    () => new Map(pages().flatMap(({ path, dated }) => dated.map((one) => [one, path] as const))),
  );
  return {
    paths: () => pages().map(({ path }) => path),
    page(path) {
      const at = pages().findIndex((period) => period.path === path);
      const period = pages()[at];
      if (!period) throw new Error(`Internal error: the timeline has no page ${path}`);
      const { all, undated } = dated();
      return { ...pageOf(library, period), ...neighbours(library, pages(), at), undated, total: all.length };
    },
    extract: (most) => extractOf(library, dated(), most),
    of(entity) {
      const timeline = entityTimeline(library, dated(), entity);
      const { next } = timeline;
      const nextHref = next && `${timelineHref(library.base, pathOf().get(next) ?? '')}#${next.id}`;
      return { ...timeline, ...(nextHref && { nextHref }) };
    },
  };
}

/** The pages before and after among those that have the same page above them. */
function neighbours(library: Library, pages: readonly Period[], at: number): Partial<TimelinePage> {
  const path = pages[at]?.path ?? '';
  if (path === '') return {};
  const level = path.split('/').length;
  const peers = pages.filter((period) => period.path !== '' && period.path.split('/').length === level);
  const here = peers.findIndex((period) => period.path === path);
  const link = (period: Period | undefined) =>
    period && { path: period.path, href: timelineHref(library.base, period.path) };
  const [before, after] = [link(peers[here - 1]), link(peers[here + 1])];
  const above = timelineHref(library.base, path.split('/').slice(0, -1).join('/'));
  return { above, ...(before && { before }), ...(after && { after }) };
}

function pageOf(library: Library, period: Period): Omit<TimelinePage, 'undated' | 'total'> {
  const sources = new PageSources();
  const context = { library, sources };
  const entries = period.dated.flatMap((one) => {
    const [first, ...rest] = one.told;
    if (!first) return [];
    const also = new Map(rest.map(({ entity }) => [entity.id, library.link(entity)]));
    also.delete(first.entity.id);
    return [{ ...entryOf(context, one, first), also: [...also.values()] }];
  });
  const byYear = Map.groupBy(entries, ({ moment }) => moment.date.slice(0, 4));
  return {
    path: period.path,
    count: period.count,
    strip: stripOf(library, period),
    years: [...byYear].map(([year, inYear]) => ({
      year,
      months: [...Map.groupBy(inYear, ({ moment }) => moment.date.slice(0, 7))].map(([date, entries]) => ({
        date,
        entries,
      })),
    })),
    sources: sources.list().map(({ id, number }) => {
      const source = library.source(id);
      return { number, source: library.link(source), facts: sourceFacts(source.data) };
    }),
  };
}

function stripOf(library: Library, period: Period): TimelinePage['strip'] {
  const leaves = flat(period).flatMap(({ path, dated }) => dated.map((one) => ({ one, path })));
  const byYear = Map.groupBy(leaves, ({ one }) => one.moment.date.slice(0, 4));
  const here = period.parts.length === 0;
  const ofYears = period.path === '' && !here;
  return [...byYear].map(([year, inYear]) => {
    const hrefOf = (date: string, path: string | undefined) =>
      here ? `#${date.length === 4 ? 'y' : 'm'}-${date}` : timelineHref(library.base, path ?? '');
    const whole = { date: year, count: inYear.length, href: hrefOf(year, ofYears ? year : inYear[0]?.path) };
    if (ofYears || inYear.length < MONTHLY) return { year, bars: [whole] };
    const byMonth = Map.groupBy(inYear, ({ one }) => one.moment.date.slice(0, 7));
    const undated = byMonth.get(year)?.length ?? 0;
    const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
    const bars = months.map((date) => {
      const inMonth = byMonth.get(date) ?? [];
      const path = inMonth[0]?.path.split('/').slice(0, 2).join('/');
      return { date, count: inMonth.length, ...(inMonth.length > 0 && { href: hrefOf(date, path) }) };
    });
    return {
      year,
      bars:
        undated > 0
          ? [{ ...whole, count: undated, href: hrefOf(year, byMonth.get(year)?.[0]?.path) }, ...bars]
          : bars,
    };
  });
}
