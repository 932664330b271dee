/**
 * Measures **candidates**: of names in short texts, how many get the page that is meant, how many a wrong one
 * (the costly error), and how many are left to a person without need.
 */
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../src/convert/recognise/knowledge.ts';
import { recognise } from '../../src/convert/recognise/recognise.ts';
import { formOf } from '../../src/convert/resolve/group.ts';
import { resolve } from '../../src/convert/resolve/resolve.ts';
import { buildGazetteer, namedOf } from '../../src/gazetteer/gazetteer.ts';
import { type CandidateCase, candidateCases, halves } from './candidate-gold.ts';
import { type Section, shareLine } from './section.ts';

export const CANDIDATE_GOLD = fileURLToPath(new URL('gold/candidates', import.meta.url));
const NO_DECISIONS = { sameAs: [], notSameAs: [], notAnEntity: [] };

export interface CandidateScore {
  cases: number;
  right: number;
  /** Taken for a page that is not meant. */
  wrongMerges: number;
  /** Left to a person although the text tells. */
  wronglyAmbiguous: number;
  /** A new page although one exists, or although nobody can tell; or not found at all. */
  wronglyNew: number;
}

export function candidateSection(knowledge: Knowledge): Section {
  const scores = halves.map(
    (half) => [half, scoreCases(candidateCases(CANDIDATE_GOLD, half), knowledge)] as const,
  );
  return {
    lines: scores.flatMap(([half, { score }]) => [
      `candidates, ${half}: ${score.cases} names`,
      shareLine('right', score.right, score.cases),
      shareLine('wrong merges', score.wrongMerges, score.cases),
      shareLine('wrongly ambiguous', score.wronglyAmbiguous, score.cases),
      shareLine('wrongly new', score.wronglyNew, score.cases),
    ]),
    data: Object.fromEntries(scores.map(([half, { score }]) => [half, score])),
    errors: scores.flatMap(([half, { errors }]) => errors.map((error) => `${half} ${error}`)),
  };
}

export function scoreCases(
  cases: readonly CandidateCase[],
  knowledge: Knowledge,
): { score: CandidateScore; errors: string[] } {
  const score = { cases: cases.length, right: 0, wrongMerges: 0, wronglyAmbiguous: 0, wronglyNew: 0 };
  const errors: string[] = [];
  for (const one of cases) {
    const found = meantBy(one, knowledge);
    score[fieldFor(found.means, one.expect)]++;
    if (found.means !== one.expect)
      errors.push(`“${one.id}”: ${one.name} is ${one.expect}, found ${found.means} (${found.why})`);
  }
  return { score, errors };
}

function fieldFor(means: string, expect: string): Exclude<keyof CandidateScore, 'cases'> {
  if (means === expect) return 'right';
  if (means === 'ambiguous') return 'wronglyAmbiguous';
  return means === 'new' || means === 'nothing' ? 'wronglyNew' : 'wrongMerges';
}

function meantBy(one: CandidateCase, knowledge: Knowledge): { means: string; why: string } {
  const { pages, identity = NO_DECISIONS, name } = one;
  const passages = one.text.map((text) => ({ text, heading: false }));
  const document = { title: '', passages, stated: {} };
  const gazetteer = buildGazetteer(pages.map(namedOf));
  const mentions = recognise({ document, gazetteer, knowledge, identity });
  const { entities, ambiguous } = resolve({ document, mentions, pages, gazetteer, identity });
  const bears = ({ mentions: own }: { mentions: readonly { surface: string }[] }): boolean =>
    own.some((mention) => formOf(mention).includes(name));
  const unclear = ambiguous.find(bears);
  if (unclear) return { means: 'ambiguous', why: JSON.stringify(unclear.candidates) };
  const entity = entities.find(bears);
  if (!entity) return { means: 'nothing', why: mentions.map(({ surface }) => surface).join(', ') };
  return { means: entity.page ? entity.id : 'new', why: entity.reason };
}
