/**
 * Scores **groups** by B³: for every mention, how much of its group belongs with it, and how much of what
 * belongs with it is in its group.
 *
 * Bagga and Baldwin (1998), Algorithms for Scoring Coreference Chains.
 */
import type { Label } from './annotated.ts';
import { meanOf, type Rates } from './tally.ts';

/** One mention, with the groups it is in. */
export interface Grouped {
  label: Label;
  /** The words themselves. */
  surface: string;
  /** Name of the group that people put it into. */
  gold: string;
  /** Name of the group that was found. */
  found: string;
}

export interface GroupScore {
  precision: number;
  recall: number;
  mentions: number;
}

/** Sums over the mentions of one text; classes are scored apart. */
export function scoreGroups(mentions: readonly Grouped[]): Map<Label, GroupScore> {
  return new Map(
    [...Map.groupBy(mentions, ({ label }) => label)].map(([label, all]) => [label, bCubed(all)]),
  );
}

function bCubed(mentions: readonly Grouped[]): GroupScore {
  const gold = sizes(mentions, ({ gold }) => gold);
  const found = sizes(mentions, ({ found }) => found);
  const both = sizes(mentions, pairOf);
  const score = { precision: 0, recall: 0, mentions: mentions.length };
  for (const mention of mentions) {
    const common = both.get(pairOf(mention)) ?? 0;
    score.precision += common / (found.get(mention.found) ?? 1);
    score.recall += common / (gold.get(mention.gold) ?? 1);
  }
  return score;
}

function pairOf({ gold, found }: Grouped): string {
  return JSON.stringify([gold, found]);
}

function sizes(mentions: readonly Grouped[], keyOf: (mention: Grouped) => string): Map<string, number> {
  return new Map([...Map.groupBy(mentions, keyOf)].map(([key, all]) => [key, all.length]));
}

export function addedGroups(scores: Iterable<GroupScore>): GroupScore {
  const sum = { precision: 0, recall: 0, mentions: 0 };
  for (const { precision, recall, mentions } of scores) {
    sum.precision += precision;
    sum.recall += recall;
    sum.mentions += mentions;
  }
  return sum;
}

export function groupRates({ precision, recall, mentions }: GroupScore): Rates {
  return meanOf(precision / (mentions || 1), recall / (mentions || 1));
}
