/**
 * A page that was **scanned** is a picture: its words can be seen, but the file does not hold them. To read them
 * is another trade, optical character recognition (OCR).
 */
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Pages that are looked at closely; the others are taken to be like them. */
const LOOKED_AT = 3;

/** Do these pages hold pictures? */
export async function holdPictures(document: PDFDocumentProxy, pages: readonly number[]): Promise<boolean> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const paints = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageXObjectRepeat,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ]);
  for (const number of pages.slice(0, LOOKED_AT)) {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList();
    page.cleanup();
    if (fnArray.some((operation) => paints.has(operation))) return true;
  }
  return false;
}

/** `page 3`, `pages 3 to 7`, `pages 1, 3 and 9`, `12 pages` */
export function namedPages(pages: readonly number[]): string {
  const first = pages[0] ?? 0;
  const last = pages.at(-1) ?? 0;
  if (pages.length === 1) return `page ${first}`;
  if (last - first === pages.length - 1) return `pages ${first} to ${last}`;
  if (pages.length > 6) return `${pages.length} pages`;
  return `pages ${pages.slice(0, -1).join(', ')} and ${last}`;
}
