/**
 * A **row** of the table of claims: which claim and what became of it, what it says, what it rests on.
 */
import type { ClaimChange, FieldChange } from '../claim-change.ts';
import type { Evidence } from '../evidence.ts';
import type { WordChange } from '../word-change.ts';
import { stillWords, textWords, unsaidWords, verdictWords } from '../words-of-report.ts';
import { changeMarkdown, shortened } from './change.ts';
import { escapeMarkdown } from './escape.ts';

export function claimRow(claim: ClaimChange): string {
  return `| ${what(claim)} | ${statement(claim)} | ${evidence(claim)} |\n`;
}

function what({ deed, number, from }: ClaimChange): string {
  const origin = from ? ` from ${escapeMarkdown(from.name)}` : '';
  return `s${number} **${deed}**${origin}`;
}

function statement({ statement: change, by, fields }: ClaimChange): string {
  const speaker = by ? `<br>${escapeMarkdown(by)}` : '';
  return `${changeMarkdown(change)}${speaker}${fields.filter(isTold).map(fieldWords).join('')}`;
}

/** Our own words for a claim are the statement itself. */
function isTold({ field }: FieldChange): boolean {
  return field !== 'text';
}

function fieldWords({ field, change }: FieldChange): string {
  return `<br>${field}: ${changeMarkdown(change)}`;
}

function evidence({ deed: what, evidence: cited, unsaid }: ClaimChange): string {
  const isBare = what !== 'removed' && cited.every(({ after }) => !after);
  const none = isBare ? ['✗ no citation'] : [];
  const doubt = unsaid.length > 0 ? [escapeMarkdown(unsaidWords(unsaid))] : [];
  return [...none, ...cited.map(citation), ...doubt].join('<br>');
}

function citation({ deed, quote, before, after, still }: Evidence): string {
  const named = after ?? before;
  if (!named) return '';
  const former = before && after && before.source !== after.source;
  const from = former ? `<del>${escapeMarkdown(before.source)}</del> ` : '';
  const name = `${from}${escapeMarkdown(shortened(named.title ?? named.source, 120))}`;
  if (still) return `${quoted(quote)} ${name} · no longer cited; ${stillWords(still)}`;
  const details = [textWords(named), deed === 'added' ? 'new citation' : '', verdictWords(named.standing)];
  return `${quoted(quote)} ${name} · ${details.filter(Boolean).join(' · ')}`;
}

/** A quotation that brings its own marks needs none of ours. */
function quoted(quote: WordChange): string {
  const words = changeMarkdown(quote);
  return quote.some((piece) => /^\s*["“„«]/.test(piece.words)) ? words : `“${words}”`;
}
