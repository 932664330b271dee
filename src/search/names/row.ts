/**
 * A **row** is what a shard tells of one page: which it is, how well known, and those of its names that are filed
 * there. It is one line of text, so that gzip finds what lines have in common.
 */
import { entityKinds, type Kind } from '../../model/kind.ts';
import { foldedWords } from '../../text/searched.ts';
import type { NameReason } from '../record.ts';

/** `title` is the page's title; other reasons as in `record.ts`. */
export type NameSource = 'title' | NameReason;

export interface Row {
  kind: Kind;
  id: string;
  title: string;
  /** From 0 to 35: grows by 1 when four times as many pages link here, so that one link more seldom changes a file. */
  weight: number;
  names: readonly RowName[];
}

export interface RowName {
  text: string;
  source: NameSource;
  /** The name in Latin letters, when it is in others. */
  latin?: string;
}

const KINDS: readonly Kind[] = [...entityKinds, 'source'];
const SOURCES: readonly NameSource[] = [
  'title',
  'alias',
  'weak-alias',
  'former-id',
  'designation',
  'transliteration',
  'exonym',
];

/** Between a name and its Latin form: a character that no name has. */
const LATIN = '\u001f';

export function weightOf(links: number): number {
  return Math.min(35, Math.floor(Math.log2(1 + Math.max(0, links)) / 2));
}

/** An id that is its title's words is left out, and so is the text of a name that is the title. */
export function writeRow({ kind, id, title, weight, names }: Row): string {
  const head = `${KINDS.indexOf(kind)}${weight.toString(36)}`;
  const written = names.map(({ text, source, latin }) => {
    const own = source === 'title' ? '' : text;
    return SOURCES.indexOf(source) + own + (latin === undefined ? '' : LATIN + latin);
  });
  return [head, id === idOf(title) ? '' : id, title, ...written].join('\t');
}

/** @param line As `writeRow` makes it; its file's seal has vouched for that. */
export function readRow(line: string): Row {
  const [head = '', id = '', title = '', ...written] = line.split('\t');
  const names = written.map((one) => {
    const [text, latin] = one.slice(1).split(LATIN);
    const source = SOURCES[Number(one[0])] ?? 'title';
    return { text: text || title, source, ...(latin && { latin }) };
  });
  const kind = KINDS[Number(head[0])] ?? 'source';
  return { kind, id: id || idOf(title), title, weight: Number.parseInt(head.slice(1), 36), names };
}

/** The id that most pages of this title have. */
function idOf(title: string): string {
  return foldedWords(title.replace(/['’ʼ]/g, '')).join('-');
}

/** The kind's number, for addresses of details. */
export function kindNumber(kind: Kind): number {
  return KINDS.indexOf(kind);
}
