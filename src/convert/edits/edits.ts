/**
 * All **edits** that people are known to make, and a run of them through a folder. Nothing of this folder converts:
 * it is what the converter is measured and tested with.
 */
import * as claims from './claim-edits.ts';
import type { Deed, Edit } from './edit.ts';
import type { Folder } from './folder.ts';
import * as identity from './identity-edits.ts';
import * as pages from './page-edits.ts';
import * as sources from './source-edits.ts';
import * as style from './style-edits.ts';

const { scalarAt: _, ...claimDeeds } = claims;
const all: Record<string, Deed> = { ...claimDeeds, ...identity, ...pages, ...sources, ...style };

/** By name, in an order that stays. */
export const deeds: readonly (readonly [string, Deed])[] = Object.entries(all).sort(([one], [other]) =>
  one < other ? -1 : 1,
);

/** Do edits one after the other. @returns What was done, a line each. */
export function edited(folder: Folder, edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => {
    const [name, deed] = deeds[edit.deed % deeds.length] ?? [];
    const told = deed?.(folder, edit);
    return told === undefined ? [] : [`${name}: ${told}`];
  });
}
