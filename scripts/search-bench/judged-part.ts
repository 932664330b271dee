/**
 * The **judged part** measures relevance on public collections; they lie in the folder `judged` of the data.
 */
import { join } from 'node:path';
import { benchJudged, type JudgedScore } from './judged.ts';
import type { Part } from './part.ts';

const LEAST = 0.38;

export const judgedPart: Part = async ({ data }) => {
  const lines: string[] = [];
  const scores = await benchJudged({ data: join(data, 'judged'), print: (line) => lines.push(line) });
  const means = [...Map.groupBy(scores, ({ engine }) => engine)].map(([engine, own]) => ({
    what: `mean nDCG@10, ${engine}`,
    value: meanOf(own),
    unit: '',
    ...(engine.includes('our planner') && { least: LEAST }),
  }));
  return { lines, checks: means, data: scores };
};

function meanOf(scores: readonly JudgedScore[]): number {
  return scores.reduce((sum, { all }) => sum + all, 0) / scores.length;
}
