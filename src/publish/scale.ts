/**
 * A **scale** sets the figures of a disagreement beside each other as lengths, so that a reader sees at once
 * how far apart they are.
 */
import type { Claim } from '../model/schema.ts';

/** Where a figure lies, in per cent of the greatest one. */
export interface Stretch {
  from: number;
  /** The same as `from` unless the figure is a range. */
  to: number;
  /** The source says "more than", or "up to": the figure is an end, not the whole. */
  open?: 'more' | 'less';
}

const MORE = /\b(?:more than|over|above|at least|exceeding|upwards? of|no fewer|no less)\b/i;
const LESS = /\b(?:up to|less than|fewer than|under|below|at most|nearly|almost|no more)\b/i;

/** A stretch for each claim that gives a figure; none at all when there is nothing to compare. */
export function scaleOf(claims: readonly Claim[]): (Stretch | undefined)[] {
  const figures = claims.map(({ value }) => (typeof value === 'object' ? value : undefined));
  const ends = figures.flatMap((figure) => (figure ? [figure.to ?? figure.value] : []));
  const greatest = Math.max(...ends);
  const isFit = ends.length > 1 && greatest > 0 && figures.every((figure) => !figure || figure.value >= 0);
  const share = (value: number) => Math.round((value / greatest) * 1000) / 10;
  return figures.map((figure) => {
    if (!figure || !isFit) return undefined;
    const open = openOf(figure.qualifier ?? '');
    return {
      from: share(figure.value),
      to: share(figure.to ?? figure.value),
      ...(open && { open }),
    };
  });
}

function openOf(qualifier: string): Stretch['open'] {
  if (LESS.test(qualifier)) return 'less';
  return MORE.test(qualifier) ? 'more' : undefined;
}
