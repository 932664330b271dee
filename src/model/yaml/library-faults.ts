/**
 * What the **YAML library** found wrong, in our words: for faults that no look at lines explains.
 */
import type { Document, YAMLError } from 'yaml';
import type { YamlFault } from './fault.ts';
import { linesOf } from './line.ts';

/** The first thing that is wrong, the line it stands on read as nothing; tags are told elsewhere. */
export function libraryFault(yaml: string, document: Document.Parsed): YamlFault | undefined {
  const error = document.errors[0] ?? document.warnings.find(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  if (!error) return undefined;
  const offset = Math.min(error.pos[0], yaml.length);
  const lines = linesOf(yaml).filter(({ empty }) => !empty);
  const line = lines.findLast(({ start }) => start <= offset) ?? lines[0];
  if (!line) return undefined;
  const { value, first, end } = line;
  const keeps = line.key !== undefined && value.end > value.start;
  const lost = keeps ? value : { start: first, end };
  const text = keeps ? '~' : '#';
  return {
    offset: Math.max(offset, line.first) > line.end ? line.first : Math.max(offset, line.first),
    reason: reasonOf(error),
    rewrite: [keeps ? { ...value, text } : { start: first, end, text }],
    certain: false,
    lost,
  };
}

function reasonOf({ code, message }: YAMLError): string {
  const known = /^Implicit map keys/.test(message) ? WORDS : REASONS[code];
  if (known) return known;
  const sentence = message
    .replace(/\s+/g, ' ')
    .replace(/^Unexpected /, '')
    .replace(/[.:]$/, '');
  return `Unexpected YAML: ${sentence}, expected plain fields. Put words that hold \`: \`, \`#\`, an apostrophe or a quotation mark in double quotes, and move in with spaces.`;
}

const WORDS =
  'Unexpected words among the fields, expected `name: value`. Write the name of a field and a colon before them, or move them below the closing `---`.';

const REASONS: Partial<Record<YAMLError['code'], string>> = {
  MULTILINE_IMPLICIT_KEY: WORDS,
  BAD_INDENT:
    'Unexpected beginning of a line, expected it in the column of the lines it belongs to. Move it in or back with spaces.',
  MULTIPLE_DOCS: 'Unexpected `---` or `...` among the fields, expected it only below the last. Remove it.',
};
