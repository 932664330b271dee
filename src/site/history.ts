/**
 * The **history** of the content, as git has it, read once a process; in development again after a change.
 */
import { type ContentHistory, readHistory } from '../store/history.ts';
import { contentFolder } from './integrations/content.ts';
import { knowledge } from './knowledge.ts';

let known: { of: unknown; history: ContentHistory | undefined } | undefined;

/**
 * The history of the content that the site shows now.
 *
 * @returns
 *   Nothing when git cannot tell it for certain, as in a shallow clone.
 */
export async function history(): Promise<ContentHistory | undefined> {
  const of = await knowledge();
  if (known?.of !== of) known = { of, history: readHistory(contentFolder()) };
  return known.history;
}
