/**
 * What a **workflow** may do: each rule is a function from a workflow to sentences that say what is wrong with it.
 */
import { PINS } from './workflows-pins.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  uses?: string;
  secrets?: unknown;
  steps?: Step[];
}

export interface Workflow {
  on: unknown;
  permissions?: Record<string, string>;
  concurrency?: Record<string, unknown> | string;
  jobs: Record<string, Job>;
}

/** A file and what it says. */
export interface Written {
  name: string;
  text: string;
  workflow: Workflow;
}

type Rule = (written: Written) => string[];

/** Which job of which file may write what; nothing else may write anything. */
const MAY_WRITE: Record<string, readonly string[]> = {
  'workflows/pages.yml deploy': ['pages', 'id-token'],
  'workflows/comment.yml comment': ['pull-requests'],
  'workflows/issue-to-pr.yml propose': ['contents', 'issues', 'pull-requests'],
};
/** Contexts in which a stranger has no word. */
const TRUSTED =
  /^\s*(?:github\.(?:token|server_url|repository|repository_owner|event\.repository\.name)|matrix\.\w+|inputs\.\w+|steps\.\w+\.outputs\.page_url)\s*$/;
/** A run that waits to be let through is “completed”, too. */
const PASSED_OR_FAILED = `contains(fromJSON('["success", "failure"]'), github.event.workflow_run.conclusion)`;

const jobsOf = ({ workflow }: Written) => Object.entries(workflow.jobs);
const stepsOf = (written: Written) => jobsOf(written).flatMap(([, { steps = [] }]) => steps);
const writingStepsOf = (written: Written) =>
  jobsOf(written)
    .filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'))
    .flatMap(([, { steps = [] }]) => steps);
const checkoutsOf = (written: Written) =>
  stepsOf(written).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
const eventsOf = ({ workflow: { on } }: Written) =>
  typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(on as object);

export const rules: Record<string, Rule> = {
  'every action is one of the listed, at its commit, with its version beside it': ({ text }) =>
    [...text.matchAll(/^.*\buses:\s*(.*)$/gm)]
      .map(([, words = '']) => words)
      .filter((words) => !Object.entries(PINS).some(([action, pin]) => words === `${action}@${pin}`)),
  'nothing is allowed that a job does not ask for': ({ workflow: { permissions } }) =>
    permissions && Object.keys(permissions).length === 0 ? [] : ['permissions at the top must be {}'],
  'every job says what it may do': (written) =>
    jobsOf(written).flatMap(([name, { permissions }]) =>
      typeof permissions === 'object' ? [] : [`${name} has no permissions of its own`],
    ),
  'only the listed jobs may write, and only what is listed': (written) =>
    jobsOf(written).flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions)
        .filter(
          ([what, right]) =>
            right !== 'read' && right !== 'none' && !MAY_WRITE[`${written.name} ${job}`]?.includes(what),
        )
        .map(([what]) => `${job} may write ${what}`),
    ),
  'no code of a stranger runs with our rights': (written) =>
    eventsOf(written).filter((event) => event === 'pull_request_target'),
  'what runs after another workflow checks out nothing but our own branch': (written) =>
    eventsOf(written).includes('workflow_run')
      ? checkoutsOf(written).flatMap((step) =>
          ['ref', 'repository'].filter((key) => step.with?.[key] !== undefined),
        )
      : [],
  'a checkout leaves no credentials behind': (written) =>
    checkoutsOf(written).flatMap((step) =>
      step.with?.['persist-credentials'] === false ? [] : [step.uses ?? ''],
    ),
  'nothing is put into a shell but through its environment': (written) =>
    stepsOf(written).flatMap(({ run }) => (run?.includes('${{') ? [run] : [])),
  'nothing that a stranger wrote is put into the environment, or into an action': (written) =>
    stepsOf(written)
      .flatMap((step) => Object.values({ ...step.env, ...step.with }))
      .flatMap((value) => [...String(value).matchAll(/\$\{\{(.*?)\}\}/g)].map(([, words = '']) => words))
      .filter((words) => !TRUSTED.test(words)),
  'a token is given only to a step that runs our own script, by its name': (written) =>
    stepsOf(written)
      .filter(({ env = {} }) =>
        Object.values(env).some((value) => /github\.token|secrets\./.test(String(value))),
      )
      .flatMap(({ run = '' }) =>
        /^node scripts\/[\w-]+\.ts(?: "\$RUNNER_TEMP\/[\w.]+")?$/.test(run) ? [] : [run],
      ),
  'no secret is passed on': ({ text }) =>
    [...text.matchAll(/secrets(?:\.|:\s*inherit)[^\n]*/g)].map(([words]) => words),
  'what runs after another workflow waits until that has passed or failed': (written) =>
    eventsOf(written).includes('workflow_run')
      ? jobsOf(written).flatMap(([name, job]) => (job.if?.includes(PASSED_OR_FAILED) ? [] : [name]))
      : [],
  'the check is of everything, and believes nothing that was remembered': (written) =>
    stepsOf(written).flatMap(({ run = '' }) =>
      [...run.matchAll(/^ *npm run\b.* check\b(?! -- --all --no-cache\b).*/gm)].map(String),
    ),
  'a folder is made before something is written into it': (written) =>
    jobsOf(written).flatMap(([, { steps = [] }]) => {
      const all = steps.map(({ run = '' }) => run).join('\n');
      return [...all.matchAll(/(?:>|--html) ?([\w-]+)\//g)].flatMap(({ 1: folder = '', index }) =>
        new RegExp(`mkdir -p .*\\b${folder}\\b`).test(all.slice(0, index)) ? [] : [folder],
      );
    }),
  'every job ends by itself': (written) =>
    jobsOf(written).flatMap(([name, job]) =>
      Number(job['timeout-minutes']) > 0 ? [] : [`${name} has no limit of time`],
    ),
  'runs of the same thing do not meet': ({ workflow: { concurrency } }) =>
    concurrency ? [] : ['no concurrency'],
  'what may write takes nothing from a cache': (written) =>
    writingStepsOf(written).flatMap(({ uses = '', with: given }) =>
      uses.startsWith('actions/setup-node@') && given?.['package-manager-cache'] !== false ? [uses] : [],
    ),
  'what may write runs no install script': (written) =>
    writingStepsOf(written).flatMap(({ run = '' }) =>
      /npm (?:ci|install|i)\b(?!.*--ignore-scripts)/.test(run) ? [run] : [],
    ),
};
