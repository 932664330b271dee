/**
 * Words written as **YAML**: plain where every reader of YAML takes them for these very words, and where pages have
 * them plain; in double quotes otherwise.
 */
import { parse } from 'yaml';
import type { Claim } from '../../model/schema.ts';

/** Begins with a letter, and holds nothing that means something in a list or in fields on one line. */
const PLAIN = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .;()’“”'/+%&–—-]*$/u;
/** Days, and ids that begin with one: pages have them plain, too. */
const DAY = /^\d{4}-\d{2}(?:-\d{2})?(?:-[a-z0-9]+)*$/;
/** Words that some version of YAML takes for something else. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** @param words On one line. */
export function yamlWords(words: string): string {
  return isPlain(words) ? words : quotedWords(words);
}

/** In double quotes; JSON is YAML, but for two characters that end a line there. */
export function quotedWords(words: string): string {
  return JSON.stringify(words).replace(/[\u0085\u2028\u2029]/g, (mark) => `\\u${hex(mark)}`);
}

/** The value of a claim, on one line. */
export function yamlValue(value: NonNullable<Claim['value']>): string {
  if (typeof value === 'string') return yamlWords(value);
  if (typeof value === 'number') return String(value);
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${fields.map(([name, part]) => `${name}: ${typeof part === 'number' ? part : yamlWords(String(part))}`).join(', ')} }`;
}

function isPlain(words: string): boolean {
  if (DAY.test(words)) return parse(words, { schema: 'core', version: '1.2' }) === words;
  if (!PLAIN.test(words) || SPECIAL.test(words) || words.endsWith(' ')) return false;
  return parse(words, { schema: 'core', version: '1.2' }) === words;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
