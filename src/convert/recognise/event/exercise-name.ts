/**
 * The **name of an exercise** with what may be left out of it: "Exercise River Guard 2023", "River Guard 2023"
 * and "River Guard" name one undertaking, "River Guard 2022" another; so it is with operations.
 */

export interface ExerciseName {
  /** Without noun and year, in small letters. */
  base: string;
  /** Four digits. */
  year?: string;
}

const NOUN_BEFORE = /^(?:the )?(?:military )?(?:exercises?|operations?|drills?|manoeuvres|maneuvers) /i;
const NOUN_BEHIND = / (?:military )?(?:exercises?|drills?|manoeuvres|maneuvers)$/i;
const YEAR = /[-‐‑– ’']+((?:19|20)?\d\d)$/u;
const PROPER = /^\p{Lu}[\p{L}\d’'‐‑–-]*(?: (?:\p{Lu}[\p{L}\d’'‐‑–-]*|of|the|\d{2,4}|[IVX]+))*$/u;
/** Proper names of events in which no forces are counted. */
const GATHERING =
  /\b(?:Wars?|Summit|Conference|Forum|Games|Olympics|Day|Cup|Elections?|Referendum|Revolution|Maidan|Euromaidan|Crisis|Talks|Accords?|Agreement|Treaty|Protocol|Show|Airshow|Fair|Dialogue|Festival|Parade|Congress|Assembly|Session|Meeting|Council|Pandemic|Protests?|Massacre|Famine|Genocide)\b/;

/** @returns `undefined` for words that are no proper name: "Russian deployment in Belarus". */
export function exerciseName(name: string): ExerciseName | undefined {
  const bare = name.trim().replace(NOUN_BEFORE, '').replace(NOUN_BEHIND, '');
  if (!PROPER.test(bare) || GATHERING.test(bare)) return undefined;
  const year = YEAR.exec(bare)?.[1];
  const base = bare.replace(YEAR, '').toLowerCase();
  return { base, ...(year && { year: year.length === 2 ? `20${year}` : year }) };
}
