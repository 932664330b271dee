/**
 * **Standard input** is what another program hands over, read to its end but not without one.
 */
import { createReadStream } from 'node:fs';
import { Unreadable } from '../../src/convert/document.ts';

/** Larger files are no documents, in bytes. */
export const LARGEST = 32 * 1024 * 1024;

/**
 * All bytes of a stream: a file, a pipe, or standard input.
 *
 * @throws {Unreadable} when there are more than 32 MB of them.
 */
export async function bytesFrom(path: string): Promise<Buffer> {
  // A read of a file that waits for more cannot be left by Ctrl-C; that of this stream can.
  const stream: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LARGEST) throw tooLarge('input of more than 32 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(found: string, limit = '32 MB'): Unreadable {
  return new Unreadable(`Unexpected ${found}, expected at most ${limit}. Split it.`);
}
