/**
 * A **JSON Schema** tells an editor what a file may hold, so that it can complete fields and underline
 * mistakes. Each is made from the one schema of the content.
 */
import { z } from 'zod';
import { entitySchema, identitySchema, sourceSchema } from './schema.ts';

interface Described {
  title: string;
  description: string;
  schema: z.ZodType;
}

const described: Record<string, Described> = {
  'entity.schema.json': {
    title: 'Entity',
    description: 'Frontmatter of a person, organisation, piece of equipment, place or event.',
    schema: entitySchema,
  },
  'source.schema.json': {
    title: 'Source',
    description: 'Frontmatter of a source: the record of a document as published.',
    schema: sourceSchema,
  },
  'identity.schema.json': {
    title: 'Identity',
    description: 'identity.yml: decisions a person took about who is who.',
    schema: identitySchema,
  },
};

/** What a field means, shown by editors; by the name of the field. */
const fields: Record<string, string> = {
  name: 'The name, as sources write it.',
  summary: 'One sentence that says who or what this is.',
  aliases: 'Names that always mean this entity.',
  weakAliases: 'Names that mean it only in context: searchable, never linked by themselves.',
  categories: 'Ids of what it is, such as fighter-jet.',
  status: 'draft: a machine wrote it. reviewed: a person has read it against its sources.',
  formerIds: 'Ids this page had before; their addresses redirect here.',
  distinctFrom: 'Ids of entities often taken for this one.',
  sameAs: 'The same elsewhere.',
  property: 'What the claim is about.',
  object: 'The other entity, by id.',
  value: 'Words, a date, or a quantity with its unit.',
  by: 'Speaker, by id. Absent: the source itself says so.',
  voice: 'How the words reached the source.',
  modality: 'How sure the speaker is; asserted when absent.',
  when: 'When it happened, as the source says it.',
  asOf: 'The day on which this was true.',
  about: 'Ids of entities that a statement speaks of.',
  derived: 'Why it follows when no source says it in one place.',
  review: 'uncertain or unread: a person should look.',
  cite: 'The words this rests on.',
  source: 'Id of the source: its file name in content/sources/.',
  quote: 'Words exactly as they stand in the source.',
  prefix: 'Words directly before the quotation, when it stands there more than once.',
  suffix: 'Words directly after the quotation, when it stands there more than once.',
  title: 'The title as published.',
  published: 'Date of publication, as far as it is known.',
  publishedBasis: 'How the date of publication is known.',
  basis: 'Where in the file the converter found title, publisher, author, address and language.',
  rights: 'What may be done with the text.',
  sha256: 'SHA-256 of the files it was converted from, oldest first.',
  notSameAs: 'Entities that are not the same, however alike their names.',
  notAnEntity: 'Names that are no entity.',
};

/** File name → text of the schema, formatted and with a line end. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(described).map(([name, { title, description, schema }]) => {
      const made = z.toJSONSchema(schema, { io: 'input', override: describe });
      return [name, `${JSON.stringify({ title, description, ...made }, null, 2)}\n`];
    }),
  );
}

/** Put the meaning of each field into its schema; the same sort of words may stand in several fields. */
function describe({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const properties = jsonSchema.properties ?? {};
  for (const [name, field] of Object.entries(properties)) {
    if (typeof field !== 'object') continue;
    const description = fields[name];
    if (description) properties[name] = { ...field, description };
  }
}
