/**
 * To **open** a PDF is to hand its bytes to pdf.js, which neither draws, runs scripts, nor asks for anything but
 * the character maps that it is given.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Resource } from '../format.ts';
import { FETCH_AGAIN, OTHER_FORM, refusal } from '../refusal.ts';

export interface Opened {
  document: PDFDocumentProxy;
  close(): Promise<void>;
}

/** Pixels; larger pictures are not unpacked to see that they are there. */
const LARGEST_PICTURE = 2 ** 22;
/** Found by Node from within the package, so that no thread is started. */
const WORKER = 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

/** @throws {Unreadable} when the file is broken or has a password. */
export async function openPdf(bytes: Uint8Array, resource: Resource = nothing): Promise<Opened> {
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await import(
    'pdfjs-dist/legacy/build/pdf.mjs'
  );
  GlobalWorkerOptions.workerSrc = WORKER;
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: LARGEST_PICTURE,
    cMapUrl: 'cmaps/',
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: dataFrom(resource),
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    throw refused(error as Error);
  }
}

async function nothing(): Promise<undefined> {
  return undefined;
}

/** What pdf.js makes to ask for data that stands in no PDF. */
function dataFrom(resource: Resource) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const folder = kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts';
      const data = await resource(`${folder}/${filename}`);
      if (!data) throw new Error(`no ${filename}`);
      return data;
    }
    destroy(): void {}
  };
}

/** A failure of pdf.js while it opened or read a file, as a refusal. */
export function refused(error: Error): Error {
  if (error.name === 'Unreadable') return error;
  if (error.name === 'PasswordException')
    return refusal({
      found: 'PDF with a password',
      expected: 'one that opens without',
      remedy: 'Open it with its password and save it without one.',
    });
  const isEmpty = /0 bytes|zero bytes/i.test(error.message);
  return refusal({
    found: isEmpty ? 'end of file' : 'damage in the PDF',
    expected: 'pages that can be opened',
    remedy: isEmpty ? FETCH_AGAIN : `${FETCH_AGAIN} ${OTHER_FORM}`.replace(/^(.*?\.) .*/, '$1'),
  });
}
