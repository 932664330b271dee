/**
 * A **saying** is what one speaker is reported to have said in one sentence.
 */
import type { Span } from '../../text/quote.ts';
import { ACCORDING_TO, type Attribution, attributionsOf } from './attribution.ts';
import { type Content, contentsOf } from './content.ts';
import type { Voice } from './modality.ts';
import { passageSpan } from './pattern.ts';
import type { Scene } from './scene.ts';
import { type Memory, type Office, remember, type Speaker, speakerOf } from './speaker.ts';
import { type Stretch, stretchesOf } from './stretch.ts';
import { type Turn, turnsOf } from './turn.ts';

export interface Saying {
  speaker: Speaker;
  kind: Attribution['kind'];
  /** Verb of the attribution, as written. */
  verb: string;
  passage: number;
  /** The speaker's words, in places of the passage. */
  content: Span;
  /** What to quote: the words, with the attribution where they are reported. */
  evidence: Span;
  voice: Voice;
  /** The whole sentence of the narrator. */
  stretch: Span;
  /** Part of a turn in a transcript: it says something of note only where it names something. */
  spoken?: true;
  /** Narration before the attribution, such as "On the US announcement, he said:". */
  lead?: Span;
}

/** Everything that anybody is reported to say, in order. */
export function sayingsOf(scene: Scene, offices: readonly Office[]): Saying[] {
  const memory: Memory = { passage: -1, pronouns: new Map() };
  const running: Running = { scene, offices, memory, until: -1 };
  const turns = turnsOf(scene, offices);
  return stretchesOf(scene).flatMap((stretch) => {
    const turn = turns.get(stretch.passage);
    if (turn) return inTurn(stretch, turn, running);
    const attributions = attributionsOf(stretch);
    return attributions.length === 0 ? goneOn(stretch, running) : attributed(stretch, attributions, running);
  });
}

/** Fewer characters than this, such as "Thank you, Jens.", say nothing. */
const SHORTEST_SENTENCE = 20;

/** A sentence of a turn, and what others are reported to say in it; "he" is nobody certain there. */
function inTurn(stretch: Stretch, { speaker, from }: Turn, running: Running): Saying[] {
  const content = { start: Math.max(stretch.span.start, from), end: stretch.span.end };
  if (speaker) running.memory.person = { entity: speaker, confidence: 0.8 };
  else delete running.memory.person;
  running.memory.passage = stretch.passage;
  if (!speaker || content.end - content.start < SHORTEST_SENTENCE) return [];
  const others = attributionsOf(stretch).filter(
    ({ subject, span }) =>
      subject?.entity && subject.entity !== speaker && passageSpan(stretch.masked, span).start >= from,
  );
  const memory = { ...running.memory };
  const nested = others.length > 0 ? attributed(stretch, others, { ...running, memory }) : [];
  const own: Saying = {
    speaker: { entity: speaker, confidence: 0.9 },
    kind: 'says',
    verb: 'said',
    passage: stretch.passage,
    content,
    evidence: content,
    voice: 'direct',
    stretch: stretch.span,
    spoken: true,
  };
  return [own, ...nested];
}

interface Running {
  scene: Scene;
  offices: readonly Office[];
  memory: Memory;
  /** Speaker whose quotation may go on without being named again, and through which passage. */
  speaker?: Speaker | undefined;
  until: number;
  /** The words that follow are the speaker's although they stand in no quotation marks. */
  announced?: boolean;
}

function attributed(stretch: Stretch, attributions: Attribution[], running: Running): Saying[] {
  let speaker: Speaker | undefined;
  let from = 0;
  const result: Saying[] = [];
  for (const [index, attribution] of attributions.entries()) {
    speaker = attribution.subject ? speakerOf(attribution, stretch, running) : speaker;
    const bounds = { start: from, end: attributions[index + 1]?.span.start ?? stretch.masked.text.length };
    const contents = contentsOf(stretch.masked.text, attribution, bounds);
    for (const content of speaker ? contents : []) {
      if (speaker) result.push(sayingOf(stretch, attribution, content, speaker));
      from = Math.max(attribution.span.end, content.span.end);
    }
    remember(stretch, speaker, running.memory);
  }
  const announced = /:\s*$/.test(stretch.masked.text);
  const open = stretch.quotations.at(-1)?.open ?? false;
  running.speaker = result.length > 0 || announced ? speaker : undefined;
  running.announced = announced;
  running.until = stretch.passage + Number(announced || open);
  return result;
}

function sayingOf(stretch: Stretch, attribution: Attribution, content: Content, speaker: Speaker): Saying {
  const { masked, passage, span } = stretch;
  const own = content.voice === 'direct' || (!content.leading && attribution.kind === 'says');
  const begin = passageSpan(masked, attribution.span).start;
  const conjunction = /^[\s,]*(?:(?:but|and|then) )?/.exec(masked.passage.slice(begin))?.[0].length ?? 0;
  const named = attribution.verb === ACCORDING_TO ? undefined : attribution.subject?.start;
  const subject = named ?? begin + conjunction;
  const words = passageSpan(masked, content.span);
  const before = { start: span.start, end: begin };
  return {
    speaker,
    kind: attribution.kind,
    verb: attribution.verb,
    passage,
    content: words,
    evidence: own
      ? words
      : { start: Math.min(withArticle(masked.passage, subject), words.start), end: words.end },
    voice: content.voice,
    stretch: span,
    ...(content.leading && content.voice === 'direct' && { lead: before }),
  };
}

function withArticle(text: string, start: number): number {
  return start - (/\b[Tt]he $/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}

/** A passage without quotation marks in which somebody speaks of themselves. */
function isPersonal(passage: string): boolean {
  return !/[“”"„]/.test(passage) && /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}])/u.test(passage);
}

/** A sentence that is nothing but quotation goes on with whoever spoke before. */
function goneOn(stretch: Stretch, running: Running): Saying[] {
  const { speaker, memory } = running;
  const quoted = /^[\uF400-\uF7FF\s.,]+$/.test(stretch.masked.text);
  const personal = running.announced === true && isPersonal(stretch.masked.passage);
  if (!speaker || stretch.passage > running.until || !(quoted || personal)) {
    if (stretch.passage > running.until) running.speaker = undefined;
    remember(stretch, undefined, memory);
    return [];
  }
  if (personal || stretch.quotations.at(-1)?.open) running.until = stretch.passage + 1;
  memory.passage = stretch.passage;
  return [
    {
      speaker: personal ? { ...speaker, confidence: Math.min(speaker.confidence, 0.8) } : speaker,
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
