/**
 * A **part** of the bench measures one side of search and reports it.
 */
import type { BenchSite } from './bench-site.ts';
import type { Check } from './check.ts';

export const partNames = ['names', 'text', 'claims', 'judged', 'alias', 'wire', 'page', 'index'] as const;
export type PartName = (typeof partNames)[number];

export interface Report {
  /** For a person; a part that was skipped says why. */
  lines: string[];
  checks: Check[];
  /** For a program. */
  data: unknown;
}

export interface PartOptions {
  /** Queries of each kind. */
  queries: number;
  /** A file of queries to ask instead of those that belong to the site. */
  ask?: string | undefined;
  /** Also tell the queries of the dev half that were not answered. */
  misses: boolean;
  /** Also build anew with one page edited. */
  edit: boolean;
}

export type Part = (site: BenchSite, options: PartOptions) => Promise<Report>;
