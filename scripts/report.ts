/**
 * `npm run report`: tell what a change does to the content, in pages and claims.
 */
import { createHash } from 'node:crypto';
import { reportHtml } from '../src/contribute/report/html/html.ts';
import { type ForgeKind, forges, type Whereabouts } from '../src/contribute/report/links.ts';
import { reportMarkdown } from '../src/contribute/report/markdown/markdown.ts';
import { type Report, reportOf } from '../src/contribute/report/report.ts';
import { countsOf, summaryOf } from '../src/contribute/report/summary.ts';
import { readWords, refuse } from './arguments.ts';
import { type Change, readChange } from './report-sides.ts';
import { writeWhole } from './write-whole.ts';

const HELP = `Usage: npm run report -- [options] BASE [HEAD]

Prints what a change does to the content: pages and statements added, changed, removed or moved, whether
their quotations are found, names that others bear, links and addresses that break, new mistakes.

BASE and HEAD are revisions of git: the change is what HEAD has done since it left BASE. Without HEAD it is
the work tree. One that begins with / ./ or ../ is a folder instead: a checkout, or a content folder.

  --html FILE      write it as one HTML file, too: every changed page before and after, side by side
  --format F       markdown (default), for a comment on a forge, cut at 60,000 characters; or json, all of it
  --content DIR    content folder (default: $DOSSIER_CONTENT, or content)
  --site URL       where the pages are published as they were before: links to them
  --preview URL    where the pages can be seen after the change
  --repository URL where the files are: links to them before and after
  --forge F        what kind of place that is: ${forges.join(', ')} (default github)
  --help           this text

Exit 0 done, whatever there is to tell, 2 a revision, folder or file cannot be read or written, 64 wrong usage.`;

const OPTIONS = {
  html: { type: 'string' },
  format: { type: 'string', default: 'markdown' },
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  site: { type: 'string' },
  preview: { type: 'string' },
  repository: { type: 'string' },
  forge: { type: 'string', default: 'github' },
} as const;

type Options = ReturnType<typeof options>['values'];
const options = () => readWords(OPTIONS, HELP);

process.exitCode = main();

function main(): number {
  const { values, positionals } = options();
  const [base, head, surplus] = positionals.map((word) => word.trim());
  if (!base || head === '' || surplus !== undefined)
    refuse(
      `Unexpected ${positionals.length} revisions, expected one or two: BASE, and HEAD unless it is the work tree.`,
      HELP,
    );
  const forge = oneOf(values.forge, forges, 'forge');
  const format = oneOf(values.format, ['markdown', 'json'] as const, 'format');
  try {
    const change = readChange(values.content, base, head);
    const report = reportOf(change.before, change.after, change.outside);
    return print(report, { format, html: values.html, where: whereabouts(values, forge, change) });
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

function oneOf<Word extends string>(word: string, known: readonly Word[], what: string): Word {
  const found = known.find((one) => one === word);
  return found ?? refuse(`Unexpected ${what} ${word}, expected one of ${known.join(', ')}.`, HELP);
}

function whereabouts({ site, preview, repository }: Options, kind: ForgeKind, change: Change): Whereabouts {
  for (const url of [site, preview, repository]) {
    if (url !== undefined && !/^https?:\/\/[^\s"'<>()[\]]+$/.test(url))
      refuse(`Unexpected address ${url}, expected one that begins with https:// or http://.`, HELP);
  }
  const { revisions, folder } = change;
  return {
    site,
    preview,
    folder,
    ...(repository && { repository: { href: repository, kind, ...revisions } }),
  };
}

function print(
  report: Report,
  { format, html, where }: { format: 'markdown' | 'json'; html: string | undefined; where: Whereabouts },
): number {
  if (html !== undefined) writeWhole(html, reportHtml(report, { ...where, fingerprint }));
  const text = format === 'json' ? jsonOf(report) : reportMarkdown(report, where);
  process.stdout.write(text);
  return 0;
}

function jsonOf(report: Report): string {
  return `${JSON.stringify({ summary: summaryOf(report), counts: countsOf(report), ...report }, null, 2)}\n`;
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
