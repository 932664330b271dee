/**
 * The **class** of a tagged span, checked: a title, a first name or the words that follow may know better than
 * the tagger.
 */
import { countryOfSeat, isAdjective } from './atlas/atlas.ts';
import { placeNouns, placeOpenings } from './atlas/regions.ts';
import type { Knowledge } from './knowledge.ts';
import { knownOrganisations } from './organisation/known.ts';
import { isOrganisationNoun } from './organisation/nouns.ts';
import { isChineseName } from './person/chinese-name.ts';
import { titleLength } from './person/title.ts';
import { landLength } from './tagged-lead.ts';
import type { TaggedClass } from './tagger/label.ts';
import type { TaggedSpan } from './tagger/tagger.ts';

/** "Baykar Makina, a Turkish company". */
const APPOSITION =
  /^, (?:an?|the) (?:[\p{L}-]+ ){0,4}(?:company|firm|manufacturer|maker|producer|agency|think tank|organi[sz]ation|party|newspaper|broadcaster|corporation|concern|conglomerate|consortium|militia)\b/u;

/** Last words that no place's name has. */
const BODY =
  / (?:Forces?|Committee|Council|Ministry|Army|Brigade|Regiment|Battalion|Division|Corps|Command|Union|Party|Agency|Commission|Association|Bank|Branch|Military (?:Region|District))$/;

export function classOf(text: string, span: TaggedSpan, knowledge: Knowledge): TaggedClass {
  const surface = text.slice(span.start, span.end);
  if (span.class === 'person' && APPOSITION.test(text.slice(span.end, span.end + 80))) return 'organisation';
  if (span.class === 'organisation' && looksLikePerson(surface, knowledge)) return 'person';
  if (span.probability < SURE && isFullName(surface, span.class, knowledge)) return 'person';
  if (span.class === 'organisation' && span.probability < SURE && LAND.test(surface)) return 'place';
  if (span.class === 'organisation' && isLand(surface, knowledge)) return 'place';
  if (span.class === 'place' && BODY.test(surface)) return 'organisation';
  if (
    span.class !== 'equipment' &&
    span.probability < 0.97 &&
    /^ (?:regime|administration)\b/.test(text.slice(span.end, span.end + 16)) &&
    !knowledge.atlas.places.has(surface)
  )
    return 'person';
  const doubtful = span.class === 'person' || span.class === 'organisation';
  const near = /(?:^|\s)near $/i.test(text.slice(Math.max(0, span.start - 6), span.start));
  return doubtful && near && span.probability < 0.97 ? 'place' : span.class;
}

/** Surer than this the tagger has good reasons. */
const SURE = 0.97;
/** First words of places in other languages. */
const FOREIGN_OPENING =
  /^(?:Mont|Monte|Cerro|Sierra|San|Santa|Santo|São|Rio|Río|Puerto|Porto|Villa|Ville|Piz|Val|Col|Ben|Loch|Bad|Saint|Sankt|Deir|Tel|Tell|Bir|Khan|Umm|Wadi|Jebel|Jabal|Costa|Isla|Ile)$/;
/** Names of lands and of what stands or lies somewhere. */
const LAND =
  /^(?:Grand )?(?:Duchy|Kingdom|Principality|Margraviate|Republic|Emirate|Sultanate|Plains?|Isle|Bay|Gulf) of |(?:Empire|Square|Street|Avenue|Bridge|River|Mountains?|Peninsula|Islands?|Valley|Viaduct|Palace|Airport|Lake|Canal|Cemetery)$/;

/**
 * "Warren Austin", "Kwong Chun-yu": two or three words that open with a first name, or a given name of two
 * syllables behind its surname, and nothing that a place or body is called.
 */
function isFullName(name: string, read: TaggedClass, { atlas, tagger }: Knowledge): boolean {
  const words = name.split(' ');
  if (read === 'person' || read === 'equipment' || words.length < 2 || words.length > 3) return false;
  const first = words[0] ?? '';
  if (
    placeOpenings.has(first) ||
    FOREIGN_OPENING.test(first) ||
    (tagger?.smallness(first.toLowerCase()) ?? 0) >= 3
  )
    return false;
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name))
    return !/-(?:based|born|led|backed|bound|made|\p{Ll}+ed)$/u.test(name);
  if (!words.every((word) => /^\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(word))) return false;
  if (isChineseName(name) && !atlas.places.has(name)) return true;
  if (words.some((word) => isOrganisationNoun(word) || placeNouns.has(word) || isAdjective(word)))
    return false;
  const last = words.at(-1) ?? '';
  if (atlas.places.has(first) || atlas.places.has(name)) return false;
  return tagger?.isFirstName(first) === true && (tagger.smallness(last.toLowerCase()) ?? 0) < 2;
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
  const words = surface.slice(landLength(surface, atlas)).split(/\s+/);
  const [first = ''] = words;
  if (words.length < surface.split(/\s+/).length && tagger?.isFirstName(first))
    return !words.some(isOrganisationNoun);
  if (words.length < 2 || words.length > 3 || words.some(isOrganisationNoun)) return false;
  if (!words.every((word) => /^\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(word))) return false;
  if (titleLength(surface) > 0) return true;
  if (words.some((word) => isAdjective(word) || (tagger?.smallness(word.toLowerCase()) ?? 0) >= 3))
    return false;
  return words.length === 3 && tagger?.isFirstName(first) === true && !atlas.places.has(first);
}
