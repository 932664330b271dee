/**
 * The **claims part** asks for claims by fields and numbers.
 */
import { benchClaims, claimsTable } from './claims.ts';
import type { Part } from './part.ts';

export const claimsPart: Part = async ({ content }) => {
  const rows = await benchClaims({ content });
  return { lines: claimsTable(rows).split('\n'), checks: [], data: rows };
};
