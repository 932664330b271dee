/**
 * To **rank** is to put pages in the order a person expects: who bears exactly this name, then whose name is
 * nearest; among equals the page that more pages link to, the shorter title, the id.
 */
import { foldedWords } from '../../text/searched.ts';
import { fitOfName, type Typed } from './fit.ts';
import { isForeign } from './foreign.ts';
import type { HitReason, NameHit } from './hit.ts';

import { type Prepared, prepare } from './prepared.ts';
import type { NameSource, Row } from './row.ts';

/** A row whose names are prepared. */
export interface ReadyRow extends Row {
  prepared: readonly Prepared[];
}

export interface Ranked {
  row: Row;
  name: Row['names'][number];
  prepared: Prepared;
  score: number;
  exact: boolean;
}

/** What a name is worth that fits as well as the title. */
const WORTH: Record<NameSource, number> = {
  title: 1,
  alias: 0.99,
  designation: 0.99,
  transliteration: 0.985,
  exonym: 0.98,
  'former-id': 0.97,
  'weak-alias': 0.95,
};

/** Worse hits are chance. */
const LEAST = 0.3;
/** Scores nearer than this are the same. */
const STEP = 0.02;

export function ready(row: Row): ReadyRow {
  return { ...row, prepared: row.names.map(({ text, latin }) => prepare(latin ?? text)) };
}

/** The name of a page that fits best, if any fits. */
export function rankRow(typed: Typed, row: ReadyRow): Ranked | undefined {
  let best: Ranked | undefined;
  row.names.forEach((name, at) => {
    const prepared = row.prepared[at];
    const fits = prepared ? fitOfName(typed, prepared) : 0;
    if (!prepared || fits < LEAST) return;
    const ranked = { row, name, prepared, score: fits * WORTH[name.source], exact: fits === 1 };
    if (!best || compareRanked(ranked, best) < 0) best = ranked;
  });
  return best;
}

/** Exact names first, a title before another page's alias, weak aliases after both. */
export function compareRanked(a: Ranked, b: Ranked): number {
  return (
    Number(b.exact) - Number(a.exact) ||
    (a.exact ? b.score - a.score : Math.round(b.score / STEP) - Math.round(a.score / STEP)) ||
    b.row.weight - a.row.weight ||
    a.row.title.length - b.row.title.length ||
    (a.row.id < b.row.id ? -1 : Number(a.row.id > b.row.id))
  );
}

/** Pages that bear the very name that was typed, before any with another name. */
const NAMESAKES = 3;

/** Each name is seen once, the one that was typed a few times, before pages that bear one of them again. */
export function otherNamesFirst(sorted: readonly Ranked[]): Ranked[] {
  const known = new Set<string>();
  const again: Ranked[] = [];
  const first = sorted.filter((one, at) => {
    const isNew = known.size < known.add(one.prepared.whole).size || (one.exact && at < NAMESAKES);
    if (!isNew) again.push(one);
    return isNew;
  });
  return [...first, ...again];
}

export function hitOf(typed: Typed, ranked: Ranked): NameHit {
  const { kind, id, title } = ranked.row;
  return {
    entity: { kind, id, title, summary: '', facts: [] },
    score: ranked.score,
    name: ranked.name.text,
    why: reasonOf(typed, ranked),
    exact: ranked.exact,
  };
}

/** Why an exact name leads to its page. */
function reasonOfSource(source: NameSource): HitReason {
  return source === 'title' ? 'name' : source === 'weak-alias' || source === 'exonym' ? 'alias' : source;
}

function reasonOf(typed: Typed, { name, prepared, exact }: Ranked): HitReason {
  if (isForeign(typed.text) !== isForeign(name.text)) return 'transliteration';
  if (exact) {
    const isRewritten =
      /\d/.test(typed.whole) && `${foldedWords(typed.text)}` !== `${foldedWords(name.text)}`;
    return isRewritten ? 'designation' : reasonOfSource(name.source);
  }
  const { words } = prepared;
  if (typed.words.every((word) => words.includes(word))) return reasonOfSource(name.source);
  const isBegun = typed.words.every((begun) => words.some(({ text }) => text.startsWith(begun.text)));
  return isBegun || prepared.whole.startsWith(typed.whole) ? 'beginning' : 'spelling';
}
