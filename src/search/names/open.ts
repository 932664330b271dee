/**
 * To **open** the names index is to be ready to look names up: nothing is read before the first look-up, and
 * nothing twice.
 */
import type { Kind } from '../../model/kind.ts';
import { detailsKey, readDetails } from './details.ts';
import { typedText } from './fit.ts';
import { isForeign } from './foreign.ts';
import type { Details, NameHit } from './hit.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { compareRanked, hitOf, otherNamesFirst, type Ranked, rankRow, ready } from './rank.ts';
import { readRow } from './row.ts';
import { unseal } from './seal.ts';
import { skeletons } from './skeleton.ts';
import { detailsPath, stagesOf, type Way } from './stages.ts';
import { nameWords } from './words.ts';

export interface FindOptions {
  /** How many hits at most; 8 unless told. */
  limit?: number;
  /**
   * How many of the first hits get their summary and facts; 0 unless told. Those of
   * titles that begin like what was typed are read together with the names.
   */
  details?: number;
  /** Typing on makes a look-up idle: it then ends with the signal's reason. */
  signal?: AbortSignal;
}

export interface NamesIndex {
  /**
   * Pages whose names fit, best first.
   *
   * @throws {Error}
   *   When a file cannot be read or is damaged; the next look-up tries it again.
   */
  find(query: string, options?: FindOptions): Promise<NameHit[]>;
  /** Summary, facts and other names of a page that was found; `undefined` for any other. */
  details(kind: Kind, id: string): Promise<Details | undefined>;
  /** Read what every look-up needs. */
  warm(): Promise<void>;
}

/** A hit so good that no further shard is read, after each stage. */
const ENOUGH = [0.82, 0.78];

/** Below this a name is another, unless it sounds alike; from `SURE` on it is the one. */
const SAME = 0.72;
const SURE = 0.9;
/** What is typed in other letters is a little like nearly anything: below this it is like nothing. */
const NOT_BY_CHANCE = 0.6;
/** How words end that may be numbers, which are written in figures, words and Roman numerals. */
const NUMBER = /([\divx]|rst|[nrt][dh])\b/i;
/** What follows in longer texts tells nothing. */
const LONGEST = 200;

/** It is large, and seldom asked for. */
const hearing = () => import('./hearing.ts');

function scoreOf([best]: readonly Ranked[]): number {
  return best?.score ?? 0;
}

/** @param read The text of a file by its path, such as `names/start`; rejects when it cannot. */
export function openNames(read: (path: string) => Promise<string>): NamesIndex {
  const kept = new Map<string, Promise<unknown>>();
  /** Titles of pages that were found, which lead to their details. */
  const titles = new Map<string, string>();

  function load<T>(path: string, parse: (body: string) => T): Promise<T> {
    const known = kept.get(path) as Promise<T> | undefined;
    if (known) return known;
    const loading = read(path).then((text) => parse(unseal(text, path)));
    kept.set(path, loading);
    loading.catch(() => kept.delete(path));
    return loading;
  }

  const manifest = () => load(MANIFEST, readManifest);
  const shard = (path: string) => load(path, (body) => body.split('\n').map((line) => ready(readRow(line))));
  const detailsOf = async (words: readonly string[]) =>
    load(detailsPath(words, await manifest()), readDetails);

  /** All pages found so far, best first, with those that fit what is typed; read with it are its details if wanted. */
  async function ranked(
    best: Map<string, Ranked>,
    { typed, readings, isQuick }: Way,
    isCard: boolean,
    signal?: AbortSignal,
  ) {
    let sorted: Ranked[] = [];
    const index = await manifest();
    const words = typed.words.map(({ text }) => text);
    // Whoever waits for them is told when they cannot be read.
    if (isCard) detailsOf(words).catch(() => undefined);
    for (const [stage, paths] of stagesOf(words, index, readings).entries()) {
      signal?.throwIfAborted();
      for (const row of (await Promise.all(paths.map(shard))).flat()) {
        const one = rankRow(typed, row);
        const key = detailsKey(row);
        const other = best.get(key);
        if (one && (!other || compareRanked(one, other) < 0)) best.set(key, one);
      }
      sorted = [...best.values()].sort(compareRanked);
      if (isQuick || scoreOf(sorted) >= (ENOUGH[stage] ?? 0)) break;
    }
    signal?.throwIfAborted();
    return sorted;
  }

  async function details(kind: Kind, id: string): Promise<Details | undefined> {
    const key = detailsKey({ kind, id });
    const title = titles.get(key);
    return title === undefined ? undefined : (await detailsOf(nameWords(title))).get(key);
  }

  return {
    details,
    warm: async () => void (await manifest()),
    async find(query, { limit = 8, details: wanted = 0, signal } = {}) {
      const text = query.slice(0, LONGEST);
      const isOther = isForeign(text);
      const typed = typedText(text, isOther ? (await import('./latin.ts')).latin(text) : text);
      if (typed.whole === '') return [];
      const best = new Map<string, Ranked>();
      let found = isOther ? [] : await ranked(best, { typed }, wanted > 0, signal);
      const score = scoreOf(found);
      if (score < SAME || (score < SURE && NUMBER.test(text))) {
        // What was found stands although this could not be loaded.
        const ear = await hearing().catch(() => undefined);
        for (const way of ear?.waysToHear(typed, score < SAME, { typedText, skeletons }) ?? [])
          if (scoreOf(found) < SURE) found = await ranked(best, way, false, signal);
      }
      const least = isOther ? NOT_BY_CHANCE : 0;
      const hits = otherNamesFirst(found.filter(({ score: worth }) => worth >= least))
        .slice(0, limit)
        .map((one) => hitOf(typed, one));
      for (const { entity } of hits) titles.set(detailsKey(entity), entity.title);
      return Promise.all(hits.map((hit, at) => (at < wanted ? filled(hit) : hit)));
    },
  };

  async function filled(hit: NameHit): Promise<NameHit> {
    const { kind, id } = hit.entity;
    const { summary = '', facts = [] } = (await details(kind, id)) ?? {};
    return { ...hit, entity: { ...hit.entity, summary, facts } };
  }
}
