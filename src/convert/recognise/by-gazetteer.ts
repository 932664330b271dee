/**
 * Recognise the names of pages that exist: somebody has already said what they mean.
 */
import { findNames } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { mentionIn, type Reading } from './reading.ts';

export function byGazetteer({ passages, gazetteer }: Reading): Mention[] {
  return passages.flatMap((passage) =>
    findNames(gazetteer, passage.text).flatMap(({ start, end, entities }) => {
      const [first, another] = entities;
      if (!first) return [];
      const reason = another ? 'name of several pages' : `name of the page ${first.id}`;
      return mentionIn(passage, start, end, { kind: first.kind, finder: 'gazetteer', confidence: 1, reason });
    }),
  );
}
