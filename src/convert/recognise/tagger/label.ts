/**
 * A **label** says what a token is to a name: outside, or the begin, inside, last or only token of a name of
 * one class. Labels are numbers because the model's weights are a table.
 */
import type { EntityKind } from '../../../model/kind.ts';

/** Classes in the order of the model file. */
export const classes = ['person', 'organisation', 'equipment', 'place'] as const satisfies EntityKind[];
export type TaggedClass = (typeof classes)[number];

/** Outside, and four positions for each class. */
export const labelCount = 1 + 4 * classes.length;

const positions = ['begin', 'inside', 'last', 'only'] as const;
type Position = (typeof positions)[number];

export const outside = 0;

/** The label of one position in a name of a class. */
export function labelOf(name: TaggedClass, position: Position): number {
  return 1 + 4 * classes.indexOf(name) + positions.indexOf(position);
}

/** Labels of all words of a name. */
export function labelsOf(name: TaggedClass, length: number): number[] {
  if (length === 1) return [labelOf(name, 'only')];
  const inside = Array.from({ length: length - 2 }, () => labelOf(name, 'inside'));
  return [labelOf(name, 'begin'), ...inside, labelOf(name, 'last')];
}

/** What a label means; `undefined` is outside. */
export function meaningOf(label: number): { class: TaggedClass; position: Position } | undefined {
  const name = classes[(label - 1) >> 2];
  const position = positions[(label - 1) & 3];
  return label === 0 || !name || !position ? undefined : { class: name, position };
}

/** May a sentence begin with this label? */
export function mayOpen(label: number): boolean {
  const position = meaningOf(label)?.position;
  return position !== 'inside' && position !== 'last';
}

/** May a sentence end with this label? */
export function mayClose(label: number): boolean {
  const position = meaningOf(label)?.position;
  return position !== 'begin' && position !== 'inside';
}

/** May the second label follow the first? A name that was begun must be ended in its class. */
export function mayFollow(first: number, second: number): boolean {
  if (mayClose(first)) return mayOpen(second);
  return !mayOpen(second) && meaningOf(first)?.class === meaningOf(second)?.class;
}

export interface LabelledSpan {
  /** Index of the first token. */
  from: number;
  /** Index after the last token. */
  to: number;
  class: TaggedClass;
}

/** Names that a sequence of labels spells out. */
export function spansOf(labels: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let from = -1;
  for (let at = 0; at < labels.length; at++) {
    const meaning = meaningOf(labels[at] ?? 0);
    if (meaning?.position === 'begin' || meaning?.position === 'only') from = at;
    if (meaning && (meaning.position === 'last' || meaning.position === 'only'))
      spans.push({ from, to: at + 1, class: meaning.class });
  }
  return spans;
}
