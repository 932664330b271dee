/**
 * The **line** that tells of one conversion while folders are watched: when it was, of what, and what came of it.
 */
import type { Conversion } from '../../src/convert/convert.ts';
import { type PrintedRun, printJson } from '../convert-print.ts';
import { inOneLine } from './place.ts';

/** `14:02:11 reports/a.txt: 3 pages new, 12 claims`; of several documents, how many. */
export function watchLine(conversion: Conversion, run: PrintedRun & { json: boolean }, time: Date): string {
  if (run.json) return jsonLine(conversion, run);
  const { pages, reports } = conversion;
  const fresh = pages.filter(({ isNew }) => isNew).length;
  const counts = [
    counted(fresh, 'page new', 'pages new'),
    counted(pages.length - fresh, 'page changed', 'pages changed'),
    counted(
      reports.reduce((sum, { claims }) => sum + claims, 0),
      'claim',
      'claims',
    ),
  ].filter(Boolean);
  const what = reports.length === 1 ? inOneLine(run.paths[0] ?? '') : `${reports.length} documents`;
  return `${time.toTimeString().slice(0, 8)} ${what}: ${counts.join(', ') || 'nothing new'}\n`;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

/** One object a line, so that a program can read along. */
function jsonLine(conversion: Conversion, run: PrintedRun): string {
  const object: unknown = JSON.parse(printJson(conversion, run));
  return `${JSON.stringify(object)}\n`;
}
