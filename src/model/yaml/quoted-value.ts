/**
 * A **quoted value** begins with `'` or `"`: here is what people get wrong about where it ends.
 */
import { quoted, shown, type YamlFault } from './fault.ts';
import type { YamlLine } from './line.ts';

/** Where a quoted value ends, behind its closing mark; `undefined` where nothing closes it. */
export function quotedEnd(text: string, start: number, limit: number): number | undefined {
  const mark = text[start];
  for (let at = start + 1; at < limit; at++) {
    if (mark === '"' && text[at] === '\\') at++;
    else if (text[at] === mark) {
      if (mark === '"' || text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

/**
 * Faults of a value that begins with a quotation mark, on its own line.
 *
 * @param closes
 *   Does a later line close it? Then it is several lines of words, and nothing is wrong here.
 * @param next
 *   The line below.
 */
export function quotedFaults(
  yaml: string,
  { value, end: lineEnd }: YamlLine,
  closes: boolean,
  next?: YamlLine,
): YamlFault[] {
  const written = yaml.slice(value.start, lineEnd).trimEnd();
  const end = value.start + written.length;
  const close = quotedEnd(yaml, value.start, end);
  const mark = written[0] ?? '"';
  if (close === undefined && closes) return [];
  if (close === undefined) return [broken(yaml, end, mark, next) ?? unclosed(written, value.start)];
  const rest = yaml.slice(close, end);
  if (/^(?:\s*$|\s+#)/.test(rest)) return mark === '"' ? escapeFaults(yaml, value.start, close) : [];
  const whole = { start: value.start, end };
  if (mark === "'" && written.endsWith("'") && /^\S/.test(rest)) {
    const words = written.slice(1, -1).replaceAll("''", "'");
    const reason = `Unexpected apostrophe inside \`'…'\`, expected none: it ends the value. Put the value in double quotes: ${quoted(shown(words))}.`;
    return [{ offset: close - 1, reason, rewrite: [{ ...whole, text: quoted(words) }], certain: true }];
  }
  const all = quoted(written);
  const reason = `Unexpected \`${shown(rest.trim())}\` behind the closing quotation mark, expected the end of the line. Put the whole value in double quotes: ${quoted(shown(written))}.`;
  const offset = close + (rest.length - rest.trimStart().length);
  return [{ offset, reason, rewrite: [{ ...whole, text: all }], certain: !/[{[,\]}#]/.test(rest) }];
}

/** A line end among the words: the line below has no field and ends with the mark. Was there a space? Nobody knows. */
function broken(yaml: string, end: number, mark: string, next: YamlLine | undefined): YamlFault | undefined {
  const rest = next && !next.key ? yaml.slice(next.first, next.end).trimEnd() : '';
  if (!next || rest.indexOf(mark) !== rest.length - 1 || rest === '') return undefined;
  const reason = `Unexpected line end between ${mark}…${mark}, expected all words on one line. Join the line with the one below.`;
  return { offset: end, reason, rewrite: [{ start: end, end: next.first, text: ' ' }], certain: false };
}

function unclosed(written: string, start: number): YamlFault {
  const mark = written[0] ?? '"';
  const plain = !/["'“”‘’#\\]/.test(written.slice(1));
  const words = written.slice(1).replace(mark === '"' ? /[”“]$/ : /[’‘]$/, '');
  const reason = `Unexpected end of line in a value that begins with \`${mark}\`, expected a closing \`${mark}\`. Add it: ${mark}${shown(words)}${mark}.`;
  const text = mark === '"' ? quoted(words) : quoted(written.slice(1));
  const rewrite = [{ start, end: start + written.length, text }];
  return { offset: start, reason, rewrite, certain: plain && mark === '"' };
}

/** What YAML knows behind a backslash; also a line end. */
const ESCAPE = /\\(?:[0abtnvfreN_LP \t"/\\\n\r]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})?/g;

function escapeFaults(yaml: string, start: number, end: number): YamlFault[] {
  const faults: YamlFault[] = [];
  for (const { 0: sequence, index } of yaml.slice(start, end).matchAll(ESCAPE)) {
    if (sequence.length > 1) continue;
    const offset = start + index;
    const reason = `Unexpected \`\\${yaml[offset + 1] ?? ''}\` between double quotes, expected a letter that means something behind a backslash. To print a backslash write \\\\.`;
    faults.push({
      offset,
      reason,
      rewrite: [{ start: offset, end: offset + 1, text: '\\\\' }],
      certain: true,
    });
  }
  return faults;
}
