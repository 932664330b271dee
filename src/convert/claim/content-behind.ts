/**
 * The **clause behind** a verb of speech: where reported words begin, with "that" or without it.
 *
 * ```text
 * told reporters in Brussels on Friday the talks were over
 *                                      ^
 * ```
 */
import { pattern } from './pattern.ts';
import { SPEECH_WORDS } from './speech-words.ts';

/** What can open a clause. */
const SUBJECT =
  '(?: (?:{ANY}|(?:it|he|she|they|there|we|the|an?|its|his|her|their|this|that|these|those|no|more|some|all|most|many|\\d[\\d,.]*)(?![\\p{L}-])))';

const WORDS = {
  ...SPEECH_WORDS,
  SUBJECT,
  LISTENER:
    "(?:(?:{ANY}(?:'s [A-Z]\\S*)?|reporters|journalists|lawmakers|listeners|delegates|ministers|parliament|state television|(?:the|a|an|his|her|its|their) (?!(?:talks|move)\\b)(?:[\\p{L}-]+ |{BODY} ){0,2}(?:court|paper|newspaper|press|agency|conference|meeting|council|committee|crowd|news(?! conference| briefing| agency)|media|network|program|programme|BBC|parliament|radio|television|inquiry|hearing|panel|audience|board|congress|assembly|counterpart|visitors|people|nation|public|troops|judge|jury|commission|magazine|summit|forum)|him|her|them|us|me)(?: (?:{TIME}|in {PLACE}|at [^,.;:]{1,30}?)){0,2})",
  MEDIUM:
    '(?:,? (?:in|on|at|during|via|through) (?:an?|the|his|her|its|their|{ANY}|{DAY}) ?[^,:;."\\uE000-\\uF7FF]{0,40}(?:statement|interview|tweet|post|report|letter|speech|address|release|conference|briefing|television|radio)(?: (?:on|in|with|to|released|issued|late|early|at) ?(?:{TIME}|{ANY}|[a-z]+)){0,2},?)',
  /** What stands behind "said" without being the subject of what is said. */
  OTHERWISE:
    'during|after|before|while|when|whether|about(?! \\d| half| an?\\b)|from|with|without|through|over(?! \\d)|into|under|upon|against|amid|among|following|because|where|which|what|here|there(?! (?:is|are|was|were|had|has|would|will|had been|have|may|might|can|could|should|must|remains?))|earlier|later|again|also|only|once|repeatedly|publicly|recently|previously|yesterday|today|something|nothing|anything|goodbye|little|much|[a-z]+ly|speaking|adding|citing|referring|quoting|noting|using|hello|more than he|to|of|for|by|on|at(?! least| most)|in|as|and|but|or|so|how|why|who',
};

const TO_WHOM =
  '(?: (?:{TIME}|{LISTENER}|(?:in|during|at|on|to|after|via|through|with) (?!that\\b)[^,:;."\\uF400-\\uF7FF]{1,80}?))*';
const THAT = pattern(`^${TO_WHOM}(?:, [^,;:.\\uF400-\\uF7FF]{1,60},| {TIME})?,? that,? (?=\\S)`, WORDS);
const TOLD_THAT = pattern('^ [^,:;.\\uF400-\\uF7FF]{1,80}?,? that (?=\\S)');
const CLAUSE = "(?!{TIME}(?!'s))(?!(?:{OTHERWISE})(?![\\p{L}'-]))(?=[\\p{L}\\d\\uE000-\\uF7FF$£€])";
const BARE = pattern(`^(?:{MEDIUM}(?={SUBJECT})| {TIME},?)? ${CLAUSE}`, WORDS);
const BARE_TOLD = pattern(`^ {LISTENER} ${CLAUSE}`, WORDS);
const SUBJECT_NEXT = pattern(`^${SUBJECT}`);
const FINITE =
  /^(?:(?!,(?!\d)| that | which | who |;| but | and [a-z]+ed\b).)*?\b(?:is|was|were|are|has|have|had|will|would|can|could|should|must|may|might|did|does|do|[a-z]{2,}ed(?! by\b)|left|met|held|made|took|gave|sent|saw|came|went|got|began|won|lost|led|fell|rose|built|fought|found|ran|became|broke|fled|stood|remains?|needs?|wants?)\b/;

/** Verbs that take a clause with no "that". */
const SAYS = /^(?:said|says?|saying)$/;
export const TELLS = /^(?:told|tells?|informed|assured|reminded)$/;
const STATES = /^(?:stat|announc|declar|testif|tweet|wr[oi]t)/;
const HOLDS_VIEW =
  /^(?:insist|believe|argue|arguing|claim|admit|warn|acknowledg|add|confirm|estimate|suggest|predict|conced|conclud|alleg|vow|pledg|promis|not(?:e|ing)|explain|report|fear|hope|think|thought|recommend|indicat|reveal|stress|emphasi)/;

/** Verbs whose speaker may tell of itself: "claimed to have sunk three ships". */
const CLAIMS = /^(?:claim|admit)/;
const OF_ITSELF = /^ to (?:be|have [a-z]+)\b/;

/** "said the following:", "said this of the vote:" announce words and are none. */
const FOLLOWING = /^ (?:the following|this|these words)\b[^.]*:\s*$/;

/** Place behind the verb at which reported words begin, or `undefined` where none do. */
export function clauseBehind(rest: string, verb: string): number | undefined {
  if (FOLLOWING.test(rest)) return undefined;
  const that = lengthOf(rest, THAT) ?? (TELLS.test(verb) ? lengthOf(rest, TOLD_THAT) : undefined);
  if (that !== undefined) return that;
  if (TELLS.test(verb)) return lengthOf(rest, BARE_TOLD);
  if (SAYS.test(verb)) return lengthOf(rest, BARE);
  if (STATES.test(verb)) return isObject(verb, rest) ? undefined : finite(rest, lengthOf(rest, BARE));
  if (CLAIMS.test(verb) && OF_ITSELF.test(rest)) return 1;
  return HOLDS_VIEW.test(verb) && rest.search(SUBJECT_NEXT) === 0 && !OBJECT.test(rest)
    ? finite(rest, lengthOf(rest, BARE))
    : undefined;
}

/** Reported words hold a verb: "confirmed the visit" reports none. */
function finite(rest: string, length: number | undefined): number | undefined {
  if (length === undefined) return undefined;
  const words = rest.slice(length);
  return FINITE.test(words) || DOER.test(words) ? length : undefined;
}

/** Somebody and a word that can only be a verb: "Montalvo left". */
const DOER =
  /^(?:[\uE000-\uEBFF]|he|she|it|they|we|there) (?!and\b|against\b|about\b|over\b|after\b|before\b|into\b|near\b|that\b|who\b|in\b|of\b|to\b|for\b|on\b|at\b|as\b|with\b|from\b)[a-z]{3,}/;

/** "Wrote his works", "announced the towns that would": what was written or made known, not what was said. */
function isObject(verb: string, rest: string): boolean {
  return /^wr[oi]t/.test(verb) ? !/^ (?:he|she|it|they|we|there)\b/.test(rest) : OBJECT.test(rest);
}

const OBJECT =
  /^ (?:the|an?|his|her|its|their|new|more)(?: (?!(?:is|was|were|are|has|have|had|will|would|can|could|should|must|may|might|did|does)\b)[^\s,.;]+){1,6},? (?:that|which|who)\b/;

/** Length of what an anchored expression matches, or `undefined`. */
function lengthOf(text: string, anchored: RegExp): number | undefined {
  anchored.lastIndex = 0;
  return anchored.exec(text)?.[0].length;
}
