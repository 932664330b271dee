/**
 * An **entry** is one file inside a zip archive, as the archive's directory announces it.
 *
 * Layout and names after APPNOTE.TXT 6.3.10, sections 4.3.7 and 4.3.12:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export interface Entry {
  /** Path inside the archive, parted by `/`. */
  name: string;
  /** 0 stored as it is, 8 deflated; others are refused. */
  method: number;
  encrypted: boolean;
  /** A symbolic link rather than a file. */
  link: boolean;
  /** Sizes in bytes: as stored in the archive, and as announced once unpacked. */
  packed: number;
  size: number;
  /** CRC-32 of the unpacked bytes. */
  checksum: number;
  /** Where the local header begins, the bytes themselves begin, and they end: from the start of the archive. */
  header: number;
  start: number;
  end: number;
}

const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_RECORD_SIZE = 46;
const LOCAL_RECORD = 0x04034b50;
const LOCAL_RECORD_SIZE = 30;
const UTF8_NAME = 0x800;

export interface Place {
  entry: Entry;
  /** Where the next record of the directory begins. */
  next: number;
}

/**
 * Read one record of the directory, and of the local header only how long it is.
 *
 * @returns
 *   `undefined` where there is no whole record, or its local header is missing or tells another name.
 */
export function entryAt(view: DataView, at: number): Place | undefined {
  if (!hasRecord(view, { at, signature: DIRECTORY_RECORD, size: DIRECTORY_RECORD_SIZE })) return undefined;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const next = at + DIRECTORY_RECORD_SIZE + nameLength + extraLength;
  const header = view.getUint32(at + 42, true);
  if (next > view.byteLength || !namedAlike(view, { at, header, nameLength })) return undefined;
  const start = header + LOCAL_RECORD_SIZE + nameLength + view.getUint16(header + 28, true);
  const packed = view.getUint32(at + 20, true);
  const entry: Entry = {
    name: nameOf(bytesOf(view, at + DIRECTORY_RECORD_SIZE, nameLength), flags),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    link: ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
    packed,
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
    header,
    start,
    end: start + packed,
  };
  return { entry, next };
}

function hasRecord(view: DataView, record: { at: number; signature: number; size: number }): boolean {
  return record.at + record.size <= view.byteLength && view.getUint32(record.at, true) === record.signature;
}

/** A local header that tells another name than the directory shows other readers another file. */
function namedAlike(view: DataView, record: { at: number; header: number; nameLength: number }): boolean {
  const { at, header, nameLength } = record;
  if (!hasRecord(view, { at: header, signature: LOCAL_RECORD, size: LOCAL_RECORD_SIZE + nameLength }))
    return false;
  if (view.getUint16(header + 26, true) !== nameLength) return false;
  const local = bytesOf(view, header + LOCAL_RECORD_SIZE, nameLength);
  return bytesOf(view, at + DIRECTORY_RECORD_SIZE, nameLength).every((byte, i) => byte === local[i]);
}

function bytesOf(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

/** Some programs part the folders of a path by `\`. */
function nameOf(bytes: Uint8Array, flags: number): string {
  const encoding = (flags & UTF8_NAME) !== 0 ? 'utf-8' : 'latin1';
  return new TextDecoder(encoding).decode(bytes).replaceAll('\\', '/');
}
