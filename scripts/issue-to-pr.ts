/**
 * `npm run issue-to-pr`: make a commit from an issue that was written with a form, or say why not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Correction, correctionFor } from '../src/contribute/correction/correction.ts';
import { isRefusal, type Refusal } from '../src/contribute/correction/refusal.ts';
import { worldOf } from '../src/contribute/correction/world.ts';
import { readContentAt } from '../src/store/revision.ts';
import { readArguments, refuse } from './arguments.ts';
import { commitOn, type Git, gitIn } from './issue-to-pr-commit.ts';
import { type Issue, readAuthor, readEvent } from './issue-to-pr-issue.ts';
import type { Outcome } from './issue-to-pr-outcome.ts';
import { branchOf, FAULT, finalWords, proposalOf, refusalWords, STRANGER } from './issue-to-pr-words.ts';

const HELP = `Usage: npm run issue-to-pr -- (--event FILE | --body FILE --number N [--labels L,L] [--author ID+LOGIN])
                             [--content DIR] [--out FILE]

Reads an issue that was written with one of the forms, changes one page as it asks, checks all pages, and
commits that on the branch dossier/issue-N, which goes out from the commit that is checked out. The work tree
is not touched, nothing is sent anywhere. Prints what was done, or why nothing was, as Markdown.

  --event FILE     event of a workflow, as in $GITHUB_EVENT_PATH
  --body FILE      the text of the issue
  --number N       its number
  --labels L,L     its labels; one of correction, statement, source says which form it is
  --author WHO     author of the commit, such as 583231+octocat
  --content DIR    content folder (default: $DOSSIER_CONTENT, or content)
  --out FILE       write the outcome as JSON, too
  --help           this text

Exit 0 done, 1 refused with a reason, 2 could not (no git, no commit to start from, a mistake of this program),
64 wrong usage. What is written with --out answers the issue in each case but the last.`;

const OPTIONS = {
  event: { type: 'string' },
  body: { type: 'string' },
  number: { type: 'string' },
  labels: { type: 'string', default: '' },
  author: { type: 'string', default: '' },
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  out: { type: 'string' },
} as const;

const options = readArguments(OPTIONS, HELP);
process.exitCode = main();

function main(): number {
  const issue = readIssue();
  const { outcome, code } = tried(resolve(options.content), issue);
  return leave(outcome) ? code : 2;
}

/** Whoever wrote the issue is answered, whatever happened. */
function tried(root: string, issue: Issue): { outcome: Outcome; code: number } {
  try {
    const outcome = outcomeOf(root, issue);
    console.log(outcome.reply);
    return { outcome, code: outcome.did ? 0 : 1 };
  } catch (error) {
    console.error(
      isOfGit(error)
        ? `${options.content}: Unexpected answer of git, expected a commit to go out from. Commit the content first.`
        : error,
    );
    return { outcome: { number: issue.number, reply: refusalWords(FAULT) }, code: 2 };
  }
}

/** For the step that may write to the forge. */
function leave(outcome: Outcome): boolean {
  try {
    if (options.out) writeFileSync(options.out, `${JSON.stringify(outcome, null, 2)}\n`);
    return true;
  } catch {
    console.error(
      `${options.out}: Unexpected path, expected a file that can be written. Make its folder first.`,
    );
    return false;
  }
}

/** Git ran and failed, or there is none; anything else is a mistake of this program. */
function isOfGit(error: unknown): boolean {
  return error instanceof Error && 'status' in error;
}

function readIssue(): Issue {
  const { event, body, number, labels, author } = options;
  const isWhole = (event !== undefined) !== (body !== undefined && number !== undefined);
  if (!isWhole) refuse('Unexpected options, expected --event, or --body and --number.', HELP);
  const issue =
    event === undefined ? writtenIssue(body ?? '', Number(number), labels, author) : read(event, readEvent);
  if (!issue || !Number.isSafeInteger(issue.number) || issue.number < 1)
    refuse('Unexpected issue without a number, expected one from 1.', HELP);
  return issue;
}

function writtenIssue(body: string, number: number, labels: string, author: string): Issue {
  const text = read(body, (file) => readFileSync(file, 'utf8'));
  return { number, body: text, labels: labels.split(','), author: readAuthor(author) };
}

function read<T>(file: string, reader: (file: string) => T): T {
  try {
    return reader(file);
  } catch {
    return refuse(`Unexpected file ${file}, expected one that can be read. Check its path.`, HELP);
  }
}

function outcomeOf(root: string, issue: Issue): Outcome {
  const git = gitIn(root);
  git(['rev-parse', '--quiet', '--verify', 'HEAD']);
  const found = correction(root, issue);
  if (isRefusal(found))
    return {
      number: issue.number,
      reply: found.isFinal ? finalWords(found.refused) : refusalWords(found.refused),
    };
  return committed(git, root, issue, found);
}

/** Held against the content as it was committed: what lies in the work tree is nobody's proposal. */
function correction(root: string, { body, labels }: Issue): Correction | Refusal {
  const stored = readContentAt(root, 'HEAD');
  if (!stored) throw new Error('Internal error: a commit that is there has no content');
  return correctionFor(worldOf({ ...stored, files: stored.pages }), body, labels);
}

function committed(git: Git, root: string, issue: Issue, found: Correction): Outcome {
  const { number, author } = issue;
  const top = git(['rev-parse', '--show-toplevel']);
  const branch = branchOf(issue);
  const proposal = proposalOf(issue, found);
  const path = relative(top, join(root, found.path)).split(sep).join('/');
  const commit = commitOn(git, { path, text: found.text, branch, message: proposal.message, author });
  if (!commit) return { number, reply: refusalWords(STRANGER) };
  const reply = [
    `${proposal.title}, on the branch \`${branch}\`:`,
    '',
    ...found.did.map((line) => `- ${line}`),
  ].join('\n');
  return { number, reply, did: found.did, branch, commit, base: git(['rev-parse', 'HEAD']), proposal };
}
