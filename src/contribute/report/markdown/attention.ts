/**
 * What a reviewer should **look at** first, whatever page it is on: mistakes, lost ways, names that others bear.
 */

import type { DecisionChange } from '../decisions.ts';
import type { NewDispute } from '../disputes.ts';
import type { BrokenReference } from '../lost-ways.ts';
import type { Collision, PageName } from '../name-changes.ts';
import type { Report } from '../report.ts';
import { lostWords, NATURES } from '../words-of-report.ts';
import { shortened } from './change.ts';
import { code, escapeMarkdown } from './escape.ts';
import type { Block } from './fit.ts';

/** One list for each sort of thing; those with nothing in them are left out. */
export function attention(report: Report): Block[] {
  const { added, mended } = report.mistakes;
  return [
    list(
      'New mistakes',
      'mistake',
      added.map(mistakeRow),
      mended > 0 ? `- ${mended} that were there before are mended.\n` : '',
    ),
    list('References to what is gone', 'reference', report.broken.map(brokenRow)),
    list('Names that others bear, too', 'name', report.collisions.map(collisionRow)),
    list('Pages that no statement or prose leads to any more', 'page', report.orphans.map(pageRow)),
    list(
      'Addresses that lead nowhere any more',
      'address',
      report.addresses.map(
        ({ address, name }) =>
          `- ${code(`/${address}/`)}, which was ${bold(name)}. Keep its id in \`formerIds\` of the page that took its place, and it redirects.\n`,
      ),
    ),
    list('Disagreements newly made', 'disagreement', report.disputes.map(disputeRow)),
    list('Decisions about who is who', 'decision', report.decisions.map(decisionRow)),
  ].filter(({ rows }) => rows.length > 0);
}

/** More of one sort are counted: the pages below need room, too. */
const MOST = 30;

function list(title: string, noun: string, rows: readonly string[], foot = ''): Block {
  const more = rows.length > MOST ? `- … and ${rows.length - MOST} more.\n` : '';
  return { head: `\n### ${title}\n\n`, rows: rows.slice(0, MOST), foot: `${more}${foot}`, noun };
}

function bold(words: string): string {
  return `**${escapeMarkdown(shortened(words, 200))}**`;
}

function mistakeRow({
  path,
  line,
  column,
  rule,
  reason,
  severity,
}: Report['mistakes']['added'][number]): string {
  const place = `${code(path)}:${line}:${column}`;
  return `- ${severity === 'error' ? '✗' : '⚠'} ${place} ${code(rule)} ${reasonWords(shortened(reason, 600))}\n`;
}

/** What a message sets in type of one width stays so. */
function reasonWords(reason: string): string {
  return reason
    .split('`')
    .map((part, at) => (at % 2 === 1 ? code(part) : escapeMarkdown(part)))
    .join('');
}

function brokenRow({ path, name, id, of }: BrokenReference): string {
  return `- ${bold(name)} (${code(path)}) still names the ${of} ${code(id)}, which is gone.\n`;
}

function collisionRow({ name, as, page, bearers, lost }: Collision): string {
  const others = bearers.slice(0, 8).map((one) => `${bold(one.name)} as its ${one.as} (${code(one.path)})`);
  const more = bearers.length > 8 ? ` and ${bearers.length - 8} more` : '';
  const cost = lostWords(lost);
  const where = lost.first.map((one) => `“… ${escapeMarkdown(one.words)} …” on ${bold(one.name)}`).join('; ');
  return `- ${bold(name)}, new as ${as} of ${bold(page.name)}, is borne by ${others.join(', ')}${more}.${cost && ` It is ambiguous now: ${cost}: ${where}.`}\n`;
}

function pageRow({ path, name }: PageName): string {
  return `- ${bold(name)} (${code(path)})\n`;
}

function disputeRow({ path, name, title, nature, positions }: NewDispute): string {
  const sides = positions.map(({ value, by, number, isNew }) => {
    const speaker = by ? ` by ${escapeMarkdown(by)}` : '';
    return `${escapeMarkdown(shortened(value, 200))}${speaker} (statement ${number}${isNew ? ', new' : ''})`;
  });
  return `- ${bold(name)} (${code(path)}), ${escapeMarkdown(title)}: ${sides.join(' · ')}; ${NATURES[nature]}.\n`;
}

function decisionRow({ deed, decision, names, why }: DecisionChange): string {
  const reason = why ? `: ${escapeMarkdown(shortened(why, 300))}` : '';
  return `- ${deed === 'taken' ? 'Taken' : 'Taken back'}: ${names.map(bold).join(', ')} ${names.length > 1 ? 'are' : 'is'} ${decision === 'same as' ? 'the same' : decision === 'not the same as' ? 'not the same' : 'no entity'}${reason}\n`;
}
