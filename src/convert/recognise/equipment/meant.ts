/**
 * When a **weak name** is meant: "Patriot" beside "missiles", behind its maker, in capitals among its like, or
 * once the document has named the system.
 */
import type { EquipmentRow } from './catalogue.ts';
import { codeAt } from './codes.ts';
import type { Heard } from './evidence.ts';
import { isMadeBefore } from './makers.ts';
import { isMark } from './nicknames.ts';
import { nounBefore, nounBehind, tells } from './nouns.ts';

/** Words before a noun: what follows them is a thing, not a grade. */
const DETERMINED =
  /^(?:the|The|an?|An?|'s|’s|its|their|two|three|four|five|six|ten|old|new|first|second|last|only|another|this|that|each|every|his|her)$/;

/** Does the weak name in the words `at` (inclusive) to `to` (exclusive) mean this row? */
export function isMeant(heard: Heard, { at, to }: { at: number; to: number }, row: EquipmentRow): boolean {
  const { words, told, speaks } = heard;
  const name = words.slice(at, to).join(' ');
  if (/\d/.test(name)) return isCodeMeant(heard, { at, to });
  if (told.classes.has(row.class) && /^\p{Lu}{3,}$|\p{Ll}s$/u.test(name) && at > 0) return true;
  if (speaks && isCalledSo(words, at)) return true;
  if (told.rows.has(row) && !isPartOfName(words, at, to) && at > 0) return true;
  const behind = words[to] ?? '';
  return (
    nounBehind(words, isMark(words, to, row) ? to + 1 : to, row.class) ||
    (row.class === 'ship' && isLaunched(words, to)) ||
    nounBefore(words, at, row.class) ||
    (isMadeBefore(words, at) && !/\p{Lu}/u.test(behind)) ||
    (/^(?:\p{Lu}{1,3}\.?\d{1,2}[A-Z]?s?|Mk\.?|Mark)$/u.test(behind) && codeAt(words, to) !== undefined)
  );
}

/** A short code needs a noun beside it, or a sentence about equipment in which it is no grade. */
function isCodeMeant({ words, told, speaks }: Heard, { at, to }: { at: number; to: number }): boolean {
  const code = codeAt(words, at);
  if (!code) return false;
  const name = words.slice(at, to).join(' ');
  const isOneDigit = /^\p{Lu}-?\d$/u.test(name);
  const isThing = !isOneDigit || told.rows.size > 0 || DETERMINED.test(words[at - 1] ?? '');
  if (code.to === to && speaks && isThing) return true;
  return /\ds$/.test(name) || nounBehind(words, to) || nounBefore(words, at);
}

/** How sure it is that a weak name is meant, from 0 to 1. */
export function surenessOfWeak(
  { words, told }: Heard,
  { at, to }: { at: number; to: number },
  row: EquipmentRow,
): number {
  if (nounBehind(words, to, row.class)) return 0.995;
  return tells(words[at - 1] ?? '', row.class) || told.rows.has(row) || isLaunched(words, to) ? 0.97 : 0.93;
}

/** "Known in the west as Galosh", "NATO reporting name Foxbat". */
function isCalledSo(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 7), at).join(' ');
  return /(?:reporting|code) ?-?name\W{0,3}$|(?:known|nicknamed|codenamed|dubbed|named|called)(?: \w+){0,4}(?: as)?\W{0,4}$/i.test(
    before,
  );
}

/** What happens to ships. */
function isLaunched(words: readonly string[], at: number): boolean {
  const verb = /^(?:was|is)$/.test(words[at] ?? '') ? words[at + 1] : words[at];
  return /^(?:commissioned|decommissioned|launched|scuttled|sank|sunk|sailed|torpedoed)$/.test(verb ?? '');
}

/** Places and bodies that bear the name of a ship, an aircraft or a rocket. */
const INSTALLATION =
  /(?:^|[ -])(?:Museum|Center|Centre|Facility|Airport|Airfield|Academy|Institute|Hospital|Hotel|University|School|College|Memorial|Stadium|Arena|Cemetery|Library|Theat(?:er|re)|Prison|Barracks|Factory|Shipyard|Foundation|Laboratory|Observatory|Complex)$/;

/** Is the name that of a place or a body: "Intrepid Sea-Air-Space Museum"? */
export function isInstallation(name: string): boolean {
  return INSTALLATION.test(name);
}

const MOST_BETWEEN = 3;

/** Capitalised words behind that end in such a noun. */
function isInstallationAhead(words: readonly string[], to: number): boolean {
  for (let at = to; at <= to + MOST_BETWEEN && /^(?:\p{Lu}|&$)/u.test(words[at] ?? ''); at++)
    if (isInstallation(words[at] ?? '')) return true;
  return false;
}

/** "Topol Bank": even a strong name may be part of another one. */
export function isPartOfName(words: readonly string[], at: number, to: number): boolean {
  const name = words.slice(at, to).join(' ');
  if (isInstallationAhead(words, to)) return true;
  if (/\d/.test(name) || name.includes(' ')) return false;
  return /^(?:Inc\.?|Ltd\.?|Corp\.?|Company|Street|Road|River|Bank|Group|salmon|Airport|County|City|Park|Brigade|Regiment|Battalion|Squadron|University|Airways|Airlines|Center|Centre)$/.test(
    words[to] ?? '',
  );
}
