/**
 * To **weigh** a mention against the rest of its document: what was doubtful alone gains where the same name
 * is read surely elsewhere, and loses where it is surely something else.
 */
import { nameKey } from '../../../gazetteer/name.ts';
import type { Mention } from '../../mention.ts';

/** Surer than this, a mention needs no support. */
const SURE = 0.9;
/** Share of another mention's confidence that counts as a witness. */
const WITNESS = 0.5;
/** What is left of the confidence of a mention that a surer one contradicts. */
const CONTRADICTED = 0.7;

export function weighed(mentions: readonly Mention[]): Mention[] {
  const alike = Map.groupBy(mentions, ({ surface }) => nameKey(surface));
  return mentions.map((mention) => {
    if (mention.confidence >= SURE || mention.kind === 'event' || mention.metonym) return mention;
    const others = (alike.get(nameKey(mention.surface)) ?? []).filter(
      (other) => other !== mention && other.kind !== 'event' && !other.metonym,
    );
    return weighedAgainst(mention, others);
  });
}

function weighedAgainst(mention: Mention, others: readonly Mention[]): Mention {
  const { kind, confidence, reason } = mention;
  const support = surest(others.filter((other) => other.kind === kind));
  const against = surest(others.filter((other) => other.kind !== kind));
  if (support > confidence && support >= against)
    return {
      ...mention,
      confidence: 1 - (1 - confidence) * (1 - WITNESS * support),
      reason: `${reason}; read so elsewhere in this document`,
    };
  if (against <= Math.max(confidence, support)) return mention;
  return {
    ...mention,
    confidence: confidence * CONTRADICTED,
    reason: `${reason}; something else elsewhere in this document`,
  };
}

function surest(mentions: readonly Mention[]): number {
  return Math.max(0, ...mentions.map(({ confidence }) => confidence));
}
