/**
 * A **marked passage** has a label wherever a name of a reviewed page stands; whatever nobody has reviewed,
 * or nobody can be sure of, is to be ignored.
 */
import { findNames } from '../../src/gazetteer/gazetteer.ts';
import { nameKey } from '../../src/gazetteer/name.ts';
import type { EntityKind } from '../../src/model/kind.ts';
import { findLinks } from '../../src/model/link.ts';
import type { EntityPage } from '../../src/model/page.ts';
import type { Span } from '../../src/text/quote.ts';
import { type KnownName, type KnownNames, namesIn, overlap } from './known-names.ts';
import type { Quoted } from './quoted.ts';

export interface Marked {
  text: string;
  spans: (Span & { label: string })[];
  ignore: Span[];
}

/** What a recogniser found; places in the passage. */
export interface Guess extends Span {
  kind: EntityKind;
}

export interface Reading {
  names: KnownNames;
  /** Words on which claims about the passage rest. */
  quoted: readonly Quoted[];
  /** Keys of names that a person called no entity. */
  rejected: ReadonlySet<string>;
  guess: (text: string) => readonly Guess[];
}

/** @param written Words of the passage, with entity links as a person wrote them. */
export function markedPassage(written: string, reading: Reading): Marked {
  const { text, links } = withoutLinks(written);
  const known = namesIn(text, reading.names).filter((name) => !links.some((link) => overlap(link, name)));
  const decided = [
    ...links.map((link) => ({ ...link, page: pageOf(link.id, reading) })),
    ...known.map((name) => ({ ...name, page: meant(name, reading) })),
  ];
  const guesses = reading
    .guess(text)
    .filter((guess) => !isRejected(text.slice(guess.start, guess.end), reading));
  const spans = decided.flatMap(({ start, end, page }) => {
    const label = page && labelOf(page);
    return label && !isInOther({ start, end }, page.kind, guesses) ? [{ start, end, label }] : [];
  });
  const isOpen = (span: Span) => !spans.some((other) => overlap(span, other));
  const adjectives = findNames(reading.names.adjectives, text);
  const doubtful = [...decided, ...guesses.filter((guess) => !adjectives.some((one) => overlap(one, guess)))];
  return { text, spans: spans.sort(inOrder), ignore: joined(doubtful.filter(isOpen)) };
}

interface Link extends Span {
  id: string;
}

/** `the [[su-35|jet]]` reads “the jet”, and “jet” is meant as that page. */
function withoutLinks(written: string): { text: string; links: Link[] } {
  const links: Link[] = [];
  let text = '';
  let from = 0;
  for (const { start, end, id, words } of findLinks(written)) {
    text += written.slice(from, start);
    const shown = words ?? id;
    links.push({ id, start: text.length, end: text.length + shown.length });
    text += shown;
    from = end;
  }
  return { text: text + written.slice(from), links };
}

function pageOf(id: string, { names }: Reading): EntityPage | undefined {
  return names.pages.get(id);
}

/** The one page that a name means: the only bearer, or the only one of which a claim quotes these words. */
function meant({ ids, sure, start, end }: KnownName, reading: Reading): EntityPage | undefined {
  const confirmed = sure
    ? ids
    : ids.filter((id) =>
        reading.quoted.some((quote) => quote.entity === id && quote.start <= start && end <= quote.end),
      );
  const [id, another] = confirmed;
  return id === undefined || another !== undefined ? undefined : pageOf(id, reading);
}

function labelOf({ kind, data }: EntityPage): string | undefined {
  return data.status === 'reviewed' && kind !== 'event' ? kind.toUpperCase() : undefined;
}

/** “Norway” within “National Bank of Norway”: part of another thing's name. */
function isInOther(span: Span, kind: EntityKind, guesses: readonly Guess[]): boolean {
  return guesses.some(
    (guess) =>
      guess.kind !== kind &&
      guess.kind !== 'event' &&
      guess.start <= span.start &&
      span.end <= guess.end &&
      guess.end - guess.start > span.end - span.start,
  );
}

function isRejected(name: string, { rejected }: Reading): boolean {
  return rejected.has(nameKey(name));
}

/** Stretches that overlap become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort(inOrder)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function inOrder(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}
