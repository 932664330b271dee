/**
 * A **quantity** in words: "more than 30,000 combat troops".
 */
import type { Quantity } from '../model/schema.ts';

/** Thousands are set apart by commas; years and decimals are left as they are. */
export function numberWords(value: number): string {
  const [whole, fraction] = String(value).split('.');
  const grouped = (whole ?? '').replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

export function quantityWords({ value, to, unit, qualifier }: Quantity): string {
  const amount = to === undefined ? numberWords(value) : `${numberWords(value)} to ${numberWords(to)}`;
  return [qualifier, amount, unit].filter(Boolean).join(' ');
}
