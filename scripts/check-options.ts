/**
 * The **options** of `npm run check`, and the text that explains them.
 */
import { parseArgs } from 'node:util';
import { type Format, formats } from '../src/check/report.ts';
import { refuse } from './arguments.ts';

export const HELP = `Usage: npm run check -- [options] [PATH…]

Tells every mistake in the content as file:line:column, on standard output. In a work tree of git it tells what
your change did: mistakes in the files it touched, and those it made elsewhere. Otherwise, and when nothing is
changed, everything. The last line says which it was.

  PATH…           only mistakes in these files or folders
  --all           everything, changed or not
  --fix           mend what can be mended without a doubt, in the same files; then tell what is left
  --dry-run       with --fix: tell what would be mended, and write nothing
  --format F      pretty (default), github (annotations; more than 10 also go to the step summary), or json
  --rules         list all rules
  --explain RULE  what a rule asks, with a good page and a bad one
  --content DIR   content folder (default: $DOSSIER_CONTENT, or content)
  --originals DIR hold what is quoted of digests against the original files, found in DIR by SHA-256; looks at everything
  --no-cache      read every file anew; nothing is remembered in node_modules/.cache
  --help          this text

Exit 0 no errors (there may be warnings), 1 errors, 2 content or originals cannot be read or mended, 64 wrong usage.`;

const OPTIONS = {
  all: { type: 'boolean', default: false },
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  'dry-run': { type: 'boolean', default: false },
  explain: { type: 'string' },
  fix: { type: 'boolean', default: false },
  format: { type: 'string', default: 'pretty' },
  help: { type: 'boolean', short: 'h', default: false },
  'no-cache': { type: 'boolean', default: false },
  originals: { type: 'string' },
  rules: { type: 'boolean', default: false },
} as const;

/** Read them; wrong usage ends the command here. */
export function readOptions() {
  const { values, positionals: paths } = readWords();
  if (values['dry-run'] && !values.fix) refuse('Unexpected --dry-run without --fix, expected both.', HELP);
  return { ...values, paths, format: formatOf(values.format) };
}

function readWords() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

function formatOf(word: string): Format {
  const format = formats.find((known) => known === word);
  return format ?? refuse(`Unexpected format ${word}, expected one of ${formats.join(', ')}.`, HELP);
}
