/**
 * The **content** of an attribution: which words of the sentence are the speaker's, and whether they are
 * quoted, partly quoted or reported.
 */
import type { Span } from '../../text/quote.ts';
import { ACCORDING_TO, type Attribution } from './attribution-shape.ts';
import { resumed, trailing } from './content-before.ts';
import { clauseBehind, TELLS } from './content-behind.ts';
import { ADVERBIAL, type Content, FINITE, QUOTE, trim, voiceOf } from './content-shape.ts';
import { pattern } from './pattern.ts';
import { SPEECH_WORDS } from './speech-words.ts';

/** Shortest content in masked characters: less is no statement. */
const LEAST = 8;
/** Shortest words beside "according to", which may have a mere phrase on one side. */
const LEAST_SOURCED = 15;

const QUOTED = pattern(
  '^{OCCASION}(?:(?: [^.;:\\uF400-\\uF7FF]{1,80})?:|,| that)* ?(?={QUOTE})',
  SPEECH_WORDS,
);
const NEAR_QUOTE = pattern('^(?! (?:on|at|from|during|by) )[^,.;:\\uF400-\\uF7FF]{0,60} {QUOTE}');
const NOTHING_BEHIND = pattern(
  '^{OCCASION}(?:,? (?:amid|after|as|following|ahead of|despite|citing|in|at|on|during|adding|speaking) [^:\\uF400-\\uF7FF]*)?[\\s.,]*$',
  SPEECH_WORDS,
);
/** Behind other verbs than these an occasion is an object: "insisted on terms". */
const SAID = /^(?:said|says|told|announced|announces|stated|states|added|adds)$/;
const NOTHING_MORE = pattern('^(?:,? {TIME})?[\\s.,]*$', SPEECH_WORDS);
const NAMED = /[\uE000-\uF3FF]/;
/** A clause about somebody ends where the sentence goes on without it. */
const MAIN_VERB =
  /, (?=(?:is|was|were|are|has|have|had|will|would|also|[a-z]{3,}ed|met|held|made|took|left|won|told|said)\b)/;

/** Content before and behind an attribution; `bounds` is what other attributions leave free. */
export function contentsOf(text: string, attribution: Attribution, bounds: Span): Content[] {
  const { span, kind, inverted, verb } = attribution;
  const behind = { start: span.end, end: endOf(text, attribution, bounds.end) };
  if (kind !== 'says')
    return [{ span: trim(text, behind), voice: voiceOf(text, behind), leading: true }].filter(
      (one) => isEnough(one) || NAMED.test(text.slice(one.span.start, one.span.end)),
    );
  if (verb === ACCORDING_TO) return accordingTo(text, span, bounds);
  const before = { start: bounds.start, end: span.start };
  if (isInserted(text, before, behind)) return [inserted(text, bounds)];
  if (inverted) return [...(trailing(text, before) ?? []), ...resumed(text, behind)];
  const leading = behindVerb(text, behind, verb);
  const earlier = attribution.subject ? trailing(text, before) : undefined;
  if (
    leading &&
    earlier?.every(({ voice }) => voice === 'direct') &&
    QUOTE.test(text.slice(before.start, before.end))
  )
    return [...earlier, leading];
  if (leading) return [leading];
  const nothing = SAID.test(verb) ? NOTHING_BEHIND : NOTHING_MORE;
  const isLast = text.slice(behind.start, behind.end).search(nothing) === 0;
  return (earlier ?? []).filter(({ voice }) => voice !== 'reported' || isLast).concat(resumed(text, behind));
}

function endOf(text: string, { kind, relative, span }: Attribution, end: number): number {
  const rest = text.slice(span.end, end);
  const semicolon = kind === 'says' ? -1 : rest.indexOf(';');
  const main = relative ? rest.search(MAIN_VERB) : -1;
  const cut = [semicolon, main].filter((at) => at > 0);
  return span.end + Math.min(rest.length, ...cut);
}

/** "The talks, he said, were over": the attribution stands inside the words. */
function isInserted(text: string, before: Span, behind: Span): boolean {
  return (
    /[^\s,\uF400-\uF7FF][^\uF400-\uF7FF]*, $/.test(text.slice(before.start, before.end)) &&
    /^, (?!(?:adding|citing|after|as|according|speaking|noting)\b)[^\s\uF400-\uF7FF]/.test(
      text.slice(behind.start, behind.end),
    ) &&
    !ADVERBIAL.test(text.slice(before.start, before.end).trimStart()) &&
    FINITE.test(text.slice(behind.start, behind.end))
  );
}

function inserted(text: string, bounds: Span): Content {
  const span = trim(text, bounds);
  return { span, voice: voiceOf(text, span), leading: false };
}

/** A quotation is one sign, however long it is. */
function isEnough({ span, voice }: Content): boolean {
  return voice !== 'reported' || span.end - span.start >= LEAST;
}

function behindVerb(text: string, behind: Span, verb: string): Content | undefined {
  const rest = text.slice(behind.start, behind.end);
  QUOTED.lastIndex = 0;
  const quoted = QUOTED.exec(rest)?.[0].length;
  if (quoted !== undefined && isWhole(rest.slice(quoted), verb)) {
    const start = behind.start + quoted;
    return { span: { start, end: start + 1 }, voice: 'direct', leading: true };
  }
  const named = NAMED_AS.exec(rest);
  if (named) {
    const start = behind.start + named[0].length;
    return { span: { start, end: start + 1 }, voice: 'direct', leading: true };
  }
  const that = clauseBehind(rest, verb);
  if (that === undefined && (rest.search(NEAR_QUOTE) !== 0 || isWork(verb, rest))) return undefined;
  const span = trim(text, { start: behind.start + (that ?? 0), end: behind.end });
  const content: Content = { span, voice: voiceOf(text, span), leading: true };
  return isEnough(content) ? content : undefined;
}

/** Is the quotation all that was said, and what follows it the narrator’s? */
function isWhole(rest: string, verb: string): boolean {
  return (
    !/^[\uF400-\uF7FF] [a-z]/.test(rest) ||
    (TELLS.test(verb) && /^[\uF400-\uF7FF] (?:and|but|before|after|as|when|while) /.test(rest))
  );
}

/** "was praised as “a hero”" */
const NAMED_AS = /^ as (?:an? |the )?(?=[\uF400-\uF7FF])/;

/** "Wrote “Silent Witness” about his time": the title of a work. */
function isWork(verb: string, rest: string): boolean {
  return /^wr[io]t/.test(verb) && /^ [\uF400-\uF7FF]/.test(rest);
}

function accordingTo(text: string, span: Span, bounds: Span): Content[] {
  const before = trim(text, { start: bounds.start, end: span.start });
  const behind = trim(text, { start: span.end, end: bounds.end });
  const [said, aside] = [before, behind].map(
    (side) => side.end - side.start > LEAST_SOURCED || voiceOf(text, side) === 'mixed',
  );
  if (!said && !aside) return [];
  if (QUOTE.test(text.charAt(behind.start)))
    return [{ span: behind, voice: behind.end - behind.start === 1 ? 'direct' : 'mixed', leading: true }];
  const aboutLast = /\b(?:which|that|who)$/.test(text.slice(before.start, before.end));
  const chosen = said && aside && !aboutLast ? trim(text, bounds) : said && !aboutLast ? before : behind;
  return [{ span: chosen, voice: voiceOf(text, chosen), leading: !said }];
}
