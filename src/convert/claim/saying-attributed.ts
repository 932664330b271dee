/**
 * Sayings of a sentence in which the **narrator says who speaks**.
 */
import { ACCORDING_TO, type Attribution } from './attribution-shape.ts';
import { contentsOf } from './content.ts';
import type { Content } from './content-shape.ts';
import { forgetSpeakers, remember, type Speaker } from './memory.ts';
import { passageSpan } from './pattern.ts';
import { OPEN_REACH, type Running, type Saying } from './saying-shape.ts';
import { speakerOf } from './speaker.ts';
import type { Stretch } from './stretch.ts';

/** Whose words follow. */
interface Voiced {
  speaker?: Speaker | undefined;
  also?: readonly Speaker[];
  described?: string | undefined;
}

export function attributed(stretch: Stretch, attributions: Attribution[], running: Running): Saying[] {
  let voiced: Voiced = {};
  let from = 0;
  const result: Saying[] = [];
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.subject) voiced = voicedBy(attribution, stretch, running);
    const bounds = { start: from, end: attributions[index + 1]?.span.start ?? stretch.masked.text.length };
    for (const content of contentsOf(stretch.masked.text, attribution, bounds)) {
      result.push(
        sayingOf(stretch, attribution, content, voiced),
        ...(voiced.also ?? []).map((speaker) => sayingOf(stretch, attribution, content, { speaker })),
      );
      from = Math.max(attribution.span.end, content.span.end);
    }
    if (attribution.unnamed && !voiced.speaker) forgetSpeakers(running.memory);
    else remember(stretch, voiced.speaker, running.memory);
  }
  const announced = /[:,]\s*$/.test(stretch.masked.text);
  const open = stretch.quotations.at(-1)?.open ?? false;
  const reported = result.every(({ voice }) => voice === 'reported');
  const alone = reported && voiced.speaker?.entity.kind !== 'person';
  running.speaker = announced || (result.length > 0 && !alone) ? voiced.speaker : undefined;
  running.announced = announced;
  running.open = open;
  running.until = stretch.passage + (open ? OPEN_REACH : Number(announced || !reported));
  running.interrupted = false;
  return result;
}

function voicedBy(attribution: Attribution, stretch: Stretch, running: Running): Voiced {
  const speaker = speakerOf(attribution, stretch, running);
  if (!speaker) return { described: attribution.subject?.words };
  const also = (attribution.also ?? []).flatMap(
    (subject) => speakerOf({ ...attribution, subject }, stretch, running) ?? [],
  );
  return { speaker, ...(also.length > 0 && { also }) };
}

function sayingOf(stretch: Stretch, attribution: Attribution, content: Content, voiced: Voiced): Saying {
  const { masked, passage, span } = stretch;
  const own = content.voice === 'direct' || (!content.leading && attribution.kind === 'says');
  const begin = passageSpan(masked, attribution.span).start;
  const conjunction = /^[\s,]*(?:(?:but|and|then) )?/.exec(masked.passage.slice(begin))?.[0].length ?? 0;
  const named = attribution.verb === ACCORDING_TO ? undefined : attribution.subject?.start;
  const subject = named ?? begin + conjunction;
  const words = passageSpan(masked, content.span);
  const before = { start: span.start, end: begin };
  return {
    ...(voiced.speaker && { speaker: voiced.speaker }),
    ...(voiced.described && { described: voiced.described }),
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
