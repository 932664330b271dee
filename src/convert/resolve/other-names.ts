/**
 * **Other names**: a name that the document puts beside another as one more name of the same thing.
 *
 * ```text
 * Kristiania (now Oslo)    the Kungliga Hovkapellet (Swedish: Royal Court Orchestra)    Cobh, formerly Queenstown
 * ^^^^^^^^^^       ^^^^
 * ```
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { isAdjective } from '../recognise/atlas/atlas.ts';
import { inOrder } from '../recognise/merge.ts';
import { spelledBy } from './acronym.ts';
import { formOf, type Group } from './group.ts';
import { joinInto } from './joining.ts';

const LINK = '(?:(?:and|which|who|that)\\s+)?(?:(?:is|are|was|were|be|been|has been|had been)\\s+)';
const ONCE =
  '(?:formerly|previously|originally|initially|now|today|then|later|also|sometimes|often|better|locally|officially|commonly|subsequently|once)';
const CALLED =
  '(?:known|called|named|renamed|abbreviated|referred to|spelled|spelt|written|branded|nicknamed|dubbed)(?:\\s+locally)?(?:\\s+(?:as|to))?';
/** After a comma or bracket, after "is" or "also": "named" alone may be something that is done. */
const ALSO = new RegExp(
  `^\\s*(?:\\(\\s*(?:or|${ONCE})|,\\s*(?:formerly|previously|originally|now)|[(,]\\s*(?:aka|a\\.k\\.a\\.|née|born|short for|(?:${LINK}|and\\s+)?(?:${ONCE}\\s+)*${CALLED})|(?:${LINK}|${ONCE}\\s+)(?:${ONCE}\\s+)*${CALLED})[\\s:,]+(?:the\\s+)?["“‘'\\s]*$`,
  'i',
);
const LANGUAGE = /^\s*\(\s*(?:(?:in|from)\s+)?(\p{Lu}\p{L}+)\s*:?\s*(?:for\s+)?["“‘']?\s*$/u;
const BRACKET = /^\s*\([\s,:]*(?:the\s+)?["“‘']?\s*$/;
const LONGEST_BETWEEN = 60;

export function joinOtherNames<G extends Group>(groups: readonly G[], { passages }: Document): G[] {
  const all = groups
    .flatMap((group) => group.mentions.map((mention) => ({ group, mention })))
    .sort((one, other) => inOrder(one.mention, other.mention));
  const partners = new Map<G, G>();
  for (const [at, { group, mention }] of all.entries()) {
    const before = all[at - 1];
    if (!before || before.group === group || before.mention.passage !== mention.passage) continue;
    const text = passages[mention.passage]?.text ?? '';
    if (!namesAgain(text, before.mention, mention) || partners.has(group)) continue;
    if (endOf(before.group, partners) !== group) partners.set(group, before.group);
  }
  return joinInto(groups, (group) => endOf(group, partners), 'named as its other name');
}

/** Where a chain of other names ends. */
function endOf<G extends Group>(group: G, partners: ReadonlyMap<G, G>): G {
  const next = partners.get(group);
  return next ? endOf(next, partners) : group;
}

function namesAgain(text: string, before: Mention, mention: Mention): boolean {
  const between = text.slice(before.end, mention.start);
  if (between.length > LONGEST_BETWEEN) return false;
  if (ALSO.test(between)) return true;
  const language = LANGUAGE.exec(between)?.[1];
  if (language) return isAdjective(language) || /(?:ish|ese|ian|ic|an)$/.test(language);
  const [one, other] = [formOf(before), formOf(mention)];
  return BRACKET.test(between) && (isForeign(other) || spelledBy(other, one) || spelledBy(one, other));
}

/** Written in another script. */
function isForeign(name: string): boolean {
  return /\p{L}/u.test(name) && !/\p{Script=Latin}/u.test(name);
}
