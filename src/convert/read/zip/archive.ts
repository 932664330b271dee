/**
 * An **archive** is a zip file whose directory has been judged; its parts are unpacked one by one, when asked
 * for, and nothing is ever written to a disk.
 */
import { FETCH_AGAIN, OTHER_FORM, refusal, shown } from '../refusal.ts';
import { checksum } from './checksum.ts';
import { readDirectory } from './directory.ts';
import type { Entry } from './entry.ts';
import { LARGEST_PART, megabytes } from './guard.ts';
import { inflate } from './inflate.ts';

export interface Archive {
  /** Paths of all files, in the order of the directory. */
  names: readonly string[];
  /**
   * Bytes of one file, `undefined` when there is none of that name.
   *
   * @throws {Unreadable}
   *   When it is larger than will be read, damaged, or larger or smaller than announced.
   */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** First bytes of the older container (MS-CFB), in which encrypted documents lie, too. */
const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws {Unreadable} when the archive is damaged, encrypted or hostile. */
export function openArchive(bytes: Uint8Array): Archive {
  if (OLD_CONTAINER.every((byte, at) => bytes[at] === byte)) {
    const found = 'document with a password or in the format of Word 97';
    throw refusal({
      found,
      expected: 'a zip archive',
      remedy: 'Open it and save it as .docx without a password.',
    });
  }
  const entries = new Map(readDirectory(bytes).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      return entry && unpack(entry, bytes.subarray(entry.start, entry.end));
    },
  };
}

async function unpack(entry: Entry, packed: Uint8Array): Promise<Uint8Array> {
  if (entry.size > LARGEST_PART) {
    const found = `part ${shown(entry.name)} of ${megabytes(entry.size)}`;
    throw refusal({ found, expected: `at most ${megabytes(LARGEST_PART)}`, remedy: OTHER_FORM });
  }
  const whole = entry.method === 0 ? packed : await inflate(packed, entry.size);
  if (whole?.length === entry.size && checksum(whole) === entry.checksum) return whole;
  const found = `bytes in part ${shown(entry.name)}`;
  throw refusal({ found, expected: 'those the archive announces', remedy: FETCH_AGAIN });
}
