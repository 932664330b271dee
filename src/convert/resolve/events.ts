/**
 * Group **events**: the same noun at the same place is the same event; otherwise the same name.
 */

import type { Mention } from '../mention.ts';
import { eventType } from '../recognise/event/event-nouns.ts';
import { type ExerciseName, exerciseName } from '../recognise/event/exercise-name.ts';
import { type Group, groupBy } from './group.ts';

/**
 * @param places
 *   Mentions of places in the same document.
 */
export function groupEvents(events: readonly Mention[], places: readonly Mention[]): Group[] {
  const years = Map.groupBy(
    events.flatMap(({ surface }) => exerciseName(surface) ?? []),
    ({ base }) => base,
  );
  return groupBy(
    events,
    (event) => ownNameOf(event, years) ?? keyOf(event, places),
    'same kind of event at the same place',
  );
}

/** The name of an exercise with its year; without one it means the only year that the document names. */
function ownNameOf(
  { surface, canonical }: Mention,
  years: ReadonlyMap<string, readonly ExerciseName[]>,
): string | undefined {
  const name = canonical === undefined ? exerciseName(surface) : undefined;
  if (!name) return undefined;
  const known = new Set(years.get(name.base)?.flatMap(({ year }) => year ?? []));
  return [name.base, name.year ?? (known.size === 1 ? [...known][0] : '')].join(' ');
}

function keyOf(event: Mention, places: readonly Mention[]): string {
  const name = (event.canonical ?? event.surface).toLowerCase();
  const noun = event.surface.split(/\s+/).find((word) => eventType(word) !== undefined);
  const afterNoun = noun ? event.start + event.surface.indexOf(noun) : event.end;
  const held = places
    .filter(({ passage, start, end }) => passage === event.passage && start > afterNoun && end <= event.end)
    .map((place) => place.canonical ?? place.surface);
  return noun && held.length > 0 ? `${eventType(noun)} ${held.sort().join(' ')}` : name;
}
