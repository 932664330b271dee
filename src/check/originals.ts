/**
 * An **original** is the file that a source was converted from. Of a source that may not keep its text, the
 * original alone can prove the quotations; so here each is held against it.
 */
import { errorAt, type Message, warningAt } from '../model/message.ts';
import type { Page, Passage, SourcePage } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import { isExcerpt } from '../model/source-marks.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { findQuote } from '../text/quote.ts';
import { mismatchOf } from './citation.ts';
import { citationsOn } from './citations-on.ts';
import { type Content, contentOf } from './content.ts';
import { QUOTATION } from './rules/digest-quotations-short.ts';

/** The words of an original by passages, or in one line why it could not be read. */
export type Original = { texts: readonly string[] } | { unreadable: string };

/** Originals by their SHA-256. */
export type Originals = ReadonlyMap<string, Original>;

const name = 'original-holds-quotation';

/** Every quotation of a digest that does not stand in an original of it. */
export function checkOriginals(pages: readonly Page[], originals: Originals): Message[] {
  const content = contentOf([], pages);
  const digests = content.sources.pages.filter(({ data }) => data.text === 'digest');
  const held = new Map(digests.map((source) => [source, heldOf(source, originals)]));
  const texts = new Map(
    [...held].flatMap(([source, one]) => (one.wholes.length > 0 ? [[source, one.wholes]] : [])),
  );
  return [
    ...[...held.values()].flatMap(({ messages }) => messages),
    ...[...texts].flatMap(([source, wholes]) =>
      isExcerpt(source) ? falseExcerpts(source, wholes) : falseQuotations(source, wholes),
    ),
    ...pages.flatMap((page) => falseCitations(page, content, texts)),
  ];
}

interface Held {
  /** The source with the passages of each of its originals. */
  wholes: SourcePage[];
  messages: Message[];
}

/** The originals of a source that are there; any one of them may prove a quotation. */
function heldOf(source: SourcePage, originals: Originals): Held {
  const at = { path: source.path, text: source.text, offset: source.front.start };
  const found = source.data.sha256.flatMap((sha256) => originals.get(sha256) ?? []);
  if (found.length === 0) return { wholes: [], messages: [errorAt(at, name, missing(source))] };
  const unreadable = found.flatMap((one) => ('unreadable' in one ? [one.unreadable] : []));
  const wholes = found.flatMap((one) => ('texts' in one ? [withWords(source, one.texts)] : []));
  return { wholes, messages: unreadable.map((reason) => errorAt(at, name, reason)) };
}

function missing({ data }: SourcePage): string {
  const last = data.sha256.at(-1);
  return last === undefined
    ? 'Unexpected digest without `sha256`, expected the fingerprint of its original. Convert the original, or add its SHA-256.'
    : `Unexpected absence of the original, expected a file with the SHA-256 ${last}. Put it into the folder of originals.`;
}

function withWords(source: SourcePage, texts: readonly string[]): SourcePage {
  const passages = texts.map((text, at): Passage => {
    return { number: at + 1, anchor: '', text, heading: false, offset: 0, hash: hash(fold(text)) };
  });
  return { ...source, passages };
}

/** Parts of a passage that do not stand in the passage of the original with the same hash. */
function falseExcerpts(source: SourcePage, wholes: readonly SourcePage[]): Message[] {
  const texts = new Map(wholes.flatMap(({ passages }) => passages.map(({ hash: key, text }) => [key, text])));
  return source.passages.flatMap(({ hash: key, number, text, offset }) => {
    if (key === undefined) return [];
    const at = { path: source.path, text: source.text, offset };
    const whole = texts.get(key);
    if (whole === undefined) return [errorAt(at, name, strange(number))];
    return partsOf(text, whole)
      .filter((part) => findQuote(whole, { exact: part }).length === 0)
      .map((part) => errorAt(at, name, unlike(part, number)));
  });
}

/** Words between gaps; a passage that is whole may hold `…` of its own. */
function partsOf(text: string, whole: string): string[] {
  if (fold(text) === fold(whole)) return [];
  return text
    .split(/(?:^|\s)…(?=\s|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function strange(number: number): string {
  return `Unexpected hash of passage ${number}, expected that of a passage of the original. Convert the original again into a new source, or restore the hash.`;
}

function unlike(part: string, number: number): string {
  return `Unexpected words “${part}” in passage ${number}, expected words of the same passage of the original. Restore them.`;
}

/** Words in quotation marks that a person's digest holds and the document does not; they may be no quotation. */
function falseQuotations(source: SourcePage, wholes: readonly SourcePage[]): Message[] {
  const texts = wholes.flatMap(({ passages }) => passages.map(({ text }) => text));
  return source.passages.flatMap(({ text, number, offset }) =>
    [...text.matchAll(QUOTATION)].flatMap(([, curly, straight]) => {
      const exact = (curly ?? straight ?? '').replace(/[\s,.;:!?…]+$/, '');
      if (texts.some((whole) => findQuote(whole, { exact }).length > 0)) return [];
      return [warningAt({ path: source.path, text: source.text, offset }, name, unfound(exact, number))];
    }),
  );
}

function unfound(words: string, number: number): string {
  return `Unexpected words “${words}” in quotation marks in passage ${number}, expected words of the original. Copy them as they stand there, or take the marks away.`;
}

function falseCitations(
  page: Page,
  content: Content,
  texts: ReadonlyMap<SourcePage, readonly SourcePage[]>,
): Message[] {
  return citationsOn(page).flatMap(({ citation, offsetOf }) => {
    const source = sourceIn(content, citation);
    // Who tells a document in their own words is quoted, not the document.
    const wholes = source && isExcerpt(source) ? texts.get(source) : undefined;
    const mismatches = wholes?.map((whole) => mismatchOf(content, whole, citation)) ?? [];
    const mismatch = mismatches.at(-1);
    if (!mismatch || mismatches.includes(undefined)) return [];
    const at = { path: page.path, text: page.text, offset: offsetOf(mismatch.field) };
    return [errorAt(at, name, inOriginal(mismatch.reason, citation))];
  });
}

function sourceIn({ sources }: Content, { source }: Citation): SourcePage | undefined {
  return sources.byId.get(source) ?? sources.formerly.get(source);
}

function inOriginal(reason: string, { source }: Citation): string {
  return reason.replace(`\`${source}\``, `the original of \`${source}\``);
}
