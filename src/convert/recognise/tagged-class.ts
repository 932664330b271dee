/**
 * The **class** of a tagged span, checked: a title, a first name or the words that follow may know better than
 * the tagger.
 */
import { countryOfSeat } from './atlas/atlas.ts';
import type { Knowledge } from './knowledge.ts';
import { knownOrganisations } from './organisation/known.ts';
import { isOrganisationNoun } from './organisation/nouns.ts';
import { titleLength } from './person/title.ts';
import type { TaggedClass } from './tagger/label.ts';
import type { TaggedSpan } from './tagger/tagger.ts';

/** "Baykar Makina, a Turkish company". */
const APPOSITION =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:company|firm|manufacturer|maker|producer|agency|think tank|organi[sz]ation|party|newspaper|broadcaster|corporation|concern|conglomerate|consortium|militia)\b/u;

/** Last words that no place's name has. */
const BODY =
  / (?:Forces?|Committee|Council|Ministry|Army|Brigade|Regiment|Battalion|Division|Corps|Command|Union|Party|Agency|Commission|Association|Bank|Branch)$/;

export function classOf(text: string, span: TaggedSpan, knowledge: Knowledge): TaggedClass {
  const surface = text.slice(span.start, span.end);
  if (span.class === 'person' && APPOSITION.test(text.slice(span.end, span.end + 80))) return 'organisation';
  if (span.class === 'organisation' && looksLikePerson(surface, knowledge)) return 'person';
  if (span.class === 'organisation' && isLand(surface, knowledge)) return 'place';
  if (span.class === 'place' && BODY.test(surface)) return 'organisation';
  if (span.class !== 'equipment' && span.probability < 0.97 && text.startsWith(' regime', span.end))
    return 'person';
  const doubtful = span.class === 'person' || span.class === 'organisation';
  const near = /(?:^|\s)near $/i.test(text.slice(Math.max(0, span.start - 6), span.start));
  return doubtful && near && span.probability < 0.97 ? 'place' : span.class;
}

/** Inhabitants of a city that hardly any organisation is called by. */
const METROPOLIS = 900_000;

/** A country, or the seat of its government: "SEOUL" before a dateline, "signed for Bamako". */
function isLand(surface: string, { atlas }: Knowledge): boolean {
  const name =
    surface.length > 4 && surface === surface.toUpperCase()
      ? surface.charAt(0) + surface.slice(1).toLowerCase()
      : surface;
  if (knownOrganisations.has(surface)) return false;
  const place = atlas.places.get(name);
  return (
    place !== undefined &&
    (place.type === 'country' || countryOfSeat(name) !== undefined || (place.population ?? 0) >= METROPOLIS)
  );
}

/** "Ambassador Jarring", "Coretta Scott King": two or three plain words after a title or a first name. */
function looksLikePerson(surface: string, { atlas, tagger }: Knowledge): boolean {
  const words = surface.split(/\s+/);
  const [first = ''] = words;
  if (words.length < 2 || words.length > 3 || words.some(isOrganisationNoun)) return false;
  if (!words.every((word) => /^\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(word))) return false;
  if (titleLength(surface) > 0) return true;
  return words.length === 3 && tagger?.isFirstName(first) === true && !atlas.places.has(first);
}
