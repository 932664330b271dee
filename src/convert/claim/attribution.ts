/**
 * An **attribution** is where the narrator says who speaks: "Stoltenberg added", "said Col. Lyons", "the
 * NATO chief cautioned". Here they are found; who is meant is decided in `speaker.ts`.
 */
import type { Span } from '../../text/quote.ts';
import { type Match, matches, type Part, pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import { SPEECH_WORDS } from './speech-words.ts';
import type { Stretch } from './stretch.ts';

export interface Attribution {
  /** Who speaks, in words; absent where the subject of the attribution before goes on. */
  subject?: Part;
  /** Only a branch of the body speaks, such as its army. */
  branch: boolean;
  /** The organisation or country in "the NATO chief", with the office. */
  body?: Part;
  office?: Part;
  verb: string;
  kind: 'says' | 'denies' | 'accuses' | 'takes a stand';
  /** In the masked text of the stretch: from subject to verb. */
  span: Span;
  /** The speaker stands behind the verb: "said Lyons". */
  inverted: boolean;
}

/** Stands for the verb where there is none. */
export const ACCORDING_TO = 'according to';

const WORDS = {
  ...ROLE_WORDS,
  ...SPEECH_WORDS,
  SUBJECT:
    "(?:(?<chief>(?:(?:[Tt]he )?(?<body>{BODY})(?:'s)? (?<office>{CHIEF})|[Tt]he (?<title>{CHIEF}|general|colonel|admiral)))(?! {PERSON})|(?<name>{PERSON})|(?<=(?:^|[,;:\uF400-\uF7FF.] |\\b(?:but|while|though|where) )(?:[Tt]he |[Aa]n? )?)(?<house>{BODY})(?: spokes(?:man|woman|person|people)(?!,? {PERSON})| (?:news|intelligence|space) agency|(?<branch>'s (?:[a-z]+ )?(?:military|army|navy|government|parliament|ministry|presidency)))?|(?<![\\p{L}])(?<pronoun>[Hh]e|[Ss]he))",
  APPOSITION:
    '(?: \\([^)]{1,40}\\))?(?:,(?! (?:and|but) )[^,;:"\\uF400-\\uF7FF]{1,90}(?:, [^,;:"\\uF400-\\uF7FF]{1,60})?,)?',
};
const BEFORE_VERB =
  '{SUBJECT}(?: and (?:its|their|his|her) (?:[A-Za-z]+ )?(?:allies|partners|counterparts))?{APPOSITION}(?:,? {ADVERB})*';

const SAYS = pattern(`${BEFORE_VERB},? (?<verb>{VERB})\\b(?! by (?!video|phone|tele|e-?mail))`, WORDS);
const DENIES = pattern(`${BEFORE_VERB},? (?<verb>{DENY})\\b(?! by (?!video|phone|tele|e-?mail))`, WORDS);
const ACCUSES = pattern(`${BEFORE_VERB},? (?<verb>{ACCUSE}) (?!of\\b|by\\b)`, WORDS);
const STANDS = pattern(`${BEFORE_VERB},? (?<verb>{STAND})\\b(?! by (?!video|phone|tele|e-?mail))`, WORDS);
const INVERTED = pattern(
  "(?<=[\\uF400-\\uF7FF],? |, )(?<verb>said|says|added|explained|noted|wrote|warned|stressed|told|tweeted|stated|according to)\\.? (?<lead>(?:(?:the|a|an|its|their|[a-z]+ing|[a-z]+|{BODY}|[A-Z][\\p{L}.-]*)(?:'s)? ){0,7}?)(?:(?<name>{PERSON})|(?<body>{BODY})(?=[,.;]|$))",
  WORDS,
);
const ELIDED = pattern(
  '(?:^|,| )(?:,? (?:but|and|then)) (?:{ADVERB} )*(?<verb>{VERB})\\b(?! by (?!video|phone|tele|e-?mail))',
  WORDS,
);
const ACCORDING = pattern(
  "[Aa]ccording to (?:the )?(?<lead>(?:(?:{BODY}(?:'s?)? |(?:its|their|[a-z]+'s) )?{ROLE},? (?:{RANK} )?)?)(?:(?<name>{PERSON})|(?<body>{BODY})(?! ?'|-| [\\p{L}]))",
  WORDS,
);

/** Every attribution in a stretch, in order; where two overlap the longer one counts. */
export function attributionsOf({ masked }: Stretch): Attribution[] {
  const found = [
    ...matches(masked, DENIES).map((match) => from(match, 'denies')),
    ...matches(masked, ACCUSES).map((match) => from(match, 'accuses')),
    ...matches(masked, SAYS).map((match) => from(match, 'says')),
    ...matches(masked, STANDS).map((match) => from(match, 'takes a stand')),
    ...[INVERTED, ACCORDING]
      .flatMap((shape) => matches(masked, shape))
      .map((match) => ({ ...from(match, 'says'), inverted: true })),
  ];
  const subjects = apart(
    found.filter((one) => one.inverted || !isGoverned(masked.text.slice(0, one.span.start))),
  );
  const elided = subjects.length === 0 ? [] : matches(masked, ELIDED).map((match) => from(match, 'says'));
  const speaking = subjects.some(({ verb }) => verb !== ACCORDING_TO)
    ? subjects.filter(({ verb }) => verb !== ACCORDING_TO)
    : subjects;
  const kept = speaking.filter(
    (one, index) => index === 0 || opensAnew(masked.text.slice(0, one.span.start)),
  );
  return apart([...kept, ...elided.filter(({ span }) => span.start > (kept[0]?.span.start ?? 0))]);
}

const OFFICE_AT_END = pattern(
  "(?:[Tt]he |[Aa]n? )?(?:(?:{BODY}|[A-Z][^\\s,;:'\\uE000-\\uF7FF]*)(?:'s?)?(?: \\({BODY}\\))? )*(?:{ROLE} (?:to|for|of|in|at) (?:the )?(?:{BODY}|[A-Z]\\S+(?: (?:and )?[A-Z]\\S+)*),?|{ROLE}|{RANK}|Mr\\.|Mrs\\.|Ms\\.)? ?(?:{RANK} )?$",
  WORDS,
);

/** A name behind a preposition is not who speaks: "a spokesman for President Obama said". */
function isGoverned(before: string): boolean {
  const rest = before.replace(OFFICE_AT_END, '').trimEnd();
  return /\b(?:of|for|to|with|from|by|against|about|over|between|on|in|at|than|after)$/.test(rest);
}

function from(match: Match, kind: Attribution['kind']): Attribution {
  const { chief, name, body, house, pronoun, office, title, branch, verb } = match.parts;
  const subject = chief ?? name ?? pronoun ?? house ?? body;
  const held = office ?? title;
  return {
    ...(subject && { subject }),
    branch: branch !== undefined,
    ...(body && { body }),
    ...(held && { office: held }),
    verb: verb?.words ?? ACCORDING_TO,
    kind,
    span: match.masked,
    inverted: false,
  };
}

/** A second speaker in one sentence begins a new clause; otherwise somebody only tells of somebody speaking. */
function opensAnew(before: string): boolean {
  const rest = before.replace(OFFICE_AT_END, '').trimEnd();
  return /(?:[;\uF400-\uF7FF][,.]?|\b(?:but|while|and|whereas|although))$/.test(rest);
}

function apart(found: Attribution[]): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of found) {
    if (kept.every(({ span }) => one.span.end <= span.start || one.span.start >= span.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
