/**
 * The **query sets** of a collection: so many of each kind, the same at every run.
 */
import { absentAmongQueries, absentQueries } from './absent-queries.ts';
import { type Chance, chance } from './chance.ts';
import type { Collection } from './collection.ts';
import { englishQueries } from './english-queries.ts';
import { exactQueries, nameQueries } from './name-queries.ts';
import { type Query, type QueryKind, queryKinds } from './query.ts';
import { spelledQueries } from './spelled-queries.ts';
import { multiwordQueries, phraseQueries, slippedPhrases, slippedQueries } from './text-queries.ts';

type Maker = (collection: Collection, chance: Chance, wanted: number) => Query[];

const makers: Partial<Record<QueryKind, Maker>> = {
  transliteration: spelledQueries,
  'exact-among-longer': exactQueries,
  multiword: multiwordQueries,
  'multiword-typo': slippedQueries,
  phrase: phraseQueries,
  'other-english': englishQueries,
  'phrase-typo': slippedPhrases,
  absent: absentQueries,
  'absent-among': absentAmongQueries,
};

const SEED = 7_101_964;

/** @param wanted Of each kind; there are fewer where the content gives no more. */
export function makeQueries(collection: Collection, wanted: number, seed = SEED): Query[] {
  return queryKinds.flatMap((kind, at) => {
    const dice = chance(seed + at);
    const make = makers[kind];
    return make ? make(collection, dice, wanted) : nameQueries(kind, collection, dice, wanted);
  });
}
