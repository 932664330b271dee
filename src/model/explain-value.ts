/**
 * Explains a **value** that is not what belongs in its field: what would be, and what was meant.
 */
import type { z } from 'zod';
import type { Issue, Path } from './explanation.ts';
import { languageCode } from './language-code.ts';
import { idIn, type Meant, meantChoice, meantDate } from './meant.ts';
import { byNearness } from './near-word.ts';
import { numberReadings } from './number-readings.ts';
import { fieldsAt } from './schema-part.ts';

/** What belongs there, in words; `found` sorts many choices by how near they are. */
export function expected(issue: Issue, found?: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        { string: 'words', array: 'a list', object: 'fields', number: 'a number' }[
          issue.expected as string
        ] ?? issue.expected
      );
    case 'invalid_value':
      return `one of ${choicesOf(issue.values.map(String), found)}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'a web address that begins with https://'
        : issue.message.replace(/^Invalid string: must match pattern.*$/, 'the usual form');
    case 'too_small':
      return issue.origin === 'array' ? `at least ${counted(issue.minimum)}` : 'at least one character';
    case 'too_big':
      return `at most ${issue.maximum} characters`;
    default:
      return issue.code === 'custom' ? issue.message : issue.message.toLowerCase();
  }
}

/** Most choices that are named in a message; of more, the nearest. */
const MOST_CHOICES = 16;

function choicesOf(values: readonly string[], found: unknown): string {
  if (values.length <= MOST_CHOICES) return list(values);
  return `${list(byNearness(String(found), values).slice(0, MOST_CHOICES))}, …`;
}

function counted(entries: number | bigint): string {
  return Number(entries) === 1 ? 'one entry' : Number(entries) === 2 ? 'two entries' : `${entries} entries`;
}

/** What was meant by a value that does not fit. */
export function meantBy(issue: Issue, found: unknown, schema: z.ZodType): Meant | undefined {
  const plain = typeof found === 'number' || typeof found === 'boolean';
  if (issue.code === 'invalid_value' && typeof found === 'string')
    return meantChoice(found, issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.expected === 'string' && plain)
    return { is: 'words', certain: true };
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isOneWord(found))
    return { is: 'entry', certain: true };
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return { is: 'list', certain: isEntry(found, fieldsAt(schema, [...(issue.path as Path), 0])) };
  if (issue.code === 'invalid_type' && issue.expected === 'number' && typeof found === 'string')
    return meantNumber(found);
  if (typeof found !== 'string' || !(issue.code === 'invalid_format' || issue.code === 'custom'))
    return undefined;
  if (/^a date/.test(issue.message)) return certainly(meantDate(found));
  if (/^a language/.test(issue.message)) return certainly(languageCode(found));
  return /^an id/.test(issue.message) ? certainly(idIn(found)) : undefined;
}

/** May something that stands where a list belongs be an entry of it? */
function isEntry(found: unknown, fields: readonly string[]): boolean {
  if (typeof found === 'object') return fields.length > 0;
  return typeof found === 'string' && !/[,;]/.test(found) && (fields.length === 0 || fields.includes('name'));
}

function isOneWord(found: unknown): boolean {
  return Array.isArray(found) && found.length === 1 && typeof found[0] === 'string';
}

function certainly(value: string | undefined): Meant | undefined {
  return value === undefined ? undefined : { is: 'value', value, certain: true };
}

/** `"30 000"` where a number belongs; of two readings, neither. */
function meantNumber(written: string): Meant | undefined {
  const [only, other] = numberReadings(written);
  return other === undefined ? certainly(only) : undefined;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
