/**
 * A **group** keeps what holds until its brace closes: where words go, in which letters, and what their
 * paragraph is.
 */
import type { Destination } from './destination.ts';

export interface Group {
  destination: Destination;
  /** This group, and not one around it, began the destination. */
  began: boolean;
  /** Number of the font. */
  font: number | undefined;
  /** How many characters stand after `\u` for readers that do not know it. */
  substitutes: number;
  hidden: boolean;
  /** Of the paragraph. */
  style: number;
  outline: number;
  listed: boolean;
  /** In how many tables it stands. */
  depth: number;
}

export function firstGroup(): Group {
  return {
    destination: 'text',
    began: false,
    font: undefined,
    substitutes: 1,
    ...plainParagraph(),
    hidden: false,
  };
}

/** What `\pard` restores. */
export function plainParagraph(): Pick<Group, 'style' | 'outline' | 'listed' | 'depth'> {
  return { style: 0, outline: 9, listed: false, depth: 0 };
}
