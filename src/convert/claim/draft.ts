/**
 * A **draft** is a claim before its quotation was made unique: what is claimed, and the span of the passage
 * that carries it.
 */
import type { Claim } from '../../model/schema.ts';
import type { Span } from '../../text/quote.ts';
import type { Line, Scene } from './scene.ts';

export interface Draft extends Span {
  entityId: string;
  claim: Omit<Claim, 'cite'>;
  passage: number;
  rule: string;
  /** From 0 to 1. */
  confidence: number;
}

/** Finds the claims of one kind in one sentence. */
export type Rule = (line: Line, scene: Scene) => Draft[];
