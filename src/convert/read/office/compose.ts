/**
 * To **compose** is to make a document of what a reader found: which words are its title, who wrote it and
 * when, and where each of these was found. What a reader of the document sees wins over what its label says.
 */
import type { Basis, Document, DocumentPassage, Stated } from '../../document.ts';
import { squeeze } from '../../segment.ts';
import { printedDate } from '../printed-date.ts';
import { refusal } from '../refusal.ts';
import { withTitle } from '../title.ts';
import type { Properties } from './properties.ts';

export interface Found {
  /** Name of the file without folder and ending. */
  stem: string;
  passages: DocumentPassage[];
  properties: Properties;
  /** What the properties are called in this format: `document properties`. */
  label: string;
  /** A publisher or a sender wrote the label: its title is the title. */
  trusted?: boolean;
  /** Words of the paragraph that stands as the title, where the format has such a one. */
  title?: string | undefined;
  notes?: string[];
  /** How many pictures were met. */
  pictures?: number;
}

/** @throws {Unreadable} when there are pictures and no words. */
export function compose(found: Found): Document {
  if (found.passages.length === 0 && (found.pictures ?? 0) > 0) throw onlyPictures();
  const { title, passages, basis } = titled(found);
  const stated = statedIn(found);
  const { language } = found.properties;
  const notes = found.notes ?? [];
  return {
    title,
    passages,
    stated,
    basis: { title: basis, ...basisOf(found, stated) },
    ...(language && { language }),
    ...(notes.length > 0 && { notes }),
  };
}

function onlyPictures(): Error {
  return refusal({
    found: 'document of pictures only',
    expected: 'words',
    remedy: 'Have its text recognised (OCR) first, and convert the result.',
  });
}

function statedIn({ properties, passages }: Found): Stated {
  const { author, url, language, saved } = properties;
  const printed = properties.published === undefined ? dateIn(passages) : undefined;
  const published = properties.published ?? printed?.published ?? saved;
  const publisher = properties.publisher ?? printed?.publisher;
  const stated = { author, publisher, published, url, language };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

function basisOf({ label, properties, passages }: Found, stated: Stated): Basis {
  const basis: Basis = {};
  for (const name of Object.keys(stated) as (keyof Stated)[]) basis[name] = label;
  if (stated.published === undefined || properties.published !== undefined) return basis;
  const printed = dateIn(passages);
  basis.published = printed?.basis ?? `${label}, last saved`;
  if (printed?.publisher !== undefined && properties.publisher === undefined) basis.publisher = printed.basis;
  return basis;
}

type Titled = { title: string; passages: DocumentPassage[]; basis: string };

function titled({ title: marked, passages, properties, label, stem, trusted }: Found): Titled {
  const title = squeeze(marked ?? '');
  if (title !== '') return { title, passages: without(passages, title), basis: 'title paragraph' };
  const [first, ...rest] = passages;
  const stated = properties.title;
  if (stated !== undefined && (trusted || !first?.heading || same(first.text, stated)))
    return { title: stated, passages: without(passages, stated), basis: label };
  if (first?.heading && rest.length > 0) return { title: first.text, passages: rest, basis: 'first heading' };
  return guessed(passages, stem);
}

/** A row, an item or a caption at the beginning is no title. */
function guessed(passages: DocumentPassage[], stem: string): Titled {
  const [first] = passages;
  const running = first?.form === undefined ? passages : [first];
  const chosen = withTitle(running, stem);
  return chosen.passages.length < running.length ? chosen : { ...chosen, passages };
}

/** A title that stands among the first passages is not told twice, unless nothing else would be left. */
function without(passages: DocumentPassage[], title: string): DocumentPassage[] {
  const at = passages.slice(0, 3).findIndex((passage) => same(passage.text, title));
  return at === -1 || passages.length === 1 ? passages : passages.toSpliced(at, 1);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A line that is a date is short. */
const LONGEST_DATED = 2_000;

function dateIn(passages: readonly DocumentPassage[]): ReturnType<typeof printedDate> {
  return printedDate(passages.slice(0, 4).filter(({ text }) => text.length < LONGEST_DATED));
}
