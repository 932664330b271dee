/**
 * The **range** of a weapon: "missiles with a range of 1,000 kilometers".
 */
import type { Rule } from './draft.ts';
import { CLASS_WORDS } from './equipment-words.ts';
import { NUMBER, readNumber } from './number.ts';
import { matches, pattern } from './pattern.ts';

const RANGE = pattern(
  `(?<name>{EQUIPMENT})(?: (?:{BEFORE}){0,4}(?:{CLASS}))?,? (?:(?:which )?(?:[^.;,]{1,80} and )?(?:has|have) |with )an? (?:[a-z]+ )?range of (?<qualifier>(?:about|around|up to|more than|over|some|nearly|at least|approximately|roughly) )?(?<value>${NUMBER})(?:-| to )?(?<to>${NUMBER})?[ -]?(?<unit>kilomet(?:er|re)s?|km|miles?|nautical miles)\\b`,
  CLASS_WORDS,
);

/** Ranges stated in one sentence. */
export const ranges: Rule = (line) =>
  matches(line.masked, RANGE).flatMap(({ parts, start, end }) => {
    const { name, qualifier, value: words, to: last, unit } = parts;
    const value = words && readNumber(words.words);
    const to = last && readNumber(last.words);
    if (!name?.entity || value === undefined || !unit) return [];
    const quantity = {
      value,
      ...(to !== undefined && to > value && { to }),
      unit: unit.words,
      ...(qualifier && { qualifier: qualifier.words.trim() }),
    };
    return {
      entityId: name.entity.id,
      claim: { property: 'range' as const, value: quantity },
      passage: line.passage,
      start,
      end,
      rule: 'range of equipment',
      confidence: 0.9,
    };
  });
