/**
 * Turns what a schema found wrong into words for the person who wrote the page: what is there, what belongs
 * there, and the nearest thing they may have meant.
 */
import type { z } from 'zod';
import { unknownField } from './explain-field.ts';
import { EXAMPLES, remedyFor } from './explain-remedy.ts';
import { expected, meantBy } from './explain-value.ts';
import type { Explanation, Issue, Path, Written } from './explanation.ts';
import { isOptionalAt } from './schema-part.ts';

export type { Explanation, Path } from './explanation.ts';
export { nearWord } from './near-word.ts';

/** Most mistakes of one front that are told at a time; a front with more is no page that somebody wrote. */
const MOST = 1000;

/** Explain issues, each field once; a field that is missing only because it is named wrong `follows`. */
export function explainAll(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodType,
  written: Written = () => undefined,
): Explanation[] {
  const all = issues.slice(0, MOST).flatMap((issue) => explain(issue, data, schema, written));
  const first = new Map(all.toReversed().map((one) => [`${one.atKey} ${one.path}`, one]));
  const told = all.filter((one) => first.get(`${one.atKey} ${one.path}`) === one).slice(0, MOST);
  const renamed = new Set(told.flatMap(standsFor));
  return told.map((one) => (one.missing && isIn(renamed, one.path) ? { ...one, follows: true } : one));
}

/** The field that one which is named wrong, or stands in the wrong place, is meant to be: where it stands, and its name. */
function standsFor({ atKey, path, meant, missing: isMissing }: Explanation): string[] {
  if (!atKey || isMissing) return [];
  const name = meant?.is === 'name' ? meant.name : path.at(-1);
  return [`${path.slice(0, -1)} ${name}`];
}

/** Is a missing field meant by one beside it, or further up? */
function isIn(renamed: ReadonlySet<string>, missing: Path): boolean {
  return missing.some((_, depth) => renamed.has(`${missing.slice(0, depth)} ${missing.at(-1)}`));
}

/**
 * Explain one issue.
 *
 * @param data
 *   What the page holds, to show what is there.
 * @param schema
 *   The schema it failed, to say which fields are known.
 */
export function explain(
  issue: Issue,
  data: unknown,
  schema: z.ZodType,
  written: Written = () => undefined,
): Explanation[] {
  const path = issue.path as Path;
  const found = valueAt(data, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST).map((key) => unknownField([...path, key], found, schema, written));
  if (issue.code === 'invalid_union') return [unionReason(issue, data, schema, written)];
  if (found === undefined) return [{ path, reason: missing(path), atKey: false, missing: true }];
  if (found === null) return [empty(path, expected(issue), schema)];
  const meant = meantBy(issue, found, schema);
  const shown = show(found, written(path, false));
  return [
    {
      path,
      reason:
        `Unexpected \`${shown}\`, expected ${expected(issue, found)}. ${remedyFor(issue, found, meant, shown)}`.trim(),
      atKey: false,
      ...(meant && { meant }),
    },
  ];
}

function missing(path: Path): string {
  const field = String(path.at(-1));
  return `Unexpected end of fields, expected the field \`${field}\`. Add a line \`${field}: ${EXAMPLES[field] ?? '…'}\`.`;
}

function empty(path: Path, wanted: string, schema: z.ZodType): Explanation {
  const field = path.at(-1);
  if (typeof field !== 'string') {
    const reason = `Unexpected empty entry, expected ${wanted}. Fill it in, or remove it.`;
    return { path, reason, atKey: false };
  }
  const isOptional = isOptionalAt(schema, path);
  const remedy = isOptional ? 'Fill it in, or remove the line.' : 'Fill it in.';
  const reason = `Unexpected empty field \`${field}\`, expected ${wanted}. ${remedy}`;
  const meant = isOptional ? ({ is: 'nothing', certain: false } as const) : undefined;
  return { path, reason, atKey: true, missing: true, ...(meant && { meant }) };
}

/** In a union the branch that came furthest tells best what was meant. */
function unionReason(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  schema: z.ZodType,
  written: Written,
): Explanation {
  const path = issue.path as Path;
  const found = valueAt(data, path);
  const nested = issue.errors
    .flat()
    .filter((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys');
  const deepest = nested.sort((a, b) => b.path.length - a.path.length)[0];
  if (deepest && typeof found === 'object' && found !== null) {
    const inner = nested.map((one) => ({ ...one, path: [...path, ...one.path] }) as Issue);
    const first = explainAll(inner, data, schema, written).find(({ follows }) => !follows);
    if (first) return first;
  }
  const choices = [...new Set(issue.errors.flat().map((inner) => expected(inner)))];
  if (found === null) return empty(path, choices.join(' or '), schema);
  const plain = typeof found === 'number' || typeof found === 'boolean';
  const shown = show(found, written(path, false));
  const remedy = plain ? ` Put it in quotes: "${shown}".` : '';
  return {
    path,
    reason: `Unexpected \`${shown}\`, expected ${choices.join(' or ')}.${remedy}`,
    atKey: false,
    ...(plain && { meant: { is: 'words', certain: true } }),
  };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined | null)?.[step as string],
    data,
  );
}

/** What stands there, as it is written if that is known. */
function show(value: unknown, written: string | undefined): string {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  const text = typeof value === 'string' ? value : (isScalar && written) || JSON.stringify(value);
  if (text === '') return '""';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
