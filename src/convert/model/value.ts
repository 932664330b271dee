/**
 * The **value** of a suggestion: words, a figure or a date, each read from the quotation itself.
 */
import { type PropertyId, propertyOf } from '../../model/properties.ts';
import type { Claim, Quantity } from '../../model/schema.ts';
import { readNumber } from '../claim/number.ts';
import { timeIn, whenOf } from '../claim/time.ts';
import type { Suggestion } from './answer.ts';
import { wholeWords } from './whole-words.ts';

type Value = NonNullable<Claim['value']>;

/** Longest words of a value, in UTF-16 code units. */
const LONGEST = 120;

/**
 * @param words
 *   The quotation.
 * @returns
 *   `undefined` when the quotation does not hold it.
 */
export function readValue(
  suggestion: Suggestion & { value: string },
  words: string,
  { property, published }: { property: PropertyId; published: string | undefined },
): Value | undefined {
  if (suggestion.value.length > LONGEST) return undefined;
  const type = propertyOf(property).value;
  if (type === 'quantity') return quantityOf(suggestion, words);
  const found = standing(words, suggestion.value);
  if (found === undefined) return undefined;
  return type === 'date' ? dateOf(found, published) : found;
}

/** The words as they stand there. */
export function standing(text: string, words: string): string | undefined {
  const span = wholeWords(text, words)[0];
  return span && text.slice(span.start, span.end);
}

/** `more than` + `120,000` + `troops` must stand in the quotation as one. */
function quantityOf({ value, unit, qualifier }: Suggestion, words: string): Quantity | undefined {
  const unitWords = unit && standing(words, unit);
  const number = readNumber(value ?? '');
  if (number === undefined || !Number.isFinite(number) || !unitWords) return undefined;
  const parts = [qualifier, value, unit].filter((part) => part !== undefined);
  if (standing(words, parts.join(' ')) === undefined) return undefined;
  const before = qualifier && standing(words, qualifier);
  return { value: number, unit: unitWords, ...(before && { qualifier: before.toLowerCase() }) };
}

/** A date as far as it is known: one year, one month or one day. */
function dateOf(words: string, published: string | undefined): string | undefined {
  if (/^\d{4}$/.test(words)) return words;
  if (timeIn(words) === undefined) return undefined;
  const { from, to } = whenOf(words, published, 'past');
  return from === to ? from : undefined;
}
