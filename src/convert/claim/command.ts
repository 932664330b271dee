/**
 * Who **commands** or leads an organisation, where a verb says so: "Col. Lee, who commands the 5th Brigade",
 * "the 5th Brigade, led by Col. Lee".
 */
import type { Claim } from '../../model/schema.ts';
import type { Draft } from './draft.ts';
import { type Match, matches, pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import type { Line } from './scene.ts';
import { type Phase, tenureBefore, tenureBehind } from './tenure.ts';

const WORDS = {
  ...ROLE_WORDS,
  STYLE:
    '(?:{RANK}|Crown Prince|Prince|Sheikh|Sheik|Sir|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|[a-z]+ general|the (?:[a-z-]+ ){0,2}[a-z]+)',
  TITLED: "(?:(?:[A-Z][\\p{L}.-]*|{BODY}(?:'s?)?|its|the|former|then|[a-z-]+) ){0,5}?",
  HEADED: '(?:commanded|led|headed|chaired|directed|founded|co-founded|established)',
  LED: "(?:the |its |his |a |an )?(?:(?:[A-Z][a-z]+(?:an|ish|ese|ch)|newly [a-z]+|{PLACE}(?:'s?)?) )?(?<body>{ORGANISATION})",
};

const ACTIVE = pattern(
  "(?<person>{PERSON})(?:,? who| \\([^()]{1,60}\\)| and (?:several |two |three |a group of )?(?:other|his|her|fellow) [^,;.\\uE000-\\uEFFF]{3,50}?)?(?: has| had)?(?: (?:also|now|currently|then|later|previously|briefly|once))* (?<verb>commands|commanded|leads|led|heads|headed|chairs|chaired|directs|directed|took command of|takes command of|assumed command of|took over command of|took charge of|founded|co-founded|runs|ran|presides over|presided over) {LED}(?!'s|-|,? (?:troops|forces|delegation|team|effort|mission|operations|to victory|against|in(?:to)? (?:the )?[A-Z]))",
  WORDS,
);
/** "Commanded a sector of the Border Guard": of the whole he commanded a part. */
const PARTLY = pattern(
  "(?<person>{PERSON})(?:,? who)?(?: has| had)?(?: (?:also|then|later|previously))* (?<verb>(?:commands|commanded|led|heads|headed) (?:an?|the) (?:[\\p{L}-]+ ){0,2}?(?:[Ss]ector|[Bb]attalion|[Bb]rigade|[Cc]ompany|[Ss]quadron|[Rr]egiment|[Dd]ivision|[Pp]latoon|[Uu]nit|[Ww]ing|[Bb]ranch|[Dd]epartment)) of (?:the )?(?:then |former )?(?<body>{ORGANISATION})(?!'s)",
  WORDS,
);
const PASSIVE = pattern(
  '(?<body>{ORGANISATION})(?: \\([^()]{1,40}\\))?(?:,|, which| which)?(?: (?:is|was|has been|are|were))?(?: (?:then|now|currently|once))? (?<verb>{HEADED})(?: in \\d{4})? by {TITLED}(?<person>{PERSON})',
  WORDS,
);
const UNDER = pattern(
  '(?<body>{ORGANISATION}),?(?: [a-z]+){0,2} under the (?<verb>command|leadership|direction|chairmanship|presidency) of {TITLED}(?<person>{PERSON})',
  WORDS,
);

/** "Three corps led by Gen. Lee (I Corps), Gen. Ray (II Corps)": each leads the one in brackets. */
const LEADING = pattern(
  '(?<verb>{HEADED}) by (?:(?:[a-z]+ |{STYLE} )*?{PERSON}(?: \\([^()]{1,60}\\))?(?:, and |, | and )?)+',
  WORDS,
);
const LEADER = pattern('(?<person>{PERSON}) \\((?<body>{ORGANISATION})\\)');

function leading(line: Line): Draft[] {
  const [group] = matches(line.masked, LEADING);
  const verb = group?.parts.verb;
  if (!group || !verb) return [];
  return matches(line.masked, LEADER)
    .filter(({ masked }) => masked.start > group.masked.start && masked.start < group.masked.end)
    .flatMap(({ parts: { person, body }, end }) => {
      if (!person?.entity || !body?.entity) return [];
      const claim = { property: 'role' as const, value: verb.words, object: body.entity.id };
      const span = { start: group.start, end };
      return {
        entityId: person.entity.id,
        claim,
        passage: line.passage,
        ...span,
        rule: 'led by several',
        confidence: 0.8,
      };
    });
}

/** Phrases by which somebody comes into command. */
const TAKING = /^(?:took|takes|assumed)/;

/** Those who command or lead, in one sentence; the value is the verb of the source. */
export function commands(line: Line): Draft[] {
  if (!/[\uE400-\uE7FF]/.test(line.masked.text)) return [];
  const single = [
    ...matches(line.masked, ACTIVE).map((match) => ({ match, rule: 'person commands' })),
    ...matches(line.masked, PARTLY).map((match) => ({ match, rule: 'person commands a part' })),
    ...matches(line.masked, PASSIVE).map((match) => ({ match, rule: 'led by person' })),
    ...matches(line.masked, UNDER).map((match) => ({ match, rule: 'under the command of person' })),
  ].flatMap(({ match, rule }) => draftOf(match, rule, line) ?? []);
  return [...single, ...leading(line)];
}

function draftOf(match: Match, rule: string, line: Line): Draft | undefined {
  const { person, verb, body } = match.parts;
  if (!person?.entity || !verb || !body?.entity) return undefined;
  const phase: Phase = TAKING.test(verb.words) ? 'begins' : 'lasts';
  const { text } = line.masked;
  const { length: behind = 0, ...after } = tenureBehind(text.slice(match.masked.end), phase) ?? {};
  const { length: lead = 0, ...before } = tenureBefore(text.slice(0, match.masked.start), phase) ?? {};
  const anaphors = [person, body].filter(({ anaphor }) => anaphor);
  const claim: Omit<Claim, 'cite'> = {
    property: 'role',
    value: verb.words,
    object: body.entity.id,
    ...(behind > 0 ? after : before),
    ...(anaphors.length > 0 && {
      derived: anaphors.map(({ words, entity }) => `“${words}” is ${entity?.name} here`).join('; '),
    }),
  };
  return {
    entityId: person.entity.id,
    claim,
    passage: line.passage,
    start: behind > 0 ? match.start : (line.masked.offsets[match.masked.start - lead] ?? match.start),
    end: line.masked.offsets[match.masked.end + behind] ?? match.end,
    rule,
    confidence: 0.85 - 0.06 * anaphors.length,
  };
}
