/**
 * **Notes** are what a person should know of single documents, a line each; of one document only a few, of each sort
 * one before the second of any.
 */
import type { Conversion } from '../src/convert/convert.ts';
import { correctionNotes } from './convert-corrections.ts';

type Report = Conversion['reports'][number];

/** Most lines about one document. */
const MOST = 5;

export function notesOf({ reports }: Pick<Conversion, 'reports'>, paths: readonly string[]): string[] {
  return reports.flatMap((report, at) =>
    shortened(sortsOf(report)).map((note) => `${paths[at] ?? ''}: ${note}`),
  );
}

/** The notes of every sort, the most urgent sort first. */
function sortsOf(report: Report): string[][] {
  const { state, reason, notes, changed, corrected, stranded, gone, unquotable } = report;
  return [
    state === 'left' ? [reason ?? ''] : [],
    reprintNotes(report),
    [...notes],
    correctionNotes({ corrected: [], stranded }),
    changed
      .filter((text) => !stranded.some(({ now }) => now !== undefined && text.includes(now)))
      .map((text) => `passage reads differently, the source keeps its words: ${quoted(text)}`),
    correctionNotes({ corrected, stranded: [] }),
    gone.map((text) => `passage is gone, the source keeps it: ${quoted(text)}`),
    unquotable > 0
      ? [`${unquotable} claims left out, their words stand there more than once or are too long for a page`]
      : [],
  ];
}

/** @returns All notes in their order when they are few; else the first of each sort, then others, and how many more. */
function shortened(sorts: readonly string[][]): string[] {
  const all = sorts.flat();
  if (all.length <= MOST) return all;
  const ranked = sorts.flatMap((notes, sort) => notes.map((note, at) => ({ note, at, sort })));
  const most = ranked.toSorted((one, other) => one.at - other.at).slice(0, MOST - 1);
  const kept = most.toSorted((one, other) => one.sort - other.sort).map(({ note }) => note);
  return [...kept, `and ${all.length - kept.length} more; --json has all`];
}

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

/** What the document has in common with sources that stand there. */
function reprintNotes({ source, reprintOf, reprintedAs, copies }: Report): string[] {
  return [
    ...(reprintOf === undefined ? [] : [`reprint of sources/${reprintOf}.mdx`]),
    ...(reprintedAs === undefined
      ? []
      : [
          `sources/${reprintedAs}.mdx is a reprint of it, and a person has changed that page: write \`reprintOf: ${source}\` there`,
        ]),
    ...(copies > 0 ? [`${copies} passages stand in another source and were not read again`] : []),
  ];
}
