/**
 * ## property-fits
 *
 * A claim's property belongs to pages of this kind, its object is of a kind the property takes, and its value
 * is of the right sort: words, a quantity, or a date.
 *
 * Good:
 * ```yaml
 * - property: range
 *   value: { value: 500, unit: km }
 * ```
 * Bad:
 * ```yaml
 * - property: range
 *   value: 500 km
 * ```
 * Message:
 * ```text
 * Unexpected value `500 km`, expected a quantity for `range`. Write `{ value: 500, unit: km }`.
 * ```
 */
import { offsetOf } from '../../model/front.ts';
import { kindNames } from '../../model/kind.ts';
import { errorAt, type Message, mendedBy } from '../../model/message.ts';
import { spanAt } from '../../model/node.ts';
import type { EntityPage } from '../../model/page.ts';
import {
  type Property,
  type PropertyId,
  properties,
  propertiesFor,
  propertyOf,
} from '../../model/properties.ts';
import type { Claim } from '../../model/schema.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import { type Fault, valueFaults, valueRemedy } from '../value-fits.ts';

const name = 'property-fits';

export const propertyFits: Rule = {
  name,
  check(content) {
    return content.entities.pages.flatMap((page) =>
      page.data.claims.flatMap((claim, at) => claimMessages(content, page, claim, at)),
    );
  },
};

function claimMessages(content: Content, page: EntityPage, claim: Claim, at: number): Message[] {
  if (!Object.hasOwn(properties, claim.property)) return [];
  return faultsOf(content, page, claim).map(({ field, reason, instead }) => {
    const offset = offsetOf(page.front, ['claims', at, field]);
    const message = errorAt({ path: page.path, text: page.text, offset }, name, reason);
    const span = instead === undefined ? undefined : spanAt(page, ['claims', at, field]);
    return mendedBy(message, span && [{ ...span, text: instead ?? '' }]);
  });
}

function faultsOf(content: Content, page: EntityPage, claim: Claim): Fault[] {
  const property = propertyOf(claim.property);
  if (!property.subjects.includes(page.kind)) return [wrongSubject(page, claim.property)];
  return [
    ...objectFaults(content, property, claim),
    ...valueFaults(property, claim),
    ...needFaults(property, claim),
  ];
}

function wrongSubject(page: EntityPage, id: PropertyId): Fault {
  const known = listed(propertiesFor(page.kind));
  const home = propertyOf(id).subjects.map((kind) => kindNames[kind].one.toLowerCase());
  return {
    field: 'property',
    reason: `Unexpected property \`${id}\` on a page of kind \`${page.kind}\`, expected one of ${known}. It belongs to ${home.join(', ')}: move the claim there, or choose another property.`,
  };
}

function objectFaults(content: Content, { objects }: Property, { object, property }: Claim): Fault[] {
  if (!object) return [];
  const fault = (reason: string): Fault[] => [
    { field: 'object', reason: `Unexpected object \`${object}\`${reason}` },
  ];
  if (!objects) return fault(`, expected only a value for \`${property}\`. Remove \`object\`.`);
  const target = content.entities.byId.get(object) ?? content.entities.formerly.get(object);
  if (!target || objects.includes(target.kind)) return [];
  return fault(
    ` of kind \`${target.kind}\`, expected ${listed(objects)} for \`${property}\`. Name another page, or choose another property.`,
  );
}

function needFaults({ needs, value, objects }: Property, claim: Claim): Fault[] {
  const has = { object: claim.object !== undefined, value: claim.value !== undefined };
  const fault = (field: string, example: string): Fault[] => [
    {
      field: 'property',
      reason: `Unexpected claim without ${field}, expected it for \`${claim.property}\`. Add a line ${example}.`,
    },
  ];
  const object = `\`object: …\` with the id of ${objects ? anyOf(objects) : 'a page'}`;
  const worth = `\`value: ${valueRemedy(value)}\``;
  if (needs === 'object' && !has.object) return fault('an object', object);
  if (needs === 'value' && !has.value) return fault('a value', worth);
  if (needs === 'either' && !has.object && !has.value)
    return fault('an object or a value', `${object}, or ${worth}`);
  return [];
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function anyOf(kinds: readonly (keyof typeof kindNames)[]): string {
  return kinds.map((kind) => kindNames[kind].one.toLowerCase()).join(', ');
}
