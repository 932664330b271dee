/**
 * To **take back** a merge is to turn every edit of it round: at its very place where nobody has edited the file
 * since, else where the words stand that it wrote, between the words that stood around them. What is not found
 * there is somebody's own by now, and stays.
 */
import { readPage } from '../../model/page.ts';
import { hash } from '../../text/hash.ts';
import { applyEdits, type Edit, inverse } from './edit.ts';
import type { RecordedEdit, RecordedFile } from './record.ts';

export interface TakenBack {
  /** Absent where the file was made by the merge. */
  text?: string;
  /** Words that the merge wrote and that stay, because they have been edited since. */
  stays: string[];
}

/** @returns `undefined` when the file is not as the merge left it. */
export function exactly(text: string, file: RecordedFile): string | undefined {
  if (hash(text) !== file.now) return undefined;
  const before = applyEdits(text, inverse(file.edits));
  return file.was === undefined || hash(before) === file.was ? before : undefined;
}

/** As much as can be proved. */
export function byWords(text: string, { path, edits }: RecordedFile): TakenBack {
  const found = edits.map((edit) => ({ edit, start: placeOf(text, edit, edits) }));
  const backs: Edit[] = [];
  const stays: string[] = [];
  let last = -1;
  for (const { edit, start } of found.toSorted((one, other) => (one.start ?? -1) - (other.start ?? -1))) {
    if (start === undefined || start < last) {
      if (!isSettled(text, edit)) stays.push((edit.now || edit.was).trim());
      continue;
    }
    backs.push({ start, was: edit.now, now: edit.was });
    last = start + edit.now.length;
  }
  const after = applyEdits(text, backs);
  const isReadable = !path.endsWith('.mdx') || readPage({ path, text: after }).messages.length === 0;
  return isReadable ? { text: after, stays } : { text, stays: edits.map(({ now }) => now.trim()) };
}

/** Words shorter than this, with what stands around them, say little. */
const TELLING = 16;
/** How many characters before and behind an edit are looked at, in turn, where not all of them stand any more. */
const REACHES = [
  [60, 20],
  [20, 60],
  [60, 8],
  [8, 60],
  [60, 0],
  [0, 60],
  [20, 20],
  [0, 0],
] as const;

/** Where the words of an edit stand, when there is one such place; of several alike, each has its own. */
function placeOf(text: string, edit: RecordedEdit, all: readonly RecordedEdit[]): number | undefined {
  const { before, now, after } = edit;
  const twins = all.filter((one) => one.now === now && one.before === before && one.after === after);
  const whole = placesOf(text, before, now, after);
  if (whole.length > 0) return whole.length === twins.length ? whole[twins.indexOf(edit)] : undefined;
  if (after === '' && now.trim() !== '' && text.endsWith(now)) return text.length - now.length;
  for (const [behind, ahead] of REACHES) {
    const [left, right] = [behind > 0 ? before.slice(-behind) : '', after.slice(0, ahead)];
    if (left.length + now.length + right.length < TELLING) continue;
    const [place, another] = placesOf(text, left, now, right);
    if (place !== undefined) return another === undefined ? place : undefined;
  }
  return undefined;
}

function placesOf(text: string, before: string, now: string, after: string): number[] {
  const words = before + now + after;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push(at + before.length);
  return places;
}

/** Nothing is to be taken back where the words are gone already. */
function isSettled(text: string, { was, now }: RecordedEdit): boolean {
  return was === '' && now.trim() !== '' && !text.includes(now.trim().split(/\r?\n/)[0] ?? now);
}
