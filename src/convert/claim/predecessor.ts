/**
 * A **predecessor** held the office that somebody else has now: "was elected president, succeeding Bob Ray".
 */
import type { Draft } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import type { Line } from './scene.ts';
import { HOLDER_WORDS } from './wording.ts';

const SUCCEEDING = pattern(
  "^(?: (?:in|on) (?:[A-Z][a-z]+ )?(?:\\d{1,2},? )?(?:[A-Z][a-z]+ )?\\d{4})?,? (?:(?:and|who) )?(?:(?:had|has|thus|thereby) )?(?:succeeding|replacing|succeeded|replaced|in succession to|taking over from|in place of|to (?:succeed|replace))(?: {STYLE})* (?<person>{PERSON})(?! as\\b|'s)",
  HOLDER_WORDS,
);

/** Whoever was in the offices of a sentence before, by the words just behind the office. */
export function predecessors(line: Line, held: readonly Draft[]): Draft[] {
  const { text, offsets } = line.masked;
  if (!/(?:succe|replac|taking over|in place)/.test(text)) return [];
  return held.flatMap((draft): Draft[] => {
    const { property, value, object } = draft.claim;
    if (property !== 'role' || draft.claim.modality) return [];
    const from = offsets.findIndex((offset) => offset >= draft.end);
    if (from < 0) return [];
    const rest = { ...line.masked, text: text.slice(from), offsets: offsets.slice(from) };
    const [found] = matches(rest, SUCCEEDING);
    const person = found?.parts.person?.entity;
    if (!found || !person || person.id === draft.entityId) return [];
    return [
      {
        entityId: person.id,
        claim: {
          property,
          ...(value !== undefined && { value }),
          ...(object && { object }),
          derived: 'held the office that was passed on',
        },
        passage: line.passage,
        start: draft.start,
        end: found.end,
        rule: 'predecessor in office',
        confidence: 0.8,
      },
    ];
  });
}
