/**
 * A **conflict** is what a document claims otherwise than its page does: told page by page, each position on a
 * line of its own.
 */
import type { Conflict, Position } from '../src/convert/propose/conflicts.ts';
import type { Report } from '../src/convert/propose/report.ts';
import { quantityWords } from '../src/publish/quantity-words.ts';

/**
 * The conflicts of a document that are news.
 *
 * A corrected figure contradicts the one that the same source had before; that is told where it is told that the
 * older claim rests on words the document has no longer.
 */
export function conflictsToTell({ conflicts, stranded }: Pick<Report, 'conflicts' | 'stranded'>): Conflict[] {
  return conflicts.filter(({ page, positions }) => {
    const isOfOne = new Set(positions.map(({ source }) => source)).size === 1;
    const isOld = ({ quote }: Position) => stranded.some((one) => one.page === page && one.quote === quote);
    return !(isOfOne && positions.some(isOld));
  });
}

/** `  places/belarus.mdx: deployed-to`, and below it `      30,000 troops: by nato, 2022-02-03, sources/a.mdx, “…”` */
export function conflictLines({ page, property, positions }: Conflict): string {
  return [`  ${page}: ${property}`, ...positions.map((one) => `      ${positionWords(one)}`)].join('\n');
}

function positionWords({ value, modality, by, day, published, source, quote }: Position): string {
  const words = typeof value === 'object' ? quantityWords(value) : String(value);
  const told = [modality, by && `by ${by}`, day ?? published, `sources/${source}.mdx`, shown(quote)];
  return `${words}: ${told.filter(Boolean).join(', ')}`;
}

/** Longest quotation that is shown whole, in characters. */
const LONGEST = 100;

function shown(quote: string): string {
  return `“${quote.length > LONGEST ? `${quote.slice(0, LONGEST - 1)}…` : quote}”`;
}
