/**
 * To **print** is to write out a page that did not exist. Pages that exist are never printed.
 */
import { escapeBody } from '../../model/body.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Insertion } from '../../text/insertion.ts';
import type { DocumentPassage } from '../document.ts';
import { excerptsOf } from './excerpt.ts';
import type { ShelfPassage, ShelfSource } from './shelf.ts';
import { aliasValue, blockField, blockList, claimValue, isList, type Value } from './yaml.ts';

/** The text of a new page of an entity. */
export function printEntity({ data }: EntityPage): string {
  return printFront([
    ['name', data.name],
    ['summary', data.summary],
    ['aliases', data.aliases.map(aliasValue)],
    ['weakAliases', data.weakAliases],
    ['categories', data.categories],
    ['status', data.status],
    ['review', data.review],
    ['claims', data.claims.map(claimValue)],
  ]);
}

/** The text of a new source: its record, then one passage a paragraph. */
export function printSource(source: ShelfSource): string {
  const { author, publisher, published, url, language = source.language } = source.stated;
  const front = printFront([
    ['title', source.title],
    ['text', source.excerpt ? 'digest' : 'full'],
    ['publisher', publisher],
    ['author', author],
    ['published', published],
    ['publishedBasis', published && source.basis?.published],
    ['url', url],
    ['language', language],
    ['sha256', source.sha256],
    ['note', noteOf(source)],
  ]);
  const written = writer(source);
  let page: number | undefined;
  const passages = source.passages.map((passage) => {
    const opensPage = passage.page !== undefined && passage.page !== page;
    page = passage.page ?? page;
    return `${opensPage ? `${printPage(page)}\n\n` : ''}${written(passage)}\n`;
  });
  return [front, ...passages].join('\n');
}

/** What is to be added to a source, as its page writes it. */
export function printInsertions(source: ShelfSource, newline: string): Insertion[] {
  const written = writer(source);
  return source.insertions.map(({ offset, before, passage, after, opensPage }) => {
    const page = opensPage ? printPage(passage.page) + newline.repeat(2) : '';
    return { offset, text: before + page + written(passage) + after };
  });
}

/** One passage as Markdown that reads back as the same words: a heading, an item, a quotation, a paragraph. */
export function printPassage(passage: DocumentPassage, words = escapeBody(passage.text)): string {
  if (passage.heading) return `${headingMark(passage)} ${words.replace(/#+$/, '\\$&')}`;
  if (passage.form === 'item') return `- ${words}`;
  return passage.form === 'quote' ? `> ${words}` : words;
}

/** The name of the page is level 1; below it two levels are told apart. */
function headingMark({ level = 2 }: DocumentPassage): string {
  return level > 2 ? '###' : '##';
}

function printPage(page: number | undefined): string {
  return `<Page number="${page}" />`;
}

/** Longest note, in characters: what a page may hold in one field. */
const LONGEST = 2000;

function noteOf({ notes = [] }: ShelfSource): string | undefined {
  const words = notes.join(' ').slice(0, LONGEST).trim();
  return words === '' ? undefined : words;
}

/** Writes passages whole, or where the text may not be kept, what is quoted of each behind its hash. */
function writer({ excerpt, passages, quoted }: ShelfSource): (passage: ShelfPassage) => string {
  if (!excerpt) return (passage) => printPassage(passage);
  const excerpts = excerptsOf(passages, quoted);
  return (passage) =>
    printPassage(passage, `<Passage hash="${passage.key}" /> ${escapeBody(excerpts.get(passage) ?? '')}`);
}

function printFront(fields: readonly (readonly [string, Value | undefined])[]): string {
  const given = fields.filter(([, value]) => value !== undefined && !(isList(value) && value.length === 0));
  return `---\n${given.map(([field, value]) => `${printField(field, value)}\n`).join('')}---\n`;
}

function printField(field: string, value: Value | undefined): string {
  return isList(value) ? blockList(field, value, 0) : blockField(field, value, 0);
}
