/**
 * **Sentence coverage**: which sentences of a source carry claims, and which nobody has made anything of.
 */
import { isExcerpt } from '../model/source-marks.ts';
import { sentences } from '../text/sentence.ts';
import type { Use } from './evidence.ts';
import type { Source } from './library.ts';

export interface CoveredSentence {
  /** Number of its passage, and its own within the passage, both from 1. */
  passage: number;
  number: number;
  text: string;
  /** What rests on words of it, in the order of pages. */
  uses: Use[];
}

/**
 * Every sentence of a source, top to bottom; headings are none.
 *
 * @returns Nothing when the source keeps only excerpts: what is left out cannot be counted.
 */
export function coveredSentences(source: Source, uses: readonly Use[]): CoveredSentence[] | undefined {
  if (isExcerpt(source)) return undefined;
  const byPassage = Map.groupBy(uses, ({ passage }) => passage);
  return source.passages.flatMap(({ number: passage, text, heading }) =>
    (heading ? [] : sentences(text)).map(({ start, end }, at) => ({
      passage,
      number: at + 1,
      text: text.slice(start, end),
      uses: (byPassage.get(passage) ?? []).filter((use) => use.start < end && use.end > start),
    })),
  );
}

/** How many sentences there are, and how many carry something. */
export function countOf(all: readonly CoveredSentence[]): { all: number; cited: number } {
  return { all: all.length, cited: all.filter(({ uses }) => uses.length > 0).length };
}
