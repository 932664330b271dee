/**
 * What a page shows on which the statements of an entity are fixed: those statements, as its own page has them,
 * and where each stands in its file.
 */
import { pathOf } from '../model/page.ts';
import { PageSources } from './cite.ts';
import { linesOfStatements } from './claim-lines.ts';
import { type FixPart, fixParts } from './fix-parts.ts';
import { ledger, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import type { ClaimView, NameLink } from './view.ts';

export interface FixView extends NameLink {
  /** Path below `content/`. */
  path: string;
  /** The statements of this part. */
  claims: ClaimView[];
  /** All parts, this one among them. */
  parts: FixPart[];
  /** Number of this part. */
  part: number;
  /** Line of each statement in the file, by its number. */
  lines: ReadonlyMap<number, number>;
}

export function fixView(library: Library, entity: Entity, part = 1): FixView {
  const statements = statementsOf(entity);
  const parts = fixParts(statements.length);
  const { first, last } = parts[part - 1] ?? { first: 1, last: 0 };
  const sections = ledger({ library, entity, sources: new PageSources() }, statements);
  return {
    ...library.link(entity),
    path: pathOf(entity.kind, entity.id),
    claims: sections.flatMap(({ claims }) => claims).slice(first - 1, last),
    parts,
    part,
    lines: linesOfStatements(entity),
  };
}
