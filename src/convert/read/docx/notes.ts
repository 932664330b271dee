/**
 * The **notes** of a Word document stand in parts of their own, footnotes, endnotes and comments; the text
 * has only their marks.
 */
import type { DocumentPassage } from '../../document.ts';
import { squeeze } from '../../segment.ts';
import { Flow } from '../office/flow.ts';
import { walkXml } from '../xml/walk.ts';
import { Body } from './body.ts';
import { prefixes } from './prefixes.ts';
import type { Styles } from './styles.ts';

const KINDS = ['footnote', 'endnote', 'comment'];

/**
 * Passages of every note by kind and number, `footnote 2`; lines that only part notes from text are none. A
 * comment is set apart and says whose it is.
 */
export function readNotes(bytes: Uint8Array, part: string, styles: Styles): Map<string, DocumentPassage[]> {
  const notes = new Map<string, DocumentPassage[]>();
  const body = new Body(styles, new Map());
  let key: string | undefined;
  let author: string | undefined;
  walkXml(
    { bytes, part, prefixes },
    {
      open(name, attributes) {
        const kind = kindOf(name);
        if (kind !== undefined) {
          key = attributes['w:type'] ? undefined : `${kind} ${attributes['w:id']}`;
          author = kind === 'comment' ? (attributes['w:author'] ?? '') : undefined;
          body.flow = new Flow();
        }
        body.open(name, attributes);
      },
      close(name) {
        body.close(name);
        if (kindOf(name) === undefined || key === undefined) return;
        const passages = body.flow.passages();
        notes.set(key, author === undefined ? passages : commentBy(author, passages));
        key = undefined;
      },
      words: (text) => body.words(text),
    },
  );
  return notes;
}

function kindOf(name: string): string | undefined {
  return KINDS.find((kind) => name === `w:${kind}`);
}

function commentBy(author: string, passages: readonly DocumentPassage[]): DocumentPassage[] {
  const whose = author === '' ? 'Comment' : `Comment by ${squeeze(author)}`;
  return passages.map(({ text }, at) => ({
    text: at === 0 ? `${whose}: ${text}` : text,
    heading: false,
    form: 'quote',
  }));
}
