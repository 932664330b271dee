/**
 * **Split** what was read as one name but is two: a surname that the document knows, and a country.
 *
 * ```text
 * discussed with Kovacevski Russia’s buildup   →   Kovacevski · Russia
 * ```
 */
import type { Mention } from '../../mention.ts';
import type { Atlas } from '../atlas/atlas.ts';

export function split(mentions: readonly Mention[], atlas: Atlas): Mention[] {
  const surnames = new Set(mentions.flatMap(surnameOf));
  return mentions.flatMap((mention) => {
    const [first = '', ...rest] = mention.surface.split(' ');
    const place = atlas.places.get(rest.join(' '));
    if (mention.finder !== 'tagger' || place?.type !== 'country' || !surnames.has(first)) return mention;
    const middle = mention.start + first.length;
    const reason = `surname before the country ${place.name}`;
    return [
      { ...mention, end: middle, surface: first, kind: 'person', finder: 'document', reason },
      {
        ...mention,
        start: middle + 1,
        surface: rest.join(' '),
        kind: 'place',
        finder: 'document',
        reason,
        canonical: place.name,
      },
    ] satisfies Mention[];
  });
}

/** Last word of a person's full name. */
export function surnameOf({ kind, surface }: Mention): string[] {
  const words = surface.split(/\s+/).filter((word) => !/^(?:Jr|Sr|[IVX]{2,})\.?$/.test(word));
  const last = words.at(-1);
  if (kind !== 'person' || !last || words.length < 2 || last.length < 3) return [];
  return /^(?:al|el)-\p{Lu}/u.test(last) ? [last, last.slice(3)] : /^\p{Lu}/u.test(last) ? [last] : [];
}
