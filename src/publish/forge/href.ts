/**
 * **Forge links** open the right place of a forge with as much filled in as it takes. Paths are those below
 * `content/`; every address has at most 8,000 bytes.
 */
import { encodedPath, fitted } from './fitted.ts';
import type { Forge } from './forge.ts';
import { type Issue, issueAddress } from './issue.ts';

/** Between repository and file: what each forge calls its views. */
const VIEWS = {
  github: { edit: 'edit/', create: 'new/', history: 'commits/', issue: 'issues/new' },
  gitlab: { edit: '-/edit/', create: '-/new/', history: '-/commits/', issue: '-/issues/new' },
  forgejo: { edit: '_edit/', create: '_new/', history: 'commits/branch/', issue: 'issues/new' },
} as const;

/**
 * Where a file is changed. The editors of GitHub (isaacs/github#295) and GitLab (gitlab!56159) go to a line; that of
 * Forgejo does not, so a line there leads to the file as it stands, where it can be edited.
 *
 * @param line From 1.
 */
export function editHref(forge: Forge, path: string, line?: number): string {
  const { edit } = VIEWS[forge.kind];
  if (line === undefined) return viewHref(forge, edit, path);
  if (forge.kind === 'forgejo') return `${viewHref(forge, 'src/branch/', path)}?display=source#L${line}`;
  return `${viewHref(forge, edit, path)}#L${line}`;
}

/** Who changed a file, and when. */
export function historyHref(forge: Forge, path: string): string {
  return viewHref(forge, VIEWS[forge.kind].history, path);
}

/** A text for a new file reaches the editor of this forge; GitLab takes the name only (gitlab work item 594214). */
export function takesText({ kind }: Forge): boolean {
  return kind !== 'gitlab';
}

/** Where a new file is written: its name is filled in, and its text as far as the forge takes one and it fits. */
export function newHref(forge: Forge, path: string, text = ''): string {
  const { create } = VIEWS[forge.kind];
  const slash = path.lastIndexOf('/') + 1;
  if (!takesText(forge))
    return fitted(viewHref(forge, create, path.slice(0, slash)), [
      { name: 'file_name', value: path.slice(slash) },
    ]);
  return fitted(creatingHref(forge), [
    { name: 'filename', value: `content/${path}` },
    { name: 'value', value: text, free: 'whole' },
  ]);
}

/** Where a new file is written, without anything filled in: what a form with `filename` and `value` is sent to. */
export function creatingHref(forge: Forge): string {
  return branchHref(forge, VIEWS[forge.kind].create);
}

/** Where an issue is opened, without anything filled in: what a form is sent to. */
export function issuesHref({ kind, repository }: Forge): string {
  return `${repository}/${VIEWS[kind].issue}`;
}

/** A form of the repository with the answers that are known already. */
export function issueHref(forge: Forge, issue: Issue): string {
  return issueAddress(issuesHref(forge), forge, issue);
}

function viewHref(forge: Forge, view: string, path: string): string {
  return `${branchHref(forge, view)}/content${path && '/'}${encodedPath(path.replace(/\/$/, ''))}`;
}

function branchHref({ repository, branch }: Forge, view: string): string {
  return `${repository}/${view}${encodedPath(branch)}`;
}
