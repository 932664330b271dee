/**
 * A **hyphen** at the end of a line is either there because the line ended or belongs to the word; what the
 * document writes elsewhere tells which.
 */

/** What a document writes. */
export interface Vocabulary {
  /** In lower case, those with hyphens inside whole and in parts. */
  words: ReadonlySet<string>;
  /** Does it part words at the ends of lines? Programs for letters and the web mostly do not. */
  parts: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
const PARTED = /(\p{L}[\p{L}\p{M}\p{N}-]*)[-\u2010]$/u;
const CONTINUED = /^\p{Ll}[\p{L}\p{M}]*(?:-[\p{L}\p{M}\p{N}]+)*/u;

/** @param lines In reading order: a word that the end of a line may have parted is no word yet. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  lines.forEach((line, at) => {
    for (const [word] of wholeWords(line, lines[at - 1] ?? '')) {
      words.add(word);
      if (word.includes('-')) for (const part of word.split('-')) words.add(part);
    }
  });
  return { words, parts: doesPart(lines, words) };
}

function wholeWords(line: string, before: string): Iterable<RegExpExecArray> {
  const isContinued = /\p{L}[-\u00AD\u2010]$/u.test(before);
  return line
    .toLowerCase()
    .replace(/\S+[-\u00AD\u2010]$/, '')
    .replace(isContinued ? /^\S+/ : '', '')
    .matchAll(WORD);
}

/** So many hyphens at the ends of lines and no word among them that stands whole elsewhere: none is parted. */
const ENOUGH = 3;
/** The share of parted words that stand whole elsewhere, at least, where words are parted at all. */
const PROVEN = 0.08;

function doesPart(lines: readonly string[], words: ReadonlySet<string>): boolean {
  const joints = lines.flatMap((line, at) => {
    const first = PARTED.exec(line)?.[1];
    const second = CONTINUED.exec(lines[at + 1] ?? '')?.[0];
    return first === undefined || second === undefined ? [] : [(first + second).toLowerCase()];
  });
  return joints.length < ENOUGH || joints.filter((word) => words.has(word)).length >= PROVEN * joints.length;
}

/** Join two lines of one paragraph. */
export function joined(before: string, after: string, vocabulary: Vocabulary): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  const first = PARTED.exec(before)?.[1];
  if (first === undefined || /^[^\p{L}\p{N}]/u.test(after)) return `${before} ${after}`;
  const second = CONTINUED.exec(after)?.[0];
  const isHung = /^(?:and|or|to|und|oder|bis)\b/.test(second ?? '');
  if (isHung) return `${before} ${after}`;
  if (second === undefined || belongs(first, second, vocabulary)) return before + after;
  return before.slice(0, -1) + after;
}

/** Parts that stand before a hyphen and rarely otherwise. */
const BEFORE_HYPHEN = /^(?:self|non|ex|vice|all|cross|half|quasi|well|so|then|e|x)$/;

function belongs(before: string, second: string, { words, parts }: Vocabulary): boolean {
  const last = before.toLowerCase();
  const first = last.split('-').at(-1) ?? last;
  if (words.has(last + second) || words.has(first + second)) return false;
  if (!parts || words.has(`${last}-${second}`) || words.has(`${first}-${second}`)) return true;
  if (last.includes('-') || BEFORE_HYPHEN.test(first) || /^\p{Lu}{2,}$/u.test(before)) return true;
  return first.length > 3 && second.length > 3 && words.has(first) && words.has(second);
}
