/**
 * A **printed conversion** tells what was done, or would be: lines and a table for people, one JSON object for programs.
 */
import { createTwoFilesPatch } from 'diff';
import type { Conversion } from '../src/convert/convert.ts';
import type { AmbiguousName } from '../src/convert/mention.ts';
import type { Change } from '../src/convert/propose/conversion.ts';
import type { PageSummary } from '../src/convert/propose/tally.ts';
import { remedyFor } from '../src/convert/resolve/remedy.ts';
import { conflictsToTell } from './convert-conflicts.ts';
import { doubtLines } from './convert-doubts.ts';

/** More pages than a screen holds are also counted by kind. */
const SCREEN = 40;
/** Rows of the table that are told even when nothing is counted in them. */
const ALWAYS: readonly string[] = ['documents', 'pages new', 'pages changed', 'claims'];

/**
 * One line a page, then a table, then what a person should look at.
 *
 * @param paths Of the documents, in the order of the reports.
 */
export function printLines({ pages, reports }: Conversion, paths: readonly string[]): string {
  const news = reports.map((report) => ({ ...report, conflicts: conflictsToTell(report) }));
  const totals = Object.entries(totalsOf({ pages, reports: news }));
  const rows = totals.filter(([name, count]) => count > 0 || ALWAYS.includes(name));
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(6)}`);
  const kinds = pages.length > SCREEN ? [...kindLines(pages), ''] : [];
  const lines = [...pages.map(pageLine), ...(pages.length > 0 ? [''] : []), ...kinds, ...table];
  return [...lines, ...doubtLines({ reports }, paths)].map((line) => `${line}\n`).join('');
}

/** `people: 212 new, 31 changed` */
function kindLines(pages: readonly PageSummary[]): string[] {
  return [...Map.groupBy(pages, ({ path }) => path.split('/')[0])].map(([kind, all]) => {
    const made = all.filter(({ isNew }) => isNew).length;
    const changed = all.length - made;
    const parts = [made > 0 ? `${made} new` : '', changed > 0 ? `${changed} changed` : ''];
    return `${kind}: ${parts.filter(Boolean).join(', ')}`;
  });
}

/** `people/jens-stoltenberg.mdx: new, 12 claims` */
function pageLine({
  path,
  isNew,
  claims,
  citations,
  names,
  passages,
  corrected,
  uncertain,
}: PageSummary): string {
  const sign = isNew ? '' : '+';
  const parts = [
    isNew ? 'new' : '',
    counted(claims, 'claim', sign),
    counted(citations, 'citation', '+'),
    counted(names, 'name', '+'),
    counted(passages, 'passage', sign),
    corrected === 0 ? '' : `${corrected} corrected`,
    uncertain > 0 ? `${uncertain} uncertain` : '',
  ];
  return `${path}: ${parts.filter(Boolean).join(', ') || 'record'}`;
}

function counted(count: number, noun: string, sign: string): string {
  return count === 0 ? '' : `${sign}${count} ${noun}${count === 1 ? '' : 's'}`;
}

function totalsOf({ pages, reports }: Pick<Conversion, 'pages' | 'reports'>): Record<string, number> {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const ambiguous = new Set(reports.flatMap((report) => report.ambiguous.map(({ surface }) => surface)));
  return {
    documents: reports.length,
    'pages new': pages.filter(({ isNew }) => isNew).length,
    'pages changed': pages.filter(({ isNew }) => !isNew).length,
    claims: sum(reports.map(({ claims }) => claims)),
    'second citations': sum(reports.map(({ cited }) => cited.length)),
    conflicts: sum(reports.map(({ conflicts }) => conflicts.length)),
    reprints: reports.filter(({ reprintOf }) => reprintOf !== undefined).length,
    'ambiguous names': ambiguous.size,
    uncertain: sum(pages.map(({ uncertain }) => uncertain)),
    'names left out': sum(reports.map((report) => report.leftOut.length)),
  };
}

export interface PrintedRun {
  paths: readonly string[];
  problems: readonly string[];
  dryRun: boolean;
  /** What became of the answers of a language model, when one was asked. */
  model?: unknown;
}

/** One JSON object: documents, pages, totals, ambiguous names, problems. */
export function printJson(conversion: Conversion, { paths, problems, dryRun, model }: PrintedRun): string {
  const documents = conversion.reports.map(({ ambiguous, ...report }, at) => ({
    path: paths[at],
    ...report,
    ambiguous: ambiguous.map(ambiguousShown),
  }));
  const { pages } = conversion;
  return `${JSON.stringify({ dryRun, documents, pages, totals: totalsOf(conversion), model, problems }, null, 2)}\n`;
}

/** A name with the pages that it may mean, why, and what settles it. */
function ambiguousShown({ surface, kind, reason, candidates }: AmbiguousName): object {
  return { name: surface, kind, reason, candidates, remedy: remedyFor({ surface, candidates }) };
}

/** The unified diff of all changes. */
export function printDiff(changes: readonly Change[]): string {
  return changes
    .map(({ path, before, text }) =>
      createTwoFilesPatch(
        before === undefined ? '/dev/null' : `a/${path}`,
        `b/${path}`,
        before ?? '',
        text,
      ).replace(/^=+\n/, ''),
    )
    .join('');
}
