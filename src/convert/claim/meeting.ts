/**
 * Two people who **met** or talked with each other.
 */
import type { Draft, Rule } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import { timeIn } from './time.ts';

const NO_PERSON = '[^;.:"\\uE000-\\uE3FF\\uF400-\\uF7FF]';
const WITH = `(?:met(?: with)?|meets with|(?:held|holds) (?:[a-z]+ )?talks with|spoke(?: by phone)? with|(?:has )?discussed with|discussed (?:[^,;.:"\\uE000-\\uE3FF]{1,60} )with|conferred with)`;
const MET = pattern(
  `(?<first>{PERSON})(?<between>${NO_PERSON}{0,60}?) (?<verb>${WITH}) (?<lead>[^,;.:"\\uE000-\\uE3FF]{0,60}?)(?<second>{PERSON})`,
);
const FUTURE = /\b(?:will|would|to|plans|could|may|might|should|not|never)\b|n['’]t\b/;

/** Meetings stated in one sentence. */
export const meetings: Rule = (line) =>
  matches(line.masked, MET).flatMap(({ parts, start, end }): Draft[] => {
    const { first, second, between } = parts;
    if (!first?.entity || !second?.entity || first.entity.id === second.entity.id) return [];
    if (FUTURE.test(between?.words ?? '') || !sameSubject(between?.words ?? '')) return [];
    const time = timeIn(line.masked.passage.slice(start, line.span.end));
    return [
      {
        entityId: first.entity.id,
        claim: { property: 'met', object: second.entity.id, ...(time && { when: { text: time } }) },
        passage: line.passage,
        start,
        end,
        rule: 'person met person',
        confidence: 0.85,
      },
    ];
  });

/** Between name and verb there may stand "also said he" or an office, but no other subject. */
function sameSubject(between: string): boolean {
  return /^(?:,[^,]{1,50},)?(?: (?:also|then|later|recently|previously|earlier|has|had|said|says|added|that|he|she|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|on|today|yesterday))*$/.test(
    between,
  );
}
