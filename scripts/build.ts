/**
 * `npm run build`: check the content, build the site, index it for search.
 *
 * Pages are built in a process of their own, and indexed after it has ended: each step needs much memory, and
 * neither needs that of the other. The site of before stands until the new one is whole.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.ts';
import { draftOf, dropDraft, replaceSite } from './replace-site.ts';
import { shownPath } from './shown-path.ts';

const HELP = `Usage: npm run build -- [--verbose]

Checks the content, builds the site into dist/ and indexes it for search. Progress goes to standard error.
Until all is done the site of before stands; it stands, too, when the build fails or is stopped.

  --verbose   name every page that is written
  --help      this text

DOSSIER_CONTENT names another content folder, DOSSIER_OUT another folder to build into, DOSSIER_BASE another base path.
DOSSIER_REPOSITORY is the web address of the repository: with it, pages have links and forms to correct them. What kind
of forge it is (github, gitlab, forgejo, gitea) is known from the name of its host, or told by DOSSIER_FORGE;
DOSSIER_BRANCH is the branch that is published (default main).
Exit 0 done, 1 the content has mistakes (each is named with file, line and column), 2 could not, 64 wrong usage.`;

/** Bounded room for young objects, fewer pools of memory, and pools given back at once: a third less memory. */
const SPARING = {
  flags: ['--max-semi-space-size=16'],
  env: { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1' },
};

const { verbose } = readArguments({ verbose: { type: 'boolean', default: false } }, HELP);
const TOP = fileURLToPath(new URL('..', import.meta.url));
/** Where Node keeps what it made of the builder's own modules: a quarter of what a small build takes. */
const COMPILED = join(TOP, 'node_modules/.cache/dossier/compiled');

try {
  process.exitCode = build();
} catch (error) {
  console.error(`The site could not be written: ${(error as Error).message}`);
  process.exitCode = 2;
}

function build(): number {
  const started = performance.now();
  const site = resolve(TOP, process.env.DOSSIER_OUT ?? 'dist');
  const draft = draftOf(site);
  const env = {
    NODE_COMPILE_CACHE: COMPILED,
    ...process.env,
    ...SPARING.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    DOSSIER_INDEX: 'later',
    DOSSIER_OUT: draft,
  };
  const steps = [
    [...SPARING.flags, 'scripts/build-pages.ts', verbose ? 'info' : 'warn'],
    ['src/site/integrations/index-built.ts'],
  ];
  for (const words of steps) {
    const { status } = spawnSync(process.execPath, words, { cwd: TOP, env, stdio: ['ignore', 2, 2] });
    if (status !== 0) {
      dropDraft(site, draft);
      return status ?? 2;
    }
  }
  replaceSite(site, draft);
  console.error(`Built ${shownPath(site, '.')} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}
