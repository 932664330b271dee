/**
 * **Asking** a language model takes two conversions: the first only hears which questions there are, and writes
 * nothing; the second has the answers. In between whoever has a network puts the questions.
 */
import type { Steps } from '../convert.ts';
import { type Joined, join } from './join.ts';
import { type Question, questionsOf } from './question.ts';

/** Steps that note every question, in the order of the documents. */
export function hearing(steps: Steps, questions: Question[]): Steps {
  return {
    ...steps,
    claimsOf: (reading) => {
      questions.push(...questionsOf(reading));
      return steps.claimsOf(reading);
    },
  };
}

/** What became of the answers about one document. */
export interface Heard extends Omit<Joined, 'claims'> {
  source: string;
}

/** Steps whose claims are those of the recognisers with those of the answers; `heard` is told what became of them. */
export function answered(steps: Steps, answers: ReadonlyMap<string, string>, heard: Heard[]): Steps {
  return {
    ...steps,
    claimsOf: (reading) => {
      const { claims, ...rest } = join(steps.claimsOf(reading), reading, answers);
      heard.push({ source: reading.sourceId, ...rest });
      return claims;
    },
  };
}
