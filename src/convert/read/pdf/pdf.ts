/**
 * A **PDF** holds letters and where they stand on pages; what belongs together, and in which order it is read,
 * has to be found out.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type Basis, type Document, Unreadable } from '../../document.ts';
import type { Format, FormatInput } from '../format.ts';
import { compose } from '../office/compose.ts';
import { IN_PARTS, refusal } from '../refusal.ts';
import { isPrintedLater } from './day-made.ts';
import { DAY_MADE, DICTIONARY, informationOf } from './information.ts';
import { openPdf, refused } from './open.ts';
import { passagesOf } from './passages.ts';
import { holdPictures, namedPages } from './pictures.ts';
import { type PageText, piecesOf } from './piece.ts';

export const pdf: Format = {
  name: 'PDF',
  extensions: ['.pdf'],
  async read(input): Promise<Document> {
    const { document, close } = await openPdf(input.bytes, input.resource);
    try {
      return await read(document, input);
    } catch (error) {
      throw refused(error as Error);
    } finally {
      // Not waited for: pdf.js never closes a page that was not read to its end.
      close().catch(() => undefined);
    }
  },
};

async function read(document: PDFDocumentProxy, { stem }: FormatInput): Promise<Document> {
  const { pages, damaged } = await pagesOf(document);
  const { passages, title } = passagesOf(pages);
  const empty = pages.filter(({ layers }) => layers.length === 0).map(({ number }) => number);
  const arePictures = empty.length > 0 && (await holdPictures(document, empty));
  if (passages.length === 0) throw withoutWords(pages.length, damaged.length, arePictures);
  const { properties: all, basis, program } = await informationOf(document);
  const { saved, ...others } = all;
  const isLater = saved === undefined || isPrintedLater(program, saved, passages);
  const properties = isLater ? others : all;
  const notes = [
    ...(arePictures ? [pictureNote(empty)] : []),
    ...(damaged.length > 0 ? [damageNote(damaged)] : []),
    ...letterNotes(pages),
  ];
  const composed = compose({ stem, passages, properties, label: DICTIONARY, title, notes });
  return { ...composed, basis: { ...composed.basis, ...basisAmong(composed, basis) } };
}

/** What the packet said is only named where it was taken. */
function basisAmong({ basis = {} }: Document, inPacket: Basis): Basis {
  const taken = Object.entries(inPacket).filter(([name]) => basis[name as keyof Basis] === DICTIONARY);
  const isMade = basis.published === `${DICTIONARY}, last saved`;
  return { ...Object.fromEntries(taken), ...(isMade && { published: DAY_MADE }) };
}

/** Pages and characters; more are no document that a person reads. */
const MOST_PAGES = 5_000;
const MOST_CHARACTERS = 16e6;

interface Pages {
  pages: PageText[];
  /** Numbers of those that pdf.js could not read. */
  damaged: number[];
}

async function pagesOf(document: PDFDocumentProxy): Promise<Pages> {
  if (document.numPages > MOST_PAGES) throw tooMuch(`${MOST_PAGES} pages`);
  const all: Pages = { pages: [], damaged: [] };
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await pageOf(document, number);
    if (page) all.pages.push(page);
    else all.damaged.push(number);
    length += page?.layers.flat().reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    if (length > MOST_CHARACTERS) throw tooMuch(`${MOST_CHARACTERS / 1e6} million characters`);
  }
  return all;
}

/** @returns `undefined` for a page that is damaged; others of the document may be whole. */
async function pageOf(document: PDFDocumentProxy, number: number): Promise<PageText | undefined> {
  try {
    const page = await document.getPage(number);
    const text = await piecesOf(page);
    page.cleanup();
    return text;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return undefined;
  }
}

/** Letters for which the file has shapes but no meaning, as a share of all, so that a person should know. */
const MANY_UNKNOWN = 0.05;

function letterNotes(pages: readonly PageText[]): string[] {
  const text = pages.flatMap(({ layers }) => layers.flat().map((piece) => piece.text)).join('');
  const unknown = text.match(/[\p{Co}\p{Cn}\uFFFD]|(?!\s)\p{Cc}/gu)?.length ?? 0;
  if (unknown <= MANY_UNKNOWN * text.length) return [];
  return ['The file does not say which letters some of its shapes are: words may be missing or wrong.'];
}

function pictureNote(empty: readonly number[]): string {
  const verb = empty.length === 1 ? 'holds' : 'hold';
  return `${capital(namedPages(empty))} ${verb} only pictures; words in them are not read, that takes text recognition (OCR).`;
}

function damageNote(damaged: readonly number[]): string {
  return `${capital(namedPages(damaged))} ${damaged.length === 1 ? 'is' : 'are'} damaged and could not be read.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutWords(pages: number, damaged: number, arePictures: boolean): Error {
  if (arePictures) return scanned(pages);
  return damaged > 0 ? refused(new Error('no page is whole')) : wordless(pages);
}

function scanned(pages: number): Error {
  return refusal({
    found: `scanned PDF (${pages === 1 ? 'a picture' : `pictures on ${pages} pages`}, no text)`,
    expected: 'text',
    remedy: 'Run text recognition (OCR) on it first, for example `ocrmypdf in.pdf out.pdf`.',
  });
}

function wordless(pages: number): Error {
  return refusal({
    found: `PDF of ${pages} ${pages === 1 ? 'page' : 'pages'} without words`,
    expected: 'text',
    remedy: 'Choose a document that holds text.',
  });
}

function tooMuch(limit: string): Error {
  return refusal({
    found: `PDF of more than ${limit}`,
    expected: 'one that a person can read',
    remedy: IN_PARTS,
  });
}
