/**
 * What is marked to go becomes **spans** of the text of its page; the page is read again without them, and where
 * that fails, or a person wrote a note among the lines, it stays.
 */
import { type EntityPage, readPage } from '../../model/page.ts';
import type { Span } from '../../text/quote.ts';
import { withoutSpans } from '../../text/removal.ts';
import { cut, holdsComment } from './cut.ts';
import { type Marked, markCategories, type Stay } from './untouched.ts';

export interface Thinned {
  marked: Marked;
  /** The page without what goes. */
  page: EntityPage;
  /** What is gone, a line each. */
  taken: string[];
  stays: Stay[];
}

type List = 'claims' | 'aliases' | 'weakAliases' | 'categories';

export function thinned(marks: Marked): Thinned {
  const { page, citations } = marks;
  const stays = [...marks.stays];
  const spans: Span[] = [];
  spans.push(...spansOf(marks, 'claims', stays));
  markCategories(marks);
  for (const list of ['aliases', 'weakAliases', 'categories'] as const) {
    spans.push(...spansOf(marks, list, stays));
  }
  for (const [at, indexes] of citations) {
    const found = cut(page, ['claims', at, 'cite'], indexes);
    if ('spans' in found) spans.push(...found.spans);
    else stays.push({ path: page.path, what: wordsOf(page, 'claims', at), why: found.refusal });
  }
  const text = withoutSpans(page.text, spans);
  const now = text === page.text ? page : readPage({ path: page.path, text }).page;
  if (!now || now.kind === 'source')
    throw new Error(`Internal error: ${page.path} cannot be read without what was written from the source`);
  return { marked: marks, page: now, taken: takenFrom(marks), stays };
}

/** Spans of the items that go; an item that cannot go by itself is no longer marked. */
function spansOf(marks: Marked, list: List, stays: Stay[]): Span[] {
  const { page } = marks;
  const indexes = list === 'claims' ? new Set(marks.claims.keys()) : marks[list];
  for (const at of [...indexes]) {
    const why = whyNot(page, list, at);
    if (why === undefined) continue;
    stays.push({ path: page.path, what: wordsOf(page, list, at), why });
    indexes.delete(at);
    if (list === 'claims') marks.claims.delete(at);
  }
  const found = indexes.size > 0 ? cut(page, [list], indexes) : { spans: [] };
  return 'spans' in found ? found.spans : [];
}

function whyNot(page: EntityPage, list: List, at: number): string | undefined {
  const found = cut(page, [list], new Set([at]));
  if ('refusal' in found) return found.refusal;
  const isNoted = found.spans.some(({ start, end }) => holdsComment(page.text.slice(start, end)));
  return isNoted ? 'a person wrote a note in it' : undefined;
}

function wordsOf({ data }: EntityPage, list: List, at: number): string {
  if (list !== 'claims') return `${list}: ${JSON.stringify(data[list][at])}`;
  const claim = data.claims[at];
  return `${claim?.property} “${claim?.cite[0]?.quote}”`;
}

function takenFrom(marks: Marked): string[] {
  const { page, citations } = marks;
  return [
    ...[...marks.claims.keys()].map((at) => wordsOf(page, 'claims', at)),
    ...[...citations.keys()].map((at) => `a citation of ${wordsOf(page, 'claims', at)}`),
    ...(['aliases', 'weakAliases', 'categories'] as const).flatMap((list) =>
      [...marks[list]].map((at) => wordsOf(page, list, at)),
    ),
  ];
}
