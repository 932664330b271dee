/**
 * **Git** is asked questions about the work tree that a folder lies in: never through a shell, never over the
 * network, and without the settings of whoever runs it that would change an answer.
 */
import { spawnSync } from 'node:child_process';

/** More bytes than this from one question count as no answer. */
const MOST = 1024 ** 3;
const SETTINGS = ['core.quotePath=false', 'log.showSignature=false', 'protocol.allow=never'];

/**
 * @param folder
 *   Where to ask; paths in questions and answers are seen from there.
 * @param input
 *   For questions that are read from standard input.
 * @returns
 *   What git printed, or `undefined` when there is no git, the folder is in no work tree, or git failed.
 */
export function git(folder: string, question: readonly string[], input?: string): Buffer | undefined {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const { status, stdout, error } = spawnSync('git', ['--no-pager', ...settings, ...question], {
    cwd: folder,
    env: environment(),
    input: input ?? '',
    maxBuffer: MOST,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return error || status !== 0 ? undefined : stdout;
}

/** Inside a hook, variables such as `GIT_DIR` name another repository than the one of the folder. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** The parts of an answer that ends each with a NUL. */
export function* parts(answer: Buffer): Generator<string> {
  for (let start = 0; start < answer.length; ) {
    const end = answer.indexOf(0, start);
    const stop = end < 0 ? answer.length : end;
    yield answer.toString('utf8', start, stop);
    start = stop + 1;
  }
}
