/**
 * A claim moves **as it was written**: its own lines, with their quotation marks and notes, moved in or out as far as
 * the list they go to. It is printed anew only where its lines would not say there what it says.
 */
import { isMap, type Node } from 'yaml';
import { listAt, newlineOf } from '../../convert/propose/append.ts';
import { blockItem, claimValue } from '../../convert/propose/yaml.ts';
import { linesOf } from '../../convert/undo/cut.ts';
import { readYaml } from '../../model/front.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import type { Insertion } from '../../text/insertion.ts';
import type { Move } from './claims.ts';
import { applyEdits } from './edit.ts';
import { redirect, type Turn } from './redirect.ts';

/** An insertion of printed claims, with the lines of the page that goes in the place of what was printed. */
export function asWritten(
  insertion: Insertion,
  moved: readonly Move[],
  { kept, gone, turn }: { kept: EntityPage; gone: EntityPage; turn: Turn },
): Insertion {
  const column = /(?:^|\n)( *)- /.exec(insertion.text)?.[1]?.length;
  if (column === undefined) return insertion;
  const newline = newlineOf(kept.text);
  const { text } = insertion;
  const replaced = moved.reduce((words, { was, now }) => {
    const printed = blockItem(claimValue(now), column, newline);
    const lines = linesThere(gone, gone.data.claims.indexOf(was), { now, turn, column });
    return lines === undefined ? words : words.replace(printed, () => lines.replaceAll('\n', newline));
  }, text);
  return { ...insertion, text: replaced };
}

/** The lines of a claim, without the last line end, if they say what it is to say. */
function linesThere(
  page: EntityPage,
  at: number,
  { now, turn, column }: { now: Claim; turn: Turn; column: number },
): string | undefined {
  const item = listAt(page, ['claims'])?.items[at] as Node | undefined;
  const span = item && isMap(item) && !item.flow ? linesOf(page, item) : undefined;
  if (!span) return undefined;
  const edits = redirect(page, turn).edits.filter(
    ({ start, was }) => start >= span.start && start + was.length <= span.end && !was.includes('\n'),
  );
  const own = edits.map((edit) => ({ ...edit, start: edit.start - span.start }));
  const written = applyEdits(page.text.slice(span.start, span.end), own).replaceAll('\r\n', '\n').trimEnd();
  const lines = withReview(indented(written, column), now.review, column);
  return lines !== undefined && says(lines, now) ? lines : undefined;
}

/** All lines as far to the right or left as the first. */
function indented(lines: string, column: number): string {
  const by = column - (/^ */.exec(lines)?.[0].length ?? 0);
  return by >= 0
    ? lines.replace(/^(?=[^\n])/gm, ' '.repeat(by))
    : lines.replace(new RegExp(`^ {${-by}}`, 'gm'), '');
}

/** What a person has read, or not, stands before the citations. */
function withReview(lines: string, review: Claim['review'], column: number): string | undefined {
  if (review === undefined || /^ *(?:- )?review:/m.test(lines)) return lines;
  const indent = ' '.repeat(column + 2);
  const at = lines.indexOf(`\n${indent}cite:`);
  return at < 0 ? undefined : `${lines.slice(0, at)}\n${indent}review: ${review}${lines.slice(at)}`;
}

function says(lines: string, claim: Claim): boolean {
  const text = `claims:\n${lines}\n`;
  const { front, messages } = readYaml(
    { path: '', text },
    { start: 0, end: text.length, bodyStart: text.length },
  );
  if (!front || messages.length > 0) return false;
  const { claims } = front.document.toJS() as { claims?: unknown[] };
  return claims?.length === 1 && sortedJson(claims[0]) === sortedJson(claim);
}

/** The same for the same fields in whatever order. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
