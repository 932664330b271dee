/**
 * `npm run bench:build`: measure a build of invented pages.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, refuse } from './arguments.ts';
import { writeContent } from './bench-content.ts';
import { writePlainProject } from './bench-plain.ts';
import { type Measured, measure } from './measure.ts';

const HELP = `Usage: npm run bench:build -- [--pages N] [--plain] [--keep]

Writes invented pages into a temporary folder, builds and indexes the site in a process of its own, and prints
processor seconds (user and system, children included), peak memory of all its processes, and wall time.

  --pages N   how many pages (default 1000)
  --plain     also the same pages as plain Astro with @astrojs/mdx, without search, and the ratio
  --keep      leave the temporary folder
  --help      this text

Exit 0 done, 2 a build failed, 64 wrong usage.`;

const TOP = fileURLToPath(new URL('..', import.meta.url));
const { pages, plain, keep } = readArguments(
  {
    pages: { type: 'string', default: '1000' },
    plain: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
  HELP,
);
if (!/^[1-9]\d{1,5}$/.test(pages))
  refuse(`Unexpected --pages ${pages}, expected a number from 10 to 999999.`, HELP);

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
try {
  process.exitCode = await bench();
} finally {
  if (keep) console.error(`Kept ${folder}`);
  else rmSync(folder, { recursive: true });
}

async function bench(): Promise<number> {
  const content = join(folder, 'content');
  writeContent(content, Number(pages));
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const ours = await measure(process.execPath, ['scripts/build.ts'], {
    cwd: TOP,
    env: { ...env, DOSSIER_CONTENT: content, DOSSIER_OUT: join(folder, 'dist') },
  });
  print(`Dossier, ${pages} pages`, ours);
  if (!plain || ours.status !== 0) return ours.status === 0 ? 0 : 2;
  const project = join(folder, 'plain');
  writePlainProject(project, content, TOP);
  const theirs = await measure(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: project,
    env,
  });
  print(`Plain Astro, ${pages} pages`, theirs);
  if (theirs.status !== 0) return 2;
  console.log(
    `Dossier takes ${ratio(ours.cpuSeconds, theirs.cpuSeconds)} of the processor time and ${ratio(ours.peakMegabytes, theirs.peakMegabytes)} of the memory of plain Astro.`,
  );
  return 0;
}

function print(name: string, { status, cpuSeconds, peakMegabytes, wallSeconds }: Measured): void {
  if (status !== 0) {
    console.log(`${name}: the build failed with exit code ${status}`);
    return;
  }
  const cpu = cpuSeconds === undefined ? 'unknown' : `${cpuSeconds.toFixed(1)} s`;
  const memory = peakMegabytes === undefined ? 'unknown' : `${Math.round(peakMegabytes)} MB`;
  console.log(`${name}: processor ${cpu}, peak memory ${memory}, wall ${wallSeconds.toFixed(1)} s`);
}

function ratio(ours = Number.NaN, theirs = Number.NaN): string {
  return `${(ours / theirs).toFixed(2)}`;
}
