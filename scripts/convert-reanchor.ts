/**
 * To **reanchor** (`npm run convert -- --reanchor`): quotations are found again in sources whose words somebody corrected; what no
 * longer stands is told with its place and the remedy.
 */
import { wordDiff } from '../src/check/worddiff.ts';
import type { Content } from '../src/convert/propose/archive.ts';
import type { FoundAgain, LostQuotation, Reanchored } from '../src/convert/reanchor/reanchor.ts';
import { reanchor as reanchored } from '../src/convert/reanchor/reanchor.ts';
import { nearWord } from '../src/model/explain.ts';
import { withLock } from '../src/store/lock.ts';
import { writeContent } from '../src/store/write.ts';
import { fold } from '../src/text/fold.ts';
import { printDiff } from './convert-print.ts';
import { belowContent, expectContent } from './named-source.ts';
import { openContent, shownMessage } from './open-content.ts';
import { shownPath } from './shown-path.ts';

interface Asked {
  content: string;
  /** Ids of sources, or paths of their pages; all sources when there are none. */
  paths: readonly string[];
  dryRun: boolean;
  json: boolean;
}

const DONE = 0;
const MISTAKES = 1;
const COULD_NOT = 2;

/** @returns Exit status: 0 every quotation stands, 1 some do not, 2 it could not be done. */
export async function reanchor(asked: Asked): Promise<number> {
  expectContent(asked.content);
  return asked.dryRun ? reanchorAll(asked) : withLock(asked.content, () => reanchorAll(asked));
}

function reanchorAll({ content: root, paths, dryRun, json }: Asked): number {
  const content = openContent(root);
  for (const message of content.broken.values()) say(`Skipped ${shownMessage(root, message)}`);
  const sources = paths.map((path) => belowContent(root, path).replace(/^sources\/|\.mdx$/g, ''));
  const unknown = sources.filter((id) => !isSource(content, id));
  for (const id of unknown) say(noSource(content, id));
  if (unknown.length > 0) return COULD_NOT;
  const done = reanchored(content, sources);
  if (!dryRun) writeContent(root, done.changes);
  for (const lost of done.lost) say(shownPath(root, lostLine(lost)));
  process.stdout.write(
    json ? `${JSON.stringify({ dryRun, ...record(done) }, null, 2)}\n` : told(root, done, dryRun),
  );
  return done.lost.length > 0 ? MISTAKES : DONE;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function isSource({ pages }: Content, id: string): boolean {
  return pages.some((page) => page.kind === 'source' && (page.id === id || page.data.formerIds.includes(id)));
}

function noSource({ pages }: Content, id: string): string {
  const near = nearWord(
    id.replace(/^.*[/\\]/, ''),
    pages.flatMap((page) => (page.kind === 'source' ? page.id : [])),
  );
  const remedy = near ? `Did you mean ${near}?` : 'Leave it out to look at all sources.';
  return `${id}: Unexpected source, expected the id of one that exists. ${remedy}`;
}

function record({ found, lost, changes }: Reanchored) {
  return { found, lost, changed: changes.map(({ path }) => path) };
}

/** With `--dry-run` the diff, else a line for each quotation; then how many there are. */
function told(root: string, { found, lost, changes }: Reanchored, dryRun: boolean): string {
  const lines = dryRun ? [printDiff(changes)] : found.map((one) => `${shownPath(root, foundLine(one))}\n`);
  const count = `${found.length} found again, ${lost.length} no longer ${lost.length === 1 ? 'stands' : 'stand'}\n`;
  return [...lines, count].join('');
}

function foundLine({ path, line, column, source, passage, how, citation, now }: FoundAgain): string {
  const diff = how === 'words' ? difference(citation.quote, now.quote) : beside(now);
  return `${path}:${line}:${column}: found again in ${source}, passage ${passage}: ${diff}`;
}

function beside({ quote, prefix, suffix }: FoundAgain['now']): string {
  return [prefix && `(${prefix})`, quote, suffix && `(${suffix})`].filter(Boolean).join(' ');
}

const DOUBTS: Record<NonNullable<LostQuotation['meant']>['doubt'], string> = {
  number: 'A number differs',
  negation: 'A word that changes the sense differs',
  name: 'A name differs',
  value: 'Words of the value differ',
  unlike: 'Too much differs',
  several: 'The words stand there more than once',
};

/** `people/x.mdx:9:16: Unexpected quotation …, expected words of … . Remedy.` */
function lostLine({ path, line, column, source, citation, meant, unwritable }: LostQuotation): string {
  const opening = `${path}:${line}:${column}: Unexpected quotation “${shortened(citation.quote)}”, expected words of \`${source}\`.`;
  if (unwritable)
    return `${opening} They stand there between other words. Correct or remove \`prefix\` and \`suffix\` by hand.`;
  if (!meant) return `${opening} Nothing there is like it. Correct the claim, or take it away.`;
  const { passage, text, doubt } = meant;
  const place = `Perhaps meant, in passage ${passage}: “${shortened(text)}”`;
  const remedy =
    doubt === 'several'
      ? 'Add `prefix` or `suffix`, the words beside those that are meant.'
      : 'Read the passage, then correct the claim and its quotation.';
  return `${opening} ${place}. ${DOUBTS[doubt]}: ${difference(citation.quote, text)}. ${remedy}`;
}

function difference(before: string, after: string): string {
  return shortened(wordDiff(fold(before), fold(after)));
}

/** Longest words that are shown whole, in characters. */
const LONGEST = 300;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
