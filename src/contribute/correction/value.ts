/**
 * A **value** as a person writes it ("more than 30,000 troops", "3 February 2022"), made what its property takes.
 */
import { type Property, type PropertyId, propertyOf } from '../../model/properties.ts';
import { type Claim, dateSchema, type Quantity } from '../../model/schema.ts';
import { MONTHS } from '../../text/month.ts';
import { posted } from '../posted.ts';
import { findOf } from './find.ts';
import { sentenceIn } from './plain-answer.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

/** What a claim says: the other entity, or the value. */
export type Worth = Pick<Claim, 'object' | 'value'>;

const NUMBER = '\\d{1,3}(?:[ ,\u00a0\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const QUANTITY = new RegExp(
  `^(\\D{0,60}?)(${NUMBER})(?:\\s*(?:-|–|to|and)\\s*(${NUMBER}))?\\s*(thousand|million|billion)?(?![\\d.,])\\s*(\\D.*)?$`,
);
/** What may stand before a number without being part of a sentence. */
const QUALIFIER =
  /^(?:(?:well|just|a little|slightly|only|as) )?(?:an estimated|estimated|about|around|approximately|roughly|nearly|almost|some|over|above|more than|less than|fewer than|under|at least|at most|up to|probably|a further|between|many as|circa|only|exactly)?$/i;
/** A few words without figures: nothing after a comma, and no part of a number that was written otherwise. */
const UNIT = /^[\p{L}\p{M}%°’'./²³-]+(?: [\p{L}\p{M}%°’'./²³-]+){0,4}$/u;
/** One thousand five hundred to some, one and a half to others. */
const EITHER = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,])/;
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * Read what somebody answered.
 *
 * @param now What the claim said until now: its unit stands where the answer has none.
 * @returns Exactly one of `object` and `value`.
 */
export function worthOf(
  world: World,
  id: PropertyId,
  answer: string,
  now: Partial<Worth> = {},
): Worth | Refusal {
  const property = propertyOf(id);
  const words = sentenceIn(answer);
  if (isRefusal(words)) return words;
  const entity = property.objects && findOf(world, words.replace(/^the (?=\S)/i, ''), property.objects);
  if (entity && !isRefusal(entity)) return { object: entity.id };
  const isNamed = now.object !== undefined && now.value === undefined;
  if (entity && (!property.value || isNamed)) return entity;
  if (!property.value) return refuse(`${posted(property.label)} takes neither a figure nor words.`);
  const value = typedValue(property.value, words, now.value);
  return isRefusal(value) ? value : { value };
}

/** For a person who reviews it. */
export function shownWorth({ object, value }: Worth): string {
  if (typeof value !== 'object') return posted(String(value ?? object));
  const upper = value.to === undefined ? '' : ` to ${value.to}`;
  return posted([value.qualifier, `${value.value}${upper}`, value.unit].filter(Boolean).join(' '));
}

function typedValue(
  sort: NonNullable<Property['value']>,
  words: string,
  now: Claim['value'],
): NonNullable<Claim['value']> | Refusal {
  if (sort === 'text') return words;
  if (sort === 'date')
    return (
      dateIn(words) ??
      refuse(`${posted(words)} is no date. Write it as \`2022\`, \`2022-02\` or \`2022-02-03\`.`)
    );
  const unit = typeof now === 'object' ? now.unit : undefined;
  const [either] = EITHER.exec(words) ?? [];
  if (either)
    return refuse(
      `${posted(either)} may be ${posted(either.replace('.', ''))} or ${posted(String(Number(either)))}. Write which.`,
    );
  return (
    quantityIn(words, unit) ?? refuse(`${posted(words)} is no number with its unit. Write it as \`500 km\`.`)
  );
}

/** `more than 30,000 troops`, `30 to 40 aircraft`, `1.5 million people`. */
export function quantityIn(words: string, usualUnit?: string): Quantity | undefined {
  const [, before = '', from = '', to, times = '', rest = ''] = QUANTITY.exec(words) ?? [];
  const written = rest.trim();
  const isUsual = written === '' || written.toLowerCase() === usualUnit?.toLowerCase();
  const unit = isUsual ? usualUnit : written;
  if (from === '' || !unit || !UNIT.test(unit) || !QUALIFIER.test(before.trim())) return undefined;
  const [value, upper] = [from, to].map((part) => part && numberIn(part) * (TIMES[times] ?? 1));
  const qualifier = before.trim();
  return {
    value: Number(value),
    ...(upper && { to: Number(upper) }),
    unit,
    ...(qualifier !== '' && { qualifier }),
  };
}

function numberIn(words: string): number {
  return Number(words.replace(/[ ,\u00a0\u202f]/g, ''));
}

/** `2022-02-03`, `3 February 2022`, `February 3, 2022`, `February 2022`, `2022`. */
export function dateIn(words: string): string | undefined {
  if (dateSchema.safeParse(words).success) return words;
  const [, dayFirst, month = '', dayLast, year] =
    /^(?:(\d{1,2}) )?([A-Za-z]+)(?: (\d{1,2}))?,? (\d{4})$/.exec(words) ?? [];
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  const day = dayFirst ?? dayLast;
  const parts = [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  const date = parts.join('-');
  return dateSchema.safeParse(date).success ? date : undefined;
}
