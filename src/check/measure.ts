/**
 * A **measure** is a unit that everybody writes in one way, whatever is counted.
 */
const MEASURES = 'mm cm m km km/h m/s kg g kt nmi ft kn kW MW GW kN MHz GHz ha km²'.split(' ');

/** How people write them otherwise; `ms`, `kts` and `ccm` are other units. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['kmh', 'km/h'],
  ['kph', 'km/h'],
  ...['mm', 'cm', 'km', 'kg', 'nmi', 'ft'].flatMap((one) =>
    [`${one}s`, `${one}.`, `${one}${one.at(-1)}`].map((other) => [other, one] as const),
  ),
]);

/** The measure that was meant by another way to write it, such as `kmm`, `KM`, `kms` or `kmh` for `km` or `km/h`. */
export function meantMeasure(unit: string): string | undefined {
  if (unit.length < 2 || MEASURES.includes(unit)) return undefined;
  const small = unit.toLowerCase();
  const meant = MEASURES.filter((one) => one.toLowerCase() === small);
  return meant.length === 0 ? OTHERWISE.get(small) : meant.length === 1 ? meant[0] : undefined;
}
