/**
 * Turns what a schema found wrong into words for the person who wrote the page: what is there, what belongs
 * there, and the nearest thing they may have meant.
 */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

/** Keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

export interface Explanation {
  path: Path;
  reason: string;
  /** The mistake is in the name of the field, not in what it holds. */
  atKey: boolean;
}

type Issue = z.core.$ZodIssue;

/**
 * Explain one issue.
 *
 * @param data
 *   What the page holds, to show what is there.
 * @param schema
 *   The schema it failed, to say which fields are known.
 */
export function explain(issue: Issue, data: unknown, schema: z.ZodType): Explanation[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], reason: unknownField(key, known), atKey: true }));
  }
  if (issue.code === 'invalid_union') return [unionReason(issue, data, schema)];
  const found = valueAt(data, path);
  if (found === undefined) return [{ path, reason: missing(path), atKey: false }];
  return [
    {
      path,
      reason: `Unexpected ${show(found)}, expected ${expected(issue)}.${hint(issue, found)}`,
      atKey: false,
    },
  ];
}

function unknownField(key: string, known: readonly string[]): string {
  const near = nearWord(key, known);
  const remedy = near ? `Did you mean \`${near}\`?` : 'Remove it.';
  return `Unexpected field \`${key}\`, expected one of ${list(known)}. ${remedy}`;
}

function missing(path: Path): string {
  const field = String(path.at(-1));
  return `Unexpected end of fields, expected the field \`${field}\`. Add a line \`${field}: …\`.`;
}

/** In a union the branch that came furthest tells best what was meant. */
function unionReason(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  schema: z.ZodType,
): Explanation {
  const path = issue.path as Path;
  const found = valueAt(data, path);
  const nested = issue.errors
    .flat()
    .filter((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys');
  const deepest = nested.sort((a, b) => b.path.length - a.path.length)[0];
  if (deepest && typeof found === 'object' && found !== null) {
    const inner = explain({ ...deepest, path: [...path, ...deepest.path] } as Issue, data, schema)[0];
    if (inner) return inner;
  }
  const choices = [...new Set(issue.errors.flat().map((inner) => expected(inner)))];
  return { path, reason: `Unexpected ${show(found)}, expected ${choices.join(' or ')}.`, atKey: false };
}

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        { string: 'words', array: 'a list', object: 'fields', number: 'a number' }[
          issue.expected as string
        ] ?? issue.expected
      );
    case 'invalid_value':
      return `one of ${list(issue.values.map(String))}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'a web address that begins with https://'
        : issue.message.replace(/^Invalid string: must match pattern.*$/, 'the usual form');
    case 'too_small':
      return issue.origin === 'array' ? `at least ${counted(issue.minimum)}` : 'at least one character';
    case 'too_big':
      return `at most ${issue.maximum} characters`;
    default:
      return issue.message.toLowerCase();
  }
}

function counted(entries: number | bigint): string {
  return Number(entries) === 1 ? 'one entry' : `${entries} entries`;
}

function hint(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const near = nearWord(found, issue.values.map(String));
    return near ? ` Did you mean \`${near}\`?` : '';
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object')
    return ` Put it in quotes: "${String(found)}".`;
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return ' Put it in square brackets, or on lines of its own with `- `.';
  return '';
}

/** The known word a misspelt one is closest to, when at most a third of its letters differ. */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.max(1, Math.floor(near.length / 3)) ? near : undefined;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined | null)?.[step as string],
    data,
  );
}

interface SchemaPart {
  shape?: Record<string, SchemaPart>;
  element?: SchemaPart;
  options?: SchemaPart[];
  unwrap?: () => SchemaPart;
}

/** Names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let parts = [schema as unknown as SchemaPart];
  for (const step of path) {
    parts = parts
      .flatMap(unwrapped)
      .flatMap((part) => (typeof step === 'number' ? [part.element] : [part.shape?.[step]]))
      .filter((part) => part !== undefined);
  }
  return [...new Set(parts.flatMap(unwrapped).flatMap((part) => Object.keys(part.shape ?? {})))];
}

function unwrapped(part: SchemaPart): SchemaPart[] {
  if (part.shape || part.element) return [part];
  if (part.options) return part.options.flatMap(unwrapped);
  return part.unwrap ? unwrapped(part.unwrap()) : [part];
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
