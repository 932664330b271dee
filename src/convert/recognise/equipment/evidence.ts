/**
 * The **evidence** for a name of equipment: its span, what speaks for it, and what the document has told so far.
 */
import type { EquipmentRow } from './catalogue.ts';
import type { KnownNames } from './known-names.ts';

export interface EquipmentSpan {
  /** Index of the first word. */
  from: number;
  /** Index after the last word. */
  to: number;
  /** Characters of the last word that do not belong to the name: "-armed". */
  cut?: number;
  /** From 0 to 1, by the kind of evidence. */
  confidence: number;
  /** One line for a person: the evidence. */
  reason: string;
  /** The catalogue’s row, where just one bears the name. */
  row?: EquipmentRow;
}

/** What the document has told so far. */
export interface Told {
  /** Rows whose strong names stand in the document: their weak names count, too. */
  rows: ReadonlySet<EquipmentRow>;
  /** Classes of those rows. */
  classes: ReadonlySet<EquipmentRow['class']>;
  /** The document names equipment: a code of the right form is likely one. */
  any: boolean;
}

export const NOTHING_TOLD: Told = { rows: new Set(), classes: new Set(), any: false };

/** A sentence with what is known while it is read. */
export interface Heard {
  words: readonly string[];
  names: KnownNames;
  told: Told;
  /** It names some class. */
  classes: boolean;
  /** It has a noun of equipment, or the document names equipment. */
  speaks: boolean;
}

type Evidence = Pick<EquipmentSpan, 'confidence' | 'reason' | 'row' | 'cut'>;

export interface Core extends Evidence {
  from: number;
  to: number;
}
