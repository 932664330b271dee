/**
 * Do two full names mean the **same person**? The surname is the same, and nothing else contradicts: given
 * name, initials, middle names, "Jr." against "Sr.".
 *
 * ```text
 * David C. Lyons = David Lyons = D. Lyons = Lyons, David        David Lyons ≠ Daniel Lyons
 * John F. Kennedy = John Fitzgerald Kennedy                     George H. W. Bush ≠ George W. Bush
 * ```
 */
import { bare, lastOf, middleOf } from './person-name.ts';
import { sameGivenName, sameSurname } from './spelled-alike.ts';

/** Compare the parts of two names of two parts or more. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (isStretchOf(shorter, longer) || isPatronymicOf(shorter, longer)) return true;
  if (isTurned(one, other)) return true;
  if (isInitial(lastOf(one)) || !sameSurname(lastOf(one), lastOf(other))) return false;
  return fits(one[0] ?? '', other[0] ?? '') && agree(middleOf(one), middleOf(other));
}

/** "Abu Jandal" of "Abu Jandal al-Kuwaiti": two parts at least, and the rest in the same order. */
function isStretchOf(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < 2 || shorter.some(isInitial)) return false;
  const begins = shorter.every((part, at) => bare(part) === bare(longer[at] ?? ''));
  return (
    begins ||
    shorter.every((part, at) => bare(part) === bare(longer[longer.length - shorter.length + at] ?? ''))
  );
}

/** "Vladimir Vladimirovich" of "Vladimir Vladimirovich Putin" is a stretch; with the surname first it is not. */
function isPatronymicOf(shorter: readonly string[], longer: readonly string[]): boolean {
  return (
    shorter.length === 2 &&
    longer.length === 3 &&
    /(?:ovich|evich|ovych|ovna|evna|ivna)$/.test(longer[2] ?? '') &&
    shorter.every((part) => longer.includes(part))
  );
}

/** "Abe Shinzo" is Shinzo Abe: the same two long parts the other way round. */
function isTurned(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== 2 || other.length !== 2 || [...one, ...other].some(isInitial)) return false;
  return one[0] === other[1] && one[1] === other[0];
}

function isInitial(part: string): boolean {
  return part.replace('.', '').length === 1;
}

/** Given names fit when they are one name or one is the other's initial. */
function fits(one: string, other: string): boolean {
  if (isInitial(one) || isInitial(other)) return one.charAt(0) === other.charAt(0);
  return sameGivenName(one, other) || hyphenated(one, other);
}

/** "Jean" of "Jean-Yves". */
function hyphenated(one: string, other: string): boolean {
  return one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/** Middle names agree as far as both names have them. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const common = Math.min(one.length, other.length);
  return one.slice(0, common).every((part, at) => fits(part, other[at] ?? ''));
}
