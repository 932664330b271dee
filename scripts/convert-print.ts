/**
 * Prints what a conversion did, or would do: lines and a table for people, one JSON object for programs.
 */
import { createTwoFilesPatch } from 'diff';
import type { Conversion } from '../src/convert/convert.ts';
import type { Change } from '../src/convert/propose/conversion.ts';
import type { PageSummary } from '../src/convert/propose/tally.ts';
import { doubtLines } from './convert-doubts.ts';

/** One line a page, then a table, then what a person should look at. */
export function printLines({ pages, reports, changes }: Conversion): string {
  const rows = Object.entries(totalsOf({ pages, reports }));
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(6)}`);
  const doubts = doubtLines({ pages, reports, changes });
  return [...pages.map(pageLine), ...(pages.length > 0 ? [''] : []), ...table, ...doubts]
    .map((line) => `${line}\n`)
    .join('');
}

/** `people/jens-stoltenberg.mdx: new, 12 claims` */
function pageLine({ path, isNew, claims, names, passages, uncertain }: PageSummary): string {
  const sign = isNew ? '' : '+';
  const parts = [
    isNew ? 'new' : '',
    counted(claims, 'claim', sign),
    counted(names, 'name', '+'),
    counted(passages, 'passage', sign),
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
    ambiguous: ambiguous.map(({ surface, candidates }) => ({ name: surface, candidates })),
  }));
  const { pages } = conversion;
  return `${JSON.stringify({ dryRun, documents, pages, totals: totalsOf(conversion), model, problems }, null, 2)}\n`;
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

/** What a person should know of single documents, one line each. */
export function notesOf({ reports }: Conversion, paths: readonly string[]): string[] {
  return reports.flatMap((report, at) => {
    const path = paths[at] ?? '';
    const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
    return [
      ...(report.state === 'left' ? [`${path}: ${report.reason}`] : []),
      ...report.changed.map(
        (text) => `${path}: passage reads differently, the source keeps its words: ${quoted(text)}`,
      ),
      ...report.gone.map((text) => `${path}: passage is gone, the source keeps it: ${quoted(text)}`),
      ...(report.unquotable > 0
        ? [`${path}: ${report.unquotable} claims left out, their words stand there more than once`]
        : []),
    ];
  });
}
