/**
 * Goes through fields **line by line**, as a person reads them, and tells what is wrong in words for people. It
 * sees less than YAML does, and is asked about what YAML could not read.
 */
import type { YamlFault } from './fault.ts';
import { knownFields } from './fields.ts';
import { flowFaults, walkFlow } from './flow-value.ts';
import { Layout } from './layout-faults.ts';
import { linesOf, type YamlLine } from './line.ts';
import { plainFaults } from './plain-value.ts';
import { quotedEnd, quotedFaults } from './quoted-value.ts';
import { silentFaults } from './silent-faults.ts';

/** Faults after which the rest is not looked at: nobody wrote such fields. */
const MOST = 1000;

/**
 * All faults of all lines.
 *
 * @param broken
 *   YAML could not read it. Otherwise only what YAML reads otherwise than it was meant is told.
 */
export function lineFaults(yaml: string, broken: boolean): YamlFault[] {
  const lines = linesOf(yaml);
  const layout = new Layout();
  const faults: YamlFault[] = [];
  let before: YamlLine | undefined;
  for (let at = 0; at < lines.length && faults.length < MOST; at++) {
    const line = lines[at];
    if (!line || line.empty) continue;
    const silent = silentFaults(yaml, line, before !== undefined && mayHoldItems(yaml, before));
    faults.push(...silent);
    if (broken && silent.length === 0) faults.push(...layoutFaults(yaml, layout, line, lines[at + 1]));
    if (broken && silent.length === 0) faults.push(...valueFaults(yaml, lines, at));
    at = lastLineOf(yaml, lines, at);
    before = line;
  }
  return faults;
}

function layoutFaults(yaml: string, layout: Layout, line: YamlLine, next: YamlLine | undefined): YamlFault[] {
  if (!line.key && line.content === line.first) return wordsFault(yaml, line);
  const fault = fieldsBelow(line, next) ? colonless(yaml, line) : undefined;
  if (fault) return [fault, ...layout.next(line, yaml.slice(line.start, line.first), true)];
  const value = yaml.slice(line.value.start, line.value.end);
  const opens = value === '' || /[ \t]{2}[A-Za-z]+:$/.test(value.slice(-40));
  const filled = line.key === undefined || !opens;
  return layout.next(line, yaml.slice(line.start, line.first), filled);
}

/** A line that is neither a field nor an item. */
function wordsFault(yaml: string, line: YamlLine): YamlFault[] {
  const written = yaml.slice(line.first, line.end).trimEnd();
  if (/^(?:\.\.\.|---)/.test(written)) return [endOfFields(line)];
  const fault = colonless(yaml, line);
  return fault && (fault.certain || knownFields.has(written)) ? [fault] : [];
}

/** A word at the beginning of a line that could be the name of a field; certain where it is one. */
function colonless(yaml: string, { content, end }: YamlLine): YamlFault | undefined {
  const written = yaml.slice(content, end).trimEnd();
  const key = /^[A-Za-z]+(?=\s|$)/.exec(written)?.[0];
  if (!key) return undefined;
  const colon = content + key.length;
  return {
    offset: content,
    reason: `Unexpected \`${key}\` without a colon, expected \`${key}: \` and its value. Put a colon behind it.`,
    rewrite: [{ start: colon, end: colon, text: ':' }],
    certain: written.length > key.length && knownFields.has(key),
  };
}

/** An item of words has no fields below it: these words begin with the name of one. */
function fieldsBelow({ start, first, content, key }: YamlLine, next: YamlLine | undefined): boolean {
  const column = next && next.first - next.start;
  return !key && content > first && next?.key !== undefined && column === content - start;
}

function endOfFields({ first, end }: YamlLine): YamlFault {
  const reason =
    'Unexpected `---` or `...` among the fields, expected it only below the last. Remove the line.';
  return { offset: first, reason, rewrite: [{ start: first, end, text: '#' }], certain: false };
}

/** Below such a line an item of a list may stand. */
function mayHoldItems(yaml: string, { key, value, first }: YamlLine): boolean {
  return yaml[first] === '-' || (key !== undefined && value.end === value.start);
}

function valueFaults(yaml: string, lines: readonly YamlLine[], at: number): YamlFault[] {
  const line = lines[at];
  if (!line || line.value.end === line.value.start) return [];
  if (!line.key && line.content === line.first) return [];
  const mark = yaml[line.value.start] ?? '';
  const several = lastLineOf(yaml, lines, at) > at;
  if (mark === '"' || mark === "'") return quotedFaults(yaml, line, several, lines[at + 1]);
  if (mark === '[' || mark === '{') return several ? [] : flowFaults(yaml, line);
  return plainFaults(yaml, line);
}

/** Index of the line on which the value of a line ends. */
function lastLineOf(yaml: string, lines: readonly YamlLine[], at: number): number {
  const line = lines[at];
  if (!line) return at;
  const mark = yaml[line.value.start] ?? '';
  const column = line.first - line.start;
  let last = at;
  if (/^[|>]/.test(mark)) {
    while (isWithin(lines[last + 1], column)) last++;
    return last;
  }
  const ends = endOf(yaml, line, mark);
  if (ends === undefined || ends <= line.end) return at;
  while ((lines[last]?.end ?? ends) < ends) {
    last++;
    if (!isWithin(lines[last], column) || lines[last]?.key) return at;
  }
  return last;
}

function endOf(yaml: string, { value, end }: YamlLine, mark: string): number | undefined {
  const far = Math.min(yaml.length, end + 1000);
  if (mark === '"' || mark === "'")
    return quotedEnd(yaml, value.start, end) ?? quotedEnd(yaml, value.start, far);
  return mark === '[' || mark === '{' ? walkFlow(yaml, value.start, far).end : undefined;
}

function isWithin(line: YamlLine | undefined, column: number): boolean {
  return line !== undefined && (line.empty || line.first - line.start > column);
}
