/**
 * The shape of a **property**: which kind may bear it, what it takes, and what others call it.
 */
import type { EntityKind } from './kind.ts';

/** Where on a page a claim stands. */
export const sections = {
  identity: 'What it is',
  roles: 'Roles and membership',
  relations: 'Relations',
  figures: 'Figures',
  events: 'Deployments and events',
  statements: 'What was said',
} as const;
export type Section = keyof typeof sections;

export interface Property {
  /** Words for the record card and the ledger: "Office", "Operator". */
  label: string;
  /** Kinds whose page may carry the claim. */
  subjects: readonly EntityKind[];
  /** Kinds that `object` may name; absent means the property takes no object. */
  objects?: readonly EntityKind[];
  /** What `value` may hold; absent means the property takes no value. */
  value?: 'text' | 'quantity' | 'date';
  /** The least a claim must give; a `statement` is its quotation and needs neither. */
  needs: 'object' | 'value' | 'either' | 'statement';
  section: Section;
  /** The same relation seen from the object's page: "operates". */
  inverse?: string;
  schemaOrg?: string;
  followTheMoney?: string;
  wikidata?: string;
}

export const ALL = ['person', 'organisation', 'equipment', 'place', 'event'] as const;
/** Those who act and speak. */
export const ACTORS = ['person', 'organisation', 'place'] as const;
/** Those that others belong to or work for. */
export const BODIES = ['organisation', 'place'] as const;
/** Those that can be moved and sent. */
export const FORCES = ['person', 'organisation', 'equipment'] as const;
