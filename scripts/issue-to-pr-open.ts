/**
 * **Open** the pull request of an issue, or say in the issue why there is none: the part of the work that needs the
 * right to write. It takes what `npm run issue-to-pr --out FILE` left, and needs no package.
 */
import { readFileSync } from 'node:fs';
import { type Api, apiOf, Refused } from './forge-api.ts';
import { gitIn } from './issue-to-pr-commit.ts';
import type { Outcome } from './issue-to-pr-outcome.ts';
import { push } from './issue-to-pr-push.ts';
import { doneWords, refusalWords, STRANGER, tooMany } from './issue-to-pr-words.ts';
import { writeComment } from './one-comment.ts';

interface Pull {
  number: number;
  state: string;
  merged_at: string | null;
  body: string | null;
  head: { ref: string; repo: { full_name: string } | null };
}

/** With this label, which only those who maintain the content can set, an issue does not wait. */
const LABEL = 'apply';
/** Most open corrections of one person, and of all. */
const MOST_OF_ONE = 3;
const MOST = 50;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

async function main([file, surplus]: readonly string[]): Promise<number> {
  if (!file || surplus !== undefined) {
    console.error('Unexpected arguments, expected one file: the outcome that issue-to-pr has written.');
    return 64;
  }
  const api = apiOf(process.env);
  const outcome = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
  const reply = await settle(api, outcome);
  console.log(`#${outcome.number}: comment ${await writeComment(api, outcome.number, 'issue', reply)}`);
  return 0;
}

async function settle(api: Api, outcome: Outcome): Promise<string> {
  if (!outcome.did) return outcome.reply;
  const pulls = await api.list<Pull>(
    `/pulls?state=all&head=${encodeURIComponent(headOf(api, outcome.branch))}`,
    1,
  );
  const own = pulls.filter(({ head }) => head.repo?.full_name === api.repository);
  const open = own.find(({ state }) => state === 'open');
  if (!open && own.length > 0)
    return refusalWords('Its pull request was closed by a person. Open a new issue if more is to be said.');
  const wait = open ? undefined : await reasonToWait(api, outcome);
  if (wait) return refusalWords(wait);
  const { branch, commit, base } = outcome;
  const remote = process.env.DOSSIER_REMOTE ?? `${api.server}/${api.repository}.git`;
  const token = process.env.GITHUB_TOKEN;
  const sent = push(gitIn(process.cwd()), { remote, branch, commit, base, server: api.server, token });
  if (!sent) return refusalWords(STRANGER);
  const compare = `${api.server}/${api.repository}/compare/${branch}?expand=1`;
  return doneWords(await propose(api, outcome, open), compare, outcome.did);
}

/** @returns Nothing where workflows are not allowed to open pull requests: then a person does it. */
async function propose(api: Api, outcome: Outcome, open: Pull | undefined): Promise<number | undefined> {
  if (!outcome.did) return undefined;
  const { title, body } = outcome.proposal;
  if (open) {
    await api.send('PATCH', `/pulls/${open.number}`, { title, body });
    return open.number;
  }
  try {
    const { default_branch: base } = await api.get<{ default_branch: string }>('');
    return (await api.send<Pull>('POST', '/pulls', { title, body, head: outcome.branch, base })).number;
  } catch (error) {
    if (error instanceof Refused && error.status === 403) return undefined;
    throw error;
  }
}

async function reasonToWait(api: Api, { number }: Outcome): Promise<string | undefined> {
  const { labels, user } = await api.get<{ labels: { name: string }[]; user: { id: number } }>(
    `/issues/${number}`,
  );
  if (labels.some(({ name }) => name === LABEL)) return undefined;
  const open = (await api.list<Pull>('/pulls?state=open', 5)).filter(
    ({ head }) => head.repo?.full_name === api.repository && head.ref.startsWith('dossier/issue-'),
  );
  const theirs = open.filter(({ body }) => body?.includes(`<!-- dossier:by ${user.id} -->`));
  if (theirs.length >= MOST_OF_ONE) return tooMany(MOST_OF_ONE, LABEL);
  return open.length >= MOST
    ? `${open.length} corrections wait to be read already. This one will be tried again when a maintainer sets the label \`${LABEL}\`.`
    : undefined;
}

function headOf({ repository }: Api, branch: string): string {
  return `${repository.split('/')[0]}:${branch}`;
}
