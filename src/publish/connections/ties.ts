/**
 * A **tie** is why two entities are joined: the most telling statement that names both, on the page of one.
 */
import { type PropertyId, propertyOf } from '../../model/properties.ts';
import type { Claim } from '../../model/schema.ts';
import { type Statement, statementsOf } from '../ledger.ts';
import type { Entity, Library } from '../library.ts';

/** How a statement names the other: as what it relates to, as what it speaks of, as who says it. */
export type Role = 'object' | 'about' | 'by';

export interface Tie {
  /** On whose page the statement stands. */
  from: Entity;
  to: Entity;
  role: Role;
  statement: Statement;
  /** How many statements name both. */
  count: number;
}

/** Every tie of the content, one a pair, in the order of pages. */
export function tiesOf(library: Library): Tie[] {
  const ties = new Map<string, Tie>();
  for (const from of library.entities.values()) {
    for (const statement of statementsOf(from)) {
      for (const [to, role] of namedBy(library, statement.claim)) {
        if (to.id !== from.id) add(ties, { from, to, role, statement, count: 1 });
      }
    }
  }
  return [...ties.values()];
}

function add(ties: Map<string, Tie>, tie: Tie): void {
  const key = tie.from.id < tie.to.id ? `${tie.from.id} ${tie.to.id}` : `${tie.to.id} ${tie.from.id}`;
  const known = ties.get(key);
  const best = !known || strength(tie) > strength(known) ? tie : known;
  ties.set(key, { ...best, count: (known?.count ?? 0) + 1 });
}

/** Entities that a claim names besides its own page, each in its most telling role. */
function namedBy(library: Library, { object, about = [], by }: Claim): Map<Entity, Role> {
  const roles = new Map<Entity, Role>();
  if (by) roles.set(library.entity(by), 'by');
  for (const id of about) roles.set(library.entity(id), 'about');
  if (object) roles.set(library.entity(object), 'object');
  return roles;
}

const ROLES: Record<Role, number> = { object: 6, about: 4, by: 2 };

/** From 0 to 6: a relation beats a word about it; what is doubted or denied counts less. */
function strength({ role, statement: { claim } }: Tie): number {
  const isDoubtful = claim.review === 'uncertain' || claim.review === 'unread' || claim.derived;
  return ROLES[role] - (isDoubtful ? 1 : 0) - (claim.modality === 'denied' ? 1 : 0);
}

interface Reading {
  there: string;
  back: string;
}

/** Where the label of a property does not read well between two names. */
const WORDS: Partial<Record<PropertyId, Reading>> = {
  said: { there: 'spoke of', back: 'spoken of by' },
  quantity: { there: 'has a figure for', back: 'has a figure in' },
};

/** How a tie reads from the page's side and from the other's: "operator", "operates". */
export function relationWords({ from, role, statement: { claim } }: Tie): Reading {
  const { label, inverse, section } = propertyOf(claim.property);
  if (role === 'by') return { there: 'on the word of', back: 'made a statement on' };
  if (role === 'object')
    return WORDS[claim.property] ?? { there: label.toLowerCase(), back: inverse ?? label.toLowerCase() };
  const speaks = section === 'statements' && (!claim.by || claim.by === from.id);
  if (speaks) return { there: 'spoke of', back: 'spoken of by' };
  return { there: 'in one statement with', back: 'in one statement with' };
}
