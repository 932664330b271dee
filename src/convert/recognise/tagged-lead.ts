/**
 * The **lead** of a tagged span is what stands at its front and does not belong to the name: articles, titles,
 * compass points, owners, and what somebody says of a body.
 */
import { type Atlas, isAdjective } from './atlas/atlas.ts';
import type { Knowledge } from './knowledge.ts';
import { knownOrganisations } from './organisation/known.ts';
import { isOrganisationNoun } from './organisation/nouns.ts';
import { OPENING_WORD } from './organisation/run.ts';
import { titleAt, titleLength } from './person/title.ts';
import type { TaggedSpan } from './tagger/tagger.ts';

const ARTICLE = /^(?:the|The|a|an|A|An)\s+/;
const COMPASS =
  /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|upper|lower|downtown)\s+/;
/** With a capital it is part of the name ("Western Ukraine") unless it opens the sentence. */
const OPENING_COMPASS = /^(?:North|South|East|West)(?:east|west)?ern\s+/;

/** Characters before the name that do not belong to it. */
export function leadLength(text: string, span: TaggedSpan, { atlas }: Knowledge): number {
  const surface = text.slice(span.start, span.end);
  const opening = openingLength(text, span);
  const name = surface.slice(opening);
  if (span.class === 'person')
    return opening + titleLength(name) + landLength(name.slice(titleLength(name)), atlas);
  if (span.class === 'equipment') return opening;
  const owner = ownerLength(name, atlas);
  if (owner > 0) return opening + owner;
  if (span.class === 'organisation') return opening + attributeLength(name);
  if (atlas.places.has(name)) return opening;
  const opens = /(?:^|[.!?]\s)$/.test(text.slice(Math.max(0, span.start - 2), span.start));
  const compass = (opens ? OPENING_COMPASS : COMPASS).exec(name)?.[0].length ?? 0;
  return opening + (/^\p{Ll}/u.test(name) || atlas.places.has(name.slice(compass)) ? compass : 0);
}

/** "UNITED NATIONS – The Security Council": the place of the report in capitals. */
const DATELINE = /^\p{Lu}{2}[\p{Lu} .,]* (?:–|—|--|-) (?:[Tt]he )?(?=\p{Lu}\p{Ll})/u;

/** An article, or another small word that has a capital only because the sentence opens with it. */
function openingLength(text: string, { start, end }: TaggedSpan): number {
  const surface = text.slice(start, end);
  const article =
    DATELINE.exec(surface)?.[0].length ??
    /^(?:[_*"“‘]+|['’]s |[-–—•|] )/.exec(surface)?.[0].length ??
    ARTICLE.exec(surface)?.[0].length ??
    0;
  if (article > 0) return article;
  const first = /^(\p{Lu}\p{Ll}*) /u.exec(surface)?.[1] ?? '';
  const opensSentence = start === 0 || /[.!?”"»:] $/.test(text.slice(Math.max(0, start - 2), start));
  return opensSentence && OPENING_WORD.test(first) && !/^(?:To|All|One|Like|Now)$/.test(first)
    ? first.length + 1
    : 0;
}

/** "Egypt Abdel Fattah el-Sisi": the land that somebody is president of, before the whole name. */
export function landLength(name: string, atlas: Atlas): number {
  const words = name.split(' ');
  const length = [2, 1].find((count) => {
    const type = atlas.places.get(words.slice(0, count).join(' '))?.type;
    return type === 'country' || (type === 'region' && count === 2);
  });
  return length && words.length >= length + 2 ? words.slice(0, length).join(' ').length + 1 : 0;
}

/** "Iran’s Interior Ministry", "Berlin’s Brandenburg Gate": the land or city is named for itself. */
function ownerLength(name: string, atlas: Atlas): number {
  const [whole = '', owner = ''] = /^([^’']{2,40})['’]s (?=\p{L})/u.exec(name) ?? [];
  const place = atlas.places.get(owner);
  return place && (place.type !== 'city' || (place.population ?? 0) >= LARGE) ? whole.length : 0;
}

/** Inhabitants of a city that owns rather than lends its name: "Lloyd’s" is no town. */
const LARGE = 300_000;

/**
 * What somebody says of a body before its name: "Britain-based", "oil-rich", "57-member", or the nationality
 * of a well-known one: "Russian Wagner Group".
 */
function attributeLength(name: string): number {
  const office = officeLength(name);
  if (office > 0) return office;
  const [attribute = '', first = ''] = /^(\S+) /.exec(name) ?? [];
  if (/^\p{Lu}[\p{L}.]+-(?:based|led|run|wide|\p{Ll}+ed)$/u.test(first) && !first.startsWith('Self-'))
    return attribute.length;
  if (/^(?:\d+|\p{Ll}{3,})-\p{Ll}+$/u.test(first)) return attribute.length;
  const body = name.slice(attribute.length);
  return isAdjective(first) && knownOrganisations.has(body) && !NATIONAL.test(body) ? attribute.length : 0;
}

/** Societies of which every nation has one of its own. */
const NATIONAL = /^(?:Red Cross|Red Crescent|Congress|Senate|Islamic Jihad)$/;

/** "Commandant of the Military Institute": an office and the body in which it is held. */
function officeLength(name: string): number {
  const words = name.split(' ');
  const title = titleAt(words, 0);
  if (!title || words[title.to] !== 'of') return 0;
  const to = words[title.to + 1] === 'the' ? title.to + 2 : title.to + 1;
  return words.slice(to).some((word) => isOrganisationNoun(word))
    ? words.slice(0, to).join(' ').length + 1
    : 0;
}

/** Last words of units that also bear a plain number: "3 Commando Brigade", "845 Naval Air Squadron". */
const UNIT = /(?:Brigade|Battalion|Regiment|Squadron|Division|Corps|Wing|Commando|Group)$/;

/** Characters of an ordinal number before a unit: "407th AEG". */
export function ordinalLength(text: string, span: TaggedSpan): number {
  if (span.class !== 'organisation') return 0;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  if (knownOrganisations.has(text.slice(span.start, span.end))) return 0;
  const isUnit = UNIT.test(text.slice(span.start, span.end));
  const number = isUnit ? /(?:^|\s)(\d{1,3}(?:st|nd|rd|th)? )$/ : /(?:^|\s)(\d{1,3}(?:st|nd|rd|th) )$/;
  return number.exec(before)?.[1]?.length ?? 0;
}
