/**
 * How the **names** of a passage were recognised, and what each was taken for.
 */
import { nameKey } from '../../gazetteer/name.ts';
import type { Mention, ResolvedEntity } from '../mention.ts';
import type { Retraced } from './retrace.ts';

export interface ExplainedName {
  /** The words. */
  surface: string;
  /** What found them, how sure it was from 0 to 1, and why. */
  finder: string;
  confidence: number;
  reason: string;
  /** What they were taken for. */
  page: { id: string; name: string; reason: string; confidence: number; others: string[] };
}

/** @param wanted Names within these places of the document; all when nothing is said. */
export function namesIn({ resolution }: Retraced, wanted: (mention: Mention) => boolean): ExplainedName[] {
  const named = resolution.entities.flatMap((entity) =>
    entity.mentions.filter(wanted).map((mention) => ({ mention, explained: nameOf(mention, entity) })),
  );
  return named
    .sort(
      (one, other) => one.mention.passage - other.mention.passage || one.mention.start - other.mention.start,
    )
    .map(({ explained }) => explained);
}

/** The surest mention of each spelling of an entity. */
export function spellingsOf(entity: ResolvedEntity): ExplainedName[] {
  const spellings = Map.groupBy(entity.mentions, ({ surface }) => nameKey(surface));
  return [...spellings.values()].flatMap((mentions) => {
    const [surest] = mentions.toSorted((one, other) => other.confidence - one.confidence);
    return surest ? [nameOf(surest, entity)] : [];
  });
}

function nameOf(
  { surface, finder, confidence, reason }: Mention,
  { id, name, candidates = [], ...entity }: ResolvedEntity,
): ExplainedName {
  const others = candidates
    .filter((candidate) => candidate.id !== id)
    .map(
      (candidate) => `${candidate.id} ${candidate.confidence.toFixed(2)} (${candidate.reasons.join('; ')})`,
    );
  const page = { id, name, reason: entity.reason, confidence: entity.confidence, others };
  return { surface, finder, confidence, reason, page };
}
