/**
 * A report as **Markdown**, for a comment on a forge. Everything that comes from pages is escaped: besides what
 * stands here there is no link, mention, image, tag or heading in it.
 */
import type { Whereabouts } from '../links.ts';
import { outsideWords, steeringFirst } from '../outside.ts';
import type { Report } from '../report.ts';
import { several, summaryOf } from '../summary.ts';
import { attention } from './attention.ts';
import { code } from './escape.ts';
import { type Block, fitted } from './fit.ts';
import { pageBlocks } from './page.ts';

export interface MarkdownOptions extends Whereabouts {
  /** Most characters; forges take 65,536 in a comment, and who posts it may add some. */
  most?: number;
  /** Sentence that says where the whole report is, for when it is cut. */
  whole?: string;
}

const MOST = 60_000;
const WHOLE = 'The HTML report tells all of it.';
/** Paths outside the content that are named. */
const NAMED = 5;

export function reportMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { changed, wrong } = summaryOf(report);
  const opening = `**${changed}**${wrong && ` ${wrong}`}\n${outsideLine(report.outside)}`;
  const blocks: Block[] = [
    ...attention(report),
    ...report.pages.flatMap((page) => pageBlocks(page, options)),
  ];
  return fitted(opening, blocks, { most: options.most ?? MOST, where: options.whole ?? WHOLE });
}

function outsideLine(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length > NAMED ? ', …' : '';
  const named = steeringFirst(paths).slice(0, NAMED).map(code).join(', ');
  return `\n${outsideWords(paths, several(paths.length, 'file'))}: ${named}${more}\n`;
}
