/**
 * The recipes for converting on many machines, run here: what they say is what is done.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesOf, folderOf, run } from './command-run.ts';
import { ownEnvironment } from './own-environment.ts';

const RECIPES = join(import.meta.dirname, '../.github/recipes');
const DOCUMENTS = {
  'documents/a.txt':
    'Guards\n\nDefence Minister Tomas Vrellin said that 1,200 troops would guard the ferries.\n',
  'documents/b.txt': 'Oslo\n\nTomas Vrellin met the Northern Harbour Agency (NHA) in Oslo on Monday.\n',
  'documents/c.txt': 'Jets\n\nThe Northern Harbour Agency said that two Su-35 fighter jets were seen.\n',
};

/** A folder with documents in which `npm run convert` is ours. */
function workplace(): string {
  const scripts = { convert: `node ${join(import.meta.dirname, 'convert.ts')}` };
  return folderOf({ ...DOCUMENTS, 'package.json': JSON.stringify({ scripts }) });
}

/** Run a command of a recipe; it must end well. */
function shell(command: string, cwd: string, env: Record<string, string> = {}): void {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const { status, stderr } = spawnSync('sh', ['-ec', command], {
    cwd,
    env: { ...ownEnvironment(), DOSSIER_CONTENT: 'content', ...env, PATH },
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
}

/** The parts of the recipes are four; two show the same. */
const PARTS = 2;
let whole: Record<string, string> | undefined;

function oneRun(): Record<string, string> {
  whole ??= converted();
  return whole;
}

function converted(): Record<string, string> {
  const content = folderOf({});
  expect(run('convert', ['--content', content, join(workplace(), 'documents')]).code).toBe(0);
  return filesOf(content);
}

test.skipIf(process.platform === 'win32')('the recipe with xargs amounts to one run', () => {
  const [, commands = ''] =
    /^```sh\n([\s\S]*?)^```/m.exec(readFileSync(join(RECIPES, 'README.md'), 'utf8')) ?? [];
  expect(commands).toContain('seq 4 | xargs');
  const folder = workplace();
  const fewer = commands.replaceAll(/ part-[34]\.gz/g, '').replaceAll('4', `${PARTS}`);
  shell(fewer, folder);
  expect(filesOf(join(folder, 'content'))).toEqual(oneRun());
});

interface Workflow {
  env: Record<string, string>;
  jobs: Record<'part' | 'merge', { steps: { run?: string }[]; strategy?: { matrix: { number: number[] } } }>;
}

test.skipIf(process.platform === 'win32')('the example of a matrix amounts to one run', () => {
  const { env, jobs } = parse(readFileSync(join(RECIPES, 'convert-in-parts.yml'), 'utf8')) as Workflow;
  const commandOf = (job: 'part' | 'merge') =>
    jobs[job].steps.flatMap(({ run: command }) => (command?.includes('convert') ? command : [])).join('\n');
  const folder = workplace();
  const numbers = jobs.part.strategy?.matrix.number ?? [];
  expect(numbers).toHaveLength(Number(env.PARTS));
  for (const number of numbers.slice(0, PARTS))
    shell(commandOf('part'), folder, {
      PARTS: `${PARTS}`,
      DOCUMENTS: 'documents',
      NUMBER: String(number),
    });
  shell(commandOf('merge'), folder);
  expect(filesOf(join(folder, 'content'))).toEqual(oneRun());
});
