/**
 * Try everything: types, style, units, content, the built site and what readers do on it. Every step runs,
 * whatever the one before it found; the last line counts what passed and what failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.ts';

interface Step {
  name: string;
  command: string[];
  /** File to which vitest writes its counts; a step without one counts as one test. */
  counts?: string;
  env?: Record<string, string>;
}

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** Tests that passed at the second try only, each with what went wrong at the first. */
  doubtful: string[];
}

/** What vitest writes of a run. */
interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

const TOP = fileURLToPath(new URL('..', import.meta.url));
const CACHE = 'node_modules/.cache/dossier';
const SITE = `${CACHE}/sites/bundled`;

const HELP = `Usage: npm test

Runs types, style, unit tests, the check of the content, a production build and the journeys in a real browser.
Ends with "N passed, N failed". Exits 0 when nothing failed, else 1.
A journey that fails is tried once more, and named in the summary when only the second try passed.
CHROME_PATH names the browser; without it an installed one is found, else the one from npm is used.
DOSSIER_SLOW=6 slows every page in it down sixfold, to find journeys that are right only on a fast machine.`;

const steps: Step[] = [
  { name: 'components', command: ['astro', 'check'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'style', command: ['biome', 'check', '--config-path=.config', '.'] },
  vitest('units', '.config/vitest.config.ts'),
  { name: 'content', command: ['node', 'scripts/check.ts', '--all', '--no-cache'] },
  { name: 'build', command: ['node', 'scripts/build.ts'], env: { DOSSIER_OUT: SITE } },
  vitest('journeys', '.config/journeys.config.ts', { DOSSIER_BUILT: SITE }),
];

readArguments({}, HELP);
mkdirSync(`${TOP}${CACHE}`, { recursive: true });
process.exitCode = report(steps.map(run));

function vitest(name: string, config: string, env: Record<string, string> = {}): Step {
  const counts = `${CACHE}/${name}.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${counts}`];
  return { name, command: ['vitest', 'run', '--config', config, ...reporters], counts, env };
}

function run({ name, command, counts, env }: Step): Outcome {
  const [program = '', ...words] = command;
  console.log(`\n── ${name}: ${command.slice(0, 3).join(' ')}`);
  if (counts) rmSync(`${TOP}${counts}`, { force: true });
  const started = performance.now();
  const { status } = spawnSync(program, words, {
    cwd: TOP,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - started) / 1000;
  return { name, seconds, ...countsOf(counts, status === 0) };
}

/** A run of vitest that fails without a failed test (it did not start, a file has no tests) still fails. */
function countsOf(path: string | undefined, succeeded: boolean): Omit<Outcome, 'name' | 'seconds'> {
  const whole = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, doubtful: [] };
  if (!path) return whole;
  try {
    const counts = JSON.parse(readFileSync(`${TOP}${path}`, 'utf8')) as Counts;
    const failed = Math.max(counts.numFailedTests, succeeded ? 0 : 1);
    const doubtful = doubtfulOf(counts);
    return { passed: counts.numPassedTests, failed, skipped: counts.numPendingTests, doubtful };
  } catch {
    return { ...whole, passed: 0, failed: 1 };
  }
}

function doubtfulOf({ testResults }: Counts): string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `“${fullName}”: ${failureMessages[0]?.split('\n')[0]}`);
}

/** Print a line for each step and the sum; the exit code. */
function report(outcomes: readonly Outcome[]): number {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of outcomes) {
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed${rest}`,
    );
  }
  for (const { name, doubtful } of outcomes)
    for (const words of doubtful) console.log(`! ${name}: only the second try passed of ${words}`);
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}
