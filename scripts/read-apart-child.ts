/**
 * The process in which documents are read **apart**: it may read this program's own code and data, nothing
 * else; what it makes of a document leaves it as JSON.
 *
 * Takes `{ name, bytes }` and answers `{ document }`, `{ reason }` for what is unreadable, or `{ failure }` for
 * a mistake of a reader, one after the other.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Unreadable } from '../src/convert/document.ts';
import { readDocument } from '../src/convert/read/read.ts';

export interface Asked {
  name: string;
  bytes: Uint8Array;
}

const PDF_DATA = new URL('../', import.meta.resolve('pdfjs-dist'));

/** Character maps and fonts that pdf.js brings; nothing outside of their folders. */
async function resource(name: string): Promise<Uint8Array | undefined> {
  if (!/^(?:cmaps|standard_fonts)\/[\w-]+(?:\.\w+)?$/.test(name)) return undefined;
  try {
    return new Uint8Array(await readFile(fileURLToPath(new URL(name, PDF_DATA))));
  } catch {
    return undefined;
  }
}

async function answer({ name, bytes }: Asked): Promise<string> {
  try {
    return JSON.stringify({ document: await readDocument(name, bytes, resource) });
  } catch (error) {
    if (error instanceof Unreadable) return JSON.stringify({ reason: error.message });
    return JSON.stringify({ failure: String(error).slice(0, 200) });
  }
}

process.on('message', async (asked: Asked) => process.send?.(await answer(asked)));
process.on('disconnect', () => process.exit());
process.send?.('ready');
