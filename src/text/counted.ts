/**
 * What is **counted** is told by a noun: numbers of the same thing meet under one, however it is written.
 */

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
