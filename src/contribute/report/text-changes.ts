/**
 * A **text change** tells what became of prose or of the passages of a source: block by block, word by word.
 */
import { diffArrays } from 'diff';
import type { Page, Passage } from '../../model/page.ts';
import { sharedWords, type WordChange, wordChange } from './word-change.ts';

export interface TextChange {
  deed: 'added' | 'changed' | 'removed';
  change: WordChange;
  /** Number of the passage after the change; of one that went, before. */
  passage?: number;
  /** Number of the passage before the change. */
  formerPassage?: number;
  /** Prose about an entity that came or changed, and cites nothing. */
  uncited?: true;
}

/** A stretch of text that is compared as a whole: a paragraph, a passage. */
interface Block {
  text: string;
  passage?: number;
  /** Says something that should rest on a source, and names none. */
  uncited?: boolean;
}

/** What became of the text below the front. */
export function textChanges(before: Page | undefined, after: Page | undefined): TextChange[] {
  return compare(blocksIn(before), blocksIn(after));
}

function blocksIn(page: Page | undefined): Block[] {
  if (!page) return [];
  if (page.kind === 'source') return page.passages.map(passageBlock);
  return page.body.children.map(({ type, position }) => {
    const text = page.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).trim();
    return { text, uncited: SAYING.has(type) && !/<Cite\b/.test(text) };
  });
}

/** Blocks of prose that say something; a heading and a component do not. */
const SAYING: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'table']);

function passageBlock({ text, number }: Passage): Block {
  return { text, passage: number };
}

function compare(before: readonly Block[], after: readonly Block[]): TextChange[] {
  const parts = diffArrays([...before], [...after], { comparator: (one, other) => one.text === other.text });
  const changes: TextChange[] = [];
  let removed: Block[] = [];
  let added: Block[] = [];
  const flush = () => {
    changes.push(...paired(removed, added));
    removed = [];
    added = [];
  };
  for (const part of parts) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else flush();
  }
  flush();
  return changes;
}

/** Least share of words by which a block that came is one that went, changed. */
const ALIKE = 0.4;

function paired(removed: readonly Block[], added: readonly Block[]): TextChange[] {
  const left = [...removed];
  const changes = added.map((block) => {
    const at = left.findIndex((old) => sharedWords(old.text, block.text) >= ALIKE);
    return textChange(at === -1 ? undefined : left.splice(at, 1)[0], block);
  });
  return [...left.map((old) => textChange(old, undefined)), ...changes];
}

function textChange(old: Block | undefined, now: Block | undefined): TextChange {
  const passage = (now ?? old)?.passage;
  return {
    deed: !old ? 'added' : !now ? 'removed' : 'changed',
    change: wordChange(old?.text ?? '', now?.text ?? ''),
    ...(passage !== undefined && { passage }),
    ...(now?.uncited && { uncited: true as const }),
    ...(old?.passage !== undefined && { formerPassage: old.passage }),
  };
}
