/**
 * Every workflow is held to every rule, and every rule is shown an example that it must refuse.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PINS } from './workflows-pins.ts';
import { rules, type Workflow, type Written } from './workflows-rules.ts';

const FOLDER = join(import.meta.dirname, '../.github');

/** For each rule, a change of a workflow that is in order which the rule must refuse. */
const SOUND = `name: A
on: [pull_request]
permissions: {}
concurrency: a
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${PINS['actions/checkout']}
        with:
          persist-credentials: false
      - run: npm ci
`;
const FAULTS: Record<keyof typeof rules, readonly [from: string, to: string][]> = {
  'every action is one of the listed, at its commit, with its version beside it': [
    [/@.*/.exec(SOUND)?.[0] ?? '', '@v7'],
    [/ # v.*/.exec(SOUND)?.[0] ?? '', ''],
    ['actions/checkout@', 'stranger/checkout@'],
    [/@.*/.exec(SOUND)?.[0] ?? '', '@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0'],
  ],
  'nothing is allowed that a job does not ask for': [
    ['permissions: {}\n', ''],
    ['permissions: {}\n', 'permissions: write-all\n'],
    ['permissions: {}\n', 'permissions:\n  contents: read\n'],
  ],
  'every job says what it may do': [['    permissions:\n      contents: read\n', '']],
  'only the listed jobs may write, and only what is listed': [
    ['contents: read', 'contents: write'],
    ['contents: read', 'id-token: write'],
  ],
  'no code of a stranger runs with our rights': [['[pull_request]', '[pull_request, pull_request_target]']],
  'what runs after another workflow checks out nothing but our own branch': [
    ['on: [pull_request]', 'on:\n  workflow_run:\n    workflows: [B]\nx: y'],
  ],
  'a checkout leaves no credentials behind': [
    ['persist-credentials: false', 'persist-credentials: true'],
    ['        with:\n          persist-credentials: false\n', ''],
  ],
  'nothing is put into a shell but through its environment': [
    ['npm ci', 'echo $' + '{{ github.event.issue.title }}'],
  ],
  'nothing that a stranger wrote is put into the environment, or into an action': [
    ['npm ci', 'npm ci\n        env:\n          T: $' + '{{ github.event.issue.body }}'],
    ['persist-credentials: false', 'ref: $' + '{{ github.head_ref }}'],
  ],
  'a token is given only to a step that runs our own script, by its name': [
    ['npm ci', 'npm ci\n        env:\n          T: $' + '{{ github.token }}'],
  ],
  'no secret is passed on': [['npm ci', 'npm ci\n        env:\n          T: $' + '{{ secrets.KEY }}']],
  'what runs after another workflow waits until that has passed or failed': [
    ['on: [pull_request]', 'on:\n  workflow_run:\n    workflows: [B]\nx: y'],
  ],
  'the check is of everything, and believes nothing that was remembered': [
    ['npm ci', 'npm run check'],
    ['npm ci', 'npm run --silent check -- --all --fix > /dev/null'],
  ],
  'a folder is made before something is written into it': [
    ['npm ci', 'npm run report -- A B > report/report.md'],
    ['npm ci', 'npm run report -- A B --html preview/changes.html && mkdir -p preview'],
  ],
  'every job ends by itself': [['    timeout-minutes: 5\n', '']],
  'runs of the same thing do not meet': [['concurrency: a\n', '']],
  'what may write takes nothing from a cache': [
    [
      'contents: read\n    steps:\n',
      'contents: write\n    steps:\n      - uses: actions/setup-node@x\n        with: { cache: npm }\n',
    ],
  ],
  'what may write runs no install script': [['contents: read', 'contents: write']],
};

const read = (name: string, text: string): Written => ({ name, text, workflow: parse(text) as Workflow });
const names = ['workflows', 'recipes'].flatMap((folder) =>
  readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`),
);
const ours = names
  .filter((name) => /\.ya?ml$/.test(name))
  .map((name) => read(name, readFileSync(join(FOLDER, name), 'utf8')));

describe.each(Object.entries(rules))('%s', (name, rule) => {
  test.each(ours)('in $name', (written) => expect(rule(written)).toEqual([]));
  test('while a workflow that is in order is let through', () =>
    expect(rule(read('a.yml', SOUND))).toEqual([]));
  test.each(FAULTS[name] ?? [])('and not with “%s” → “%s”', (from, to) => {
    expect(SOUND).toContain(from);
    const faulty = SOUND.replace(from, () => to);
    const text = name.startsWith('what runs after')
      ? faulty.replace(
          'persist-credentials: false',
          'persist-credentials: false\n          ref: $' + '{{ github.event.workflow_run.head_sha }}',
        )
      : faulty;
    expect(rule(read('a.yml', text))).not.toEqual([]);
  });
});

test('every rule is shown what it must refuse', () =>
  expect(Object.keys(FAULTS)).toEqual(Object.keys(rules)));

test('there is a workflow for each thing that is promised', () =>
  expect(ours.map(({ name }) => name)).toEqual(
    expect.arrayContaining(
      ['check', 'ci', 'comment', 'issue-to-pr', 'pages'].map((name) => `workflows/${name}.yml`),
    ),
  ));

test('a pin is a commit and a version', () => {
  for (const pin of Object.values(PINS)) expect(pin).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('issues of one person are taken one after the other, and none is dropped', () =>
  expect(ours.find(({ name }) => name.endsWith('issue-to-pr.yml'))?.workflow.concurrency).toEqual({
    group: 'issue-to-pr-$' + '{{ github.event.issue.user.id }}',
    'cancel-in-progress': false,
    queue: 'max',
  }));
