/**
 * Scores **names**: a name counts as found when both ends and the class agree exactly.
 */
import { type Annotated, type Label, type Labelled, labels } from './annotated.ts';
import { nothing, type Tally } from './tally.ts';

export interface NamesScore {
  /** Classes that the file annotates, each with its tally. */
  tallies: Map<Label, Tally>;
  missed: Marked[];
  wrong: Marked[];
}

interface Marked extends Labelled {
  of: Annotated;
}

/**
 * @param find
 *   Every name in a text, with places in it.
 */
export function scoreNames(texts: readonly Annotated[], find: (text: string) => Labelled[]): NamesScore {
  const score: NamesScore = { tallies: new Map(), missed: [], wrong: [] };
  const classes = annotatedClasses(texts);
  for (const label of classes) score.tallies.set(label, nothing());
  for (const of of texts) scoreText(of, find(of.text), score);
  return score;
}

/** Classes that a file does not annotate at all are not scored in it. */
function annotatedClasses(texts: readonly Annotated[]): Label[] {
  const used = new Set(texts.flatMap(({ spans }) => spans.map(({ label }) => label)));
  return labels.filter((label) => used.has(label));
}

function scoreText(of: Annotated, found: readonly Labelled[], { tallies, missed, wrong }: NamesScore): void {
  const expected = new Map(of.spans.map((span) => [keyOf(span), span]));
  for (const { label } of expected.values()) count(tallies, label, 'expected');
  for (const span of found) {
    if (!isScored(span, of) || !tallies.has(span.label)) continue;
    count(tallies, span.label, 'found');
    if (expected.delete(keyOf(span))) count(tallies, span.label, 'right');
    else wrong.push({ ...span, of });
  }
  for (const span of expected.values()) missed.push({ ...span, of });
}

function isScored(span: Labelled, { ignore, equipmentOnly }: Annotated): boolean {
  if (equipmentOnly && span.label !== 'EQUIPMENT') return false;
  return !ignore.some(({ start, end }) => start < span.end && span.start < end);
}

function keyOf({ start, end, label }: Labelled): string {
  return `${start}:${end}:${label}`;
}

function count(tallies: Map<Label, Tally>, label: Label, what: keyof Tally): void {
  const tally = tallies.get(label);
  if (tally) tally[what]++;
}

/** `id PERSON Anna Berg   … the minister Anna Berg said that` */
export function shownIn({ of, label, start, end }: Marked): string {
  const around = of.text.slice(Math.max(0, start - 30), end + 30).replace(/\s+/g, ' ');
  return `${of.id} ${label} ${of.text.slice(start, end)}   … ${around}`;
}
