/**
 * **PDF data**: character maps and fonts that stand beside pdf.js, read by name when a document needs them.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../', import.meta.resolve('pdfjs-dist'));

/** Nothing outside of the two folders; `undefined` for what is not there. */
export async function pdfData(name: string): Promise<Uint8Array | undefined> {
  if (!/^(?:cmaps|standard_fonts)\/[\w-]+(?:\.\w+)?$/.test(name)) return undefined;
  try {
    return new Uint8Array(await readFile(fileURLToPath(new URL(name, FOLDER))));
  } catch {
    return undefined;
  }
}
