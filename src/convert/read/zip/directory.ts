/**
 * The **directory** of a zip archive stands at its end and names every file in it. It is read, and judged,
 * before a byte is unpacked.
 */
import { FETCH_AGAIN, OTHER_FORM, refusal } from '../refusal.ts';
import { type Entry, entryAt } from './entry.ts';
import { guard, MOST_ENTRIES } from './guard.ts';

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * @throws {Unreadable}
 *   When the archive is cut short, damaged, or such as no word processor writes.
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) throw noDirectory(bytes);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw tooMany('ZIP64 archive');
  if (count > MOST_ENTRIES) throw tooMany(`archive of ${count} files`);
  const entries = entriesFrom(view, start, count);
  guard(entries, end);
  return entries;
}

/** Where the last record begins that can be the end record; comments may follow it. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return undefined;
}

function entriesFrom(view: DataView, start: number, count: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = start; entries.length < count; ) {
    const place = entryAt(view, at);
    if (!place)
      throw damaged('bytes in the directory of the archive', `a record of file ${entries.length + 1}`);
    entries.push(place.entry);
    at = place.next;
  }
  return entries;
}

/** Archives begin with the letters PK; what does not was never one. */
function noDirectory(bytes: Uint8Array): Error {
  const isCut = bytes.length === 0 || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  return isCut
    ? damaged('end of file', 'the directory of a zip archive')
    : damaged('start of file', 'a zip archive');
}

function damaged(found: string, expected: string): Error {
  return refusal({ found, expected, remedy: FETCH_AGAIN });
}

function tooMany(found: string): Error {
  return refusal({ found, expected: `at most ${MOST_ENTRIES} files in a document`, remedy: OTHER_FORM });
}
