/**
 * The **words** in which an issue is answered and its pull request proposed: ours, with those of others only as
 * `posted` makes them.
 */
import type { Correction } from '../src/contribute/correction/correction.ts';
import { posted } from '../src/contribute/posted.ts';
import type { Issue } from './issue-to-pr-issue.ts';

export interface Proposal {
  title: string;
  message: string;
  body: string;
}

/** The same branch for the same issue, so that an edited issue changes its pull request. */
export function branchOf({ number }: Issue): string {
  return `dossier/issue-${number}`;
}

const TITLES = {
  added: 'Add a statement to',
  changed: 'Correct a statement of',
  removed: 'Take away a statement of',
} as const satisfies Record<Correction['change'], string>;

export function proposalOf({ number, author }: Issue, { path, change, did }: Correction): Proposal {
  const page = path.replace(/\.mdx$/, '');
  const title = `${TITLES[change]} ${page}`;
  const lines = [
    `Closes #${number}`,
    '',
    ...did.map((sentence) => `- ${sentence}`),
    '',
    `Made by a program from the answers in #${number}; the check found no new mistake. Before you merge, read the passage in its source.`,
    '',
    'The text is given under CC BY 4.0, as the form says.',
    ...(author ? ['', `<!-- dossier:by ${author.id} -->`] : []),
  ];
  return { title, message: `${title}\n\nAs issue #${number} asks.\n`, body: lines.join('\n') };
}

/** To whoever wrote the issue: why there is no pull request, and none will be. */
export function finalWords(reason: string): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  const guide = '.github/CONTRIBUTING.md';
  const where =
    server && repository ? `[${guide}](${server}/${repository}/blob/HEAD/${guide})` : posted(guide);
  return `${reason} ${where} tells how.`;
}

/** To whoever wrote the issue: why there is no pull request. */
export function refusalWords(reason: string): string {
  return [
    'No pull request was made from this issue yet, and nothing is lost: a person can still act on it.',
    '',
    reason,
    '',
    'When you edit the issue, this is tried again.',
  ].join('\n');
}

/** @param pull Number of the pull request; absent where it could not be opened. */
export function doneWords(pull: number | undefined, compareHref: string, did: readonly string[]): string {
  const where = pull
    ? `This is now #${pull}. A person reads it against the source before it is published.`
    : `The change is made; somebody who may has to [open the pull request](${compareHref}).`;
  return [
    where,
    '',
    ...did.map((sentence) => `- ${sentence}`),
    '',
    'When you edit the issue, the change follows.',
  ].join('\n');
}

export const STRANGER = `Its branch holds changes of a person, so it is left alone. Tell them below what is still wrong.`;

/** The program itself failed. */
export const FAULT =
  'The program that makes pull requests failed. That is its own mistake, not yours; the log of its run tells those who look after it what happened.';

export function tooMany(most: number, label: string): string {
  return `There are ${most} open corrections of yours already. This one waits until some of them are read, or until a maintainer sets the label ${posted(label)}.`;
}
