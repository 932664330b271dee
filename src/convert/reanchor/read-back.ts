/**
 * A page is **read back** before anything is written to it: the new citation must stand there as meant, and every
 * other as before.
 */
import { type Page, readPage } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { applyCorrections, type Correction } from '../../text/correction.ts';
import { type Cited, citedOn } from './cited.ts';
import { rewrite } from './rewrite.ts';

/**
 * What to write to put a citation in the place of another.
 *
 * @returns
 *   `undefined` when the page is laid out so that it cannot be done.
 */
export function corrections(page: Page, cited: Cited, citation: Citation): Correction[] | undefined {
  const written = rewrite(page, cited, citation);
  return written && readsBack(page, { cited, citation, written }) ? written : undefined;
}

interface Written {
  cited: Cited;
  citation: Citation;
  written: readonly Correction[];
}

function readsBack(page: Page, { cited, citation, written }: Written): boolean {
  const file = { path: page.path, text: page.text };
  const before = readPage(file).page;
  const after = readPage({ ...file, text: applyCorrections(page.text, written) }).page;
  if (!before || !after) return false;
  const expected = citedOn(before).map((one) => (one.offset === cited.offset ? citation : one.citation));
  return told(citedOn(after).map((one) => one.citation)) === told(expected);
}

function told(citations: readonly Citation[]): string {
  return JSON.stringify(
    citations.map(({ source, quote, prefix, suffix }) => [source, quote, prefix, suffix]),
  );
}
