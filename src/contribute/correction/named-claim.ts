/**
 * The **named claim** is the one statement of a page whose id an issue gives.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { posted } from '../posted.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

export interface NamedClaim {
  /** Where it stands among the claims of its page, from 0. */
  number: number;
  claim: Claim;
}

const ID = /(?:^|#)([0-9a-z]{10})$/;

export function claimNamed(world: World, page: EntityPage, answer: string | undefined): NamedClaim | Refusal {
  if (answer === undefined)
    return refuse(
      'It does not say which statement is meant. Open the form from “Fix” beside the statement, or leave this to a person.',
    );
  const id = ID.exec(answer.trim())?.[1];
  if (!id)
    return refuse(
      `${posted(answer)} is not the id of a statement: ten letters and digits, as the form is filled in by “Fix” beside it.`,
    );
  const found = withId(page, id);
  const [named] = found;
  if (!named) return gone(world, page, id);
  if (found.length === 1) return named;
  return refuse(
    `The statement ${posted(id)} stands ${found.length} times on ${posted(page.path)}. A person has to remove one of them first.`,
  );
}

function withId(page: EntityPage, id: string): NamedClaim[] {
  return page.data.claims
    .map((claim, number) => ({ claim, number }))
    .filter(({ claim }) => claimId(page.id, claim) === id);
}

function gone({ content }: World, page: EntityPage, id: string): Refusal {
  const other = content.entities.pages.find((one) => withId(one, id).length > 0);
  const reason = `No statement of ${posted(page.path)} has the id ${posted(id)}.`;
  if (other) return refuse(reason, `It stands on ${posted(other.path)}: write that below ${posted('Page')}.`);
  return refuse(
    reason,
    'It was changed or removed since. Open the page again and begin from “Fix” beside the statement.',
  );
}
