/**
 * The **record** of a merge is a file that tells what the merge did, so that it can be taken back: the page that is
 * gone, whole, and every edit of every other file. One lies in `content/merges/` for each page that was merged.
 */
import { z } from 'zod';
import type { ContentFile } from '../../model/page.ts';
import { idSchema } from '../../model/schema.ts';
import { hash } from '../../text/hash.ts';
import { applyEdits, type Edit, sorted } from './edit.ts';

const editSchema = z.strictObject({
  start: z.int().nonnegative(),
  was: z.string(),
  now: z.string(),
  /** Words directly before and behind it in the text after: by them it is found when others have edited the file. */
  before: z.string(),
  after: z.string(),
});

const fileSchema = z.strictObject({
  path: z.string(),
  /** `hash` of the text before; absent where there was no file. */
  was: z.string().optional(),
  /** `hash` of the text after. */
  now: z.string(),
  edits: z.array(editSchema),
});

export const recordSchema = z.strictObject({
  /** Id of the page that stays, and of the one that is gone. */
  into: idSchema,
  from: idSchema,
  why: z.string().optional(),
  /** Merges are counted from 1: the later are taken back first. */
  number: z.int().positive(),
  /** The page that is gone, as it stood. */
  page: z.strictObject({ path: z.string(), text: z.string() }),
  files: z.array(fileSchema),
});
export type Record = z.infer<typeof recordSchema>;
export type RecordedFile = Record['files'][number];
export type RecordedEdit = RecordedFile['edits'][number];

/** How many characters of what stands around an edit are kept. */
const AROUND = 60;
const FOLDER = 'merges/';

/** Path of the record of the page that is gone, below `content/`: no two pages ever have one id. */
export function recordPath(from: string): string {
  return `${FOLDER}${from}.json`;
}

export function isRecordPath(path: string): boolean {
  return path.startsWith(FOLDER) && path.endsWith('.json');
}

/** One file, with what is needed to find each edit again. */
export function recordedFile(
  { path, text }: ContentFile,
  edits: readonly Edit[],
  isNew = false,
): RecordedFile {
  const after = applyEdits(text, edits);
  let moved = 0;
  const recorded = sorted(edits).map((edit) => {
    const start = edit.start + moved;
    const end = start + edit.now.length;
    moved += edit.now.length - edit.was.length;
    const before = after.slice(Math.max(0, start - AROUND), start);
    return { ...edit, before, after: after.slice(end, end + AROUND) };
  });
  return { path, ...(!isNew && { was: hash(text) }), now: hash(after), edits: recorded };
}

/** Read a record; `undefined` when it is none. */
export function readRecord(text: string): Record | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export function printRecord(record: Record): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
