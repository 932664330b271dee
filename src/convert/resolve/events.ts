/**
 * Group **events**: the same noun at the same place is the same event; otherwise the same name.
 */

import type { Mention } from '../mention.ts';
import { eventType } from '../recognise/event/event-nouns.ts';
import { type Group, groupBy } from './group.ts';

/**
 * @param places
 *   Mentions of places in the same document.
 */
export function groupEvents(events: readonly Mention[], places: readonly Mention[]): Group[] {
  return groupBy(events, (event) => keyOf(event, places), 'same kind of event at the same place');
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
