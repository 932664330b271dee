/**
 * Writing **YAML** the way a person would: plain words plain, quotation marks only where YAML needs them,
 * short fields on one line. Only what is new is written; what stands on a page is never printed again.
 */
import type { Alias, Claim } from '../../model/schema.ts';

export type Value = string | number | readonly Value[] | { readonly [field: string]: Value | undefined };

/** Fields of a claim in the order in which a reader wants them. */
const CLAIM_FIELDS = [
  'property',
  'object',
  'value',
  'by',
  'voice',
  'modality',
  'when',
  'from',
  'to',
  'asOf',
  'about',
  'text',
  'derived',
  'review',
  'note',
  'cite',
] as const satisfies (keyof Claim)[];

/** A claim as a value to write, its fields in order. */
export function claimValue(claim: Claim): Value {
  const fields = CLAIM_FIELDS.map((field) => [field, claim[field]] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Value;
}

/** An alias as a value to write. */
export function aliasValue(alias: Alias): Value {
  return typeof alias === 'string' ? alias : { ...alias };
}

/**
 * One item of a block sequence, its lines without the last line end.
 *
 * ```text
 *   - property: role
 *     cite:
 *       - source: nato-urges
 *         quote: NATO Secretary General
 * ```
 *
 * @param column
 *   Spaces before the dash.
 */
export function blockItem(value: Value, column: number, newline = '\n'): string {
  const lead = `${' '.repeat(column)}- `;
  if (typeof value !== 'object' || isList(value)) return lead + flow(value);
  const lines = Object.entries(value).map(([field, inner]) => blockField(field, inner, column + 2, newline));
  return lead + lines.join(newline).trimStart();
}

/** One field of a block mapping, its lines without the last line end; a list of words stays on one line. */
export function blockField(field: string, value: Value | undefined, column: number, newline = '\n'): string {
  if (isList(value) && value.some((item) => typeof item === 'object')) {
    return blockList(field, value, column, newline);
  }
  return `${' '.repeat(column)}${field}: ${typeof value === 'string' ? scalar(value) : flow(value ?? '')}`;
}

/** A field that holds a list, one item a line: people add to it and see in a diff what was added. */
export function blockList(field: string, items: readonly Value[], column: number, newline = '\n'): string {
  const lines = items.map((item) => blockItem(item, column + 2, newline));
  return [`${' '.repeat(column)}${field}:`, ...lines].join(newline);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** A value on one line: `{ value: 30000, unit: combat troops }`. */
export function flow(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalar(value, true);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${fields.map(([field, inner]) => `${field}: ${flow(inner as Value)}`).join(', ')} }`;
}

/** Words that YAML readers of any version take for something else than words. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
/** Digits, signs and separators alone may be a number in some version of YAML; a calendar date is not. */
const NUMERIC = /^[-+.]?\d[\da-f._,:xo+-]*$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_START = /^[\p{L}\p{N}“‘«(]/u;
const UNSAFE = /: |:$| #|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|^\s|\s$/u;

/**
 * Words as a YAML scalar: plain when nothing in them could be taken for something else.
 *
 * @param inFlow
 *   Inside `[…]` or `{…}`, where commas and brackets mean something, too.
 */
export function scalar(text: string, inFlow = false): string {
  const plain =
    PLAIN_START.test(text) &&
    !UNSAFE.test(text) &&
    !RESERVED.test(text) &&
    (!NUMERIC.test(text) || DATE.test(text)) &&
    !(inFlow && /[,[\]{}:]/.test(text));
  if (plain) return text;
  const single = text.includes('"') && !text.includes("'") && !UNPRINTABLE.test(text);
  return single ? `'${text}'` : doubleQuoted(text);
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** JSON strings are YAML strings; what neither eye nor YAML can see is written as an escape. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
