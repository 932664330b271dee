/**
 * A **changed worth** is a figure, date, word or name that somebody mended inside the sentence and sent as "only the
 * wording", which is what the form comes with: written as wording, the sentence would say one thing and the page
 * record another. So is a changed quotation beside a sentence that stays.
 */
import { propertyOf } from '../../model/properties.ts';
import type { Claim } from '../../model/schema.ts';
import { isRefusal } from './refusal.ts';
import { restsAlready } from './rested.ts';
import { isUnchanged, partIn } from './shown.ts';
import { worthOf } from './value.ts';
import type { Wish } from './wish.ts';

/** Is the sentence what the page shows, but for another value or name? Another way to write its unit is wording. */
export function changesWorth({ world, page, claim }: Wish, sentence: string): boolean {
  const part = partIn(world, page, claim, sentence);
  if (!part || (!part.isName && isPhrase(claim, part.words))) return false;
  const now = part.isName ? { object: claim.object } : claim;
  const worth = worthOf(world, claim.property, part.words, now);
  if (isRefusal(worth)) return false;
  if (worth.object !== undefined) return worth.object !== claim.object;
  return unitless(worth.value) !== unitless(claim.value);
}

/** The sentence is left as it is, and other words are said to show it: those are what is meant. */
export function changesQuoteAlone(wish: Wish): boolean {
  const { world, page, claim, answers } = wish;
  const better = answers.get('better');
  if (better === undefined || !isUnchanged(world, page, claim, better)) return false;
  return answers.has('words') && !restsAlready(wish);
}

/** Words for words: more than a few of them are a way to say it. */
function isPhrase({ property, value }: Claim, words: string): boolean {
  return (
    typeof value === 'string' && propertyOf(property).value === 'text' && /[,;:]|(?:\S+\s+){5}/.test(words)
  );
}

function unitless(value: Claim['value']): string {
  return JSON.stringify(typeof value === 'object' ? [value.value, value.to, value.qualifier] : value);
}
