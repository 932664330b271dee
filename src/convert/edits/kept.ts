/**
 * What a person wrote is **kept** when every byte of it still stands where it stood, with nothing but insertions
 * in between.
 */
import { applyCorrections } from '../../text/correction.ts';
import type { Conversion } from '../convert.ts';
import type { Folder } from './folder.ts';

/** @returns What was lost, a line each. */
export function lostBytes(edited: Folder, after: Folder): string[] {
  return [...edited.files].flatMap(([path, text]) => {
    const now = after.files.get(path);
    if (now === undefined) return [`${path}: the file is gone`];
    if (now === text || path.endsWith('.ledger.json')) return [];
    const missing = firstMissing(text, now);
    return missing === undefined ? [] : [`${path}: “${missing}” does not stand any more`];
  });
}

/**
 * Pages that were there change by insertion alone, but for quotations, which are found again when their source
 * was corrected.
 *
 * @returns Those that change otherwise.
 */
export function printedAnew(edited: Folder, { changes }: Conversion): string[] {
  const anew = changes.filter((change) => {
    const before = edited.files.get(change.path);
    if (change.path.endsWith('.ledger.json') || before === undefined) return false;
    return before !== change.before || !isGrown(before, change);
  });
  return anew.map(({ path }) => `${path}: printed anew`);
}

function isGrown(
  before: string,
  { insertions, corrections = [], text }: Conversion['changes'][number],
): boolean {
  const isQuotation = ({ start }: { start: number }) =>
    /\b(?:quote|prefix|suffix)\b/.test(before.slice(before.lastIndexOf('\n', start - 1) + 1, start));
  return corrections.every(isQuotation) && applyCorrections(before, corrections, insertions) === text;
}

/**
 * The first line that is not among the lines of another text, all in order. An insertion may stand within a line:
 * then its characters must be there in order, with one stretch between them.
 */
function firstMissing(text: string, now: string): string | undefined {
  const lines = now.split('\n');
  let at = 0;
  for (const line of text.split('\n')) {
    while (at < lines.length && lines[at] !== line && !isWithin(line, lines[at] ?? '')) at++;
    if (at === lines.length) return line;
    at++;
  }
  return undefined;
}

/**
 * Is a line the same but for insertions into its brackets, as its characters in order? What comes on lines of its own
 * behind a bracket that stays open is not waited for.
 */
function isWithin(line: string, now: string): boolean {
  if (!/[\]}]/.test(line)) return false;
  const close = line.includes(']') ? line.lastIndexOf(']') : line.lastIndexOf('}');
  const until = line.slice(0, close).trimEnd();
  let at = 0;
  for (const character of now) if (character === until.charAt(at)) at++;
  return at >= until.length;
}
