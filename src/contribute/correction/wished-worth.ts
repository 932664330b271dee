/**
 * The **wished worth** of a claim is what an issue wants it to say: a figure, date, name or words, alone or inside the
 * sentence that the page shows.
 */
import type { Claim } from '../../model/schema.ts';
import { posted } from '../posted.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { isSentence, partIn } from './shown.ts';
import { type Worth, worthOf } from './value.ts';
import { betterIn, type Wish } from './wish.ts';

/** Such a claim is its sentence, and records nothing beside it that could be changed alone. */
export function isSaying({ object, value }: Claim): boolean {
  return object === undefined && value === undefined;
}

/** The new figure, date, words or name, also where it was written into the sentence that the page shows. */
export function worthIn(wish: Wish, what: string): Worth | Refusal {
  const { world, page, claim } = wish;
  const better = betterIn(wish, what);
  if (isRefusal(better)) return better;
  const part = partIn(world, page, claim, better);
  if (!part && isSentence(world, page, claim, better))
    return refuse(
      `What changed in ${posted(better)} cannot be told. Edit the issue, and write only ${what}.`,
    );
  const now = part?.isName ? { object: claim.object } : claim;
  return worthOf(world, claim.property, part?.words ?? better, now);
}

/** The sentence of the page in its own words, where the answer is that sentence. */
export function sentenceIn({ world, page, claim, answers }: Wish): Pick<Claim, 'text'> {
  const better = (answers.get('better') ?? '').replace(/\s+/g, ' ').trim();
  return claim.text !== undefined && partIn(world, page, claim, better) ? { text: better } : {};
}
