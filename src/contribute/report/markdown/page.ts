/**
 * The part of a report about **one page**: a heading, a line for each thing that changed, and a table of claims.
 */
import { linksOf, type Whereabouts } from '../links.ts';
import type { NameChange } from '../name-changes.ts';
import type { PageReport } from '../page-report.ts';
import type { Rest } from '../rests.ts';
import type { TextChange } from '../text-changes.ts';
import { lostWords, onlyWords, pageWords, unreadableWords, verdictWords } from '../words-of-report.ts';
import { changeMarkdown, shortened } from './change.ts';
import { claimRow } from './claim-row.ts';
import { code, escapeMarkdown } from './escape.ts';
import type { Block } from './fit.ts';

/** Characters of a name that a heading shows. */
const LONGEST_NAME = 160;

export function pageBlocks(page: PageReport, where: Whereabouts): Block[] {
  const blocks: Block[] = [
    { head: '', rows: [heading(page, where)], noun: 'page' },
    { head: '\n', rows: notes(page), noun: 'remark' },
    {
      head: '\n| Statement | Text | Evidence |\n|---|---|---|\n',
      rows: page.claims.map(claimRow),
      noun: 'statement',
    },
    {
      head: textHead(page),
      rows: page.text.map(textRow),
      noun: page.kind === 'source' ? 'passage' : 'paragraph',
    },
    {
      head: '\nWhat rests on the changed passages:\n\n',
      rows: page.rests.map(restRow),
      noun: 'statement that rests on a changed passage',
    },
  ];
  return blocks.filter(({ rows }) => rows.length > 0);
}

function heading(page: PageReport, where: Whereabouts): string {
  const links = linksOf(page, where).map(({ words, href }) => ` · [${words}](${href})`);
  const name = escapeMarkdown(shortened(page.name, LONGEST_NAME));
  return `\n### ${name}\n\n${code(page.path)} · ${pageWords(page)}${links.join('')}\n`;
}

function notes(page: PageReport): string[] {
  const { from, into, redirects, status, names, record, only } = page;
  const lines = [
    from && renamedWords(from.path, redirects === true),
    into && `Merged into ${escapeMarkdown(into.name)} (${code(into.path)}).`,
    unreadableWords(page),
    only && onlyWords(only),
    status && statusWords(status),
    ...names.added.map((one) => nameWords('New', one)),
    ...names.removed.map((one) => nameWords('Gone:', one)),
    ...record.map(({ field, change }) => `${escapeMarkdown(field)}: ${changeMarkdown(change)}`),
  ];
  return lines.filter((line) => typeof line === 'string').map((line) => `- ${line}\n`);
}

function renamedWords(from: string, redirects: boolean): string {
  const address = redirects ? 'the old address redirects' : '⚠ the old address does not redirect';
  return `Renamed from ${code(from)}; ${address}.`;
}

function statusWords({ before, after, claimsChanged }: NonNullable<PageReport['status']>): string {
  const warning =
    after === 'reviewed' && claimsChanged
      ? ' ⚠ Its statements changed in the same request: whoever reviews reads them, too.'
      : '';
  return `Status: ${before} → **${after}**.${warning}`;
}

function nameWords(opening: string, { name, as, lost }: NameChange): string {
  const cost = lostWords(lost);
  return `${opening} ${as} “${escapeMarkdown(name)}”${cost && `: ${cost}`}`;
}

function textHead({ kind }: PageReport): string {
  return kind === 'source' ? '\nPassages:\n\n' : '\nProse:\n\n';
}

const SIGNS = { added: 'New', changed: 'Changed', removed: 'Gone' } as const;

function textRow({ deed, change, passage, uncited }: TextChange): string {
  const number = passage === undefined ? '' : ` passage ${passage}`;
  return `- ${SIGNS[deed]}${number}${uncited ? ' (✗ no citation)' : ''}: ${changeMarkdown(change)}\n`;
}

function restRow({ name, number, statement, quote, standing }: Rest): string {
  const what = statement ? `statement ${number}: ${escapeMarkdown(shortened(statement, 300))}` : 'prose';
  return `- ${verdictWords(standing)}: “${escapeMarkdown(shortened(quote, 200))}” · ${escapeMarkdown(name)}, ${what}\n`;
}
