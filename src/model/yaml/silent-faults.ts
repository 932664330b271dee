/**
 * A **silent fault** is what YAML reads without complaint, only otherwise than it was meant: a value cut short by
 * a comment, a name that took its value with it, a quotation mark that is a letter.
 */
import { quoted, shown, type YamlFault } from './fault.ts';
import { fieldsOfWords, knownFields } from './fields.ts';
import type { YamlLine } from './line.ts';

/** Text in which none of them can be; asked first, for nearly all pages are such. */
const MAY_BE_SILENT =
  /[\u00A0\u2007\u202F\u3000]|(?:^|\s)#\S|[“”„‟‘’‚]|^[ \t]*(?:-[ \t]+)*(?:[A-Za-z]+:[^\s]|-[^\s-])|[{,]\s*[A-Za-z]+:[^\s/]/m;

export function mayBeSilent(yaml: string): boolean {
  return MAY_BE_SILENT.test(yaml);
}

/**
 * Faults of one line.
 *
 * @param inList
 *   A dash may begin it, whatever follows: the line above is one of the same list, or the name of a field with nothing
 *   behind it.
 */
export function silentFaults(yaml: string, line: YamlLine, inList: boolean): YamlFault[] {
  const { value, first, end, content } = line;
  const hard = hardSpace(yaml, line);
  if (hard) return [hard];
  const dash = inList || isItem(yaml, first, end) ? dashFault(yaml, first) : undefined;
  if (dash) return [dash];
  const colon = /^([A-Za-z]+):[^\s]/.exec(yaml.slice(content, end));
  if (!line.key && colon?.[1] && knownFields.has(colon[1]))
    return [colonFault(content + colon[1].length, colon[1])];
  return [...smartQuotes(yaml, line), ...commentFaults(yaml, value, end), ...flowColons(yaml, line)];
}

/** A no-break space where YAML needs one that breaks: before the first word, or behind a dash or colon. */
function hardSpace(yaml: string, { start, end }: YamlLine): YamlFault | undefined {
  const written = yaml.slice(start, end);
  const before = /^[ \t]*(?:- +)*(?:[A-Za-z]+:|-)?[ \t]*(?=[\u00A0\u2007\u202F\u3000])/.exec(written)?.[0];
  if (before === undefined) return undefined;
  const from = start + before.length;
  const spaces = /^[\u00A0\u2007\u202F\u3000 ]+/.exec(yaml.slice(from, end))?.[0] ?? ' ';
  return {
    offset: from,
    reason: 'Unexpected no-break space, expected a plain one. Delete it and type a space.',
    rewrite: [{ start: from, end: from + spaces.length, text: ' '.repeat(spaces.length) }],
    certain: true,
  };
}

/** `-property: role`: a field that is known, so that the dash can only begin an item. */
function isItem(yaml: string, first: number, end: number): boolean {
  const name = /^-([A-Za-z]+):/.exec(yaml.slice(first, Math.min(end, first + 40)))?.[1];
  return name !== undefined && knownFields.has(name);
}

function dashFault(yaml: string, first: number): YamlFault | undefined {
  if (yaml[first] !== '-' || /[\s-]/.test(yaml[first + 1] ?? ' ')) return undefined;
  const offset = first + 1;
  return {
    offset: first,
    reason: 'Unexpected `-` without a space, expected `- ` before an item of a list. Put a space behind it.',
    rewrite: [{ start: offset, end: offset, text: ' ' }],
    certain: true,
  };
}

function colonFault(colon: number, key: string): YamlFault {
  return {
    offset: colon,
    reason: `Unexpected \`${key}:\` without a space, expected \`${key}: \` before the value. Put a space behind the colon.`,
    rewrite: [{ start: colon + 1, end: colon + 1, text: ' ' }],
    certain: true,
  };
}

function flowColons(yaml: string, { value }: YamlLine): YamlFault[] {
  if (!/[[{]/.test(yaml[value.start] ?? '')) return [];
  const written = yaml
    .slice(value.start, value.end)
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (it) => '_'.repeat(it.length));
  return Array.from(written.matchAll(/[{,]\s*([A-Za-z]+):(?=[^\s,}])/g))
    .filter(({ 1: key = '' }) => knownFields.has(key))
    .map(({ 0: whole, 1: key = '', index }) => colonFault(value.start + index + whole.length - 1, key));
}

const OPENING = /^[“„‟‘‚]/;
const PAIR = /^(?:[“„‟]([^“”„‟"]*)[“”]|[‘‚]([^‘’‚']*)[‘’])$/;

function smartQuotes(yaml: string, { key, value }: YamlLine): YamlFault[] {
  const words = yaml.slice(value.start, value.end);
  const [, double, single] = (OPENING.test(words) && PAIR.exec(words)) || [];
  const inner = double ?? single;
  if (inner === undefined || (key !== undefined && fieldsOfWords.has(key))) return [];
  const reason = `Unexpected typographic quotation mark \`${words[0]}\` around a value, expected \`"\` or none: it would be part of the name. Write ${quoted(shown(inner))}.`;
  return [{ offset: value.start, reason, rewrite: [{ ...value, text: quoted(inner) }], certain: true }];
}

/** `#2` is a number to a person, and to YAML a comment; a comment that is meant has a space behind `#`. */
function commentFaults(yaml: string, { start, end }: YamlLine['value'], lineEnd: number): YamlFault[] {
  const gap = /^[ \t]*#(?=[^\s#!-])/.exec(yaml.slice(end, lineEnd));
  if (!gap || /^["'[{|>]/.test(yaml.slice(start, start + 1))) return [];
  const offset = end + gap[0].length - 1;
  const whole = yaml.slice(start, lineEnd).trimEnd();
  const reason = `Unexpected \`#\` that cuts off the value, expected \`# \` before a comment. Put the value in double quotes: ${quoted(shown(whole))}, or a space behind \`#\`.`;
  return [{ offset, reason, rewrite: [], certain: false }];
}
