/**
 * A name **within an event** is part of the name of that event: "River Guard" in "the exercise River Guard 2023" is
 * no body of its own.
 */
import type { Mention } from '../mention.ts';
import { exerciseName } from '../recognise/event/exercise-name.ts';

/**
 * Mentions without those that are the bare name of an exercise at the very place where it is named.
 *
 * @param events
 *   Mentions of events of the same document. A country or a body that takes part stands in their names, too,
 *   and stays: "the NATO exercise River Guard".
 */
export function outsideEvents(mentions: readonly Mention[], events: readonly Mention[]): Mention[] {
  const byPassage = Map.groupBy(events, ({ passage }) => passage);
  return mentions.filter(
    (mention) => !byPassage.get(mention.passage)?.some((event) => isBareNameOf(mention, event)),
  );
}

function isBareNameOf(mention: Mention, event: Mention): boolean {
  if (mention.start < event.start || mention.end > event.end) return false;
  const { base } = exerciseName(event.surface) ?? {};
  return base !== undefined && base === exerciseName(mention.surface)?.base;
}
