/**
 * A **short** quotation is what may be taken from a text that may not be passed on: its first words, up to the
 * end of a clause where there is one.
 */
import type { Citation } from '../../model/schema.ts';
import type { ProposedClaim } from '../claim/claim.ts';

/** Most words that are quoted at a time; the check asks the same of what people quote in digests. */
const MOST_WORDS = 15;
/** A clause that ends before that says too little. */
const FEWEST_WORDS = 7;

/** The claim, resting on short quotations. */
export function withShortQuotes(proposed: ProposedClaim): ProposedClaim {
  const { claim } = proposed;
  return { ...proposed, claim: { ...claim, cite: claim.cite.map(shortened) } };
}

function shortened(citation: Citation): Citation {
  const quote = shortQuote(citation.quote);
  if (quote === citation.quote) return citation;
  const { suffix: _, ...rest } = citation;
  return { ...rest, quote };
}

/** The beginning of a quotation that is too long. */
export function shortQuote(quote: string): string {
  const words = [...quote.matchAll(/\S+/g)];
  if (words.length <= MOST_WORDS) return quote;
  const first = words.slice(0, MOST_WORDS);
  const clause = first.findLastIndex(([word], at) => at + 1 >= FEWEST_WORDS && /[.,;:!?]["”’)]*$/.test(word));
  const last = first[clause === -1 ? MOST_WORDS - 1 : clause];
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  return quote.slice(0, end).replace(/[\s.,;:!?–—-]+$/, '');
}
