/**
 * The process in which documents are read **apart**: it may read this program's own code and data, nothing
 * else; what it makes of a document leaves it as JSON.
 *
 * Takes `{ name, bytes }` and answers `{ document }`, `{ reason }` for what is unreadable, or `{ failure }` for
 * a mistake of a reader, one after the other.
 */
import { Unreadable } from '../src/convert/document.ts';
import { readDocument } from '../src/convert/read/read.ts';
import { pdfData } from './pdf-data.ts';

export interface Asked {
  name: string;
  bytes: Uint8Array;
}

async function answer({ name, bytes }: Asked): Promise<string> {
  try {
    return JSON.stringify({ document: await readDocument(name, bytes, pdfData) });
  } catch (error) {
    if (error instanceof Unreadable) return JSON.stringify({ reason: error.message });
    return JSON.stringify({ failure: String(error).slice(0, 200) });
  }
}

process.on('message', async (asked: Asked) => process.send?.(await answer(asked)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
