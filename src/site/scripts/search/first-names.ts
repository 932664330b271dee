/**
 * The **first names** that fit are shown before the planner and full text have been loaded.
 */
import { SAME_NAME } from '../../../search/plan/engines.ts';
import { cardAmong } from '../../../search/plan/name-result.ts';
import { base, names } from './engine.ts';
import { cardLink, nameLink } from './name-link.ts';
import { OPTION, optionGroup } from './option.ts';

/** Looked up, and shown besides a card. */
const NAMES = 8;
export const FEW = 4;
/** Quotes, fields, and words to be without: only the planner understands these. */
const SPECIAL = /["“”„«»:<>=≥≤]|(?:^|\s)[-−–]\p{L}/u;

/** Options; nothing when the question is for the planner. */
export async function firstNames(typed: string, signal: AbortSignal): Promise<HTMLElement[]> {
  if (SPECIAL.test(typed)) return [];
  const hits = await names.find(typed, { limit: NAMES, signal });
  const { card, others } = cardAmong(
    hits.filter(({ score }) => score >= SAME_NAME),
    base,
    { words: [{ text: typed }] },
  );
  const listed = others.slice(0, FEW).map((one) => nameLink(one, OPTION));
  return [...(card ? [cardLink(card, OPTION)] : []), ...optionGroup('Names', listed)];
}
