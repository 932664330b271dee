/**
 * A **property** is what a claim is about: the fixed vocabulary, which kind may bear it, what it takes, and
 * what it is called in the vocabularies of others.
 *
 * Names for export were checked against schema.org and FollowTheMoney 4.5; Wikidata numbers are those in
 * common use for the same relation.
 */
import type { EntityKind } from './kind.ts';
import { propertiesOfActors } from './properties-of-actors.ts';
import { propertiesOfEquipment } from './properties-of-equipment.ts';
import { propertiesOfEvents } from './properties-of-events.ts';
import type { Property } from './property.ts';

export { type Property, type Section, sections } from './property.ts';

/** In the order in which a page shows them. */
export const properties = { ...propertiesOfActors, ...propertiesOfEquipment, ...propertiesOfEvents };

export type PropertyId = keyof typeof properties;
export const propertyIds = Object.keys(properties) as PropertyId[];

/** The definition of a property, with its optional parts visible to the compiler. */
export function propertyOf(id: PropertyId): Property {
  return properties[id];
}

/** Properties that a page of this kind may carry, in the order in which a page shows them. */
export function propertiesFor(kind: EntityKind): PropertyId[] {
  return propertyIds.filter((id) => propertyOf(id).subjects.includes(kind));
}
