/**
 * What a reviewer has **to look up**: a change that a program can make, and only a person can find right.
 */
import type { Claim } from '../../model/schema.ts';
import { posted } from '../posted.ts';
import { figuresBeyond, unsaidOf } from '../unsaid.ts';

/** The figure or day of a claim stands in none of the words that it rests on. */
export function unsaidWords({ value, cite }: Claim): string[] {
  const unsaid = unsaidOf(
    value,
    cite.map(({ quote }) => quote),
  );
  return unsaid.map(lookUp);
}

/** The same of figures that a sentence in our words has gained. */
export function unsaidFigures(before: string, { text = '', cite }: Claim): string[] {
  return figuresBeyond(text, [before, ...cite.map(({ quote }) => quote)]).map(lookUp);
}

function lookUp(words: string): string {
  return `⚠ ${posted(words)} stands in none of the words that it rests on: look it up before you merge this.`;
}

/** Words such as "around" that stood before a figure, and do not any more. */
export function droppedWords(before: Claim['value'], now: Claim['value']): string[] {
  const [was, is] = [before, now].map((value) => (typeof value === 'object' ? value.qualifier : undefined));
  return was !== undefined && is === undefined ? [`It no longer says ${posted(was)}.`] : [];
}
