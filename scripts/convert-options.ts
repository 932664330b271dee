/**
 * What a person may say on the command line of `convert`.
 */
import { parseArgs } from 'node:util';
import type { Rights } from '../src/convert/propose/extend.ts';
import { extensions } from '../src/convert/read/read.ts';
import { refuse } from './arguments.ts';
import type { ModelServer } from './model-client.ts';
import { MODEL_HELP, MODEL_OPTIONS, readModel } from './model-options.ts';

const HELP = `Usage: npm run convert -- [options] PATH…
       npm run convert -- --coverage [--json] [SOURCE…]

Turn documents into pages: every person, organisation, piece of equipment, place and event gets a page,
every claim the words it rests on. What people have edited or deleted stays so; the same document again
changes nothing.

  PATH           a document (${extensions.join(', ')}), a folder of documents, or - for standard input;
                 an .mdx file is a page in content/sources that a person wrote: nothing is added to it

  --content DIR  folder of the pages (default: $DOSSIER_CONTENT or content); made when it does not exist
  --dry-run      print the unified diff that would be made, write nothing
  --json         print one JSON object instead of lines
  --rights R     full (default): new sources keep the text; digest: they keep only the words that are quoted
                 and the fingerprint of the file, for texts that may not be passed on
  --coverage     tell which sentences of a source carry claims, and change nothing; of all sources, how many
  --keep-going   convert the good documents even when others cannot be read; still exits 2
${MODEL_HELP}
  --help         print this help

Exit status: 0 done, 2 something could not be read or written (nothing is half written), 64 wrong usage.`;

export interface Options {
  paths: string[];
  content: string;
  dryRun: boolean;
  json: boolean;
  keepGoing: boolean;
  rights: Rights;
  coverage: boolean;
  /** Absent: no language model is asked. */
  model?: ModelServer | undefined;
}

/** Read the command line; `--help` and wrong usage end the command here. */
export function readOptions(): Options {
  const { values, positionals } = parsed();
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (positionals.length === 0 && !values.coverage) {
    refuse('Unexpected end of command, expected at least one document or folder.', HELP);
  }
  return {
    paths: positionals,
    content: values.content,
    dryRun: values['dry-run'],
    json: values.json,
    keepGoing: values['keep-going'],
    rights: readRights(values.rights),
    coverage: values.coverage,
    model: readModel(values, (reason) => refuse(reason, HELP)),
  };
}

function readRights(words: string): Rights {
  if (words === 'full' || words === 'digest') return words;
  return refuse(`Unexpected rights ${words}, expected full or digest.`, HELP);
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'keep-going': { type: 'boolean', default: false },
        rights: { type: 'string', default: 'full' },
        coverage: { type: 'boolean', default: false },
        ...MODEL_OPTIONS,
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}
