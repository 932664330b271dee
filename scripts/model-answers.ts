/**
 * **Answers** of a language model to the questions of a conversion, one after the other, with progress; Ctrl-C
 * ends the asking before anything is written.
 */
import type { Question } from '../src/convert/model/question.ts';
import { ask, type ModelServer, NoAnswer } from './model-client.ts';
import { withProgress } from './progress.ts';

export interface Answers {
  /** By the key of the question. */
  texts: Map<string, string>;
  /** Why questions have no answer, a line each. */
  problems: string[];
}

/** So many questions in a row without an answer: the rest would have none either. */
const GIVE_UP = 3;

/** @throws {Interrupted} on Ctrl-C. */
export async function answersTo(
  questions: readonly Question[],
  server: ModelServer,
  { keepGoing }: { keepGoing: boolean },
): Promise<Answers> {
  const answers: Answers = { texts: new Map(), problems: [] };
  const stop = new AbortController();
  const interrupt = () => stop.abort(new Interrupted());
  process.once('SIGINT', interrupt);
  try {
    await askAll(questions, answers, { server, stop: stop.signal, most: keepGoing ? GIVE_UP : 1 });
  } finally {
    process.off('SIGINT', interrupt);
  }
  const unasked = questions.length - answers.texts.size - answers.problems.length;
  if (unasked > 0 && answers.problems.length > 0)
    answers.problems.push(`${unasked} more questions were not asked.`);
  return answers;
}

/** Somebody pressed Ctrl-C. */
export class Interrupted extends Error {
  override name = 'Interrupted';
  override message = 'Interrupted: nothing was written.';
}

async function askAll(
  questions: readonly Question[],
  { texts, problems }: Answers,
  { server, stop, most }: { server: ModelServer; stop: AbortSignal; most: number },
): Promise<void> {
  let failed = 0;
  const watched = withProgress(questions, {
    nameOf: () => `asking ${server.model}`,
    sizeOf: ({ data }) => data.length,
  });
  for (const question of watched) {
    if (texts.has(question.key)) continue;
    try {
      texts.set(question.key, await ask(question, server, stop));
      failed = 0;
    } catch (error) {
      if (stop.aborted) throw stop.reason;
      if (!(error instanceof NoAnswer)) throw error;
      problems.push(error.message);
      failed++;
    }
    if (failed === most) return;
  }
}
