/**
 * Example **questions** of this site, for the search page and, in a small file, for the search dialog.
 */
import { type ExampleQuestion, exampleQuestions } from '../publish/example-questions.ts';
import { type Knowledge, knowledge } from './knowledge.ts';

const known = new WeakMap<Knowledge, ExampleQuestion[]>();

/** Worked out once for what the content says now. */
export async function questions(): Promise<ExampleQuestion[]> {
  const site = await knowledge();
  const made = known.get(site) ?? exampleQuestions(site.searched());
  known.set(site, made);
  return made;
}
