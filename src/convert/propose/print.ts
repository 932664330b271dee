/**
 * To **print** is to write out a page that did not exist. Pages that exist are never printed.
 */
import { escapeBody } from '../../model/body.ts';
import type { EntityPage } from '../../model/page.ts';
import { writePassageMark } from '../../model/source-marks.ts';
import type { Insertion } from '../../text/insertion.ts';
import type { DocumentPassage } from '../document.ts';
import { excerptsOf } from './excerpt.ts';
import { shortened } from './limits.ts';
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
  const { author, publisher, published, url } = source.stated;
  const front = printFront([
    ['title', source.title],
    ['subtitle', source.excerpt ? undefined : source.subtitle],
    ['text', source.excerpt ? 'digest' : 'full'],
    ['publisher', publisher],
    ['author', author],
    ['published', published],
    ['publishedBasis', published && source.basis?.published],
    ['url', url],
    ['accessed', source.accessed],
    ['language', languageOf(source)],
    ['basis', basisOf(source)],
    ['reprintOf', source.reprintOf],
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

/** What the words are in; where the document states the same more exactly (`en-GB`), as it states it. */
function languageOf({ language, stated }: ShelfSource): string | undefined {
  const isSame = language === undefined || stated.language?.split('-')[0] === language.split('-')[0];
  return isSame ? stated.language : language;
}

/** A title that stands in the text itself needs no telling where it was found. */
const IN_TEXT = /^(?:first (?:line|heading)|title paragraph|opening words)$/;

/** Where each field was found, in the order of the record; the date of publication has a field of its own. */
function basisOf(source: ShelfSource): Value | undefined {
  const { basis = {}, stated } = source;
  const found = {
    ...(basis.title && !IN_TEXT.test(basis.title) && { title: basis.title }),
    ...(stated.publisher && { publisher: basis.publisher }),
    ...(stated.author && { author: basis.author }),
    ...(stated.url && { url: basis.url }),
    ...(stated.language && stated.language === languageOf(source) && { language: basis.language }),
  };
  const told = Object.entries(found).filter((field): field is [string, string] => field[1] !== undefined);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** What is to be added to a source, as its page writes it. */
export function printInsertions(source: ShelfSource, newline: string): Insertion[] {
  const written = writer(source);
  return source.insertions.map(({ offset, before, passage, after, opensPage }) => {
    const page = opensPage ? printPage(passage.page) + newline.repeat(2) : '';
    const words = written(passage).replaceAll('\n', newline);
    return { offset, text: before + page + words + after };
  });
}

/**
 * One passage as Markdown that reads back as the same words in the same form: a heading, an item, a quotation, a
 * paragraph, or one that is marked as what it is.
 *
 * @param parts
 *   Of an excerpt: the hash of the whole passage, and what is kept of it.
 */
export function printPassage(passage: DocumentPassage, parts?: { hash: string; text: string }): string {
  if (passage.lines !== undefined && !parts) return fenced(passage.lines);
  const mark = writePassageMark({ ...(parts && { hash: parts.hash }), ...formOf(passage) });
  const words = `${mark}${escapeBody((parts ?? passage).text)}`;
  if (passage.heading) return `${headingMark(passage)} ${words.replace(/#+$/, '\\$&')}`;
  if (passage.form === 'item') return `- ${words}`;
  return passage.form === 'quote' ? `> ${words}` : words;
}

/** The fence is longer than any row of backticks within. */
function fenced(lines: string): string {
  const longest = Math.max(2, ...Array.from(lines.matchAll(/`+/g), ([row]) => row.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${lines}\n${fence}`;
}

/** A heading is nothing else besides. */
function formOf({ heading, form }: DocumentPassage): Pick<DocumentPassage, 'form'> {
  return form && !heading ? { form } : {};
}

/** The name of the page is level 1; below it two levels are told apart. */
function headingMark({ level = 2 }: DocumentPassage): string {
  return level > 2 ? '###' : '##';
}

function printPage(page: number | undefined): string {
  return `<Page number="${page}" />`;
}

function noteOf({ notes = [] }: ShelfSource): string | undefined {
  const words = shortened(notes.join(' ').trim());
  return words === '' ? undefined : words;
}

/** Writes passages whole, or where the text may not be kept, what is quoted of each behind its hash. */
function writer({ excerpt, passages, quoted }: ShelfSource): (passage: ShelfPassage) => string {
  if (!excerpt) return (passage) => printPassage(passage);
  const excerpts = excerptsOf(passages, quoted);
  return (passage) => printPassage(passage, { hash: passage.key, text: excerpts.get(passage) ?? '' });
}

function printFront(fields: readonly (readonly [string, Value | undefined])[]): string {
  const given = fields.filter(([, value]) => value !== undefined && !(isList(value) && value.length === 0));
  return `---\n${given.map(([field, value]) => `${printField(field, value)}\n`).join('')}---\n`;
}

function printField(field: string, value: Value | undefined): string {
  return isList(value) ? blockList(field, value, 0) : blockField(field, value, 0);
}
