/**
 * The **index part** makes the index of the built site again and tells what that costs.
 */
import type { Check } from './check.ts';
import { indexFigures } from './index-cost.ts';
import type { Part } from './part.ts';

/** Pages that the target for the processor is meant for. */
const LARGE = 10_000;

export const indexPart: Part = async ({ content, site, collection }, { edit }) => {
  const figures = await indexFigures({ content, site }, edit);
  const { textSeconds, filesSeconds, peakMegabytes, files, megabytes, unsteady, changed } = figures;
  const all = textSeconds && textSeconds + filesSeconds;
  const checks: Check[] = [
    {
      what: 'processor to index',
      value: all,
      ...(collection.pages.length >= LARGE && { most: 25 }),
      unit: 's',
    },
    { what: 'of that, names, claims and facets', value: filesSeconds, unit: 's' },
    { what: 'peak memory of full text', value: peakMegabytes, unit: 'MB' },
    { what: 'files of search', value: files, unit: '' },
    { what: 'their size', value: megabytes, unit: 'MB' },
    { what: 'files that differ when indexed again', value: unsteady.length, most: 0, unit: '' },
    ...Object.entries(changed ?? {}).map(([edit, paths]) => ({
      what: `files that one edited page changes, ${edit}`,
      value: paths.length,
      most: 12,
      unit: '',
    })),
  ];
  const lines = [
    ...listed('differs', unsteady),
    ...Object.entries(changed ?? {}).flatMap(([edit, paths]) => listed(`changed by ${edit}`, paths)),
  ];
  return { lines, checks, data: figures };
};

const MOST = 30;

function listed(what: string, paths: readonly string[]): string[] {
  const more = paths.length > MOST ? [`  … and ${paths.length - MOST} more`] : [];
  return [...paths.slice(0, MOST).map((path) => `  ${what}: ${path}`), ...more];
}
