/**
 * A **wish** is an issue about one claim: what was answered, and the claim that it names.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import { propertyOf } from '../../model/properties.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { posted } from '../posted.ts';
import type { Answers } from './answers.ts';
import { sentenceIn } from './plain-answer.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isUnchanged } from './shown.ts';
import type { World } from './world.ts';

export interface Wish {
  world: World;
  answers: Answers;
  page: EntityPage;
  /** Where the claim stands among the claims of its page, from 0. */
  number: number;
  claim: Claim;
}

/** What was written in the place of what the page says, or what should have been. */
export function betterIn({ world, answers, page, claim }: Wish, what: string): string | Refusal {
  const better = answers.get('better');
  const field = posted('How should it read?');
  if (better === undefined)
    return refuse(`Nothing is written below ${field}. Edit the issue and write ${what}.`);
  if (!isUnchanged(world, page, claim, better)) return sentenceIn(better);
  return refuse(`The page says that already. Edit the issue, and write ${what} below ${field}.`);
}

/** For a person who reviews it. */
export function claimShown(page: EntityPage, claim: Claim): string {
  const { label } = propertyOf(claim.property);
  return `The statement ${posted(claimId(page.id, claim))} (${label}) of ${posted(page.data.name)}`;
}

export function citationShown({ quote, source }: Citation): string {
  return `${posted(quote, 300)} in ${posted(source)}`;
}
