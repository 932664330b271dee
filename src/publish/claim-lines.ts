/**
 * **Claim lines** tell on which line of its file each claim begins, so that an editor can be opened there.
 */

import { offsetOf } from '../model/front.ts';
import type { EntityPage } from '../model/page.ts';
import { toPoint } from '../text/point.ts';
import { statementsOf } from './ledger.ts';
import type { Entity } from './library.ts';

/** Lines from 1, in the order of the file. */
export function claimLines({ front, text, data }: Pick<EntityPage, 'front' | 'text' | 'data'>): number[] {
  return data.claims.map((_, at) => toPoint(text, offsetOf(front, ['claims', at])).line);
}

/** The line of each statement by its number on the page; empty where the lines are not known. */
export function linesOfStatements(entity: Entity): Map<number, number> {
  const lines = new Map(entity.data.claims.map((claim, at) => [claim, entity.lines?.[at]]));
  return new Map(
    statementsOf(entity).flatMap(({ claim, number }) => {
      const line = lines.get(claim);
      return line === undefined ? [] : [[number, line] as const];
    }),
  );
}
