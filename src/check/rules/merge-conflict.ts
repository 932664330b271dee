/**
 * ## merge-conflict
 *
 * No file holds the marks that git leaves where two people changed the same lines. Which of the two versions is right
 * only a person knows; nothing else of the file is looked at until then.
 *
 * Bad:
 * ```yaml
 * <<<<<<< HEAD
 * summary: Keeper of the harbour.
 * =======
 * summary: Keeper of the port.
 * >>>>>>> other
 * ```
 * Message:
 * ```text
 * Unexpected merge conflict (line 4 against line 6), expected one version. Keep the lines that are right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.
 * ```
 */
import { errorAt, type Message } from '../../model/message.ts';
import type { ContentFile } from '../../model/page.ts';
import type { Rule } from '../rule.ts';

const name = 'merge-conflict';

export const mergeConflict: Rule = {
  name,
  alone: true,
  check: ({ files }) => files.flatMap(conflictIn),
};

/** A line with a mark; the one in the middle is also what Markdown draws below a heading. */
interface Mark {
  sign: string;
  /** From 0. */
  line: number;
  offset: number;
}

/** The first conflict of a file, and how many there are below it; nothing where there is none. */
export function conflictIn(file: ContentFile): Message[] {
  const marks = hasMarks(file.text) ? marksOf(file.text) : [];
  const first = marks.find(({ sign }) => sign !== '=');
  if (!first) return [];
  const more = marks.filter(({ sign }) => sign === '<').length - 1;
  const below = more > 0 ? ` There ${more === 1 ? 'is 1 more' : `are ${more} more`} below.` : '';
  const reason =
    sides(marks, first) ??
    `Unexpected mark \`${first.sign.repeat(7)}\` of a merge conflict, expected only words of the page. Delete the line, and look which of the two versions stands here.`;
  return [errorAt({ ...file, offset: first.offset }, name, reason + below)];
}

function hasMarks(text: string): boolean {
  return text.includes('<<<<<<<') || text.includes('>>>>>>>');
}

function marksOf(text: string): Mark[] {
  let offset = 0;
  return text.split('\n').flatMap((words, line) => {
    const mark = { sign: words[0] ?? '', line, offset };
    offset += words.length + 1;
    return /^(?:([<>|])\1{6}(?:[ \r]|$)|={7}\r?$)/.test(words) ? [mark] : [];
  });
}

/** What stands against what, when all marks are there. */
function sides(marks: readonly Mark[], { sign, line }: Mark): string | undefined {
  const rest = marks.filter((mark) => mark.line > line);
  const middle = rest.find((mark) => mark.sign === '=')?.line;
  const end = rest.find((mark) => mark.sign === '>')?.line;
  if (sign !== '<' || middle === undefined || end === undefined || end < middle) return undefined;
  const base = rest.find((mark) => mark.sign === '|')?.line ?? middle;
  const ours = lines(line + 1, Math.min(base, middle));
  const theirs = lines(middle + 1, end);
  return `Unexpected merge conflict (${ours} against ${theirs}), expected one version. Keep the lines that are right, and delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`;
}

/** Lines as a person counts them; `end` is the one behind the last. */
function lines(start: number, end: number): string {
  if (start >= end) return 'nothing';
  return end - start === 1 ? `line ${end}` : `lines ${start + 1}–${end}`;
}
