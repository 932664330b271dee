/**
 * What a person may say on the command line of `train`.
 */
import { parseArgs } from 'node:util';
import { refuse } from '../arguments.ts';

const HELP = `Usage: npm run train -- --out MODEL.br [options] FILE.jsonl[:SHARE][@WEIGHT]…

Train the tagger from annotated text, one JSON object a line:

  {"text": "…", "spans": [{"start": 0, "end": 5, "label": "PERSON"}], "ignore": [{"start": 9, "end": 14, "type": "event"}]}

Labels are PERSON, ORGANISATION, EQUIPMENT and PLACE; \`ignore\` holds names of other classes, which
count as no names; of type product, object, misc, art or artifact they may be equipment, of type unsure anything.
Names of equipment that the grammar of designations is sure of are learned too where the annotation is silent.

  FILE.jsonl         annotated text; with :SHARE (0 to 1) a random part of its lines is read, with @WEIGHT
                     (above 0) its sentences count that much

  --out FILE         the model that is written, whole or not at all
  --lexicon FILE     model whose lexicon is taken over (default: the one in use)
  --clusters FILE    make a new lexicon instead, from these three: words with three clusters, as
  --capitals FILE    tab-separated lines; words with counts of small, capitalised, all in capitals;
  --lists FILE       JSON, names by the name of their list
  --epochs N         how often everything is read (default 5)
  --min N            features that occur less often are left out (default 2)
  --threshold X      features whose weights are all smaller are left out in the end (default 0.2)
  --rate X           length of the first steps (default 0.15)
  --dropout X        share of features left out at each step (default 0.2)
  --word-dropout X   share of words not told by name at each step (default 0.1)
  --temperature X    divides scores before they become probabilities (default 1.5)
  --eagerness X      taken off the score of being no name: more is found, less of it is right (default 0.5)
  --seed N           another seed gives another model, the same seed the same (default 1)
  --help             this text

Exit status: 0 done, 2 a file could not be read or written, or is not as described, 64 wrong usage.`;

export interface Part {
  path: string;
  /** Of its lines, from 0 to 1. */
  share: number;
  weight: number;
}

export interface TrainOptions {
  parts: Part[];
  out: string;
  lexicon?: string;
  lists?: { clusters: string; capitals: string; lists: string };
  epochs: number;
  min: number;
  threshold: number;
  rate: number;
  dropout: number;
  wordDropout: number;
  temperature: number;
  eagerness: number;
  seed: number;
}

/** Read the command line; `--help` and wrong usage end the command here. */
export function readOptions(): TrainOptions {
  const { values, positionals } = parsed();
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (positionals.length === 0)
    refuse('Unexpected end of command, expected at least one file of annotated text.', HELP);
  const { clusters, capitals, lists } = values;
  const parts = [clusters, capitals, lists].filter((file) => file !== undefined).length;
  if (parts > 0 && parts < 3)
    refuse('Unexpected part of a lexicon, expected --clusters, --capitals and --lists together.', HELP);
  return {
    parts: positionals.map(partOf),
    out: values.out ?? refuse('Expected --out and the file that is to be written.', HELP),
    ...(values.lexicon === undefined ? {} : { lexicon: values.lexicon }),
    ...(clusters && capitals && lists ? { lists: { clusters, capitals, lists } } : {}),
    epochs: number('epochs', values.epochs, [1, 1000]),
    min: number('min', values.min, [1, 255]),
    threshold: number('threshold', values.threshold, [0, 10]),
    rate: number('rate', values.rate, [0, 10]),
    dropout: number('dropout', values.dropout, [0, 0.99]),
    wordDropout: number('word-dropout', values['word-dropout'], [0, 1]),
    temperature: number('temperature', values.temperature, [0.01, 100]),
    eagerness: number('eagerness', values.eagerness, [-10, 10]),
    seed: number('seed', values.seed, [0, 1e9]),
  };
}

function parsed() {
  const text = (standard: string) => ({ type: 'string', default: standard }) as const;
  const file = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: file,
        lexicon: file,
        clusters: file,
        capitals: file,
        lists: file,
        epochs: text('5'),
        min: text('2'),
        threshold: text('0.2'),
        rate: text('0.15'),
        dropout: text('0.2'),
        'word-dropout': text('0.1'),
        temperature: text('1.5'),
        eagerness: text('0.5'),
        seed: text('1'),
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

/** `gmb.jsonl:0.4@0.5` is two fifths of the lines, each counting half. */
export function partOf(words: string): Part {
  const [, path = words, share = '1', weight = '1'] =
    /^(.*?\.jsonl)(?::([^:@]*))?(?:@([^:@]*))?$/.exec(words) ?? [];
  return {
    path,
    share: number('share', share, [0, 1], ` in ${words}`),
    weight: number('weight', weight, [0, 1000], ` in ${words}`),
  };
}

/** A number from `least` to `most`. */
function number(name: string, words: string, [least, most]: readonly [number, number], where = ''): number {
  const value = Number(words);
  if (words !== '' && value >= least && value <= most) return value;
  return refuse(`Unexpected ${name} ${words}${where}, expected a number from ${least} to ${most}.`, HELP);
}
