/**
 * **Coverage**: which passages of a source somebody cites, as a strip with one cell a passage, and the pages
 * that rest on it.
 */
import type { Use } from './evidence.ts';
import type { Library } from './library.ts';
import type { PassageView } from './passage-views.ts';
import type { NameLink } from './view.ts';

/** One link of the strip: a passage, or several of a long source. */
export interface Stretch {
  /** Numbers of its first and last passage. */
  first: number;
  last: number;
  cited: number;
  /** What each of its passages is, left to right: cited, not cited, heading. */
  cells: ('cited' | 'open' | 'heading')[];
}

/** A heading of the source, with what stands below it. */
export interface Chapter {
  anchor: string;
  title: string;
  cited: number;
  passages: number;
}

/** A page that rests on the source. */
export interface RestingPage {
  entity: NameLink;
  statements: number;
  passages: number;
}

/** Links that a strip may have: as many as fit side by side when each is wide enough for a finger. */
const MOST = 28;

export function stripOf(passages: readonly PassageView[]): Stretch[] {
  const size = Math.ceil(passages.length / MOST);
  const stretches: Stretch[] = [];
  for (let at = 0; at < passages.length; at += size) {
    const some = passages.slice(at, at + size);
    const cells = some.map(cellOf);
    const cited = cells.filter((cell) => cell === 'cited').length;
    stretches.push({ first: at + 1, last: at + some.length, cited, cells });
  }
  return stretches;
}

function cellOf({ heading, backs }: PassageView): Stretch['cells'][number] {
  if (backs.length > 0) return 'cited';
  return heading ? 'heading' : 'open';
}

/** The headings of a source, without those of which no word is kept; passages before the first belong to none. */
export function chaptersOf(passages: readonly PassageView[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const { heading, anchor, text, backs } of passages) {
    const chapter = chapters.at(-1);
    if (heading && text === '…') continue;
    if (heading) chapters.push({ anchor, title: text, cited: 0, passages: 0 });
    else if (chapter) {
      chapter.passages++;
      if (backs.length > 0) chapter.cited++;
    }
  }
  return chapters;
}

/** Pages with most statements first; one whose prose alone cites the source has none. */
export function restingPages(library: Library, uses: readonly Use[]): RestingPage[] {
  const pages = [...Map.groupBy(uses, ({ entity }) => entity)].map(([entity, used]) => ({
    entity: library.link(entity),
    statements: new Set(used.flatMap(({ claimNumber }) => claimNumber ?? [])).size,
    passages: new Set(used.map(({ passage }) => passage)).size,
  }));
  return pages.sort((a, b) => b.statements - a.statements || (a.entity.name < b.entity.name ? -1 : 1));
}
