/**
 * The **information** of a PDF is what it states of itself, in a dictionary of old (ISO 32000-1, 14.3.3) and in
 * an XMP packet. Where both speak, the packet is believed: programs that edit a file keep it up to date.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Basis } from '../../document.ts';
import { type Properties, propertiesOf } from '../office/properties.ts';

export interface Information {
  properties: Properties;
  /** For what the packet says; all else is from the dictionary. */
  basis: Basis;
  /** What it was written and made with, in the words of the file. */
  program: string;
}

export const DICTIONARY = 'PDF information';
/** What a day is that only the dictionary tells: it may be later than the day of publication. */
export const DAY_MADE = `${DICTIONARY}, day the file was made`;
const PACKET = 'XMP metadata';

export async function informationOf(document: PDFDocumentProxy): Promise<Information> {
  const { info, metadata } = await document.getMetadata().catch(unreadable);
  const dictionary = info as Record<string, unknown>;
  const said = (name: string) => wordsOf(dictionary[name]);
  const packet = (name: string) => wordsOf(metadata?.get(name));
  const inPacket = propertiesOf({
    title: titleOf(packet('dc:title')),
    author: packet('dc:creator'),
    publisher: packet('dc:publisher'),
    published: packet('prism:publicationdate') ?? packet('dc:date'),
    language: packet('dc:language'),
  });
  const inDictionary = propertiesOf({
    title: titleOf(said('Title')),
    author: said('Author'),
    saved: dayOf(said('CreationDate') ?? said('ModDate')),
    language: said('Language')?.replace(/_/g, '-'),
  });
  const basis: Basis = {};
  for (const name of ['title', 'author', 'publisher', 'published', 'language'] as const) {
    if (inPacket[name] !== undefined) basis[name] = PACKET;
  }
  const program = [said('Creator'), said('Producer')].filter(Boolean).join(' ');
  return { properties: { ...inDictionary, ...inPacket }, basis, program };
}

/** A document can be read, whatever is wrong with what it states of itself. */
function unreadable(): { info: object; metadata: undefined } {
  return { info: {}, metadata: undefined };
}

function wordsOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ') || undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Browsers put the address of a page where its title belongs. */
function titleOf(value: string | undefined): string | undefined {
  return value && /^[a-z]+:\S*$/i.test(value) ? undefined : value;
}

/** `D:20220203174500+01'00'` → `2022-02-03` */
function dayOf(value: string | undefined): string | undefined {
  const digits = /^D:(\d{4})(\d{2})(\d{2})/.exec(value ?? '');
  return digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : undefined;
}
