/**
 * The **outcome** of an issue: what `npm run issue-to-pr` hands to the step that may write to the forge.
 */
import type { Proposal } from './issue-to-pr-words.ts';

export type Outcome = Refused | Done;

export interface Refused {
  number: number;
  /** For the issue, as Markdown. */
  reply: string;
  did?: undefined;
}

export interface Done {
  number: number;
  reply: string;
  /** Sentences of Markdown. */
  did: readonly string[];
  branch: string;
  /** Object names. */
  commit: string;
  base: string;
  proposal: Proposal;
}
