/**
 * A **plain value** has no quotation marks: here is what YAML does not allow in one.
 */
import { quoted, shown, type YamlFault } from './fault.ts';
import { knownFields } from './fields.ts';
import type { YamlLine } from './line.ts';

/** Characters that no plain value begins with, and those that begin a reference or a tag. */
const RESERVED = /^[@`%,\]}]/;
const REFERENCE = /^[*&!]/;
/** Emphasis, or a mark with words behind a space: surely no reference. */
const WORDS = /^(?:[*&!]\s|\*[^*]+\*)/;
const BLOCK = /^[|>](?:[+-]?\d?|\d[+-])(?:\s|$)/;

/** Faults of a value that begins with no quotation mark and no bracket. */
export function plainFaults(yaml: string, line: YamlLine): YamlFault[] {
  const { value } = line;
  const words = yaml.slice(value.start, value.end);
  const inQuotes = (offset: number, what: string, certain = true): YamlFault[] => [
    {
      offset,
      reason: `${what} Put the value in double quotes: ${quoted(shown(words))}.`,
      rewrite: [{ ...value, text: quoted(words) }],
      certain,
    },
  ];
  const [first = ''] = words;
  if (RESERVED.test(words) || (/^[|>]/.test(words) && !BLOCK.test(words)))
    return inQuotes(
      value.start,
      `Unexpected ${first === '`' ? 'backtick' : `\`${first}\``} at the start of a value, expected a letter or a digit.`,
    );
  if (REFERENCE.test(words) && WORDS.test(words))
    return inQuotes(
      value.start,
      `Unexpected \`${first}\` at the start of a value, expected a letter or a digit.`,
    );
  if (/^-\s/.test(words)) return [listBehind(words, value)];
  if (/^-[{[]/.test(words)) return [dashBefore(words, value)];
  const colon = /:(?=\s|$)/.exec(words);
  if (!colon) return [];
  const field = fieldBehind(yaml, line, words);
  if (field) return [field];
  const offset = value.start + colon.index;
  return inQuotes(
    offset,
    'Unexpected `: ` in a value without quotation marks, expected it only behind the name of a field.',
  );
}

/** A field that stood on a line of its own, with as many spaces before it as the field above: the line end is lost. */
function fieldBehind(
  yaml: string,
  { start, content, value }: YamlLine,
  words: string,
): YamlFault | undefined {
  const [, space = '', key = ''] = /\S([ \t]{2,})([A-Za-z]+):(?=\s|$)/.exec(words) ?? [];
  if (!knownFields.has(key)) return undefined;
  const offset = value.start + words.indexOf(`${space}${key}:`);
  const column = content - start;
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  const text = `${lineEnd}${' '.repeat(column)}`;
  const reason = `Unexpected field \`${key}\` behind a value, expected it on a line of its own. Begin a new line before it.`;
  const rewrite = [{ start: offset, end: offset + space.length, text }];
  return { offset: offset + space.length, reason, rewrite, certain: space === ' '.repeat(column) };
}

function dashBefore(words: string, { start }: YamlLine['value']): YamlFault {
  const reason = `Unexpected \`-\` before \`${words[1]}\`, expected the value itself. Remove it, or put each item on a line below with \`- \`.`;
  return { offset: start, reason, rewrite: [{ start, end: start + 1, text: '' }], certain: false };
}

function listBehind(words: string, value: YamlLine['value']): YamlFault {
  return {
    offset: value.start,
    reason:
      'Unexpected `-` behind the name of a field, expected it on a line of its own. Put each item on a line below, or all in square brackets.',
    rewrite: [{ ...value, text: `[${quoted(words.slice(1).trim())}]` }],
    certain: false,
    lost: value,
  };
}
