/**
 * A **summary** that was written from the source goes with it, unless what is left says the same, or a person took
 * it for theirs.
 */
import { type EntityPage, readPage } from '../../model/page.ts';
import type { Span } from '../../text/quote.ts';
import { withoutSpans } from '../../text/removal.ts';
import { writtenAs } from '../ledger.ts';
import { ownWords } from '../propose/propose.ts';
import { summaryOf } from '../propose/summary.ts';
import type { Thinned } from './spans.ts';
import type { World } from './world.ts';

/** A page that stays, without the summary that the source gave it. */
export function withoutSummary(one: Thinned, world: World): Thinned {
  const { page, marked } = one;
  const { summary, claims, status } = page.data;
  const made = world.source.ledger.pages.find(
    (entry) => entry.as !== undefined && world.pageAt(entry.page) === marked.page,
  );
  if (!made || summary === undefined) return one;
  if (summary === summaryOf(claims, (id) => nameOf(id, world))) return one;
  const refused = (why: string): Thinned => ({
    ...one,
    stays: [...one.stays, { path: page.path, what: `summary “${summary}”`, why }],
  });
  if (isAsWritten({ ...page.data, summary: undefined }, made)) return one;
  if (!isAsWritten(page.data, made))
    return refused('a person may have changed what was written from the source');
  if (status === 'reviewed')
    return refused('it was written from the source, and a person has reviewed the page');
  const span = lineOf(page);
  const text = span && withoutSpans(page.text, [span]);
  const now = text === undefined ? undefined : readPage({ path: page.path, text }).page;
  const isGone = now && now.kind !== 'source' && now.data.summary === undefined;
  if (!isGone) return refused('it was written from the source, but does not stand on a line of its own');
  return { ...one, page: now, taken: [...one.taken, `summary “${summary}”`] };
}

function nameOf(id: string, { entities }: World): string | undefined {
  return entities.find((page) => page.id === id)?.data.name;
}

/** The name and the review may be a person's by now. */
function isAsWritten(data: EntityPage['data'], made: { name: string; as?: string | undefined }): boolean {
  const names = [data.name, made.name];
  const reviews = [data.review, undefined, 'uncertain' as const];
  return names.some((name) =>
    reviews.some((review) => writtenAs(ownWords({ ...data, name, review })) === made.as),
  );
}

/** The line of the summary, where it is one and bears no note. */
function lineOf({ text, front }: EntityPage): Span | undefined {
  const match = /^summary: [^\n]*\n/m.exec(text.slice(front.start, front.end));
  if (!match || / #/.test(match[0])) return undefined;
  const start = front.start + match.index;
  return { start, end: start + match[0].length };
}
