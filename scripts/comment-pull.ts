/**
 * The **pull request** that a run of the check was for: told by the forge from the commit and the branch, never by
 * what the run itself says.
 */
import type { Api } from './forge-api.ts';

/** Of the event `workflow_run`. */
export interface WorkflowRun {
  id: number;
  event: string;
  conclusion: string | null;
  /** File of the workflow, in some answers with `@` and a branch behind it. */
  path: string;
  head_sha: string;
  /** A name that a stranger chose. */
  head_branch: string | null;
  head_repository: { full_name: string; owner: { login: string } } | null;
}

export interface Pull {
  number: number;
  author_association: string;
  labels: { name: string }[];
  head: { sha: string; repo: { full_name: string } | null };
}

/** What a pull request changes. */
export interface Change {
  /** From the top of the repository; renamed files with both names. */
  paths: readonly string[];
  /** Are these all, and those of that commit? */
  isWhole: boolean;
}

interface ChangedFile {
  filename: string;
  previous_filename?: string;
  status: string;
  contents_url: string;
}

/** Any workflow may bear the name of the check; its file is this one. */
const CHECK = '.github/workflows/check.yml';
/** A run that waits, was stopped or was skipped has checked nothing. */
const ENDED = ['success', 'failure'];

/** The one open pull request whose head is that commit of that repository; nothing when its check did not end. */
export async function pullOf(api: Api, run: WorkflowRun): Promise<Pull | undefined> {
  const { head_branch: branch, head_repository: repository, head_sha: sha } = run;
  if (!isCheck(run) || !branch || !repository || !/^[0-9a-f]{40,64}$/.test(sha)) return undefined;
  const head = encodeURIComponent(`${repository.owner.login}:${branch}`);
  const pulls = await api.list<Pull>(`/pulls?state=open&head=${head}`, 1);
  const found = pulls.filter(
    (pull) => pull.head.sha === sha && pull.head.repo?.full_name === repository.full_name,
  );
  return found.length === 1 ? found[0] : undefined;
}

function isCheck({ event, conclusion, path }: WorkflowRun): boolean {
  return event === 'pull_request' && ENDED.includes(conclusion ?? '') && path.replace(/@.*/s, '') === CHECK;
}

/**
 * What it changes at the commit that was checked. Somebody who pushes again meanwhile could have another commit
 * listed, and a forge lists no more than 3,000 files: both are seen here.
 */
export async function changeOf(api: Api, { number, head: { sha } }: Pull): Promise<Change> {
  const files = await api.list<ChangedFile>(`/pulls/${number}/files`, 30);
  const now = await api.get<{ changed_files: number; head: { sha: string } }>(`/pulls/${number}`);
  // What was removed may be named as it was before.
  const commits = files.filter(({ status }) => status !== 'removed').map(commitOf);
  return {
    paths: files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? filename]),
    isWhole:
      now.head.sha === sha && now.changed_files === files.length && commits.every((commit) => commit === sha),
  };
}

function commitOf({ contents_url: href }: ChangedFile): string | null {
  return URL.canParse(href) ? new URL(href).searchParams.get('ref') : null;
}
