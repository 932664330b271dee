/**
 * **YAML words** are words written as a value of a front, quoted like the words in whose place they stand.
 */
import { isScalar, type Node } from 'yaml';

/** Words that mean the same in YAML with and without quotation marks, wherever they stand. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)\p{L}[\p{L}\p{N} .'’-]*$/iu;

/** Write words; nothing in the place of words that go on for several lines. */
export function yamlWords(words: string, old?: Node): string | undefined {
  const type = isScalar(old) ? old.type : undefined;
  if (type?.startsWith('BLOCK') || /[\n\r]/.test(words)) return undefined;
  if (type === 'QUOTE_SINGLE') return `'${words.replaceAll("'", "''")}'`;
  return type === 'PLAIN' && PLAIN.test(words) && !words.endsWith(' ') ? words : JSON.stringify(words);
}
