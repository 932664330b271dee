/**
 * The **doubts** of a conversion: sources that contradict one another, names that several pages bear, what entered
 * as uncertain, and names that were left out, each with its document and what a person can do.
 */
import type { Conversion } from '../src/convert/convert.ts';
import type { AmbiguousName, Candidate } from '../src/convert/mention.ts';
import type { Evidence, LeftOut } from '../src/convert/propose/evidence.ts';
import { remedyFor } from '../src/convert/resolve/remedy.ts';
import { conflictLines, conflictsToTell } from './convert-conflicts.ts';

/** Entries of each sort; the rest is in `--json`. */
const MOST = 20;

/** What became of a document, and its path. */
interface Told {
  report: Conversion['reports'][number];
  path: string;
}

/** @param paths Of the documents, in the order of the reports. */
export function doubtLines({ reports }: Pick<Conversion, 'reports'>, paths: readonly string[]): string[] {
  const told = reports.map((report, at) => ({ report, path: paths[at] ?? '' }));
  return [
    ...list(CONFLICTS, told.flatMap(conflictsIn)),
    ...list(AMBIGUOUS, ambiguousLines(told)),
    ...list(UNCERTAIN, told.flatMap(uncertainIn)),
    ...list(LEFT_OUT, leftOutLines(told)),
  ];
}

const CONFLICTS =
  'Conflicts: sources contradict one another, and all they say stands. Read them; correct or remove what is wrong.';

const UNCERTAIN =
  'Uncertain: compare with the source. When right, delete the line `review: uncertain`; when wrong, delete the claim or the page.';
const AMBIGUOUS =
  'Ambiguous, nothing was written: for each name the pages it may mean, how sure, why, and what settles it (then convert the document with --again).';
const LEFT_OUT =
  'Left out, too doubtful or too general for a page: `npm run new` makes one, and its names are found from then on.';

function list(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST;
  return [
    '',
    heading,
    ...lines.slice(0, MOST),
    ...(more > 0 ? [`  … and ${more} more; --json has all`] : []),
  ];
}

function conflictsIn({ report }: Told): string[] {
  return conflictsToTell(report).map(conflictLines);
}

function uncertainIn({ report: { named, proposed }, path }: Told): string[] {
  const pages = named.filter(({ isNew, review }) => isNew && review === 'uncertain');
  const claims = proposed.filter(({ review }) => review === 'uncertain');
  return [
    ...pages.map((one) => `  ${one.page}: the page itself, ${because(one)} (${path})`),
    ...claims.map((one) => `  ${one.page}: ${one.property} ${quoted(one.quote)}, ${because(one)} (${path})`),
  ];
}

interface Ambiguous {
  one: AmbiguousName;
  path: string;
}

function ambiguousLines(told: readonly Told[]): string[] {
  const names = Map.groupBy(
    told.flatMap(({ report, path }) => report.ambiguous.map((one) => ({ one, path }))),
    ({ one: { surface, kind, candidates } }) => `${kind} ${surface} ${candidates.map(({ id }) => id).sort()}`,
  );
  return [...names.values()].map((all) => ambiguousLine(all));
}

/** Pages that are told of each name; the others are counted. */
const MOST_CANDIDATES = 3;

/** One name and all documents that have it, told by the document in which most is known of it. */
function ambiguousLine(all: readonly Ambiguous[]): string {
  const [first] = all.toSorted(({ one }, other) => reasonsIn(other.one) - reasonsIn(one));
  if (!first) return '';
  const { one: told } = first;
  const places = all.reduce((sum, { one }) => sum + one.mentions.length, 0);
  const where = documents([first.path, ...all.map(({ path }) => path)]);
  const shown = told.candidates.slice(0, MOST_CANDIDATES).map(candidateShown);
  const more = told.candidates.length - shown.length;
  return [
    `  ${quoted(told.surface)} (${counted(places)} in ${where})${told.reason ? `: ${told.reason}` : ''}`,
    ...shown.map((line) => `      ${line}`),
    ...(more > 0 ? [`      … and ${more} more pages`] : []),
    `      ${remedyFor(told)}`,
  ].join('\n');
}

function reasonsIn({ candidates }: AmbiguousName): number {
  return candidates.reduce((sum, { reasons }) => sum + reasons.length, 0);
}

/** `0.67 people/ann-lee.mdx – for: the very name “Ann Lee”; against: “Texan” here, “Norway” on the page` */
function candidateShown({ path, confidence, reasons }: Candidate): string {
  return `${confidence.toFixed(2)} ${path} – ${reasons.join('; ')}`;
}

/** The surest first: they are the likeliest to be missed. */
function leftOutLines(told: readonly Told[]): string[] {
  const names = Map.groupBy(
    told.flatMap(({ report, path }) => report.leftOut.map((one) => ({ one, path }))),
    ({ one: { kind, name } }) => `${kind} ${name}`,
  );
  return [...names.values()]
    .map((all) => all.toSorted(({ one }, other) => other.one.confidence - one.confidence))
    .sort(([one], [other]) => (other?.one.confidence ?? 0) - (one?.one.confidence ?? 0))
    .flatMap((all) => all.slice(0, 1).map(({ one }) => leftOutLine(one, all)));
}

function leftOutLine(one: LeftOut, all: readonly { path: string }[]): string {
  return `  ${quoted(one.name)}, ${one.kind}, ${because(one)} (${documents(all.map(({ path }) => path))})`;
}

/** Documents that are told of each name; the others are counted. */
const MOST_DOCUMENTS = 2;

function documents(paths: readonly string[]): string {
  const all = [...new Set(paths)];
  const more = all.length - MOST_DOCUMENTS;
  const shown = all.slice(0, MOST_DOCUMENTS).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** `0.62 by tagger: read as person by the trained tagger` */
function because({ confidence, rule, reason }: Evidence): string {
  return `${confidence.toFixed(2)} by ${rule}: ${withoutRepeats(reason)}`;
}

/** Several finders may add the same remark, such as `only in a headline`. */
function withoutRepeats(reason: string): string {
  const seen = new Set<string>();
  const isNew = (remark: string) => seen.size !== seen.add(remark).size;
  return reason
    .split('; ')
    .flatMap((part) => part.split(', ').filter(isNew).join(', ') || [])
    .join('; ');
}

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

function counted(places: number): string {
  return `${places} ${places === 1 ? 'place' : 'places'}`;
}
