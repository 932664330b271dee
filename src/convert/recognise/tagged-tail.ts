/**
 * The **tail** of a tagged span is what stands at its end and does not belong to the name: an office held in
 * the body, who holds it, a preposition, marks.
 */
import type { Knowledge } from './knowledge.ts';
import { isOrganisationNoun } from './organisation/nouns.ts';
import { isTitle, titleAt } from './person/title.ts';
import type { TaggedSpan } from './tagger/tagger.ts';

/** Characters behind the name. */
export function tailLength(text: string, span: TaggedSpan, knowledge: Knowledge): number {
  return personBehind(text, span, knowledge) || wordsBehind(text, span);
}

/** The document that a body has written, or its officer. */
const AFTER_BODY =
  /\s+(?:(?:Resolution|Charter|(?<!National )Convention)s?(?:\s+\d+)?|Commander|General|Capt\.?|Captain|Maj\.?|Major|Lt\.?|Col\.?|Sgt\.?|Sergeant|Airmen|Airman|Soldiers|Marines|Secretary|Minister|President|MP|MPs|MEP|Senator|Governor|Mayor|Leader|candidates?|members?|officials?|leaders?|Director|Chief|Chairman|Spokesman|Spokeswoman|Spokesperson|Ambassador|Envoy)$/;

/** A preposition or a degree behind "and", and what says where something is based. */
const SMALL_TAIL =
  /(?: (?:in|of|and|for|the|at|on|to|by|with|from|an?))+$| and (?:Masters?|Bachelors?|Diploma)\b.*$|-(?:based|born|led|backed|bound|made|style|wide)$/;

function wordsBehind(text: string, span: TaggedSpan): number {
  const surface = text.slice(span.start, span.end);
  const small = SMALL_TAIL.exec(surface)?.[0].length ?? 0;
  if (small > 0) return small;
  const bracket = surface.indexOf(' (');
  if (bracket > 0 && !surface.includes(')')) return surface.length - bracket;
  const office = span.class === 'organisation' ? officeInside(surface) : 0;
  if (office > 0) return office;
  const after = span.class === 'organisation' ? (AFTER_BODY.exec(surface) ?? titleBegun(text, span)) : null;
  return (after ?? /['’]s?$|["”»_*]+$|[ ,]*[-–—,]+$/.exec(surface))?.[0].length ?? 0;
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
  const whole = words.findLastIndex((_, index) => index > 0 && endsInOffice(words, index));
  if (whole > 0) return surface.length - words.slice(0, whole).join(' ').length;
  if (isOrganisationNoun(words.at(-1) ?? '')) return 0;
  const at = words.findIndex((_, index) => index > 0 && opensOffice(words, index));
  return at < 0 ? 0 : surface.length - words.slice(0, at).join(' ').length;
}

/** "U.S. Army Chief of Staff": the office of several words ends with the span. */
function endsInOffice(words: readonly string[], at: number): boolean {
  const title = titleAt(words, at);
  const isPart = /^(?:of|the|for|and)$/.test(words[at - 1] ?? '');
  return title?.address === true && title.to === words.length && title.to > at + 2 && !isPart;
}

/** "Joint Chiefs of Staff Colin Powell": characters from the first name on, and the white space before it. */
function personBehind(text: string, span: TaggedSpan, { tagger }: Knowledge): number {
  const words = text.slice(span.start, span.end).split(' ');
  const [noun = '', first = '', last = ''] = words.slice(-3);
  const isPerson = tagger?.isFirstName(first) && /^\p{Lu}\p{Ll}/u.test(last) && !isOrganisationNoun(last);
  return span.class === 'organisation' && words.length > 3 && isPerson && isOrganisationNoun(noun)
    ? ` ${first} ${last}`.length
    : 0;
}

/** An office after "of the" belongs to the name: "Office of the Secretary of Defense". */
function opensOffice(words: readonly string[], at: number): boolean {
  const title = titleAt(words, at);
  return (
    title?.address === true && title.to < words.length && !/^(?:of|the|for|and)$/.test(words[at - 1] ?? '')
  );
}

/** "Pentagon Press" before "Secretary": the last word opens a title. */
function titleBegun(text: string, span: TaggedSpan): RegExpExecArray | null {
  const last = /\s+(?!Army|Navy|Force|Police|Corps|Guard)(\p{Lu}\p{Ll}+)$/u.exec(
    text.slice(span.start, span.end),
  );
  const next = /^ (\p{L}+)/u.exec(text.slice(span.end))?.[1];
  return last && next && isTitle(`${last[1]} ${next}`) ? last : null;
}
