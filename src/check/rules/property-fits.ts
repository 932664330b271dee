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
import { errorAt, type Message } from '../../model/message.ts';
import type { EntityPage } from '../../model/page.ts';
import { type Property, type PropertyId, propertiesFor, propertyOf } from '../../model/properties.ts';
import { type Claim, dateSchema } from '../../model/schema.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

const name = 'property-fits';

/** A reason, and the field of the claim to show it at. */
type Fault = [field: keyof Claim, reason: string];

export const propertyFits: Rule = {
  name,
  check(content) {
    return content.entities.pages.flatMap((page) =>
      page.data.claims.flatMap((claim, at) => claimMessages(content, page, claim, at)),
    );
  },
};

function claimMessages(content: Content, page: EntityPage, claim: Claim, at: number): Message[] {
  const property = propertyOf(claim.property);
  const faults = property.subjects.includes(page.kind)
    ? [
        ...objectFaults(content, property, claim),
        ...valueFaults(property, claim),
        ...needFaults(property, claim),
      ]
    : [wrongSubject(page, claim.property)];
  return faults.map(([field, reason]) => {
    const offset = offsetOf(page.front, ['claims', at, field]);
    return errorAt({ path: page.path, text: page.text, offset }, name, reason);
  });
}

function wrongSubject(page: EntityPage, id: PropertyId): Fault {
  const known = listed(propertiesFor(page.kind));
  const home = propertyOf(id).subjects.map((kind) => kindNames[kind].one.toLowerCase());
  return [
    'property',
    `Unexpected property \`${id}\` on a page of kind \`${page.kind}\`, expected one of ${known}. It belongs to ${home.join(', ')}: move the claim there, or choose another property.`,
  ];
}

function objectFaults(content: Content, { objects }: Property, { object, property }: Claim): Fault[] {
  if (object === undefined) return [];
  if (!objects)
    return [
      [
        'object',
        `Unexpected object \`${object}\`, expected only a value for \`${property}\`. Remove \`object\`.`,
      ],
    ];
  const target = content.entities.byId.get(object) ?? content.entities.formerly.get(object);
  if (!target || objects.includes(target.kind)) return [];
  const reason = `Unexpected object \`${object}\` of kind \`${target.kind}\`, expected ${listed(objects)} for \`${property}\`. Name another page, or choose another property.`;
  return [['object', reason]];
}

function valueFaults(definition: Property, { value, property }: Claim): Fault[] {
  if (value === undefined) return [];
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const fault = (expected: string, remedy: string): Fault[] => [
    ['value', `Unexpected value \`${shown}\`, expected ${expected} for \`${property}\`. ${remedy}`],
  ];
  switch (definition.value) {
    case 'quantity':
      return typeof value === 'object' ? [] : fault('a quantity', `Write \`${asQuantity(shown)}\`.`);
    case 'date':
      return typeof value !== 'object' && dateSchema.safeParse(shown).success
        ? []
        : fault('a date', 'Write a date such as `2022`, `2022-02` or `2022-02-03`.');
    case 'text':
      return typeof value === 'string' ? [] : fault('words', `Write words, in quotes: "${asWords(value)}".`);
    default:
      return fault('only an object', 'Name the other page in `object`.');
  }
}

function needFaults({ needs, value, objects }: Property, claim: Claim): Fault[] {
  const has = { object: claim.object !== undefined, value: claim.value !== undefined };
  const fault = (field: string, example: string): Fault[] => [
    [
      'property',
      `Unexpected claim without ${field}, expected it for \`${claim.property}\`. Add a line ${example}.`,
    ],
  ];
  const object = `\`object: …\` with the id of ${objects ? anyOf(objects) : 'a page'}`;
  const worth = `\`value: ${EXAMPLES[value ?? 'text']}\``;
  if (needs === 'object' && !has.object) return fault('an object', object);
  if (needs === 'value' && !has.value) return fault('a value', worth);
  if (needs === 'either' && !has.object && !has.value)
    return fault('an object or a value', `${object}, or ${worth}`);
  return [];
}

const EXAMPLES = { text: '…', quantity: '{ value: 500, unit: km }', date: '2022-02-03' } as const;

function asQuantity(written: string): string {
  const [, number, unit] = /^\s*([\d.,]+)\s*(.*)$/.exec(written) ?? [];
  const value = number?.replace(/,(?=\d{3})/g, '');
  return value ? `{ value: ${value}, unit: ${unit || '…'} }` : EXAMPLES.quantity;
}

function asWords(value: NonNullable<Claim['value']>): string {
  return typeof value === 'object' ? `${value.value} ${value.unit}` : String(value);
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function anyOf(kinds: readonly (keyof typeof kindNames)[]): string {
  return kinds.map((kind) => kindNames[kind].one.toLowerCase()).join(', ');
}
