/**
 * A **score** is how often an engine answered the queries of one kind: its first answer right, one of its
 * first five right; for absent words, nothing shown as if it answered.
 */
import type { Engine, Found } from './engine.ts';
import { absentKinds, isUnseen, type Query } from './query.ts';

export interface Score {
  asked: number;
  first: number;
  five: number;
  /** Of queries whose words stand in one passage: one of the first five leads to the very place. */
  places: { asked: number; five: number };
  /** Results for words that stand nowhere that do not say so; only for kinds of absent words. */
  unlabelled: number;
  /** Milliseconds of processor time that answers took, reading from disk included. */
  times: number[];
}

export interface Miss {
  query: Query;
  found: Found[];
}

export interface KindScore {
  kind: string;
  dev: Score;
  unseen: Score;
  /** Queries of the dev half that were not answered; those of the other half are kept from sight. */
  misses: Miss[];
  /** Queries of the dev half that were answered, but not first. */
  late: Miss[];
}

export async function scoreEngine(engine: Engine, queries: readonly Query[]): Promise<KindScore[]> {
  const scores: KindScore[] = [];
  for (const [kind, ofKind] of Map.groupBy(queries, (query) => query.kind)) {
    const score: KindScore = { kind, dev: none(), unseen: none(), misses: [], late: [] };
    for (const query of ofKind) {
      const half = isUnseen(query) ? score.unseen : score.dev;
      const before = process.cpuUsage();
      const found = await engine.ask(query.text);
      const { user, system } = process.cpuUsage(before);
      half.times.push((user + system) / 1000);
      const first = half.first;
      const isAnswered = count(half, query, found);
      if (half === score.unseen) continue;
      if (!isAnswered) score.misses.push({ query, found });
      else if (half.first === first) score.late.push({ query, found });
    }
    scores.push(score);
  }
  return scores;
}

/** Nothing asked yet. */
export function none(): Score {
  return { asked: 0, first: 0, five: 0, places: { asked: 0, five: 0 }, unlabelled: 0, times: [] };
}

/** @returns Whether the query was answered. */
export function count(score: Score, query: Query, found: readonly Found[]): boolean {
  score.asked++;
  if ((absentKinds as readonly string[]).includes(query.kind)) return countAbsent(score, found);
  const right = new Set(query.right);
  const pages = found.map(({ href }) => href.replace(/#.*/, ''));
  const five = pages.slice(0, 5).some((href) => right.has(href));
  if (right.has(pages[0] ?? '')) score.first++;
  if (five) score.five++;
  if (query.places && query.places.length > 0) {
    score.places.asked++;
    if (found.slice(0, 5).some(({ href }) => query.places?.includes(href))) score.places.five++;
  }
  return query.kind === 'exact-among-longer' ? right.has(pages[0] ?? '') : five;
}

function countAbsent(score: Score, found: readonly Found[]): boolean {
  const unlabelled = found.filter(({ labelled }) => !labelled).length;
  score.unlabelled += unlabelled;
  if (unlabelled === 0) {
    score.first++;
    score.five++;
  }
  return unlabelled === 0;
}

/** Both halves as one. */
export function joined({ dev, unseen }: Pick<KindScore, 'dev' | 'unseen'>): Score {
  return sumOf([dev, unseen]);
}

export function sumOf(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  return {
    asked: sum(({ asked }) => asked),
    first: sum(({ first }) => first),
    five: sum(({ five }) => five),
    places: { asked: sum(({ places }) => places.asked), five: sum(({ places }) => places.five) },
    unlabelled: sum(({ unlabelled }) => unlabelled),
    times: scores.flatMap(({ times }) => times).sort((a, b) => a - b),
  };
}
