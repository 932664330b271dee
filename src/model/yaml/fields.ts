/**
 * The **known fields**: every name that the schema gives a field, on whatever page, and those whose words may
 * stand in quotation marks of their own.
 */
import {
  aliasSchema,
  citationSchema,
  claimSchema,
  entitySchema,
  identitySchema,
  quantitySchema,
  sourceSchema,
  whenSchema,
} from '../schema.ts';

const shapes = [
  entitySchema,
  sourceSchema,
  claimSchema,
  citationSchema,
  quantitySchema,
  whenSchema,
  identitySchema,
  aliasSchema.options[1],
];

export const knownFields: ReadonlySet<string> = new Set([
  ...shapes.flatMap((schema) => Object.keys(schema.shape)),
  'ids',
  'why',
]);

/** Words of others and sentences: these may begin and end with a quotation mark. */
export const fieldsOfWords: ReadonlySet<string> = new Set(
  'quote prefix suffix text value title subtitle note derived why rights provenance publishedBasis basis'.split(
    ' ',
  ),
);
