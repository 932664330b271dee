/**
 * What a **corrected** document did, one line each: passages that took its words, and claims that rest on words it
 * has no longer.
 */
import type { Stranded } from '../src/convert/propose/compare.ts';
import type { Report } from '../src/convert/propose/report.ts';

type Corrected = Pick<Report, 'corrected' | 'stranded'>;

export function correctionNotes({ corrected, stranded }: Corrected): string[] {
  const longest = stranded.toSorted((one, other) => other.quote.length - one.quote.length);
  const alike = Map.groupBy(longest, ({ quote }) => longest.find((one) => one.quote.includes(quote)));
  return [
    ...corrected.map((text) => `passage was corrected, the source has the new words: ${quoted(text)}`),
    ...[...alike.values()].flatMap(strandedNote),
  ];
}

/** One line for all claims that rest on the same words, or on some of them. */
function strandedNote(all: readonly Stranded[]): string[] {
  const [first, other] = all;
  if (!first) return [];
  const claims = all.map(({ page, property }) => `${page}: ${property ?? 'prose'}`).join(' and ');
  const line = `${claims} ${other ? 'rest' : 'rests'} on words the document has no longer: ${quoted(first.quote)}.`;
  const instead = first.now === undefined ? '' : ` Now: ${quoted(first.now)}.`;
  const remedy = `read them, and correct or remove the ${other ? 'claims' : 'claim'}`;
  return [`${line}${instead} The source keeps both; ${remedy}.`];
}

/** Longest words that are shown whole, in characters. */
const LONGEST = 100;

function quoted(text: string): string {
  return `“${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}”`;
}
