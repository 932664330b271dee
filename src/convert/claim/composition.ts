/**
 * The **composition** of an organisation: every part that a sentence lists, "composed of the 31st, 32nd and
 * 33rd Divisions", each of them part of the whole.
 */
import type { Draft, Rule } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import { FOR_ANAPHOR, isUnsure, standIns } from './relation.ts';

const WORDS = {
  MADE: '(?:(?:is|was|were|are) (?:then |originally |initially |now )?(?:composed of|made up of|comprised of|formed from|organi[sz]ed into|divided into|reactivated from|activated from)|consist(?:s|ed) of|compris(?:es|ed)|made up of|composed of|consisting of|comprising|(?:with|had|has) (?:as )?subordinate units|(?:controlled|oversees|oversaw))',
  SORT: '(?:(?:the|its|an?|[a-z]+) ){0,2}',
};
const WHOLE = pattern(
  '(?<subject>{ORGANISATION})(?: \\([^()]{0,80}\\))?(?:,| which|, which| that)? {MADE} (?<list>{SORT}{ORGANISATION}(?:(?:, and |, | and |; ){SORT}{ORGANISATION}){0,12})',
  WORDS,
);
const INCLUDES = pattern(
  '(?:[Uu]nits|[Ff]ormations|[Bb]rigades|[Dd]ivisions|[Cc]omponents|[Ss]ubsidiaries|[Bb]ranches|[Dd]epartments) (?:of|in|under) (?:the )?(?<subject>{ORGANISATION}) (?:include|included|are|were|including) (?<list>{SORT}{ORGANISATION}(?:(?:, and |, | and |; ){SORT}{ORGANISATION}){0,12})',
  WORDS,
);

/** Parts that one sentence lists. */
export const compositions: Rule = (line) => {
  const { text } = line.masked;
  if (!/[\uE400-\uE7FF].*[\uE400-\uE7FF]/.test(text)) return [];
  return [WHOLE, INCLUDES].flatMap((shape) =>
    matches(line.masked, shape).flatMap(({ parts: { subject, list }, start, masked }): Draft[] => {
      if (!subject?.entity || !list || isUnsure(text.slice(0, masked.end), masked.start)) return [];
      const whole = subject.entity.id;
      const why = standIns(subject);
      const listed = [...line.masked.named.values()].filter(
        (one) => one.start >= list.start && one.end <= list.end && one.entity.id !== whole,
      );
      return listed.map(({ entity, end }) => ({
        entityId: entity.id,
        claim: { property: 'part-of', object: whole, ...(why && { derived: why }) },
        passage: line.passage,
        start,
        end,
        rule: 'composed of parts',
        confidence: 0.85 - (why ? FOR_ANAPHOR : 0),
      }));
    }),
  );
};
