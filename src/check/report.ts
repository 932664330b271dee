/**
 * A **report** is messages as lines: for a person, for the annotations of a forge, or for a program.
 */
import type { Message } from '../model/message.ts';

export const formats = ['pretty', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/**
 * Print messages.
 *
 * @param shown
 *   Turns a path below `content/` into the path to show.
 * @param pages
 *   How many pages were looked at.
 */
export function report(
  messages: readonly Message[],
  format: Format,
  { shown, pages }: { shown: (path: string) => string; pages: number },
): string {
  const located = messages.map((message) => ({ ...message, path: shown(message.path) }));
  if (format === 'json') return JSON.stringify(located, null, 2);
  const line = format === 'github' ? annotation : prettyLine;
  return [...located.map(line), countLine(messages, pages)].join('\n');
}

function prettyLine({ path, line, column, severity, rule, reason }: Message): string {
  return `${path}:${line}:${column}: ${severity} ${rule} ${oneLine(reason)}`;
}

/** Anything that moves the cursor or hides in a terminal would let a page forge lines of the report. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '�');
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function annotation({ path, line, column, severity, rule, reason }: Message): string {
  const parameters = `file=${parameter(path)},line=${line},col=${column},title=${parameter(rule)}`;
  return `::${severity} ${parameters}::${data(oneLine(reason))}`;
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function parameter(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

function countLine(messages: readonly Message[], pages: number): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  const warnings = messages.length - errors;
  const looked = counted(pages, 'page');
  if (messages.length === 0) return `${looked}: nothing to mend`;
  return `${looked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
