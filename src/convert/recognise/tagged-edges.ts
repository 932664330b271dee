/**
 * The **edges** of a tagged span, put right: articles, titles, compass points and possessives stand outside a
 * name; the number of a unit belongs to it.
 */

import { isAdjective } from './atlas/atlas.ts';
import type { Knowledge } from './knowledge.ts';
import { knownOrganisations } from './organisation/known.ts';
import { isOrganisationNoun } from './organisation/nouns.ts';
import { isTitle, titleAt, titleLength } from './person/title.ts';
import type { TaggedSpan } from './tagger/tagger.ts';

export function edgesOf(
  text: string,
  span: TaggedSpan,
  knowledge: Knowledge,
): { start: number; end: number } {
  return {
    start: span.start + leadLength(text, span, knowledge) - ordinalLength(text, span),
    end: span.end - tailLength(text, span),
  };
}

const ARTICLE = /^(?:the|The|a|an|A|An)\s+/;
const COMPASS =
  /^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|upper|lower|downtown)\s+/i;

/** Characters before the name that do not belong to it. */
function leadLength(text: string, span: TaggedSpan, { atlas }: Knowledge): number {
  const surface = text.slice(span.start, span.end);
  const article = ARTICLE.exec(surface)?.[0].length ?? 0;
  const name = surface.slice(article);
  if (span.class === 'person') return article + titleLength(name);
  if (span.class === 'organisation') return article + attributeLength(name);
  if (span.class !== 'place' || atlas.places.has(name)) return article;
  const compass = COMPASS.exec(name)?.[0].length ?? 0;
  return article + (/^\p{Ll}/u.test(name) || atlas.places.has(name.slice(compass)) ? compass : 0);
}

/** "Britain-based", or a nationality before the name of a well-known body: "Russian Wagner Group". */
function attributeLength(name: string): number {
  const [attribute = '', first = ''] = /^(\S+) /.exec(name) ?? [];
  if (/^\p{Lu}[\p{L}.]+-(?:based|led|backed|linked|owned|run)$/u.test(first)) return attribute.length;
  return isAdjective(first) && knownOrganisations.has(name.slice(attribute.length)) ? attribute.length : 0;
}

/** Last words of units that also bear a plain number: "3 Commando Brigade", "845 Naval Air Squadron". */
const UNIT = /(?:Brigade|Battalion|Regiment|Squadron|Division|Corps|Wing|Commando|Group)$/;

/** Characters of an ordinal number before a unit: "407th AEG". */
function ordinalLength(text: string, span: TaggedSpan): number {
  if (span.class !== 'organisation') return 0;
  const before = text.slice(Math.max(0, span.start - 8), span.start);
  const isUnit = UNIT.test(text.slice(span.start, span.end));
  const number = isUnit ? /(?:^|\s)(\d{1,3}(?:st|nd|rd|th)? )$/ : /(?:^|\s)(\d{1,3}(?:st|nd|rd|th) )$/;
  return number.exec(before)?.[1]?.length ?? 0;
}

/** The document that a body has written, or its officer. */
const AFTER_BODY =
  /\s+(?:(?:Resolution|Charter|Convention)s?(?:\s+\d+)?|Commander|General|Capt\.?|Captain|Maj\.?|Major|Lt\.?|Col\.?|Sgt\.?|Sergeant|Airmen|Airman|Soldiers|Marines|Secretary|Minister|President|Director|Chief|Chairman|Spokesman|Spokeswoman|Spokesperson|Ambassador|Envoy)$/;

function tailLength(text: string, span: TaggedSpan): number {
  const surface = text.slice(span.start, span.end);
  const office = span.class === 'organisation' ? officeInside(surface) : 0;
  if (office > 0) return office;
  const after = span.class === 'organisation' ? (AFTER_BODY.exec(surface) ?? titleBegun(text, span)) : null;
  return (after ?? /['’]s?$|["”»_*]+$/.exec(surface))?.[0].length ?? 0;
}

/**
 * Characters from an office on that stands inside the name of a body, and the white space before it.
 *
 * ```text
 * NATO Secretary-General Jens Stoltenberg   →   35
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
function officeInside(surface: string): number {
  const words = surface.split(' ');
  if (isOrganisationNoun(words.at(-1) ?? '')) return 0;
  const at = words.findIndex((_, index) => index > 0 && opensOffice(words, index));
  return at < 0 ? 0 : surface.length - words.slice(0, at).join(' ').length;
}

/** An office after "of the" belongs to the name: "Office of the Secretary of Defense". */
function opensOffice(words: readonly string[], at: number): boolean {
  const title = titleAt(words, at);
  return (
    title?.address === true && title.to < words.length && !/^(?:of|the|for|and)$/.test(words[at - 1] ?? '')
  );
}

/**
 * Does a span begin inside an office that stands before it, or with one of several words?
 *
 * ```text
 * Secretary of State Antony Blinken
 *              ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function beginsInOffice(text: string, span: { start: number; end: number }): boolean {
  const words = text.slice(span.start, span.end).split(' ');
  const before = text
    .slice(Math.max(0, span.start - 60), span.start)
    .trimEnd()
    .split(' ')
    .slice(-4);
  const behind = text
    .slice(span.end, span.end + 40)
    .trimStart()
    .split(/[ ,.]/)
    .slice(0, 3);
  const longer = titleAt([...words, ...behind], 0);
  if (longer && longer.to > words.length && words.length > 1) return true;
  const own = titleAt(words, 0);
  if (own?.address && own.to > 1 && own.to < words.length) return true;
  return before.some((_, index) => {
    const lead = before.slice(index);
    const title = titleAt([...lead, ...words], 0);
    return title !== undefined && title.to > lead.length && title.to < lead.length + words.length;
  });
}

/** "Pentagon Press" before "Secretary": the last word opens a title. */
function titleBegun(text: string, span: TaggedSpan): RegExpExecArray | null {
  const last = /\s+(\p{Lu}\p{Ll}+)$/u.exec(text.slice(span.start, span.end));
  const next = /^ (\p{L}+)/u.exec(text.slice(span.end))?.[1];
  return last && next && isTitle(`${last[1]} ${next}`) ? last : null;
}
