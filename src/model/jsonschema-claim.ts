/**
 * What an editor can know of **claims on a kind of page**: which properties fit there, and what each takes.
 *
 * That a claim lacks its object or value is left to `check`: written as conditions, a language server would offer
 * each of them as a thing to write.
 */
import { type EntityKind, kindNames } from './kind.ts';
import { type PropertyId, propertiesFor, propertyOf } from './properties.ts';

/** As much of the language as is used here. */
export interface JsonSchema {
  [key: string]: unknown;
  pattern?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** The schema of an entity's page, its claims bound to the properties of that kind of page. */
export function boundProperties(schema: JsonSchema, kind: EntityKind): JsonSchema {
  const { claims, ...fields } = schema.properties ?? {};
  if (!claims?.items) return schema;
  const ids = propertiesFor(kind);
  const property = {
    type: 'string',
    enum: ids,
    markdownEnumDescriptions: ids.map(told),
    errorMessage: `Unexpected property, expected one that fits the page of this ${kind}: ${ids.join(', ')}.`,
  };
  const items = { ...claims.items, properties: { ...claims.items.properties, property } };
  return { ...schema, properties: { ...fields, claims: { ...claims, items } } };
}

/** `Office: value is words, object a page of an organisation, place or event.` */
function told(id: PropertyId): string {
  const { label, objects, value } = propertyOf(id);
  const sorts = { text: 'words', date: 'a date', quantity: 'a quantity with its unit' };
  const parts = [
    ...(value ? [`\`value\` is ${sorts[value]}`] : []),
    ...(objects ? [`\`object\` is the id of a page, ${anyOf(objects)}`] : []),
  ];
  return `${label}: ${parts.join('; ')}.`;
}

function anyOf(kinds: readonly EntityKind[]): string {
  const names = kinds.map((kind) => kindNames[kind].one.toLowerCase());
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}
