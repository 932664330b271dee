/**
 * **Options** are what a person may say on the command line of `convert`.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Rights } from '../src/convert/propose/extend.ts';
import { refuse } from './arguments.ts';
import { HELP } from './convert-help.ts';
import { type ModeName, misfit, modeIn } from './convert-usage.ts';
import type { ModelServer } from './model-client.ts';
import { MODEL_OPTIONS, readModel } from './model-options.ts';

export interface Options {
  mode: ModeName;
  /** Documents and folders; in other modes the sources, the id or the files that were named. */
  paths: string[];
  /** Files that list further paths; `-` is standard input. */
  lists: string[];
  /** Addresses may be asked for over the network. */
  fetch: boolean;
  content: string;
  dryRun: boolean;
  json: boolean;
  keepGoing: boolean;
  rights: Rights;
  /** Passages that were read before are read again. */
  again: boolean;
  /** Threads that work at the same time, at least 1. */
  jobs: number;
  /** Only with the mode `shard`. */
  shard?: Share | undefined;
  /** File that `shard` writes. */
  out?: string | undefined;
  /** Absent: no language model is asked. */
  model?: ModelServer | undefined;
}

/** One part of several: 1 of 4 is the first. */
export interface Share {
  number: number;
  of: number;
}

/** More parts or threads than this are a slip of the fingers. */
const MOST = 10_000;

/** Read the command line; `--help` and wrong usage end the command here. */
export function readOptions(): Options {
  const { values, positionals: paths } = parsed();
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const asked = modeIn(values);
  if ('wrong' in asked) return refuse(asked.wrong, HELP);
  const wrong = misfit(asked.mode, paths, values);
  if (wrong) return refuse(wrong, HELP);
  return {
    mode: asked.mode,
    paths,
    lists: values.list ?? [],
    fetch: values.fetch,
    content: values.content ?? process.env.DOSSIER_CONTENT ?? 'content',
    dryRun: values['dry-run'],
    json: values.json,
    keepGoing: values['keep-going'],
    rights: readRights(values.rights ?? 'full'),
    again: values.again,
    jobs: readJobs(values.jobs),
    shard: values.shard === undefined ? undefined : readShare(values.shard),
    out: values.out,
    model: readModel(values, (reason) => refuse(reason, HELP)),
  };
}

function readRights(words: string): Rights {
  if (words === 'full' || words === 'digest') return words;
  return refuse(`Unexpected rights ${words}, expected full or digest.`, HELP);
}

function readJobs(words: string | undefined): number {
  if (words === undefined) return availableParallelism();
  const jobs = numberIn(words);
  if (jobs >= 1) return jobs;
  return refuse(`Unexpected --jobs ${words}, expected a whole number from 1 to ${MOST}.`, HELP);
}

function readShare(words: string): Share {
  const [number = 0, of = 0] = words.split('/', 2).map(numberIn);
  if (/^\d+\/\d+$/.test(words) && number >= 1 && number <= of) return { number, of };
  return refuse(`Unexpected --shard ${words}, expected I/N such as 1/4, with I from 1 to N.`, HELP);
}

/** @returns 0 for what is no number, or too large. */
function numberIn(words: string): number {
  return /^\d+$/.test(words) && Number(words) <= MOST ? Number(words) : 0;
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        list: { type: 'string', multiple: true },
        fetch: { type: 'boolean', default: false },
        content: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'keep-going': { type: 'boolean', default: false },
        rights: { type: 'string' },
        again: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        watch: { type: 'boolean', default: false },
        shard: { type: 'string' },
        out: { type: 'string' },
        merge: { type: 'boolean', default: false },
        reanchor: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        undo: { type: 'boolean', default: false },
        coverage: { type: 'boolean', default: false },
        ...MODEL_OPTIONS,
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}
