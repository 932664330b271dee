/**
 * Recognise the names of pages that exist: somebody has already said what they mean.
 */
import type { Mention } from '../mention.ts';
import { mentionIn, type Reading } from './reading.ts';

/** The name of a page at which nobody has looked yet tells little: it may have been found wrongly. */
const UNCERTAIN = 0.6;
const DOUBT = ', which is uncertain itself';

export function byGazetteer({ passages, names }: Reading): Mention[] {
  return passages.flatMap((passage) =>
    (names[passage.index] ?? []).flatMap(({ start, end, entities }) => {
      const [first, another] = entities;
      if (!first) return [];
      const doubt = first.uncertain && !another;
      const reason = another ? 'name of several pages' : `name of the page ${first.id}${doubt ? DOUBT : ''}`;
      const confidence = doubt ? UNCERTAIN : 1;
      return mentionIn(passage, start, end, { kind: first.kind, finder: 'gazetteer', confidence, reason });
    }),
  );
}
