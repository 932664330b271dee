/**
 * The **subject of speech**: who stands in front of a verb of speech, with an apposition in between perhaps.
 *
 * ```text
 * Jens Stoltenberg, the head of NATO, also said
 * ^^^^^^^^^^^^^^^^
 * ```
 */
import type { Masked } from './mask.ts';
import { type Part, partOf, pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import { SPEECH_WORDS } from './speech-words.ts';

export interface SpeechSubject {
  /** A name, a body, a pronoun, or an office. */
  part: Part;
  /** Place in the masked text at which it begins. */
  start: number;
  /** The organisation or country in "the NATO chief", with the office. */
  body?: Part;
  office?: Part;
  /** Only a branch of the body speaks, such as its army. */
  branch: boolean;
  /** Others who say the same: "Peru and Chile said". */
  also?: readonly Part[];
  /** Nobody is named: "a senior official". */
  unnamed?: true;
}

const WORDS = {
  ...ROLE_WORDS,
  ...SPEECH_WORDS,
  /** A name of a body is a subject only where a clause begins. */
  OPENING:
    '(?<=^|[,;:.\\uF400-\\uF7FF-] |(?<![\\uE000-\\uF3FF]) and |(?:^|[,;] |\\b(?:but|while|that|although|and) )(?:[Tt]he )?[\\uE000-\\uEBFF],? and (?:the )?|\\b(?:but|while|though|where|as|because|after|although|that|when|whereas|if) )',
  KIND: '(?:[\\p{L}]+-based|[A-Z]\\p{L}+ [A-Z]\\p{L}+-based|{PLACE}(?:-based)?|{PLACE}-(?:led|backed)|neighbou?ring|nearby|rival|ruling|rights|human|watchdog|monitoring|group|charity|company|firm|broadcaster|newspaper|militant|rebel|armed|news|agency|organi[sz]ation|ally|state-run|private|independent|international|local|neutral)',
  OUTLET:
    "(?: spokes(?:man|woman|person|people)(?!,? {PERSON})| (?:branch|wing|affiliate|faction)| (?:news |intelligence |space |television |radio )?(?:mission|agency|newspaper|magazine|network|television|radio)|(?:'s)? (?:statement|report|communiqu[eé]|declaration|resolution|document|letter|website|study|survey)|(?<branch>'s (?:[a-z]+ )?(?:military|army|navy|air force|police|government|parliament|ministry|presidency)))",
  /** Where somebody is from: "Lee of the Red Cross". */
  SENT: " (?:of|from|for|at|with) (?:the )?(?:(?:[A-Z][\\p{L}.-]*|{BODY}(?:'s)?|and|of|for) ?){1,8}",
  WRITTEN:
    " ?'s (?:written |joint |public )?(?:statement|letter|message|speech|report|remarks|tweet|post|testimony|address)",
  SOMEBODY:
    'officials?|police|authorities|witness(?:es)?|peacekeepers|forces|troops|commanders|militants|insurgents|rebels|leaders|members|spokes(?:man|woman|person|people)|police|authorities|sources?|aides?|diplomats?|witness(?:es)?|analysts?|experts?|residents?|critics|advis[eo]rs?|lawmakers?|officers?|observers|activists|doctors|relatives|lawyers?|prosecutors?|investigators?|survivors?|researchers?|scientists'.replace(
      /(^|\|)(\p{Ll})/gu,
      (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
    ),
  HOUSE:
    'museum|ministry|agency|group|company|bank|party|army|union|council|committee|commission|university|church|newspaper|paper|institute|movement|alliance|association|organi[sz]ation|court|navy|centre|center|foundation|department|embassy|brigade|corps|command|federation|report|document|statement|militia|militants|rebels|government|military|magazine|network|station|firm|airline|charity|study|survey',
  STYLE:
    'general|colonel|admiral|captain|major|pope|king|queen|prince|cardinal|archbishop|sheikh|emir|senator|judge|professor',
  PERSONAL: '(?<![\\p{L}])(?<pronoun>[Hh]e|[Ss]he|[Ii]t|[Tt]hey)',
};

const SUBJECT = pattern(
  `(?:(?<name>{PERSON})(?:{WRITTEN}|{SENT})?|(?<chief>(?:(?:[Tt]he )?(?<body>{BODY})(?:'s)? (?<office>(?:[a-z]+ ){0,2}?{CHIEF})|[Tt]he (?:(?!{BODY})[A-Z]\\p{L}+(?:an|ian|ish|ese|i|ch) )?(?<title>(?:[a-z]+ )?{CHIEF}|{STYLE})))|{OPENING}(?:(?:[Tt]he )?{BODY}'s )?(?:[Tt]he |[Aa]n? )?(?:{KIND} )*(?<house>{BODY})(?:{OUTLET})?|{PERSONAL}|{OPENING}(?:And |But |Also )?(?<unnamed>(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Tt]wo|[Mm]any) )?(?:(?!(?:{SOMEBODY}|in|what|by|of|for|to|with|from|on|at|and|which|that|who)\\b)(?:[\\p{L}][\\p{L}.'-]*|{BODY}(?:'s)?) ){0,4}(?:{SOMEBODY}|(?<=[Tt]he ){HOUSE})(?: (?:for|of|at|in|from|with) (?:the )?(?:(?:[\\p{L}-]+|{BODY}(?:-led|'s)?) ){0,3}?{BODY})?))$`,
  WORDS,
);
const TAIL = pattern('(?:,? (?:{ADVERB}|now|today),?)+$', WORDS);
const COMPANY = / and (?:its|their|his|her) (?:[A-Za-z]+ )?(?:allies|partners|counterparts)$/;
const BRACKETS = / \([^)]{1,40}\)$/;
const OFFICE_AT_END = pattern(
  "(?:[Tt]he |[Aa]n? )?(?:(?:top|senior|chief|main|leading|former|new|outgoing|acting|deputy) )*(?:(?:{BODY}|[A-Z][^\\s,;:'\\uE000-\\uF7FF]*)(?:'s?)?(?: \\({BODY}\\))? )*(?:{ROLE} (?:to|for|of|in|at) (?:the )?(?:{BODY}|[A-Z]\\S+(?: (?:and )?[A-Z]\\S+)*),?|{ROLE}|{RANK}|Mr\\.|Mrs\\.|Ms\\.)? ?(?:{RANK} )?$",
  WORDS,
);
/** Longest way back from a verb to its subject, in masked characters. */
const REACH = 260;
const MOST_COMMAS = 5;

/** Who stands before a verb, or `undefined`. */
export function subjectBefore(masked: Masked, verb: number): SpeechSubject | undefined {
  const from = Math.max(0, verb - REACH);
  const rest = stripped(masked.text.slice(from, verb).trimEnd());
  if (!/(?:,| -)$/.test(rest)) return endingAt(masked, from, rest);
  const candidates = [...appositions(masked, from, rest)];
  const [nearest] = candidates;
  const person = candidates.find(({ part }) => part.entity?.kind === 'person');
  return person ?? nearest;
}

/** Subjects in front of the commas before a verb, the nearest first. */
function* appositions(masked: Masked, from: number, rest: string): Generator<SpeechSubject> {
  const commas = [...rest.matchAll(/,| -(?= |$)/g)].map(({ index }) => index).reverse();
  for (const [at, comma] of commas.slice(0, MOST_COMMAS).entries()) {
    if (/[;:\uF400-\uF7FF]/.test(rest.slice(comma))) return;
    const found = endingAt(masked, from, withoutBrackets(rest.slice(0, comma)));
    if (
      found &&
      !isPronoun(found) &&
      (at > 0 || opensClause(masked.text, found)) &&
      !/^,? (?:and|but) /.test(rest.slice(comma))
    )
      yield found;
  }
}

/** A pronoun stands at its verb. */
function isPronoun({ part }: SpeechSubject): boolean {
  return /^(?:s?he|it|they)$/i.test(part.words);
}

function stripped(text: string): string {
  const tail = text.slice(-90);
  TAIL.lastIndex = 0;
  const adverbs = TAIL.exec(tail);
  const kept = adverbs ? text.slice(0, text.length - tail.length + adverbs.index) : text;
  const comma = adverbs && /^,/.test(adverbs[0]) ? ',' : '';
  return withoutBrackets(`${kept}${comma}`).replace(COMPANY, '');
}

function withoutBrackets(text: string): string {
  return text.endsWith(')') ? text.replace(BRACKETS, '') : text;
}

function endingAt(masked: Masked, from: number, rest: string): SpeechSubject | undefined {
  SUBJECT.lastIndex = 0;
  const window = rest.slice(-120);
  const found = SUBJECT.exec(window);
  if (!found) return undefined;
  const base = from + rest.length - window.length;
  const parts = Object.fromEntries(
    Object.entries(found.indices?.groups ?? {}).flatMap(([name, place]) =>
      place ? [[name, { start: base + place[0], end: base + place[1] }]] : [],
    ),
  );
  const key = ['name', 'chief', 'house', 'pronoun', 'unnamed'].find((name) => parts[name]);
  const span = key && parts[key];
  if (!span) return undefined;
  const holder = key === 'name' ? undefined : holderBefore(masked, span.start);
  if (holder) return holder;
  if (key === 'name' && isGoverned(masked.text.slice(0, span.start))) return undefined;
  const held = parts.office ?? parts.title;
  const body = parts.body ?? (key === 'unnamed' ? bodyIn(masked, span) : undefined);
  const also = alsoBefore(masked, span.start);
  return {
    part: partOf(masked, span),
    start: also[0]?.at ?? base + found.index,
    ...(also.length > 0 && { also: also.map(({ part: one }) => one) }),
    branch: parts.branch !== undefined,
    ...(body && { body: partOf(masked, body) }),
    ...(held && { office: partOf(masked, held) }),
    ...(key === 'unnamed' && { unnamed: true as const }),
  };
}

/** Others in front of "and" who say the same, with their places in the masked text, the first in front. */
function alsoBefore(masked: Masked, start: number): { part: Part; at: number }[] {
  const before = masked.text.slice(0, start);
  const list = JOINT.exec(before);
  if (!list) return [];
  return [...list[0].matchAll(/[\uE000-\uEBFF]/g)].map(({ index }) => {
    const at = list.index + index;
    return { part: partOf(masked, { start: at, end: at + 1 }), at };
  });
}

/** Names alone, from the beginning of a clause on. */
const JOINT =
  /(?<=^|[;:.] |, (?:but|and|while) |\b(?:but|while|that|although) )(?:[Tt]he )?[\uE000-\uEBFF](?:, (?:the )?[\uE000-\uEBFF])*,? and (?:the )?$/u;

/** "Ann Lee, the NATO chief said": the office is that of the name before it. */
function holderBefore(masked: Masked, start: number): SpeechSubject | undefined {
  const found = /([\uE000-\uE3FF]), (?:the |an? )?$/.exec(masked.text.slice(0, start));
  if (!found || isGoverned(masked.text.slice(0, found.index))) return undefined;
  const span = { start: found.index, end: found.index + 1 };
  return { part: partOf(masked, span), start: span.start, branch: false };
}

/** The organisation in "a spokesman for the NATO-led ISAF", the last one behind "for"; else a country. */
function bodyIn({ text }: Masked, span: { start: number; end: number }) {
  const words = text.slice(span.start, span.end);
  const at = /(?:for|of|from) .*([\uE400-\uE7FF])$/.test(words)
    ? words.length - 1
    : words.search(/[\uE400-\uEBFF]/);
  return at < 0 ? undefined : { start: span.start + at, end: span.start + at + 1 };
}

/** A name behind a preposition is not who speaks: "a spokesman for President Obama said". */
export function isGoverned(before: string): boolean {
  const rest = withoutOffice(before);
  return (
    /\b(?:of|for|to|with|from|by|against|about|over|between|on|in|at|than|like|including|under|alongside)$/.test(
      rest,
    ) && !/\bstatement (?:from|by)$/.test(rest)
  );
}

/** Does a clause begin in front of the subject, its office left out? */
export function opensClause(text: string, { start }: Pick<SpeechSubject, 'start'>): boolean {
  return /(?:^|[,;:.\uF400-\uF7FF-]|\b(?:but|while|and|whereas|although|as|that|when))$/.test(
    withoutOffice(text.slice(0, start)),
  );
}

/** A second speaker in one sentence begins a new clause; otherwise somebody only tells of somebody speaking. */
export function opensAnew(text: string, { start }: Pick<SpeechSubject, 'start'>): boolean {
  return /(?:[;\uF400-\uF7FF][,.]?|\b(?:but|while|and|whereas|although))$/.test(
    withoutOffice(text.slice(0, start)),
  );
}

function withoutOffice(before: string): string {
  const tail = before.slice(-120);
  OFFICE_AT_END.lastIndex = 0;
  return (before.slice(0, before.length - tail.length) + tail.replace(OFFICE_AT_END, '')).trimEnd();
}
