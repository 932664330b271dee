/**
 * **Edits of sources**: a passage corrected, one added, the source taken away with its claims or without.
 */
import { type Deed, type Edit, pick, rewrite, takeItems } from './edit.ts';
import type { Folder } from './folder.ts';

function sourcePicked(folder: Folder, { where }: Edit) {
  return pick(folder.sources(), where);
}

/** One word of a passage is mended: quotations that hold it stand no longer. */
export const correctPassage: Deed = (folder, edit) => {
  const source = sourcePicked(folder, edit);
  const passage = pick(source?.passages ?? [], edit.how);
  const word = passage && /\p{Ll}{4,}/u.exec(source?.text.slice(passage.offset) ?? '');
  if (!source || !passage || !word) return undefined;
  const start = passage.offset + word.index;
  const text = `${source.text.slice(0, start)}mended${source.text.slice(start + word[0].length)}`;
  return rewrite(folder, source, text) ? `${source.path}: corrected “${word[0]}”` : undefined;
};

export const addPassage: Deed = (folder, edit) => {
  const source = sourcePicked(folder, edit);
  if (!source) return undefined;
  const text = `${source.text.trimEnd()}\n\nA word of the editors, number ${edit.how}.\n`;
  return rewrite(folder, source, text) ? `${source.path}: passage added` : undefined;
};

export const deleteSource: Deed = (folder, edit) => {
  const source = sourcePicked(folder, edit);
  if (!source) return undefined;
  folder.put(source.path, undefined);
  if (edit.how % 2) withoutClaimsOf(folder, source.id);
  return `${source.path}: deleted${edit.how % 2 ? ' with its claims' : ''}`;
};

function withoutClaimsOf(folder: Folder, source: string): void {
  for (const page of folder.entities()) {
    const { claims } = page.data;
    const rests = (at: number) => claims[at]?.cite.some((cite) => cite.source === source) === true;
    takeItems(folder, page, ['claims'], rests, claims.length);
  }
}
