/**
 * A **report** is messages as lines: for a person, for the annotations of a forge, or for a program.
 */
import type { Message } from '../model/message.ts';
import { toldOf } from './told.ts';

export const formats = ['pretty', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/** What words of a report are, for a terminal to show them apart. */
export type Paint = (what: Message['severity'] | 'place' | 'rule', words: string) => string;

export interface ReportOptions {
  /** Turns a path below `content/` into the path to show. */
  shown: (path: string) => string;
  /** How many pages there are. */
  pages: number;
  /** Which files were looked at when it was not all of them, and why; in front of the counts and behind them. */
  looked?: { at?: string; why?: string };
  /** Does `--fix` without more mend files at a path? Every one, where nothing is said. */
  mends?: (path: string) => boolean;
  paint?: Paint;
}

/** Print messages; `json` is an array of them with the paths that are shown. */
export function report(messages: readonly Message[], format: Format, options: ReportOptions): string {
  const { shown, pages, looked = {}, paint = (_, words) => words } = options;
  const located = toldOf(messages).map((message) => ({ ...message, path: shown(message.path) }));
  if (format === 'json') return JSON.stringify(located, null, 2);
  const lines =
    format === 'github'
      ? errorsFirst(located).map(annotation)
      : located.map((message) => prettyLine(message, paint));
  const { at = counted(pages, 'page'), why } = looked;
  const because = why === undefined ? '' : ` (${why})`;
  return [...lines, `${at}: ${counts(messages)}${because}${offer(messages, options)}`].join('\n');
}

/** What a command can do about it. */
function offer(messages: readonly Message[], { mends = () => true }: ReportOptions): string {
  const mendable = messages.filter(({ fix }) => fix !== undefined);
  if (mendable.length === 0) return '';
  const isHere = mendable.every(({ path }) => mends(path));
  const count = mendable.length === messages.length ? 'all' : `${mendable.length} of them`;
  return `; npm run check -- ${isHere ? '' : '--all '}--fix mends ${count}`;
}

function prettyLine({ path, line, column, severity, rule, reason }: Message, paint: Paint): string {
  const place = paint('place', `${oneLine(path)}:${line}:${column}:`);
  return `${place} ${paint(severity, severity)} ${paint('rule', rule)} ${oneLine(reason)}`;
}

/**
 * Anything that moves the cursor or hides in a terminal would let a page forge lines of the report. `::` at the
 * beginning of a line, and `##[` anywhere in it, are commands to what runs workflows on a forge.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '�')
    .replace(/^ ?::/, './::')
    .replace(/##\[/g, '## [');
}

/** Forges show the first ten of each sort beside the text, in all; errors decide. */
function errorsFirst(messages: readonly Message[]): Message[] {
  const of = (wanted: Message['severity']) => messages.filter(({ severity }) => severity === wanted);
  return [...of('error'), ...of('warning')];
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

/** `1 error, 2 warnings` */
export function counts(messages: readonly Message[]): string {
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  if (messages.length === 0) return 'nothing to mend';
  return `${counted(errors, 'error')}, ${counted(messages.length - errors, 'warning')}`;
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
