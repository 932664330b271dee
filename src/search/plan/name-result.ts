/**
 * A **name result** is a page found by its name, with the reason in words; the best exact one becomes the card.
 */
import { hrefOf } from '../../model/href.ts';
import { compact } from '../../text/searched.ts';
import type { HitReason, NameHit } from '../names/hit.ts';
import type { Card, Result } from './answer.ts';

const REASONS: Record<HitReason, (name: string) => string> = {
  name: () => 'Name',
  alias: (name) => `Also called ${name}`,
  'former-id': (name) => `Was called ${name} here`,
  designation: (name) => `Designation ${name}`,
  spelling: (name) => `Spelling: ${name}`,
  transliteration: (name) => `In other letters: ${name}`,
  beginning: (name) => `Begins so: ${name}`,
};

/** The words that were typed. */
export interface Typed {
  words: readonly { text: string }[];
}

/** @param query What was typed, where a name must not be said to begin so when it only holds words that do. */
export function nameResult(base: string, { entity, score, name, why }: NameHit, query?: Typed): Result {
  const { kind, title, summary } = entity;
  const begins = !query || compact(name).startsWith(compact(query.words.map(({ text }) => text).join('')));
  const reason = why === 'beginning' && !begins ? `In the name: ${name}` : REASONS[why](name);
  const href = hrefOf(base, entity);
  return { group: 'name', kind, title, href, words: summary, why, reason, marks: [name], score };
}

function cardOf(base: string, hit: NameHit): Card {
  const { id, summary, facts } = hit.entity;
  return { ...nameResult(base, hit), id, summary, facts };
}

/** The best exact name is the card; the others are listed. */
export function cardAmong(
  names: readonly NameHit[],
  base: string,
  query: Typed,
): { card: Card | undefined; others: Result[] } {
  const exact = names.find((hit) => hit.exact);
  const others = names.filter((hit) => hit !== exact).map((hit) => nameResult(base, hit, query));
  return { card: exact && cardOf(base, exact), others };
}
