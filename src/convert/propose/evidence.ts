/**
 * The **evidence** for what a document adds: for every page and claim the rule or model that found it, how
 * sure it is, and why; and the names that were too doubtful for a page.
 */
import { nameKey } from '../../gazetteer/name.ts';
import type { Candidate, Mention, Resolution, ResolvedEntity } from '../mention.ts';
import type { Archive } from './archive.ts';
import type { Sifted } from './sift.ts';

export interface Evidence {
  /** What found it. */
  rule: string;
  /** From 0 to 1. */
  confidence: number;
  /** One line for a person. */
  reason: string;
}

export interface PageEvidence extends Evidence {
  /** Below `content/`. */
  page: string;
  name: string;
  isNew: boolean;
  review?: 'uncertain';
  /** Pages that the name may mean, the likeliest first: the page itself, or those that a new one was not taken for. */
  candidates?: readonly Candidate[];
}

export interface ClaimEvidence extends Evidence {
  page: string;
  property: string;
  /** The words it rests on. */
  quote: string;
  review?: 'uncertain' | 'unread';
}

/** A name that gets no page: it was read with too little confidence, or is too general. */
export interface LeftOut extends Evidence {
  name: string;
  kind: Mention['kind'];
}

/** @param made Pages that this document made, by path. */
export function pageEvidence(
  entities: readonly ResolvedEntity[],
  made: ReadonlySet<string>,
  { byId }: Archive,
): PageEvidence[] {
  return entities.flatMap((entity) => {
    const page = byId.get(entity.id);
    if (!page) return [];
    const { path, data } = page;
    const isUncertain = data.review === 'uncertain' && data.status !== 'reviewed';
    const evidence = evidenceOf(entity.mentions, entity.reason);
    return {
      ...{ page: path, name: data.name, isNew: made.has(path) },
      ...{ ...evidence, confidence: entity.confidence },
      ...(isUncertain && { review: 'uncertain' as const }),
      ...(entity.candidates && { candidates: entity.candidates }),
    };
  });
}

export function claimEvidence(kept: Sifted['kept'], { byId }: Archive): ClaimEvidence[] {
  return kept.flatMap(({ entityId, claim, rule, confidence }) => {
    const page = byId.get(entityId)?.path;
    if (page === undefined) return [];
    const { property, cite, review } = claim;
    const reason = rule === 'model' ? 'a language model proposed it' : `the words fit the rule “${rule}”`;
    const found = { page, property, quote: cite[0]?.quote ?? '', rule, confidence, reason };
    return { ...found, ...(review && review !== 'accepted' && { review }) };
  });
}

/** Mentions that neither an entity nor an ambiguous name has, one for each name. */
export function leftOut(mentions: readonly Mention[], { entities, ambiguous }: Resolution): LeftOut[] {
  const settled = new Set([...entities, ...ambiguous].flatMap((one) => one.mentions.map(placeOf)));
  const names = Map.groupBy(
    mentions.filter((mention) => !settled.has(placeOf(mention))),
    ({ kind, surface }) => `${kind} ${nameKey(surface)}`,
  );
  return [...names.values()].flatMap((alike) => {
    const [first] = alike;
    return first ? { name: first.surface, kind: first.kind, ...evidenceOf(alike) } : [];
  });
}

function placeOf({ passage, start, end }: Mention): string {
  return `${passage}:${start}:${end}`;
}

/** The surest mention speaks for all. */
function evidenceOf(mentions: readonly Mention[], grouping?: string): Evidence {
  const [surest] = mentions.toSorted((one, other) => other.confidence - one.confidence);
  const reason = [surest?.reason, grouping].filter(Boolean).join('; ');
  return { rule: surest?.finder ?? 'document', confidence: surest?.confidence ?? 0, reason };
}
