/**
 * A **post** is an office as a sentence writes it, whoever holds it: its words, and whose office it is.
 *
 * ```text
 * he met North Macedonia’s deputy prime minister for economic affairs, …
 *        body              value
 * ```
 */
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';
import { complementsOf } from './complement.ts';
import type { Named } from './mask.ts';
import { countryCalled } from './nationality.ts';
import { type Match, matches, pattern } from './pattern.ts';
import {
  CORE_WORDS,
  ENVOY,
  IS_RANK,
  isOccupation,
  isPlural,
  OFFICE_HINT,
  singularOffice,
} from './role-words.ts';
import type { Line, Scene } from './scene.ts';
import { namedAs } from './surface.ts';

export interface Post {
  /** Words of the office, without whose it is. */
  value: string;
  body?: ResolvedEntity;
  /** Two bodies of two people: "the ministers of Peru and Chile". */
  bodies?: ResolvedEntity[];
  /** How the body is known, when its name does not stand with the office. */
  derived?: string;
  /** Country of an adjective before the office. */
  country?: ResolvedEntity;
  /** "The", "a", "his", or nothing. */
  determiner: string;
  plural: boolean;
  /** Something stands behind it that it is of. */
  complete: boolean;
  /** Written with a capital letter, as a title is. */
  titled: boolean;
  /** In the masked text: with everything that belongs to it, determiner left out. */
  span: Span;
  /** Where the determiner begins. */
  lead: number;
}

