/**
 * To **push** the commit of a correction: to its own branch alone, and never over a commit of a person.
 */
import type { Git } from './issue-to-pr-commit.ts';
import { isOurs } from './issue-to-pr-commit.ts';

export interface Push {
  remote: string;
  branch: string;
  commit: string;
  /** The commit that the change goes out from. */
  base: string;
  /** Address of the forge, and the right to write there; absent for a folder on this machine. */
  server?: string | undefined;
  token?: string | undefined;
}

/** @returns `false` when somebody else has committed to that branch. */
export function push(git: Git, { remote, branch, commit, base, server, token }: Push): boolean {
  const env = token && server ? withToken(server, token) : {};
  const ref = `refs/heads/${branch}`;
  const there = git(['ls-remote', '--', remote, ref], { env }).split('\t')[0] ?? '';
  if (there === commit) return true;
  if (there !== '') {
    git(['fetch', '--no-tags', '--quiet', '--', remote, there], { env });
    if (!isOurs(git, base, there)) return false;
  }
  git(['push', '--quiet', `--force-with-lease=${ref}:${there}`, '--', remote, `${commit}:${ref}`], { env });
  return true;
}

/** The token reaches git through its environment: an argument could be read by every process. */
function withToken(server: string, token: string): Record<string, string> {
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}
