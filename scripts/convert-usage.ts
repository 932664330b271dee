/**
 * A **mode** of `convert` is what it does instead of converting at once; here stands which words of the command
 * line mean something in each.
 */

/** Says how the command line must look where it does not fit; nothing when it does. */
type Fit = (asked: { paths: readonly string[]; values: Given }) => string | undefined;

/** What was given on the command line that only some modes take. */
export type Given = Readonly<Record<string, string | boolean | string[] | undefined>>;

interface Mode {
  fits: Fit;
  /** Options that mean something in this mode, besides --content, --json and --help. */
  takes: readonly string[];
}

const READING = ['list', 'fetch', 'jobs', 'rights', 'keep-going', 'again'];
const MODEL = ['model', 'model-name', 'model-patience'];

/** `--coverage` is a mode, and so on; without any the documents are converted. */
const MODES = {
  convert: {
    fits: someDocument,
    takes: [...READING, ...MODEL, 'dry-run'],
  },
  watch: {
    fits: ({ paths }) => {
      if (paths.includes('-')) return 'Unexpected - with --watch, expected folders.';
      return someDocument({ paths, values: {} });
    },
    takes: [...READING.filter((name) => name !== 'list' && name !== 'again'), ...MODEL],
  },
  shard: {
    fits: ({ paths, values }) => {
      if (paths.includes('-')) return 'Unexpected - with --shard, expected files that every part can read.';
      if (values.out === undefined) return 'Unexpected --shard without --out, expected both.';
      return someDocument({ paths, values });
    },
    takes: ['list', 'fetch', 'jobs', 'out'],
  },
  merge: {
    fits: ({ paths }) =>
      paths.length === 0
        ? 'Unexpected end of command, expected the files that --shard wrote behind --merge.'
        : undefined,
    takes: ['rights', 'keep-going', 'again', 'dry-run', ...MODEL],
  },
  reanchor: {
    fits: () => undefined,
    takes: ['dry-run'],
  },
  explain: {
    fits: one('the id of a claim or page behind --explain'),
    takes: [],
  },
  undo: {
    fits: one('the id of a source behind --undo'),
    takes: ['dry-run'],
  },
  coverage: {
    fits: () => undefined,
    takes: [],
  },
} as const satisfies Record<string, Mode>;
export type ModeName = keyof typeof MODES;

function someDocument({ paths, values }: Parameters<Fit>[0]): string | undefined {
  if (paths.length > 0 || values.list !== undefined) return undefined;
  return 'Unexpected end of command, expected at least one document or folder.';
}

function one(expected: string): Fit {
  return ({ paths }) => {
    const [only] = paths;
    if (paths.length === 1 && only?.trim()) return undefined;
    const found =
      paths.length === 0 ? 'end of command' : only?.trim() ? `${paths.length} words` : 'empty word';
    return `Unexpected ${found}, expected ${expected}.`;
  };
}

/** The one mode that was asked for, or what is wrong. */
export function modeIn(values: Given): { mode: ModeName } | { wrong: string } {
  const asked = (Object.keys(MODES) as ModeName[]).filter(
    (name) => values[name] !== undefined && values[name] !== false,
  );
  const [mode = 'convert', other] = asked;
  if (other) return { wrong: `Unexpected --${other} with --${mode}, expected one of them.` };
  return { mode };
}

/** What is wrong with what was given in a mode; nothing when all is well. */
export function misfit(mode: ModeName, paths: readonly string[], values: Given): string | undefined {
  const { takes, fits }: Mode = MODES[mode];
  const common = new Set([...takes, mode, 'content', 'json', 'help']);
  const idle = Object.keys(values).find(
    (name) => values[name] !== undefined && values[name] !== false && !common.has(name),
  );
  if (idle === undefined) return fits({ paths, values });
  if (idle === 'out') return 'Unexpected --out without --shard, expected both.';
  return `Unexpected --${idle} with --${mode}, expected it ${whereItBelongs(mode, idle)}.`;
}

function whereItBelongs(mode: ModeName, name: string): string {
  if (mode === 'shard' && (MODES.merge.takes as readonly string[]).includes(name)) return 'with --merge';
  return 'where documents are converted';
}