const CORE = pattern('(?<![\\p{L}-])(?<role>{CORE})(?![\\p{L}]|-(?!general|in-))', CORE_WORDS);
const WORDS = {
  /** A capitalised word that belongs to the office, not the first of its sentence. */
  TITLED: '(?<=[a-z0-9,\\uE400-\\uEBFF] )(?!(?:{DAYS})\\b)[A-Z][a-z]+',
  DAYS: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sir|General|Colonel|Major|Captain|Admiral|Lieutenant|Brigadier|Sheikh|Prince|Lord|Dame',
  STATE:
    '(?:(?:[Ff]ormer|[Aa]cting|[Tt]hen-?|[Ee]x|[Ii]nterim|[Ii]ncoming|[Oo]utgoing|[Cc]aretaker|[Dd]eposed|[Oo]usted)(?:[ -]|(?<=-)))',
  QUALITY:
    "(?:new|newly [a-z]+|current|present|long-?time|late|powerful|hard-?line|embattled|fugitive|jailed|radical|moderate|populist|leftist|conservative|reformist|influential|young|main|leading|long-serving|fiery|anti-[A-Za-z]+|pro-[A-Za-z]+|Shi'?ite|Sunni|Kurdish|self-styled|self-proclaimed|well-known|prominent|renowned|noted|then|\\d+(?:st|nd|rd|th)(?: and \\d+(?:st|nd|rd|th))?|two-term|three-term|one-time|temporary|[a-z-]*(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th|most [a-z]+|[a-z]+est)",
};
const LEAD = pattern(
  "(?<determiner>(?<!\\p{L})(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Oo]ne of (?:the|its)) (?![a-z-]+(?:'s|s') ))?" +
    "(?<those>(?<!\\p{L})(?:[Tt]he|[Tt]hat|[Tt]his) (?:country|nation|kingdom|republic)'s )?" +
    '(?<state>(?<!\\p{L}){STATE})?(?:{QUALITY} )*' +
    "(?:(?<sender>{PLACE})(?<mine>'s?)? (?<later>{STATE})?)?(?:(?<body>{BODY})(?:'s?)?(?: \\({ORGANISATION}\\))? )?" +
    "(?<whose>(?<!\\p{L})(?:[Tt]he |[Hh]is |[Hh]er |[Tt]heir )?(?:[a-z-]+|[A-Z][a-z]+|{PERSON})(?:'s|s') )?" +
    '(?:(?:(?:North|South|New|West|East) )?(?<adjective>(?<!\\p{L})(?:[A-Z][a-z]+(?:an|ish|ese|ch|i|sh|ic)|U\\.S\\.|U\\.K\\.|US|UK)) )?(?<more>{STATE})?(?:{QUALITY} )*(?:(?<=(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) )(?!of|and|for|to)[a-z-]+ )?(?<extra>(?:{TITLED} ){0,2})$',
  WORDS,
);
/** Longest stretch before an office that is looked at, in masked characters. */
const REACH = 90;
const ADDRESS = /(?:\b(?:Mr|Mrs|Madam|Mister)\.? |\b(?:would|wanna)-be |["'])$/;

/** "Officer of the Order of Merit": an honour is no office. */
const HONOUR =
  /^ (?:of|in) (?:the )?[^,.;]{0,40}?\b(?:Order|Legion|British Empire|Merit|Medal|Bath|Honou?r|same order)\b/;

/** The posts of a sentence, in order. */
export function postsOf(line: Line, scene: Scene): Post[] {
  if (!OFFICE_HINT.test(line.masked.text)) return [];
  const posts: Post[] = [];
  for (const match of matches(line.masked, CORE)) {
    const { start, end } = match.masked;
    const inside = start <= (posts.at(-1)?.span.end ?? -2) + 1;
    const isNone =
      ADDRESS.test(line.masked.text.slice(0, start)) || HONOUR.test(line.masked.text.slice(end, end + 80));
    if (!inside && !isNone) posts.push(postAt(match, line, scene));
  }
  return posts;
}

function postAt(match: Match, line: Line, scene: Scene): Post {
  const { text, passage } = line.masked;
  const core = match.parts.role?.words ?? '';
  const rank = IS_RANK.test(core);
  const complements = complementsOf(text, match.masked.end, line.masked);
  const lead = leadOf(match, line, scene);
  const envoy = ENVOY.test(core);
  const sent = lead.sender && lead.body && envoy ? `${lead.body.surface} ` : '';
  const owner = (lead.sender && (envoy || !lead.body) ? lead.sender : lead.body)?.entity;
  const body =
    complements.body && !(owner && complements.field) ? complements.body : (owner ?? complements.body);
  const from = line.masked.offsets[match.masked.start] ?? 0;
  const plural = isPlural(core);
  const words = rank ? core : passage.slice(from, complements.valueEnd);
  const occupied = isOccupation(core);
  const country = body ?? (occupied ? undefined : lead.country);
  return {
    value: `${lead.state}${sent}${plural ? singularOffice(words) : words}`.replace(/^[Tt]hen[ -]/, ''),
    ...(country && { body: country }),
    ...(complements.bodies && { bodies: complements.bodies }),
    ...(lead.country && { country: lead.country }),
    ...(!body && lead.derived && { derived: lead.derived }),
    determiner: lead.determiner,
    plural,
    complete: complements.end > match.masked.end,
    titled: /^\p{Lu}/u.test(core),
    span: { start: lead.start, end: complements.end },
    lead: lead.lead,
  };
}

interface Lead {
  determiner: string;
  state: string;
  sender?: Named | undefined;
  body?: Named | undefined;
  country?: ResolvedEntity | undefined;
  derived?: string | undefined;
  /** In the masked text, determiner left out. */
  start: number;
  lead: number;
}

function leadOf({ masked }: Match, line: Line, scene: Scene): Lead {
  const from = Math.max(0, masked.start - REACH);
  const before = line.masked.text.slice(from, masked.start);
  LEAD.lastIndex = 0;
  const found = LEAD.exec(before);
  const {
    determiner = '',
    those,
    state = '',
    later = '',
    more = '',
    adjective = '',
    extra = '',
    mine,
    whose,
    ...marks
  } = found?.groups ?? {};
  const start = from + (found?.index ?? before.length) + determiner.length;
  const [sender, body] = [marks.sender, marks.body].map((mark) => line.masked.named.get(mark ?? ''));
  const place = sender && !body && !mine && isWhere(line, sender, start) ? undefined : sender;
  const called = countryCalled(adjective, scene);
  const thatCountry = those ? countryBefore(line, start) : undefined;
  return {
    determiner: determiner || ((those ?? whose) ? 'the' : ''),
    state: `${state || later || more}${determiner || marks.body || marks.sender || adjective ? extra : ''}`,
    sender: place,
    body,
    country: called ?? thatCountry,
    ...(thatCountry && { derived: `“the country” is ${thatCountry.name} in this sentence` }),
    start: sender && !place ? masked.start : start,
    lead: from + (found?.index ?? before.length),
  };
}

/** "In Iraq President Bush said": the place is where, not whose. */
function isWhere(line: Line, place: Named, start: number): boolean {
  return (
    namedAs(place) === 'name' &&
    /\b(?:in|near|at|from|to|visited)(?: the)? $/.test(line.masked.text.slice(0, start))
  );
}

function countryBefore(line: Line, start: number): ResolvedEntity | undefined {
  const at = line.masked.offsets[start] ?? 0;
  const places = new Set(
    line.named.filter(({ entity, end }) => entity.kind === 'place' && end <= at).map(({ entity }) => entity),
  );
  return places.size === 1 ? [...places][0] : undefined;
}
