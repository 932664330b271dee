/**
 * The **speaker behind the verb**: "“…,” said Lyons", "was praised by the party as “…”".
 */
import type { Attribution } from './attribution-shape.ts';
import type { Masked } from './mask.ts';
import { partOf, pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { SPEECH_WORDS } from './speech-words.ts';

const WORDS = { ...ROLE_WORDS, ...SPEECH_WORDS };
const LEAD =
  "(?<lead>(?:(?:the|a|an|its|their|[a-z]+ing|[a-z-]+|\\d+-year-old|{BODY}|[A-Z][\\p{L}.-]*)(?:'s)?,? ){0,9}?)";
const BEHIND = pattern(
  `^\\.?(?: {TIME}| also| later| again)?,? (?:${LEAD}(?<name>{PERSON})|(?:[Tt]he )?(?<body>{BODY})(?:'s)? (?<office>{CHIEF})(?![ ,]*{PERSON})|${LEAD}(?<house>{BODY})(?=[,.;]|$| (?:in|on|after|spokes))|(?<pronoun>he|she)(?=[,.;:]|$| (?:on|in|at|during|of|to)\\b)|(?<unnamed>(?:an?|the|one|another) (?:[\\p{L}.-]+ |{BODY}(?:'s)? ){0,4}?(?:official|spokes(?:man|woman|person)|source|aide|diplomat|witness|officer)))`,
  WORDS,
);

/** "“…,” said Lyons": behind a quotation or a comma, the speaker behind the verb. */
export function inverted(verb: SpeechVerb, masked: Masked): Attribution | undefined {
  const { text } = masked;
  if (!/(?:[\uF400-\uF7FF][,.]?|,) (?:also )?$/.test(text.slice(Math.max(0, verb.start - 8), verb.start)))
    return undefined;
  BEHIND.lastIndex = 0;
  const found = BEHIND.exec(text.slice(verb.end, verb.end + 200));
  if (!found) return undefined;
  const group = (name: string) => {
    const place = found.indices?.groups?.[name];
    return place && partOf(masked, { start: verb.end + place[0], end: verb.end + place[1] });
  };
  const [name, body, office, unnamed] = ['name', 'body', 'office', 'unnamed'].map(group);
  const subject = name ?? office ?? group('house') ?? group('pronoun') ?? unnamed;
  const spokesFor =
    name && /\bspokes\w+ (?:for|of) (?:[\p{L}.]+ ){0,3}$/u.test(found.groups?.lead ?? found[0].slice(0, -1));
  if (!subject || spokesFor) return undefined;
  return {
    subject,
    branch: false,
    ...(body && { body }),
    ...(office && { office }),
    ...(subject === unnamed && { unnamed: true as const }),
    verb: verb.verb,
    kind: 'says',
    inverted: true,
    span: { start: verb.start, end: verb.end + found[0].length },
  };
}

/** "was praised by the party as “a hero”": the speaker stands behind the verb. */
export function agentBehind(
  { verb, kind, end }: SpeechVerb,
  masked: Masked,
  behind: string,
): Attribution | undefined {
  const found =
    /^ (?:[^,.;\uE000-\uF7FF]{0,20} )?by (?:the )?([\uE000-\uEBFF])(?= as (?:an? |the )?[\uF400-\uF7FF])/.exec(
      behind,
    );
  if (!found) return undefined;
  const start = end + found[0].length - 1;
  const subject = partOf(masked, { start, end: start + 1 });
  return { subject, verb, kind, branch: false, inverted: false, span: { start: end, end: start + 1 } };
}
