/**
 * A **clause** is the part of a sentence around a place that carries one fact: it is what gets quoted.
 */
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/quote.ts';
import { passageSpan } from './pattern.ts';
import type { Line } from './scene.ts';

const CONJUNCTION =
  'but|because of|while|alongside|including|amid|although|because|which|after|before|as well as|in addition to|along with';
const SAYS = 'said|says|say|announced|added|stated';
const BREAK = new RegExp(
  [
    '[;:()"]',
    `,? (?:${CONJUNCTION}) `,
    `,? (?:${SAYS})(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: that)? `,
    ',? (?:confirmed|reported|claimed|noted|warned|estimated) that ',
    ',? (?:and|but) (?=(?:has|have|had|is|was|will|were|are|said|would|could)\\b)',
    ', ',
    ' - ',
    ' that (?=[\\uE000-\\uF3FF]|[Tt]he |[Ii]ts? |[Hh]e |[Ss]he |[Tt]hey |\\d)',
    '[.!?]+["\']?$',
  ].join('|'),
  'g',
);

/** The rest of a list with where it is: ", significant artillery and tanks on the border". */
const LIST_BEHIND = /^, [^,.;:]{1,50} and [^,.;:]{1,60}(?=[.,;]|$)/;
const VERB = /\b(?:is|was|were|are|has|have|had|will|would|said|says|[a-z]{2,}(?:ed|ing))\b/;

/**
 * The clause around a span of masked text.
 *
 * ```text
 * said Russia has already deployed 5,000 troops to Belarus alongside missiles
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function clauseAround(line: Line, inside: Span): Span & { masked: Span } {
  const text = line.masked.text;
  let start = 0;
  let end = text.length;
  for (const found of everyMatch(text, BREAK)) {
    const after = found.index + found[0].length;
    if (after <= inside.start) start = after;
    else if (found.index >= inside.end) {
      end = found.index;
      break;
    }
  }
  const rest = LIST_BEHIND.exec(text.slice(end));
  const masked = trimmed(text, start, end + (rest && !VERB.test(rest[0]) ? rest[0].length : 0));
  return { ...passageSpan(line.masked, masked), masked };
}

function trimmed(text: string, start: number, end: number): Span {
  const lead = /^[\s,'"]*(?:and |but )?/.exec(text.slice(start, end))?.[0].length ?? 0;
  const kept = text.slice(start, end).replace(/[\s,.']+$/, '').length;
  return { start: start + lead, end: start + kept };
}
