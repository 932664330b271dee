/**
 * An **extract** of the timeline: a few dated claims, one a day and one a page, that are about what is written of most.
 */
import { propertyOf } from '../../model/properties.ts';
import { PageSources } from '../cite.ts';
import type { Library } from '../library.ts';
import type { Dated, DatedClaims } from './dated.ts';
import { entryOf, type TimelineEntry } from './entity-timeline.ts';

/** @returns In the order of time; fewer than `most` when there are no more days or pages. */
export function extractOf(library: Library, { all }: DatedClaims, most: number): TimelineEntry[] {
  const ranked = all.map((dated) => ({ dated, weight: weightOf(dated) })).sort((a, b) => b.weight - a.weight);
  const days = new Set<string>();
  const pages = new Set<string>();
  const chosen: Dated[] = [];
  for (const { dated, weight } of ranked) {
    const page = dated.told[0]?.entity.id ?? '';
    if (chosen.length === most || weight === 0) break;
    if (days.has(dated.moment.date) || pages.has(page)) continue;
    days.add(dated.moment.date);
    pages.add(page);
    chosen.push(dated);
  }
  const sources = new PageSources();
  return chosen
    .sort((a, b) => (a.moment.date < b.moment.date ? -1 : 1))
    .flatMap((dated) => {
      const [by] = dated.told;
      return by ? [entryOf({ library, sources }, dated, by)] : [];
    });
}

/** What happened rather than what was said of it; a day rather than a year; what many pages tell. */
function weightOf({ moment, told }: Dated): number {
  const [first] = told;
  if (!first) return 0;
  const { claim } = first.statement;
  const { section } = propertyOf(claim.property);
  const isSure = !claim.review && !claim.derived && claim.modality !== 'denied';
  const written = first.entity.data.claims.length;
  return (
    (moment.date.length === 10 ? 4 : 1) +
    (section === 'statements' ? 0 : 3) +
    (claim.text ? 2 : 0) +
    (isSure ? 2 : 0) +
    Math.min(told.length, 4) +
    written / (written + 10)
  );
}
