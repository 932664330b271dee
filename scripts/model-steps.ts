/**
 * To **consult** a language model is to hear what a conversion would ask, to put the questions, and to give the
 * conversion steps that know the answers.
 */
import { convert, STEPS, type Steps } from '../src/convert/convert.ts';
import { answered, type Heard, hearing } from '../src/convert/model/asking.ts';
import type { Question } from '../src/convert/model/question.ts';
import type { Content } from '../src/convert/propose/archive.ts';
import type { Input } from '../src/convert/propose/extend.ts';
import type { Knowledge } from '../src/convert/recognise/knowledge.ts';
import { answersTo } from './model-answers.ts';
import type { ModelServer } from './model-client.ts';

export interface Consultation {
  steps: Steps;
  questions: number;
  answers: number;
  /** Filled while the documents are converted with these steps. */
  heard: Heard[];
  /** Why questions have no answer, a line each. */
  problems: readonly string[];
}

/** What is to be converted, and by which steps when no model is asked. */
interface Conversing {
  inputs: Iterable<Input>;
  content: Content;
  knowledge: Knowledge;
  steps?: Steps;
}

/** @throws {Interrupted} on Ctrl-C. */
export async function consult(
  server: ModelServer,
  { inputs, content, knowledge, steps = STEPS }: Conversing,
  { keepGoing }: { keepGoing: boolean },
): Promise<Consultation> {
  const questions: Question[] = [];
  convert(inputs, content, knowledge, hearing(steps, questions));
  const { texts, problems } = await answersTo(questions, server, { keepGoing });
  const heard: Heard[] = [];
  return {
    steps: answered(steps, texts, heard),
    questions: questions.length,
    answers: texts.size,
    heard,
    problems,
  };
}
