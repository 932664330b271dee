/**
 * The **rows** of a record card: which facts a kind of page shows, and in which order.
 */
import type { EntityKind } from '../model/kind.ts';
import type { PropertyId } from '../model/properties.ts';

export interface Row {
  property: PropertyId;
  /** Shown even when nothing is known. */
  important?: boolean;
  /** Label of the gap to show when no claim says since when. */
  since?: string;
}

/** A fact that the page of another carries: its property, and what it is called from this side. */
export interface InverseRow {
  property: PropertyId;
  label: string;
}

export const CARDS: Record<EntityKind, readonly Row[]> = {
  person: [
    { property: 'role', important: true, since: 'In office since' },
    { property: 'rank' },
    { property: 'nationality', important: true },
    { property: 'affiliation' },
    { property: 'member-of' },
    { property: 'location' },
    { property: 'met' },
    { property: 'took-part-in' },
  ],
  organisation: [
    { property: 'category', important: true },
    { property: 'part-of' },
    { property: 'country' },
    { property: 'headquarters', important: true },
    { property: 'founded', important: true },
    { property: 'dissolved' },
    { property: 'successor' },
    { property: 'capability' },
    { property: 'location' },
    { property: 'quantity' },
  ],
  equipment: [
    { property: 'category', important: true },
    { property: 'origin', important: true },
    { property: 'manufacturer', important: true },
    { property: 'designer' },
    { property: 'operator', important: true },
    { property: 'variant-of' },
    { property: 'deployed-to' },
    { property: 'quantity' },
    { property: 'capability' },
    { property: 'range' },
    { property: 'speed' },
    { property: 'first-flight' },
    { property: 'in-service' },
  ],
  place: [
    { property: 'category', important: true },
    { property: 'within' },
    { property: 'country' },
    { property: 'part-of' },
    { property: 'member-of' },
    { property: 'took-part-in' },
  ],
  event: [
    { property: 'date', important: true },
    { property: 'location', important: true },
    { property: 'actor', important: true },
    { property: 'announced-by' },
    { property: 'purpose' },
    { property: 'includes' },
    { property: 'part-of' },
  ],
};

export const INVERSE: Record<EntityKind, readonly InverseRow[]> = {
  person: [],
  organisation: [
    { property: 'role', label: 'Offices' },
    { property: 'member-of', label: 'Members' },
    { property: 'part-of', label: 'Parts' },
    { property: 'operator', label: 'Operates' },
    { property: 'manufacturer', label: 'Makes' },
  ],
  equipment: [{ property: 'variant-of', label: 'Variants' }],
  place: [
    { property: 'role', label: 'Offices' },
    { property: 'headquarters', label: 'Seat of' },
    { property: 'operator', label: 'Operates' },
    { property: 'deployed-to', label: 'Sent here' },
    { property: 'location', label: 'Found here' },
  ],
  event: [
    { property: 'deployed-in', label: 'Part of it' },
    { property: 'took-part-in', label: 'Took part' },
  ],
};
