/**
 * Write the **comment** below a pull request: the report that its check made, and labels for what it touches. Runs
 * with the right to write, so nothing of the pull request is run, and its report is words of a stranger.
 */
import { readFileSync } from 'node:fs';
import { openArchive } from '../src/convert/read/zip/archive.ts';
import { labelsOf, managedLabels, readLabels } from './comment-labels.ts';
import { type Change, changeOf, type Pull, pullOf, type WorkflowRun } from './comment-pull.ts';
import { doubtOf, doubtWords, reportWords } from './comment-text.ts';
import { type Api, apiOf, Refused } from './forge-api.ts';
import { fitted, writeComment } from './one-comment.ts';

/** More bytes than this are no report, packed or unpacked. */
const LARGEST = 256 * 1024;
/** The one artifact and the one file in it that are looked at. */
const ARTIFACT = 'report';
const FILE = 'report.md';

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

async function main(words: readonly string[]): Promise<number> {
  const isTrial = words[0] === '--dry-run';
  if (words.length > Number(isTrial)) {
    console.error(
      'Unexpected arguments, expected none, or --dry-run to print the comment without writing it.',
    );
    return 64;
  }
  const api = apiOf(process.env);
  const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')) as {
    workflow_run: WorkflowRun;
  };
  const pull = await pullOf(api, event.workflow_run);
  if (!pull) {
    console.log('No open pull request has this commit at its head and was checked: nothing to write.');
    return 0;
  }
  const change = await changeOf(api, pull);
  const text = await textOf(api, event.workflow_run, change);
  if (isTrial) console.log(fitted(text));
  else await write(api, pull, change, text);
  return 0;
}

async function textOf(api: Api, { id, conclusion }: WorkflowRun, change: Change): Promise<string> {
  const doubt = doubtOf(change);
  if (doubt) return doubtWords(doubt);
  const run = `${api.server}/${api.repository}/actions/runs/${Number(id)}`;
  return reportWords({ run, conclusion, report: await reportOf(api, id) });
}

async function write(api: Api, pull: Pull, { paths }: Change, text: string): Promise<void> {
  console.log(`#${pull.number}: comment ${await writeComment(api, pull.number, 'report', text)}`);
  const rules = readLabels();
  const wanted = labelsOf(rules, paths, pull.author_association);
  const now = pull.labels.map(({ name }) => name);
  for (const label of wanted.filter((one) => !now.includes(one))) await addLabel(api, pull, label);
  for (const label of managedLabels(rules).filter((one) => now.includes(one) && !wanted.includes(one)))
    await api.send('DELETE', `/issues/${pull.number}/labels/${label}`);
}

/** To make a label takes a right over issues that is not asked for here. */
async function addLabel(api: Api, { number }: Pull, label: string): Promise<void> {
  try {
    await api.send('POST', `/issues/${number}/labels`, { labels: [label] });
  } catch (error) {
    if (!(error instanceof Refused) || ![403, 404, 422].includes(error.status)) throw error;
    console.log(`There is no label “${label}” yet. Make it once, and it is set from then on.`);
  }
}

/** The report as the check left it; nothing when there is none that can be read. */
async function reportOf(api: Api, run: number): Promise<string | undefined> {
  const { artifacts } = await api.get<{ artifacts: { id: number; name: string; size_in_bytes: number }[] }>(
    `/actions/runs/${run}/artifacts?name=${ARTIFACT}`,
  );
  const found = artifacts.find(({ name }) => name === ARTIFACT);
  if (!found || found.size_in_bytes > LARGEST) return undefined;
  const bytes = await api.download(`/actions/artifacts/${Number(found.id)}/zip`, LARGEST);
  try {
    const whole = bytes && (await openArchive(bytes).read(FILE));
    return whole && whole.length <= LARGEST ? Buffer.from(whole).toString('utf8') : undefined;
  } catch {
    return undefined;
  }
}
