/**
 * The **text** of the comment below a pull request: the report of the check and how it ended, or, where the pull
 * request may have changed the check itself, only that a person has to read it.
 */
import { harmless, posted } from '../src/contribute/posted.ts';
import type { Change } from './comment-pull.ts';

/** What can be changed without the check becoming another one. */
const HARMLESS = /^(?:content\/.|README\.md$|LICENSE$)/;
/** Most paths that are named. */
const MOST_NAMED = 5;

export interface Checked {
  /** Address of the run of the check. */
  run: string;
  conclusion: string | null;
  /** As the check left it; absent when there is none that can be read. */
  report: string | undefined;
}

/** Why nothing that the check of this change left can be believed; nothing when it can. */
export function doubtOf({ paths, isWhole }: Change): string | undefined {
  const others = paths.filter((path) => !HARMLESS.test(path));
  if (others.length > 0) {
    const named = [...new Set(others)].slice(0, MOST_NAMED).map((path) => posted(path));
    const more = new Set(others).size > MOST_NAMED ? ' and more' : '';
    return `This pull request changes more than pages: ${named.join(', ')}${more}. That can change the check itself, so`;
  }
  return isWhole ? undefined : 'Not everything that this pull request changes could be listed, so';
}

export function doubtWords(doubt: string): string {
  return `${doubt} neither its report nor its result is told here: a person has to read all of it. \`npm run report\` on a machine of theirs, with the code as it was before, shows what it does to the statements.`;
}

export function reportWords({ run, conclusion, report }: Checked): string {
  const passed = conclusion === 'success' ? 'The check found no errors.' : 'The check did not pass.';
  const links = `${passed} [All messages, the preview and the changes that \`--fix\` would make](${run}).`;
  const words = report === undefined ? 'There is no report that can be shown here.' : harmless(report);
  return `${links}\n\n${words}`;
}
