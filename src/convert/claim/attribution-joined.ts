/**
 * Attributions **joined** to a clause: "Lee, who says", "…, saying that", "… and added", "was quoted as saying".
 * Their subject is a name nearby, or that of the sentence.
 */
import { everyMatch } from '../../text/every-match.ts';
import { type Attribution, subjectParts } from './attribution-shape.ts';
import type { Masked } from './mask.ts';
import { type Part, partOf, pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import { subjectBefore } from './speech-subject.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { SPEECH_WORDS } from './speech-words.ts';

const WORDS = { ...ROLE_WORDS, ...SPEECH_WORDS };
const RELATIVE = pattern(
  '(?<name>[\\uE000-\\uEBFF])(?: \\([^)]{1,30}\\))?,? (?:who|which)(?: (?:{ADVERB}))* $',
  WORDS,
);
const ELIDED = pattern('(?:^|,|(?<plain>\\S)) (?:but|and|then) (?:{ADVERB} )*$', WORDS);
/** Verbs whose subject is the speaker’s even where no comma parts them from the words before. */
const PLAIN = /^(?:said|says|say|added|adds|told|denied|denies|claimed|stressed|warned|accused|accuses)$/;
/** Reported words that are about the speaker: what the sentence goes on with is the speaker’s as well. */
const OF_SELF =
  /\b(?:said|says|added|adds|stated|states) (?:that )?(?:s?he|it|they) [^,;:\uE000-\uE3FF\uF400-\uF7FF]*$/;
const QUOTED_AS =
  /([\uE000-\uEBFF]),?(?: (?:was|is|were|has been))?(?: (?:widely|also))? quoted(?: (?:in|by|on) [^,.;]{1,40}?)? as $|quot(?:ed|es?|ing) (?:(?:[^,.;\uE000-\uF7FF]{1,20}|[\uE400-\uEBFF]) ){0,3}?([\uE000-\uEBFF]) as $/;
const CONTINUOUS = / (?:is|are|was|were|has been|have been|had been)(?: also| now| still| again)? $/;
const PARTICIPIAL =
  /(?:^|, |(?<=[\uF400-\uF7FF]) |,? (?:after|by|while|before) |(?:statement|letter|tweet|message|post|report|release)(?: (?:on )?[A-Z]\p{L}+)? )$/u;
/** Who a sentence is about: the first name in it, where a verb follows. */
const ABOUT = pattern(
  '(?:^|, (?:but|and|while) )(?:(?:In|On|At|After|During|For) [^,\\uE000-\\uE3FF]{1,60}, )?(?:[^,.;\\uE000-\\uF7FF]{0,40} |{PLACE} [A-Z][^,.;\\uE000-\\uF7FF]{0,40} )?(?<name>[\\uE000-\\uEBFF])(?= (?:newspaper |magazine )?(?:{DOES})\\b)',
  { DOES: 'has|have|had|is|are|was|were|did|also|[a-z]{2,}ed|spoke|met|made|took|gave|held|went|came|left' },
);

/** Whom the last clause before a verb is about. */
export function aboutOf(masked: Masked, { span }: Attribution): Part | undefined {
  const last = everyMatch(masked.text.slice(0, span.start), ABOUT).at(-1);
  const place = last?.indices?.groups?.name;
  return place && partOf(masked, { start: place[0], end: place[1] });
}

/** "is urging", "was quoted as saying", and "…, saying that". */
export function byParticiple(verb: SpeechVerb, masked: Masked, before: string): Attribution | undefined {
  const base = { verb: verb.verb, kind: verb.kind, inverted: false, branch: false };
  const span = { start: verb.start, end: verb.end };
  const quoted = QUOTED_AS.exec(before);
  if (quoted) {
    const start = quoted.index + quoted[0].indexOf(quoted[1] ?? quoted[2] ?? '');
    return { ...base, subject: partOf(masked, { start, end: start + 1 }), span };
  }
  const auxiliary = CONTINUOUS.exec(before);
  if (auxiliary) {
    const subject = subjectBefore(masked, auxiliary.index + 1);
    return subject && { ...base, ...subjectParts(subject), span: { start: subject.start, end: verb.end } };
  }
  const aside = /\bwith ([\uE000-\uEBFF]) $/.exec(before);
  if (aside)
    return { ...base, subject: partOf(masked, { start: verb.start - 2, end: verb.start - 1 }), span };
  const joint = PARTICIPIAL.exec(before);
  return joint ? { ...base, span: { start: joint.index, end: verb.end } } : undefined;
}

export function relative(verb: SpeechVerb, masked: Masked, before: string): Attribution | undefined {
  const place = placeOf(RELATIVE, before.slice(-120), 'name');
  if (place === undefined) return undefined;
  const start = Math.max(0, before.length - 120) + place;
  return {
    verb: verb.verb,
    kind: verb.kind,
    subject: partOf(masked, { start, end: start + 1 }),
    branch: false,
    inverted: false,
    relative: true,
    span: { start, end: verb.end },
  };
}

function placeOf(expression: RegExp, text: string, group: string): number | undefined {
  expression.lastIndex = 0;
  return expression.exec(text)?.indices?.groups?.[group]?.[0];
}

export function elided(verb: SpeechVerb, before: string): Attribution | undefined {
  ELIDED.lastIndex = 0;
  const found = ELIDED.exec(before);
  const start = found && found.index + (found.groups?.plain ? 1 : 0);
  return start !== null &&
    (!found?.groups?.plain || PLAIN.test(verb.verb) || (isStand(verb) && OF_SELF.test(before)))
    ? {
        verb: verb.verb,
        kind: verb.kind,
        branch: false,
        inverted: false,
        span: { start, end: verb.end },
      }
    : undefined;
}

function isStand({ kind }: SpeechVerb): boolean {
  return kind === 'takes a stand';
}
