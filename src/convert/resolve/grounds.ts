/**
 * A **ground** is one thing that speaks for or against a page being meant by a name; its weight is in bits: one
 * bit doubles the odds, minus one halves them.
 *
 * Weights add up as in probabilistic record linkage (Fellegi and Sunter 1969, A Theory for Record Linkage); that
 * an agreement on a value that many bear says less is the term frequency adjustment of Winkler (Splink has it,
 * too). Which things to compare, and that two countries that differ count for more than two offices that do, is
 * the practice of OpenSanctions (followthemoney.compare, nomenklatura). The bits here were set by hand on half
 * of the cases in `scripts/evaluation/gold/candidates`.
 */
import type { EntityPage } from '../../model/page.ts';
import type { Candidate } from '../mention.ts';

/** What may speak, and how much, in bits. */
export const BITS = {
  // What the name has in common with the page: the best of these counts.
  designation: 8,
  'own name': 6,
  alias: 6,
  'former id': 6,
  'like event': 5,
  spelling: 4,
  'given name': 1,
  acronym: -1,
  'weak name': -1,
  surname: -2,
  // A surname that several pages bear.
  'shared surname': -2,
  // What the words around the name have in common with what the page says.
  'home body': 5,
  'office and its body': 9,
  'office of no other body': 7,
  'very office': 5,
  office: 3,
  'plain office': 1.5,
  'next office and its body': 5,
  'next office': 1,
  land: 3,
  container: 5,
  class: 2,
  'kind of thing': 3,
  // Of a place and a body of one name, where the words around it show neither.
  'usual kind': 3,
  'body named': 2,
  'body named, name weak': 5,
  'related named, name weak': 5,
  'related named, acronym': 3,
  // What speaks against it.
  'other office': -1,
  'other walk of life': -4,
  'other land': -5,
  'other container': -8,
  'other class': -4,
  'other time': -4,
  'other kind of thing': -4,
} as const;

export interface Ground {
  ground: keyof typeof BITS;
  /** One line for a person, without the weight. */
  says: string;
}

export interface Weighed {
  page: EntityPage;
  bits: number;
  candidate: Candidate;
}

/** From here on a page is taken; with two of one name the better one must be four times as likely. */
export const ENOUGH = 0.85;

/**
 * Weigh pages against one another, and against none of them being meant.
 *
 * ```text
 * confidence of a page = 2^bits / (1 + Σ 2^bits of all)
 * ```
 *
 * @returns
 *   The likeliest first; of equals the one whose id comes first.
 */
export function weigh(found: ReadonlyMap<EntityPage, readonly Ground[]>): Weighed[] {
  const weighed = [...found].map(([page, grounds]) => {
    const bits = grounds.reduce((sum, { ground }) => sum + BITS[ground], 0);
    return { page, bits, grounds };
  });
  const all = weighed.reduce((sum, { bits }) => sum + 2 ** bits, 1);
  return weighed
    .sort((one, other) => other.bits - one.bits || (one.page.id < other.page.id ? -1 : 1))
    .map(({ page, bits, grounds }) => ({
      ...{ page, bits },
      candidate: candidateOf(page, 2 ** bits / all, grounds),
    }));
}

/** @param share From 0 to 1. */
export function candidateOf(page: EntityPage, share: number, grounds: readonly Ground[]): Candidate {
  const { id, path, data } = page;
  const reasons = grounds
    .toSorted((one, other) => BITS[other.ground] - BITS[one.ground])
    .map(({ ground, says }) => `${isAgainst(ground) ? 'against' : 'for'}: ${says}`);
  return { id, path, name: data.name, confidence: Math.round(share * 100) / 100, reasons };
}

/** Something contradicts it, rather than only nothing showing that it is meant. */
export function isContradicted({ candidate }: Weighed): boolean {
  return candidate.reasons.some((one) => one.startsWith('against: '));
}

/** Does a ground contradict, rather than only say little? */
function isAgainst(ground: keyof typeof BITS): boolean {
  return ground.startsWith('other ') || ground === 'shared surname';
}
