import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>;
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}

const FOLDER = join(import.meta.dirname, '../.github');
const names = ['workflows', 'recipes'].flatMap((folder) =>
  readdirSync(join(FOLDER, folder)).map((name) => join(folder, name)),
);

describe.each(names.filter((name) => name.endsWith('.yml')))('the workflow %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);

  test('runs only actions that are pinned to a commit, with their version beside it', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map((match) => match[1]);
    expect(uses.length).toBeGreaterThan(0);
    expect(
      uses.filter((words) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(words ?? '')),
    ).toEqual([]);
  });

  test('may write only where it deploys', () => {
    const writing = (granted: Record<string, string> = {}) =>
      Object.keys(granted).filter((key) => granted[key] === 'write');
    expect(writing(workflow.permissions)).toEqual([]);
    for (const [job, { permissions }] of jobs) {
      expect(writing(permissions)).toEqual(job === 'deploy' ? ['pages', 'id-token'] : []);
    }
  });

  test('leaves no credentials in what it checks out', () => {
    const checkouts = jobs.flatMap(([, { steps }]) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
  });

  test('puts nothing into a shell but through the environment', () => {
    const shells = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    expect(shells.filter((run) => run.includes('${{'))).toEqual([]);
  });
});
