/**
 * The **remedy** for a value that does not fit: what to write, as far as it can be told.
 */
import { dateRemedy } from './date-remedy.ts';
import type { Issue } from './explanation.ts';
import type { Meant } from './meant.ts';
import { nearWords } from './near-word.ts';
import { numberReadings } from './number-readings.ts';
import { OTHER_CHOICES } from './other-words.ts';

/** How a field is begun that is more than words. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  cite: '[{ source: …, quote: … }]',
  ids: '[…, …]',
  text: 'digest',
  unit: 'km',
};

/**
 * The remedy.
 *
 * @param shown
 *   What stands there, as it is written.
 */
export function remedyFor(issue: Issue, found: unknown, meant: Meant | undefined, shown: string): string {
  if (issue.code === 'invalid_value' && typeof found === 'string')
    return choiceRemedy(found, issue.values.map(String), meant);
  if (meant) return meantRemedy(meant, shown);
  switch (issue.code) {
    case 'invalid_type':
      return typeRemedy(issue.expected, found);
    case 'invalid_format':
      return issue.format === 'url' ? addressRemedy(String(found)) : formRemedy(issue.message, String(found));
    case 'custom':
      return formRemedy(issue.message, String(found));
    case 'too_small':
      return issue.origin === 'array' ? entryRemedy(issue) : 'Write the words that belong there.';
    default:
      return issue.code === 'too_big' ? 'Shorten it.' : '';
  }
}

function choiceRemedy(found: string, values: readonly string[], meant: Meant | undefined): string {
  const other = OTHER_CHOICES.get(found.trim().toLowerCase())?.filter((one) => values.includes(one)) ?? [];
  const near = meant?.is === 'value' ? [meant.value] : other.length > 0 ? other : nearWords(found, values);
  return near.length > 0 ? `Did you mean ${quoted(near)}?` : 'Write one of these.';
}

function meantRemedy(meant: Meant, shown: string): string {
  if (meant.is === 'value') return `Write \`${meant.value}\`.`;
  if (meant.is === 'words') return `Put it in quotes: "${shown}".`;
  if (meant.is === 'entry') return 'Write its one entry, without brackets or `- `.';
  return 'Put it in square brackets, or on lines of its own with `- `.';
}

function typeRemedy(expected: string, found: unknown): string {
  if (expected === 'object') return 'Write names of fields with what they hold, as in `{ name: … }`.';
  if (expected === 'string' && Array.isArray(found)) return 'Write one, without brackets around it.';
  if (expected !== 'number') return '';
  const [, from, to] = /^(\d+) ?[-–] ?(\d+)$/.exec(String(found).trim()) ?? [];
  if (from && to) return `Write \`value: ${from}, to: ${to}\`.`;
  const readings = numberReadings(String(found));
  return readings.length > 0 ? `Write ${quoted(readings)}.` : 'Write digits, as in `500`.';
}

/** By what the schema says of the form. */
function formRemedy(form: string, found: string): string {
  if (/^a date/.test(form)) return dateRemedy(found);
  if (/^a language/.test(form))
    return 'Write its code: two or three small letters, such as `en`, `ru` or `pt-BR`.';
  if (/^a SHA-256/.test(form)) return 'Copy all that `sha256sum` prints of the file, or leave the field out.';
  return /^an id/.test(form) ? 'Write the id of the page: the name of its file, without `.mdx`.' : '';
}

function addressRemedy(found: string): string {
  return /^[\w-]+(?:\.[\w-]+)+/.test(found)
    ? `Write \`https://${found}\`.`
    : 'Copy the address from the browser, or leave the field out.';
}

function entryRemedy({ path, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  const example = EXAMPLES[String(path.at(-1))] ?? '[…]';
  return Number(minimum) === 1
    ? `Add one, as in \`${example}\`.`
    : `Add what is lacking, as in \`${example}\`.`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(' or ');
}
