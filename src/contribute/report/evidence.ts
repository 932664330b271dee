/**
 * **Evidence** of a changed claim: its citations before and after, and whether their words are found where they
 * are said to stand.
 */

import type { Citation, Claim } from '../../model/schema.ts';
import { isExcerpt } from '../../model/source-marks.ts';
import type { Side, Sides } from './side.ts';
import { type Standing, standingOf } from './standing.ts';
import { sharedWords, type WordChange, wordChange } from './word-change.ts';

export interface Evidence {
  deed: 'same' | 'added' | 'changed' | 'removed';
  quote: WordChange;
  /** The citation before the change, and after it; one of them where it came or went. */
  before?: Cited;
  after?: Cited;
  /** Of one that went: whether its words still stand in the source. */
  still?: Standing;
}

export interface Cited {
  /** Id of the source. */
  source: string;
  /** Absent when there is no such source. */
  title?: string;
  /** How the source is kept: as published, in parts, or told in our own words. */
  text?: 'full' | 'digest' | 'excerpt';
  standing: Standing;
  /** Words of the passage around the quotation, where it is found. */
  passage?: { before: string; quote: string; after: string };
}

/** Citations after the change in their order, then those that went. */
export function evidenceOf(before: Claim | undefined, after: Claim | undefined, sides: Sides): Evidence[] {
  const left = [...(before?.cite ?? [])];
  const now = (after?.cite ?? []).map((citation) => ({ citation, old: takeLikest(left, citation) }));
  return [
    ...now.map(({ citation, old }) => evidence(citation, old, sides)),
    ...left.map((old) => evidence(undefined, old, sides)),
  ];
}

/** How alike quotations of one source must be to be the same citation, from 0 to 1. */
const ALIKE = 0.4;

function takeLikest(left: Citation[], citation: Citation): Citation | undefined {
  let best: { at: number; score: number } | undefined;
  left.forEach((old, at) => {
    const score = sharedWords(old.quote, citation.quote) + (old.source === citation.source ? 0.5 : 0);
    if (score >= ALIKE + 0.5 && score > (best?.score ?? 0)) best = { at, score };
  });
  return best && left.splice(best.at, 1)[0];
}

function evidence(now: Citation | undefined, old: Citation | undefined, sides: Sides): Evidence {
  return {
    deed: !old ? 'added' : !now ? 'removed' : isSame(old, now) ? 'same' : 'changed',
    quote: wordChange(old?.quote ?? '', now?.quote ?? ''),
    ...(old && { before: cited(old, sides.before) }),
    ...(now && { after: cited(now, sides.after) }),
    ...(old && !now && { still: standingOf(sides.after, old) }),
  };
}

function cited(citation: Citation, side: Side): Cited {
  const source = side.library.sourceNamed(citation.source);
  const standing = standingOf(side, citation);
  const passage = passageOf(side, citation, standing);
  return {
    source: citation.source,
    ...(source && { title: source.data.title, text: isExcerpt(source) ? 'excerpt' : source.data.text }),
    standing,
    ...(passage && { passage }),
  };
}

function isSame(one: Citation, other: Citation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Longest context on either side that is told, in characters. */
const LONGEST = 240;

function passageOf(side: Side, { source: id }: Citation, standing: Standing): Cited['passage'] {
  const { passage: number, start, end } = standing;
  if (number === undefined || start === undefined || end === undefined) return undefined;
  const text = side.library.sourceNamed(id)?.passages[number - 1]?.text ?? '';
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return {
    before: before.length > LONGEST ? `…${before.slice(-LONGEST)}` : before,
    quote: text.slice(start, end),
    after: after.length > LONGEST ? `${after.slice(0, LONGEST)}…` : after,
  };
}
