/**
 * A **YAML line** is one line of fields as people write it: spaces, dashes of a list, the name of a field, what
 * stands behind it, and a comment.
 *
 * ```text
 *   - property: rank   # as of 2022
 *   ^^ dash  key ^^^^ value
 * ```
 */
export interface YamlLine {
  /** Where the line begins. */
  start: number;
  /** Where it ends, before the line end. */
  end: number;
  /** Its first character that is no space or tab. */
  first: number;
  /** Where what follows the dashes begins; the same as `first` without a dash. */
  content: number;
  /** Name of the field, without quotes. */
  key?: string;
  /** Where the value begins; its end is before spaces and a comment. */
  value: { start: number; end: number };
  /** Nothing, or only a comment. */
  empty: boolean;
}

const SHAPE = /^([ \t]*)((?:-[ \t]+|-$)*)(?:([A-Za-z_][\w-]*|"[^"\\]*"|'[^']*')[ \t]*:(?=[ \t]|$))?[ \t]*/;

/** All lines, top to bottom. */
export function linesOf(yaml: string): YamlLine[] {
  const lines: YamlLine[] = [];
  for (let start = 0; start < yaml.length; ) {
    const next = yaml.indexOf('\n', start);
    const end = next === -1 ? yaml.length : next;
    lines.push(lineOf(yaml, start, yaml[end - 1] === '\r' && end > start ? end - 1 : end));
    start = end + 1;
  }
  return lines;
}

function lineOf(yaml: string, start: number, end: number): YamlLine {
  const line = yaml.slice(start, end);
  const [whole = '', space = '', dashes = '', key] = SHAPE.exec(line) ?? [];
  const value = start + whole.length;
  return {
    start,
    end,
    first: start + space.length,
    content: start + space.length + dashes.length,
    ...(key !== undefined && { key: key.replace(/^["']|["']$/g, '') }),
    value: { start: value, end: value + withoutComment(line.slice(whole.length)).length },
    empty: /^[ \t]*(?:#|$)/.test(line),
  };
}

/** A comment begins at `#` behind a space; inside quotes there is none. */
function withoutComment(written: string): string {
  if (written.startsWith('#')) return '';
  const quotes = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(written)?.[0] ?? '';
  const comment = /[ \t]#/.exec(written.slice(quotes.length));
  return (comment ? written.slice(0, quotes.length + comment.index) : written).trimEnd();
}
