/**
 * A **rank** before a name, and the service it is in: "U.S. Army Lt. Gen. Stephen Townsend".
 */
import type { Rule } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';

const RANKED = pattern('(?<rank>{RANK}|{LOWER}) (?<person>{PERSON})', {
  ...ROLE_WORDS,
  LOWER:
    '(?<![\\p{L}-])(?:(?:lieutenant|major|brigadier|rear|vice|field|air)[ -])*(?:general|admiral|colonel|lieutenant|marshal|commodore|captain|major|sergeant|corporal|brigadier)',
});
const NO_RANK =
  /(?:Secretary|Attorney|Director|Consul|Inspector|Governor|Surgeon|Solicitor|Postmaster)[ -]$/i;

const SERVES = pattern(
  "(?<subject>{ORGANISATION})(?:'s)? (?:{RANK}|lieutenant|captain|major|colonel|general|sergeant|corporal|admiral|pilot) (?<person>{PERSON})",
  ROLE_WORDS,
);

/** "Royal Jordanian Air Force lieutenant Muath al-Kasasbeh" belongs to that force. */
export const affiliations: Rule = (line) =>
  matches(line.masked, SERVES).flatMap(({ parts: { subject, person }, start, end }) => {
    if (!subject?.entity || !person?.entity) return [];
    return {
      entityId: person.entity.id,
      claim: { property: 'affiliation', object: subject.entity.id },
      passage: line.passage,
      start,
      end,
      rule: 'organisation rank person',
      confidence: 0.85,
    };
  });

/** Ranks stated in one sentence; "Secretary General" is none. */
export const ranks: Rule = (line) =>
  matches(line.masked, RANKED).flatMap(({ parts: { rank, person }, start, end, masked }) => {
    if (!rank || !person?.entity || NO_RANK.test(line.masked.text.slice(0, masked.start))) return [];
    return {
      entityId: person.entity.id,
      claim: { property: 'rank', value: rank.words },
      passage: line.passage,
      start,
      end,
      rule: 'rank person',
      confidence: 0.9,
    };
  });
