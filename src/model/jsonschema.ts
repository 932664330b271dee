/**
 * A **JSON Schema** tells an editor what a file may hold, so that it can complete fields and underline
 * mistakes. There is one for each kind of page, one for any entity, and one for `identity.yml`, all made from the one schema of the
 * content; what needs other pages to be known, such as whether an id exists, is left to `check`.
 */
import { z } from 'zod';
import { boundProperties, type JsonSchema } from './jsonschema-claim.ts';
import { examplesOf, formOf, meaningOf } from './jsonschema-meaning.ts';
import { snippetsOf } from './jsonschema-snippet.ts';
import { type EntityKind, entityKinds, type Kind } from './kind.ts';
import { entitySchema, identitySchema, sourceSchema } from './schema.ts';

/** File name of the schema of a kind of page. */
export function schemaFile(kind: Kind): string {
  return `${kind}.schema.json`;
}

/** File name → text of the schema, formatted and with a line end. */
export function jsonSchemas(): Record<string, string> {
  const entities = entityKinds.map((kind) => [schemaFile(kind), entityText(kind)] as const);
  const source = textOf('Source', 'The record of a document as published, above its text.', sourceSchema);
  const any = textOf('Entity', 'What the page of an entity of any kind says above its prose.', entitySchema);
  const identity = textOf('Identity', 'Decisions a person took about who is who.', identitySchema);
  return Object.fromEntries([
    ...entities,
    [schemaFile('source'), source],
    ['entity.schema.json', any],
    ['identity.schema.json', identity],
  ]);
}

function entityText(kind: EntityKind): string {
  const title = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  return textOf(title, `What the page of this ${kind} says above its prose.`, entitySchema, kind);
}

function textOf(title: string, description: string, schema: z.ZodType, kind?: EntityKind): string {
  const made = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  const bound = kind ? boundProperties(made, kind) : made;
  return `${JSON.stringify({ title, description, ...explained(bound, []) }, null, 2)}\n`;
}

/** Put into every field its meaning, examples, and what to begin it with. */
function explained(schema: JsonSchema, trail: readonly string[]): JsonSchema {
  const { properties, items, anyOf, ...rest } = schema;
  const patternErrorMessage = formOf(rest.pattern);
  return {
    ...rest,
    ...(patternErrorMessage && { patternErrorMessage }),
    ...(properties && { properties: explainedFields(properties, trail) }),
    ...(items && { items: explainedItem(items, trail) }),
    ...(anyOf && { anyOf: anyOf.map((branch) => explainedBranch(branch, trail)) }),
  };
}

function explainedFields(fields: Record<string, JsonSchema>, trail: readonly string[]) {
  const entries = Object.entries(fields).map(([name, field]) => {
    const here = [...trail, name];
    const description = meaningOf(here);
    const examples = examplesOf(here);
    const defaultSnippets = snippetsOf(here);
    const told = {
      ...(description && { description }),
      ...explained(field, here),
      ...(examples && { examples }),
      ...(defaultSnippets && { defaultSnippets }),
    };
    return [name, told] as const;
  });
  return Object.fromEntries(entries);
}

function explainedItem(item: JsonSchema, trail: readonly string[]): JsonSchema {
  const defaultSnippets = snippetsOf([...trail, '-']);
  return { ...explained(item, trail), ...(defaultSnippets && { defaultSnippets }) };
}

function explainedBranch(branch: JsonSchema, trail: readonly string[]): JsonSchema {
  const defaultSnippets = branch.properties && snippetsOf([...trail, '{}']);
  return { ...explained(branch, trail), ...(defaultSnippets && { defaultSnippets }) };
}
