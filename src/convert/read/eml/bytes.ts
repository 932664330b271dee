/**
 * The **bytes** of a message, as its parser wants them: lines of ASCII and UTF-8. Programs that save mail as text
 * write it in UTF-16, too, or end its lines as old Macintoshes did.
 */
import { decodeWide, markedWide, unmarkedWide } from '../encoding/wide.ts';

const [FEED, RETURN] = [10, 13];

export function plainBytes(bytes: Uint8Array): Uint8Array {
  const encoding = markedWide(bytes) ?? unmarkedWide(bytes);
  const text = encoding && decodeWide(bytes, encoding);
  const plain = text === undefined ? bytes : new TextEncoder().encode(text);
  if (plain.includes(FEED) || !plain.includes(RETURN)) return plain;
  return plain.map((byte) => (byte === RETURN ? FEED : byte));
}
