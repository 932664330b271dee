/**
 * A **namesake** is a city or land whose name somebody in the document bears as well: where the tagger reads
 * the person, the atlas has nothing to say.
 *
 * ```text
 * Valeska Paris was born in Geneva. Paris claims that …
 * ```
 */
import type { Mention } from '../../mention.ts';

/** A person must have been read with this confidence for the surname to count. */
const SURE_ENOUGH = 0.6;

export function withoutNamesakes(mentions: readonly Mention[]): Mention[] {
  const surnames = new Set(mentions.flatMap(surnameOf));
  if (surnames.size === 0) return [...mentions];
  const alone = new Set(
    mentions
      .filter(
        ({ kind, finder, surface }) => kind === 'person' && finder === 'tagger' && surnames.has(surface),
      )
      .map(placeOf),
  );
  return mentions.filter(
    (mention) => mention.finder !== 'place' || !surnames.has(mention.surface) || !alone.has(placeOf(mention)),
  );
}

function surnameOf({ kind, surface, confidence }: Mention): string[] {
  const words = surface.split(' ');
  return kind === 'person' && confidence >= SURE_ENOUGH && words.length > 1 ? [words.at(-1) ?? ''] : [];
}

function placeOf({ passage, start }: Mention): string {
  return `${passage}:${start}`;
}
