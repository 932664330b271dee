/**
 * Explains a **field that is not known** where it stands: misspelt, in the wrong place, or none of ours.
 */
import type { z } from 'zod';
import type { Explanation, Path, Written } from './explanation.ts';
import { meantField } from './meant.ts';
import { fieldsAt, homesOf } from './schema-part.ts';

/**
 * Explain one field.
 *
 * @param beside
 *   The fields among which it stands.
 */
export function unknownField(path: Path, beside: unknown, schema: z.ZodType, written: Written): Explanation {
  const name = String(path.at(-1));
  const digits = commaIn(beside, name, written(path, true) ?? name);
  if (digits) return { path, reason: digits, atKey: true };
  const around = path.slice(0, -1);
  const known = fieldsAt(schema, around);
  const homes = homesOf(schema, name);
  if (homes.length > 0) return { path, reason: misplaced(name, around, homes), atKey: true };
  const present = known.filter((one) => Object.hasOwn(beside ?? {}, one));
  const meant = meantField(name, known, present);
  const taken = meantField(name, known, [name]);
  const remedy =
    meant?.is === 'name'
      ? `Did you mean \`${meant.name}\`?`
      : taken?.is === 'name' && taken.certain
        ? `\`${taken.name}\` is there already: keep one of the two.`
        : 'Remove it.';
  const belongs = `one of ${known.map((one) => `\`${one}\``).join(', ')}`;
  const reason = `Unexpected field \`${name}\`, expected ${belongs}. ${remedy}`;
  return { path, reason, atKey: true, ...(meant && { meant }) };
}

function misplaced(name: string, around: Path, homes: readonly string[]): string {
  const here = around.findLast((step) => typeof step === 'string');
  const where = here === undefined ? 'at the top of the page' : `in \`${here}\``;
  const home = homes.map((one) => (one === '' ? 'at the top of the page' : `in \`${one}\``)).join(' or ');
  return `Unexpected field \`${name}\` ${where}, expected it ${home}. Move it there, or remove it.`;
}

/** `{ value: 200,000 }` in braces is 200, and a field `000`. */
function commaIn(beside: unknown, name: string, digits: string): string | undefined {
  const { value, to, [name]: held } = (beside ?? {}) as Record<string, unknown>;
  if (held !== null || typeof value !== 'number' || !/^\d+$/.test(digits)) return undefined;
  const number = typeof to === 'number' ? undefined : `${value}${digits.length === 3 ? '' : '.'}${digits}`;
  const remedy = number ? `Write \`${number}\`.` : 'Write both without commas, as in `200000`.';
  return `Unexpected \`${digits}\` behind a comma, expected a number without commas. ${remedy}`;
}
