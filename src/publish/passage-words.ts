/**
 * **Where** a passage stands, in words.
 */
import type { CitationView } from './view.ts';

/** `passage 8`, and where the original has pages, `passage 8, page 3`. */
export function passageWords({ passageNumber, page }: Pick<CitationView, 'passageNumber' | 'page'>): string {
  return `passage ${passageNumber}${page ? `, page ${page}` : ''}`;
}
