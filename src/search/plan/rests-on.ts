/**
 * What a statement **rests on**, in a line: who says so and where it is written; empty when that is not known.
 */
import type { Result } from './answer.ts';

export function restsOn({ by, source }: Pick<Result, 'by' | 'source'>): string {
  if (!source) return by ?? '';
  return by ? `${by}, in ${source}` : source;
}
