/**
 * The **content** of an attribution: which words of the sentence are the speaker's, and whether they are
 * quoted, partly quoted or reported.
 */
import type { Span } from '../../text/quote.ts';
import { ACCORDING_TO, type Attribution } from './attribution.ts';
import type { Voice } from './modality.ts';
import { pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import { SPEECH_WORDS } from './speech-words.ts';

export interface Content {
  /** In the masked text of the stretch. */
  span: Span;
  voice: Voice;
  /** The words stand behind the attribution. */
  leading: boolean;
}

/** Shortest content in masked characters: less is no statement. */
const LEAST = 8;

const TO_WHOM =
  '(?: (?:{TIME}|reporters|journalists|lawmakers|{ANY}|(?:in|during|at|on|to|after) (?!that\\b)[^,:;."\\uF400-\\uF7FF]{1,80}?))*';
/** What stands behind "said" without being the subject of what is said. */
const OTHERWISE =
  'during|after|before|while|when|whether|about|from|with|without|through|over|into|under|upon|against|amid|among|following|because|where|which|what|they|here|there|earlier|later|again|also|only|once|repeatedly|publicly|recently|previously|yesterday|today|something|nothing|anything|goodbye|little|much|[a-z]+ly|speaking|adding|citing|referring|quoting|noting|using';
const QUOTED = pattern('^{OCCASION}(?:,|:| that)* (?={QUOTE})', SPEECH_WORDS);
const TOLD_THAT = pattern('^ [^,:;.\\uF400-\\uF7FF]{1,80}?,? that (?=\\S)');
const THAT = pattern(`^${TO_WHOM},? that (?=\\S)`, SPEECH_WORDS);
const BARE = pattern(
  "^(?: {TIME}| {PERSON}(?= {ANY}))? (?!{TIME}(?!'s))(?=(?:{ANY}|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Tt]here|[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Nn]o|[Ss]ome|[Mm]ore|[Aa]bout|[Aa]ll|[Bb]oth|[Tt]his|[Tt]hese|[Tt]hose|\\d+[\\d,.]*|[A-Z][a-z]+|(?!(?:{OTHERWISE})\\b)[a-z]{4,})(?:\\b|(?=[ '])))",
  { ...SPEECH_WORDS, OTHERWISE },
);
const NEAR_QUOTE = pattern('^[^,.;:\\uF400-\\uF7FF]{0,60} {QUOTE}');
const NOTHING_BEHIND = pattern(
  '^{OCCASION}(?:,? (?:amid|after|as|following|ahead of|despite|citing|in|at|on|during) [^:\\uF400-\\uF7FF]*)?[\\s.,]*$',
  SPEECH_WORDS,
);
const OFFICE_BEFORE = pattern(
  "(?<kept>[,\\uF400-\\uF7FF]) (?:[Tt]he )?(?:{STATE}{BODY}(?:'s?)?(?: \\({BODY}\\))? )*(?:{ROLE}|{RANK}|[A-Z][\\p{L}.]+)?,?(?: {RANK})? ?$",
  { ...ROLE_WORDS, STATE: '(?:[Ff]ormer |[Aa]cting )?' },
);
const QUOTE = /[\uF400-\uF7FF]/;
const FINITE =
  /\b(?:is|was|were|are|has|have|had|will|would|can|could|should|must|may|might|did|does|do|not|[a-z]{2,}ed|[a-z]{3,}s)\b/;
const BARE_VERBS =
  /^(?:said|says|stated|states|announced|announces|declared|declares|wrote|tweeted|testified)$/;

const HOLDS_VIEW =
  /^(?:insist(?:s|ed)|believes|argue[sd]|claim(?:s|ed)|admit(?:s|ted)|warn(?:s|ed)|acknowledged?s?|add(?:s|ed)|confirmed)$/;
const SUBJECT_NEXT = pattern(
  '^ (?:{ANY}|(?:it|he|she|they|there|we|the|an?|its|his|her|their|this|that|these|those)\\b)',
);

/** Content before and behind an attribution; `bounds` is what other attributions leave free. */
export function contentsOf(text: string, attribution: Attribution, bounds: Span): Content[] {
  const { span, kind, inverted, verb } = attribution;
  const behind = { start: span.end, end: bounds.end };
  if (kind !== 'says') {
    const semicolon = text.indexOf(';', span.end);
    if (semicolon > 0 && semicolon < behind.end) behind.end = semicolon;
  }
  if (kind !== 'says')
    return [{ span: trim(text, behind), voice: voiceOf(text, behind), leading: true }].filter(isEnough);
  if (verb === ACCORDING_TO) return accordingTo(text, span, bounds);
  const before = { start: bounds.start, end: span.start };
  if (inverted) return [...(trailing(text, before) ?? []), ...resumed(text, behind)];
  const leading = behindVerb(text, behind, verb);
  const earlier = trailing(text, before);
  if (
    leading &&
    earlier?.every(({ voice }) => voice === 'direct') &&
    QUOTE.test(text.slice(before.start, before.end))
  )
    return [...earlier, leading];
  if (leading) return [leading];
  const isLast = text.slice(behind.start, behind.end).search(NOTHING_BEHIND) === 0;
  return (earlier ?? []).filter(({ voice }) => voice !== 'reported' || isLast).concat(resumed(text, behind));
}

/** A quotation is one sign, however long it is. */
function isEnough({ span, voice }: Content): boolean {
  return voice !== 'reported' || span.end - span.start >= LEAST;
}

function behindVerb(text: string, behind: Span, verb: string): Content | undefined {
  const rest = text.slice(behind.start, behind.end);
  const quoted = lengthOf(rest, QUOTED);
  if (quoted !== undefined && !/^[\uF400-\uF7FF] [a-z]/.test(rest.slice(quoted))) {
    const start = behind.start + quoted;
    return { span: { start, end: start + 1 }, voice: 'direct', leading: true };
  }
  const that =
    lengthOf(rest, THAT) ??
    (verb === 'told' ? lengthOf(rest, TOLD_THAT) : undefined) ??
    ((BARE_VERBS.test(verb) && !isObject(verb, rest)) ||
    (HOLDS_VIEW.test(verb) && rest.search(SUBJECT_NEXT) === 0)
      ? bare(rest)
      : undefined);
  if (that === undefined && rest.search(NEAR_QUOTE) !== 0) return undefined;
  const span = trim(text, { start: behind.start + (that ?? 0), end: behind.end });
  const content: Content = { span, voice: voiceOf(text, span), leading: true };
  return isEnough(content) ? content : undefined;
}

/** "Wrote his works", "announced the towns that would": what was written or made known, not what was said. */
function isObject(verb: string, rest: string): boolean {
  if (/^(?:said|says)$/.test(verb)) return false;
  return verb === 'wrote' ? !/^ (?:he|she|it|they|we|there)\b/.test(rest) : OBJECT.test(rest);
}

const OBJECT =
  /^ (?:the|an?|his|her|its|their|new|more)(?: (?!(?:is|was|were|are|has|have|had|will|would|can|could|should|must|may|might|did|does)\b)[^\s,.;]+){1,6},? (?:that|which|who)\b/;

/** Reported words without "that" must hold a verb, so that "said the general" is none. */
function bare(rest: string): number | undefined {
  const length = lengthOf(rest, BARE);
  return length !== undefined && FINITE.test(rest.slice(length)) ? length : undefined;
}

/** "…," Stoltenberg said. — or a whole clause, a comma, and the attribution. */
function trailing(text: string, before: Span): Content[] | undefined {
  const words = withoutOffice(text.slice(before.start, before.end)).trimEnd();
  if (!/[,\uF400-\uF7FF?!]$/.test(words) || words.length < 2)
    return QUOTE.test(words.slice(-1)) ? direct(text, before) : undefined;
  const rest = words.replace(/[\uF400-\uF7FF\s,.]/g, '');
  if (rest === '' || rest === 'and') return direct(text, before);
  const span = trim(text, { start: before.start, end: before.start + words.length });
  if (QUOTE.test(words)) return [{ span, voice: 'mixed', leading: false }];
  const enough =
    words.split(' ').length >= 4 &&
    FINITE.test(words) &&
    !/^(?:On|In|At|After|Before|During|While|When|As|Asked|Speaking|Addressing|Following|For|Since|If|But)\b/.test(
      words.trimStart(),
    );
  return enough ? [{ span, voice: 'reported', leading: false }] : undefined;
}

/** "…,” NATO Secretary General" before a name: the office is no part of the words. */
function withoutOffice(words: string): string {
  return words.replace(OFFICE_BEFORE, '$<kept>');
}

function direct(text: string, within: Span): Content[] {
  return [...text.slice(within.start, within.end).matchAll(/[\uF400-\uF7FF]/g)].map((found) => {
    const start = within.start + found.index;
    return { span: { start, end: start + 1 }, voice: 'direct' as const, leading: false };
  });
}

/** The quotation goes on behind the attribution: "…," said Lyons, "…". */
function resumed(text: string, behind: Span): Content[] {
  const rest = text.slice(behind.start, behind.end);
  const found = /^[^.;\uF400-\uF7FF]*[,:.] ([\uF400-\uF7FF])[\s.,]*$/.exec(rest);
  if (!found) return [];
  const start = behind.start + rest.indexOf(found[1] ?? '');
  return [{ span: { start, end: start + 1 }, voice: 'direct', leading: true }];
}

function accordingTo(text: string, span: Span, bounds: Span): Content[] {
  const before = trim(text, { start: bounds.start, end: span.start });
  const behind = trim(text, { start: span.end, end: bounds.end });
  const [said, aside] = [before, behind].map(({ start, end }) => end - start > 15);
  if (said === aside) return [];
  const chosen = said ? before : behind;
  return [{ span: chosen, voice: voiceOf(text, chosen), leading: !said }];
}

function voiceOf(text: string, span: Span): Voice {
  return QUOTE.test(text.slice(span.start, span.end)) ? 'mixed' : 'reported';
}

/** Length of what an anchored expression matches, or `undefined`. */
function lengthOf(text: string, anchored: RegExp): number | undefined {
  anchored.lastIndex = 0;
  const found = anchored.exec(text);
  return found?.index === 0 ? found[0].length : undefined;
}

function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const lead = /^[\s,:]*/.exec(words)?.[0].length ?? 0;
  const kept = words
    .replace(/[\s,.;:]+$/, '')
    .replace(/[\s,]+(?:but|and|while|whereas|although)$/, '').length;
  return { start: span.start + Math.min(lead, kept), end: span.start + kept };
}
