/**
 * A sentence that **goes on** with whoever spoke before: nothing but a quotation, or a block behind a colon.
 */
import { remember } from './memory.ts';
import { matches, pattern } from './pattern.ts';
import { OPEN_REACH, type Running, type Saying } from './saying-shape.ts';
import type { Stretch } from './stretch.ts';

/** Somebody speaks of themselves. */
function isPersonal(passage: string): boolean {
  return /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}])/u.test(passage);
}

/** A sentence that is nothing but quotation goes on with whoever spoke before. */
export function goneOn(stretch: Stretch, running: Running): Saying[] {
  const { speaker, memory } = running;
  const quoted = /^[\uF400-\uF7FF\s.,]+$/.test(stretch.masked.text);
  const block = running.announced === true && isBlock(stretch, running);
  if (!speaker || !reaches(stretch, running) || !(quoted || block)) {
    running.interrupted = true;
    remember(stretch, undefined, memory);
    announce(stretch, running);
    return [];
  }
  running.announced = block;
  running.open = stretch.quotations.at(-1)?.open ?? false;
  running.until = stretch.passage + (running.open ? OPEN_REACH : 1);
  memory.passage = stretch.passage;
  const certain = block || stretch.first ? Math.min(speaker.confidence, 0.8) : speaker.confidence;
  return [
    {
      speaker: { ...speaker, confidence: certain },
      verb: 'said',
      kind: 'says',
      passage: stretch.passage,
      content: stretch.span,
      evidence: stretch.span,
      voice: 'direct',
      stretch: stretch.span,
    },
  ];
}

const ISSUED = pattern(
  '(?<person>[\\uE000-\\uE7FF])(?:, [^,.;\\uE000-\\uE3FF]{1,60},)? (?:also |then |later )?(?:issued|released|published|posted|made|gave|read) (?:an?|the following|this) (?:[a-z]+ ){0,3}(?:statement|response|reply|message|letter|tweet|apology|speech|address)\\b',
);

/** "Lee issued a statement on the vote." announces a quotation that stands alone behind it. */
function announce(stretch: Stretch, running: Running): void {
  const found = matches(stretch.masked, ISSUED);
  const entity = found.length === 1 ? found[0]?.parts.person?.entity : undefined;
  if (!entity || stretch.quotations.length > 0) return;
  running.speaker = { entity, confidence: 0.8 };
  running.until = stretch.passage + 1;
  running.announced = false;
  running.interrupted = false;
}

/** The narrator must not have said anything in between, unless a quotation was left open. */
function reaches({ passage, quotations }: Stretch, { until, interrupted, open }: Running): boolean {
  return passage <= until && (!interrupted || (open === true && quotations.length > 0));
}

/** What follows a colon without quotation marks, as far as somebody speaks of themselves. */
function isBlock({ masked, first }: Stretch, { interrupted }: Running): boolean {
  return !/[“”"„«»]/.test(masked.passage) && (isPersonal(masked.passage) || (!interrupted && !first));
}
