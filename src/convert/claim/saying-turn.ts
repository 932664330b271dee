/**
 * Sayings of a sentence of a **turn**: it is the speaker’s, and may tell of what others say.
 */
import { attributionsOf } from './attribution.ts';
import { type Memory, peopleIn, type Speaker } from './memory.ts';
import { passageSpan } from './pattern.ts';
import { attributed } from './saying-attributed.ts';
import type { Running, Saying } from './saying-shape.ts';
import type { Stretch } from './stretch.ts';
import type { Turn } from './turn.ts';

/** Fewer characters than this, such as "Thank you, Jens.", say nothing. */
const SHORTEST_SENTENCE = 20;

/** A sentence of a turn, and what others are reported to say in it; "he" is the one other person named in it. */
export function inTurn(stretch: Stretch, { speaker, from, whole }: Turn, running: Running): Saying[] {
  const end = whole ? stretch.masked.passage.length : stretch.span.end;
  const content = { start: Math.max(stretch.span.start, from), end };
  running.memory.passage = stretch.passage;
  if (stretch.first && from > 0) running.heard.clear();
  if (!speaker || content.end - content.start < SHORTEST_SENTENCE) return [];
  const own: Saying = {
    speaker: { entity: speaker, confidence: 0.9 },
    kind: 'says',
    verb: 'said',
    passage: stretch.passage,
    content,
    evidence: content,
    voice: 'direct',
    stretch: stretch.span,
    ...(!whole && { spoken: true as const }),
  };
  const said = whole && !stretch.first ? [] : [own];
  return [...said, ...nestedIn(stretch, { speaker, from }, running)];
}

function nestedIn(stretch: Stretch, { speaker, from }: Turn, running: Running): Saying[] {
  const { heard, memory } = running;
  const [only, another] = heard;
  const person: Speaker | undefined = only && !another ? { entity: only, confidence: 0.65 } : undefined;
  const others = attributionsOf(stretch).filter(
    ({ subject, span }) =>
      subject?.entity !== speaker &&
      (subject?.entity || (person && /^s?he$/i.test(subject?.words ?? ''))) &&
      passageSpan(stretch.masked, span).start >= from,
  );
  for (const one of peopleIn(stretch)) if (one !== speaker) heard.add(one);
  if (others.length === 0) return [];
  const own: Memory = { passage: memory.passage, pronouns: memory.pronouns, others: new Set() };
  return attributed(stretch, others, { ...running, memory: person ? { ...own, person } : own }).filter(
    (saying) => saying.speaker !== undefined,
  );
}
