/**
 * The **pages** of the whole timeline: one while it is short; else one a year, one a month where a year is long,
 * and numbered ones where a month is. Each knows what stands before and after it.
 */
import type { Dated, DatedClaims } from './dated.ts';

/** More entries than this are split. */
const LONG = 300;

export interface Period {
  /** `''` for the whole, `2022`, `2022/02`, `2022/02/2`. */
  path: string;
  /** What is on the page itself; empty where it only leads on. */
  dated: readonly Dated[];
  /** How many entries the page and those below it have. */
  count: number;
  /** Pages that this one leads on to. */
  parts: Period[];
}

/** The whole timeline with its parts. */
export function periodsOf({ all }: DatedClaims, long = LONG): Period {
  return split({ path: '', dated: all }, [4, 7], long);
}

/** @param lengths How many characters of a date the parts have in common: a year, then a month. */
function split(
  { path, dated }: Pick<Period, 'path' | 'dated'>,
  [length, ...finer]: readonly number[],
  long: number,
): Period {
  const count = dated.length;
  if (count <= long) return { path, dated, count, parts: [] };
  if (length === undefined) return { path, dated: [], count, parts: chunks(path, dated, long) };
  const groups = Map.groupBy(dated, ({ moment }) => moment.date.slice(0, length));
  const parts = [...groups].flatMap(([start, group]) => {
    const own = start.length === length ? start.replaceAll('-', '/') : `${start}/00`;
    return split({ path: own, dated: group }, finer, long);
  });
  return { path, dated: [], count, parts };
}

function chunks(path: string, dated: readonly Dated[], long: number): Period[] {
  const parts: Period[] = [];
  for (let at = 0; at < dated.length; at += long) {
    const part = dated.slice(at, at + long);
    parts.push({ path: `${path}/${parts.length + 1}`, dated: part, count: part.length, parts: [] });
  }
  return parts;
}

/** A page and all below it, in the order of time. */
export function flat(period: Period): Period[] {
  return [period, ...period.parts.flatMap(flat)];
}
