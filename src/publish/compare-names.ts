/**
 * Names in **alphabetical order**: by letters first and then by code units, the same on every machine.
 */
const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export function compareNames(one: string, other: string): number {
  return COLLATOR.compare(one, other) || (one < other ? -1 : 1);
}
