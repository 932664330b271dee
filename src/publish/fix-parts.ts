/**
 * A **fix part** is one of the pages on which the statements of an entity are fixed: each statement has a form of its
 * own there, so a page of hundreds would weigh as much as a film.
 */

/** Statements on one part: their forms are 3 to 4 kB each. */
export const STATEMENTS_OF_PART = 50;

/** Where a part begins and ends, by the numbers of its statements. */
export interface FixPart {
  /** From 1. */
  number: number;
  first: number;
  last: number;
}

/** The parts for a number of statements; none for none. */
export function fixParts(statements: number): FixPart[] {
  return Array.from({ length: Math.ceil(statements / STATEMENTS_OF_PART) }, (_, at) => ({
    number: at + 1,
    first: at * STATEMENTS_OF_PART + 1,
    last: Math.min((at + 1) * STATEMENTS_OF_PART, statements),
  }));
}

/** The part that holds a statement. */
export function fixPartOf(statement: number): number {
  return Math.ceil(statement / STATEMENTS_OF_PART);
}

/**
 * Where it is, below the base of the site: `fix/people/ada-merin/`, `fix/people/ada-merin/2/`.
 *
 * @param page Path of the entity: `people/ada-merin`.
 */
export function fixPath(page: string, part = 1): string {
  return `fix/${page}/${part > 1 ? `${part}/` : ''}`;
}
