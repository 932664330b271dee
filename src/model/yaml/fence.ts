/**
 * **Fences** are the two lines `---` between which the fields of a page stand.
 */
import type { YamlFault } from './fault.ts';
import { knownFields } from './fields.ts';

/** The closing fence stands at the start of its line: `---` at the end of a line of words is words. */
const FENCED = /^---\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

export interface Fenced {
  /** Absent where nothing looks like fields. */
  range?: { start: number; end: number; bodyStart: number };
  faults: YamlFault[];
}

/** Where the fields of a file begin and end, also where its fences are not as they should be. */
export function fencesOf(text: string): Fenced {
  const match = FENCED.exec(text);
  if (match) {
    const start = match[0].indexOf('\n') + 1;
    const end = text.lastIndexOf('---', match[0].length - 1);
    return { range: { start, end, bodyStart: match[0].length }, faults: [] };
  }
  const opening = openingOf(text);
  const closing = closingOf(text, opening.start);
  const { start } = opening;
  const ends = opening.fields || closing.end > start;
  const faults = neither(opening.faults, closing.faults) ?? [
    ...opening.faults,
    ...(ends ? closing.faults : []),
  ];
  return { range: { start, end: closing.end, bodyStart: closing.bodyStart }, faults };
}

/** One fault of fields that stand without any fence. */
function neither(opening: readonly YamlFault[], closing: readonly YamlFault[]): YamlFault[] | undefined {
  const [first] = opening.filter(({ reason }) => reason === NO_OPENING);
  const [last] = closing.filter(({ reason }) => reason === NO_CLOSING);
  if (!first?.certain || !last?.certain) return undefined;
  const rewrite = [...first.rewrite, ...last.rewrite];
  const others = opening.filter((one) => one !== first);
  return [...others, { ...first, reason: NO_FENCES, rewrite }];
}

/** `----`, `+++`, a dash of another sort: a line that stands for `---`. */
const LIKE_FENCE = /^[ \t]*(?:-{2,}|[—–−]+|\+{3,}|={3,}|\*{3,})[ \t]*(?=\r?\n|$)/;

function openingOf(text: string): { start: number; fields: boolean; faults: YamlFault[] } {
  const faults: YamlFault[] = [];
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  if (mark) faults.push(removal(0, 1, BOM));
  const space = /^\s*/.exec(text.slice(mark))?.[0].length ?? 0;
  const first = mark + space;
  const like = LIKE_FENCE.exec(text.slice(first))?.[0];
  if (like === undefined) {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const rewrite = [{ start: first, end: first, text: `---${lineEnd}` }];
    const certain = /^[A-Za-z]+:(?:[ \t]|\r?\n)/.test(text.slice(first));
    faults.push({ offset: mark, reason: NO_OPENING, rewrite, certain });
    return { start: first, fields: certain, faults };
  }
  if (space > 0) faults.push(removal(mark, first, SPACE_BEFORE));
  const end = first + like.length;
  if (like.trimEnd() !== '---') faults.push(fenceLike(like.trimEnd(), first));
  else if (like !== '---') faults.push(removal(first + 3, end, SPACE_BEHIND));
  const line = text.indexOf('\n', end);
  return { start: line === -1 ? text.length : line + 1, fields: true, faults };
}

/** A line of the body, or an empty one with no field below it: fields have come to an end. */
function closingOf(text: string, start: number): { end: number; bodyStart: number; faults: YamlFault[] } {
  let behindEmpty = false;
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next + 1;
    const line = text.slice(at, end).trimEnd();
    if (line === '---') return { end: at, bodyStart: end, faults: [] };
    const like = LIKE_FENCE.exec(line)?.[0];
    if (like) return { end: at, bodyStart: end, faults: [fenceLike(like.trimEnd(), at)] };
    if (!isFieldLike(line, behindEmpty)) return unclosed(text, start, at);
    behindEmpty = line === '';
    at = end;
  }
  return unclosed(text, start, text.length);
}

function unclosed(text: string, start: number, at: number): ReturnType<typeof closingOf> {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const blank = /(?:\r?\n[ \t]*)*$/.exec(text.slice(start, at))?.[0].length ?? 0;
  const end = at === text.length ? at : Math.max(start, at - Math.max(0, blank - lineEnd.length));
  const before = end > 0 && text[end - 1] !== '\n' ? lineEnd : '';
  const rewrite = [{ start: end, end, text: `${before}---${lineEnd}` }];
  const offset = end;
  return { end, bodyStart: end, faults: [{ offset, reason: NO_CLOSING, rewrite, certain: end > start }] };
}

/** Below an empty line only a field that is known is one: words may hold a colon, too. */
function isFieldLike(line: string, behindEmpty: boolean): boolean {
  if (/^(?:$|[ \t]|#[ \t]|-(?:[ \t]|$)|[}\]])/.test(line)) return true;
  const key = /^["']?([A-Za-z][\w -]*)["']?:/.exec(line)?.[1];
  return key !== undefined && (!behindEmpty || knownFields.has(key));
}

function fenceLike(written: string, offset: number): YamlFault {
  const space = written.length - written.trimStart().length;
  const shown = written.trim();
  return {
    offset: offset + (shown === '---' ? 0 : space),
    reason:
      shown === '---'
        ? SPACE_BEFORE
        : `Unexpected \`${shown.slice(0, 20)}\`, expected a line \`---\` of three hyphens. Write \`---\`.`,
    rewrite: [{ start: offset, end: offset + written.length, text: '---' }],
    certain: true,
  };
}

function removal(start: number, end: number, reason: string): YamlFault {
  return { offset: start, reason, rewrite: [{ start, end, text: '' }], certain: true };
}

const BOM =
  'Unexpected byte order mark, expected `---` at the very start. Save the file as UTF-8 without BOM.';
const SPACE_BEFORE =
  'Unexpected white space before `---`, expected `---` at the very start of its line, the first at the start of the file. Delete it.';
const SPACE_BEHIND = 'Unexpected white space behind `---`, expected the end of the line. Delete it.';
const NO_OPENING =
  'Unexpected start of page, expected a line `---` that opens the frontmatter. Begin the file with `---`.';
const NO_FENCES =
  'Unexpected fields without fences, expected them between two lines `---`. Put one above the first field and one below the last.';
const NO_CLOSING =
  'Unexpected end of frontmatter, expected a closing line `---`. Add it below the last field.';
