/**
 * The **likeness of two names of persons**: the same in another order, with or without a title, a middle name, or
 * with an initial; near where a spelling differs; kin where only the surname is shared.
 */

import { distance } from 'fastest-levenshtein';
import { lastOf, middleOf, partsOf } from '../../convert/resolve/person-name.ts';
import { sameGivenName, sameSurname, spellingKey } from '../../convert/resolve/spelled-alike.ts';
import type { Likeness } from './degree.ts';

export function personLikeness(wished: string, known: string): Likeness | undefined {
  const [one, other] = [partsOf(wished), partsOf(known)];
  if (one.length === 0 || other.length === 0) return undefined;
  if (one.toSorted().join(' ') === other.toSorted().join(' '))
    return { degree: 'same', why: 'in another order' };
  const [last, known_] = [lastOf(one), lastOf(other)];
  if (one.length < 2 || other.length < 2) return last === known_ ? KIN : undefined;
  return last === known_ ? ofOneSurname(one, other) : ofTwoSurnames(one, other);
}

const KIN: Likeness = { degree: 'kin', why: 'of the same surname' };

function ofOneSurname(one: readonly string[], other: readonly string[]): Likeness {
  const [given = '', known = ''] = [one[0], other[0]];
  if (given === known)
    return sameMiddle(one, other) ? { degree: 'same', why: 'with or without a middle name' } : KIN;
  if (isInitialOf(given, known) || isInitialOf(known, given))
    return { degree: 'same', why: 'with an initial' };
  if (sameGivenName(given, known) || isSlip(given, known))
    return { degree: 'near', why: 'whose given name may be the same' };
  return KIN;
}

/** A middle name may be left out or shortened; two that differ tell two people apart. */
function sameMiddle(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [middleOf(one), middleOf(other)];
  return mine.every((name, at) => {
    const that = theirs[at];
    return that === undefined || that === name || isInitialOf(name, that) || isInitialOf(that, name);
  });
}

function isInitialOf(short: string, long: string): boolean {
  const letter = short.replace('.', '');
  return letter.length === 1 && long.length > 1 && long.startsWith(letter);
}

function ofTwoSurnames(one: readonly string[], other: readonly string[]): Likeness | undefined {
  const [given = '', known = ''] = [one[0], other[0]];
  const [last, theirs] = [lastOf(one), lastOf(other)];
  const isGiven = given === known || sameGivenName(given, known) || isSlip(given, known);
  if (isGiven && (sameSurname(last, theirs) || isSlip(last, theirs)))
    return { degree: 'near', why: 'whose surname may be the same' };
  if (isGiven && (last.split('-').includes(theirs) || theirs.split('-').includes(last)))
    return { degree: 'near', why: 'whose surname is a part of it' };
  return isTurned(one, other) ? { degree: 'near', why: 'in another order' } : undefined;
}

/** Zelensky Volodymyr, Volodymyr Zelenskyy: given name and surname in turn, spelled alike. */
function isTurned(one: readonly string[], other: readonly string[]): boolean {
  const key = (parts: readonly string[]) => parts.map(spellingKey).toSorted().join(' ');
  return one.length === other.length && key(one) === key(other);
}

/** Of a short name a letter makes another: Ann, Anna; Jon, Jan. */
function isSlip(one: string, other: string): boolean {
  const letters = Math.min(one.length, other.length);
  return letters >= 5 && distance(one, other) <= (letters >= 7 ? 2 : 1);
}
