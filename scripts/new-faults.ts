/**
 * The **faults** of a page that is not written yet: there is no file to be named, so each is told of the option that
 * it came from.
 */
import type { ContentFile } from '../src/model/page.ts';
import { refuse } from './arguments.ts';
import { HELP } from './new-options.ts';

const OPTIONS: Readonly<Record<string, string>> = {
  url: '--url',
  published: '--published',
  publisher: '--publisher',
  summary: '--summary',
  aliases: '--alias',
  categories: '--category',
  name: 'The name',
  title: 'The title',
};

/** Nothing is written; wrong usage. */
export function refuseFaults(
  faults: readonly { line: number; reason: string }[],
  { text }: ContentFile,
): void {
  const told = faults.map(({ line, reason }) => `${optionAt(text, line)}: ${reason}`);
  if (told.length > 0) refuse(told.join('\n'), HELP);
}

/** @param line From 1. */
function optionAt(text: string, line: number): string {
  const above = text.split('\n').slice(0, line);
  const field = above.findLast((one) => /^\w+:/.test(one))?.replace(/:.*/, '') ?? '';
  return OPTIONS[field] ?? 'The page';
}
