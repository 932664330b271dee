/**
 * The **time** of a claim in words: what the source says, and in [brackets] what editors worked out.
 */
import type { Claim } from '../model/schema.ts';
import { dateRange, dateWords } from './date-words.ts';

/** "since 1 October 2014", "as of February 2022", "Thursday [3 February 2022]"; nothing when nothing is known. */
export function claimTime(claim: Claim): string | undefined {
  const parts = [validity(claim), occasion(claim), claim.asOf && `as of ${dateWords(claim.asOf)}`];
  return parts.filter(Boolean).join(', ') || undefined;
}

function validity({ from, to }: Claim): string | undefined {
  if (from && to) return `from ${dateWords(from)} to ${dateWords(to)}`;
  if (from) return `since ${dateWords(from)}`;
  return to && `until ${dateWords(to)}`;
}

function occasion({ when }: Claim): string | undefined {
  if (!when) return undefined;
  const date = dateRange(when.from, when.to);
  if (when.text) return date && date !== when.text ? `${when.text} [${date}]` : when.text;
  return date && when.basis ? `[${date}]` : date;
}
