/**
 * Where a pull request is opened: the page of a forge that **compares** a branch with the one it is meant for.
 */

/**
 * @param remote
 *   Address of a repository as git or a person writes it; what it says of users and passwords is not repeated.
 * @returns
 *   `undefined` for what is no address on the web, such as a folder.
 */
export function compareHref(remote: string, branch: string): string | undefined {
  const root = webAddress(remote);
  if (!root) return undefined;
  const name = branch.split('/').map(encodeURIComponent).join('/');
  if (/(?:^|\.)gitlab\./.test(root.hostname))
    return `${root.href}/-/merge_requests/new?${new URLSearchParams({ 'merge_request[source_branch]': branch })}`;
  // The branch alone: the forge knows which one it is meant for, and from a fork it goes to where that came from.
  return /(?:^|\.)github\./.test(root.hostname)
    ? `${root.href}/pull/new/${name}`
    : `${root.href}/compare/${name}`;
}

/** `git@example.org:a/b.git`, `ssh://git@example.org/a/b`, `https://name:secret@example.org/a/b.git` */
function webAddress(remote: string): { hostname: string; href: string } | undefined {
  const [, host, path] =
    /^(?:ssh:\/\/)?(?:[^@/\s]+@)([\w.-]+)(?::\d+\/|[:/])([^\s?#]+)$/.exec(remote) ??
    /^https?:\/\/(?:[^@/\s]+@)?([\w.-]+(?::\d+)?)\/([^\s?#]+)$/.exec(remote) ??
    [];
  if (!host || !path) return undefined;
  const clean = path.replace(/\/+$/, '').replace(/\.git$/, '');
  return { hostname: host.toLowerCase().replace(/:\d+$/, ''), href: `https://${host}/${clean}` };
}
