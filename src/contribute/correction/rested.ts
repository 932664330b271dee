/**
 * What a corrected claim is **rested** on: the words that an issue brings, beside or in the place of those that it
 * rests on now.
 */
import type { SourcePage } from '../../model/page.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import { posted } from '../posted.ts';
import { citationOf } from './cited.ts';
import { findSource } from './find.ts';
import type { Plan } from './plan.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { citationShown, type Wish } from './wish.ts';

export interface Made {
  made: Citation;
  /** Number of the citation of the claim that it may take the place of, from 0. */
  replaces: number;
}

/** What the person was told to rest it on, added where the claim does not cite it yet. */
export function withCitation(
  wish: Wish,
  claim: Claim,
  plan: (wanted: Claim, added: readonly string[]) => Plan | Refusal,
): Plan | Refusal {
  if (!wish.answers.has('words') || restsAlready(wish)) return plan(claim, []);
  const citation = citationIn(wish, placesOf(wish));
  if (isRefusal(citation)) return citation;
  const added = `It also rests on ${citationShown(citation.made)}.`;
  return plan({ ...claim, cite: [...claim.cite, citation.made] }, [added]);
}

/** The form comes filled in with the words that the claim rests on; they may be left as they are. */
export function restsAlready({ world, answers, claim }: Wish): boolean {
  const words = fold(answers.get('words') ?? '');
  const found = answers.has('where') ? findSource(world, answers.get('where') ?? '') : undefined;
  const id = found && !isRefusal(found) ? found.source.id : undefined;
  return claim.cite.some(({ source, quote }) => fold(quote) === words && (!id || source === id));
}

/** Sources of the claim, in which the words are looked for when the person did not say where they are. */
export function placesOf({ world, claim }: Wish): SourcePage[] {
  const ids = [...new Set(claim.cite.map(({ source }) => source))];
  return ids.flatMap((id) => world.content.sources.byId.get(id) ?? []);
}

/** @param places Where to look when the issue does not say where the words are. */
export function citationIn(
  { world, answers, claim }: Wish,
  places: readonly SourcePage[] = [],
): Made | Refusal {
  const words = answers.get('words');
  const where = answers.get('where');
  if (words === undefined)
    return refuse(`Nothing is written below ${posted('Which words show it?')}. Copy them from the source.`);
  const found = where === undefined ? undefined : findSource(world, where);
  if (isRefusal(found)) return found;
  const sources = found ? [found.source] : places;
  const tried = sources.map((source) => citationOf(world, source, words, found?.anchor));
  const made = tried.find((citation) => !isRefusal(citation)) as Citation | undefined;
  const missing = refuse(`Nothing is written below ${posted('Where are they?')}. Name the source.`);
  if (!made) return tried.find(isRefusal) ?? missing;
  const replaces = claim.cite.findIndex(({ source }) => source === made.source);
  return { made, replaces: Math.max(0, replaces) };
}
