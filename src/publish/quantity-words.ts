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

/** People under arms are counted under many names; they are one family, so that their numbers meet. */
const TROOPS = new Set('troops troop personnel forces soldiers soldier servicemen military'.split(' '));
/** Members are of anything, unless of the services. */
const SERVICE = /\bservice[- ]?members?\b/i;

/** What is counted, without its adjectives: the noun of `combat troops in Belarus` is `troops`. */
export function unitHead(unit: string): string {
  const [noun = ''] = unit.toLowerCase().split(/\s+(?:of|in|from|at|on|with)\s+/);
  return noun.split(/\s+/).at(-1) ?? '';
}

/** The name under which numbers of the same thing meet: one and many, and all who serve under arms. */
export function unitFamily(unit: string): string {
  const head = unitHead(unit);
  if (TROOPS.has(head) || SERVICE.test(unit)) return 'troops';
  return head.length > 3 && /[^s]s$/.test(head) ? head.slice(0, -1) : head;
}
