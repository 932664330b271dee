/**
 * Text from the network in **UTF-8**: a host may say what its text is in, and once it is fetched nothing else
 * remembers that.
 */
import { looksWritten } from '../../../src/convert/read/encoding/binary.ts';
import { decodeLabelled } from '../../../src/convert/read/encoding/guess.ts';
import { firstInvalid } from '../../../src/convert/read/encoding/utf8.ts';

interface Readable {
  readable: Uint8Array;
  notes: string[];
}

/**
 * @param type
 *   As the host says it, `text/html; charset=windows-1251`; where that cannot be so, the bytes stay as they are
 *   and speak for themselves.
 */
export async function inUtf8(bytes: Uint8Array, type: string): Promise<Readable> {
  const label = /^\s*(?:text\/|application\/xhtml).*;\s*charset\s*=\s*["']?([\w:.+-]+)/is.exec(type)?.[1];
  const asTheyAre = { readable: bytes, notes: [] };
  if (label === undefined || /^utf-?8$/i.test(label) || hasMark(bytes)) return asTheyAre;
  if (firstInvalid(bytes) === undefined) return asTheyAre;
  const text = await decodeLabelled(bytes, label);
  if (text === undefined || !looksWritten(text)) return asTheyAre;
  return {
    readable: Buffer.from(text),
    notes: [`The text was in ${label.toLowerCase()}, as its host says.`],
  };
}

/** A byte order mark is more certain than what anybody says. */
function hasMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
