import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFront } from './front.ts';
import { jsonSchemas, schemaFile } from './jsonschema.ts';
import type { JsonSchema } from './jsonschema-claim.ts';
import { folders, type Kind } from './kind.ts';
import { propertiesFor } from './properties.ts';

const TOP = join(import.meta.dirname, '../..');
const schemas = Object.entries(jsonSchemas());
const kinds = Object.keys(folders) as Kind[];
const parsed = (name: string) => JSON.parse(jsonSchemas()[name] ?? '') as JsonSchema;

/** Every field of a schema, with the names that lead to it. */
function fieldsOf(schema: JsonSchema, trail: readonly string[] = []): [string, JsonSchema][] {
  const parts = [schema.items, ...(schema.anyOf ?? [])].filter((part) => part !== undefined);
  const fields = Object.entries(schema.properties ?? {});
  return [
    ...fields.map(([name, field]): [string, JsonSchema] => [[...trail, name].join('.'), field]),
    ...fields.flatMap(([name, field]) => fieldsOf(field, [...trail, name])),
    ...parts.flatMap((part) => fieldsOf(part, trail)),
  ];
}

describe('JSON Schemas', () => {
  test('are one for each kind of page, for any entity and for identity.yml, and no others lie there', () => {
    const names = [...kinds.map(schemaFile), 'entity.schema.json', 'identity.schema.json'];
    expect(schemas.map(([name]) => name)).toEqual(names);
    expect(readdirSync(join(TOP, 'public/schemas')).sort()).toEqual(names.sort());
  });

  test.each(schemas)('%s is the published one; run `npm run schemas` when it is not', (name, text) => {
    expect(readFileSync(join(TOP, 'public/schemas', name), 'utf8')).toBe(text);
  });

  test.each(schemas)('%s refuses unknown fields and explains itself', (_, text) => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      description: expect.any(String),
    });
  });

  test.each(schemas)('%s says of every field what it means, each meaning once', (_, text) => {
    const fields = fieldsOf(JSON.parse(text));
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  });

  test.each(schemas)('%s says in words what form ids, dates and codes have', (_, text) => {
    const patterns = text.match(/"pattern":/g) ?? [];
    expect(text.match(/"patternErrorMessage": "Unexpected words, expected an? /g) ?? []).toHaveLength(
      patterns.length,
    );
  });

  test('offer on a kind of page only the properties that it may carry, and say what each takes', () => {
    const property = (kind: Kind) =>
      parsed(schemaFile(kind)).properties?.claims?.items?.properties?.property as unknown as {
        enum: string[];
        markdownEnumDescriptions: string[];
      };
    expect(property('person').enum).toEqual(propertiesFor('person'));
    expect(property('person').enum).not.toContain('range');
    const { enum: ids, markdownEnumDescriptions } = property('equipment');
    expect(markdownEnumDescriptions[ids.indexOf('range')]).toBe(
      'Range: `value` is a quantity with its unit.',
    );
    expect(markdownEnumDescriptions[ids.indexOf('designer')]).toBe(
      'Designer: `value` is words; `object` is the id of a page, organisation or person.',
    );
  });

  test('offer a whole claim, citation, alias and quantity', () => {
    const text = jsonSchemas()['person.schema.json'] ?? '';
    for (const label of ['claim about another entity', 'citation', 'alias with its kind', 'quantity'])
      expect(text).toContain(`"label": "${label}"`);
  });

  test.each(kinds)('find nothing wrong with a page that is published: %s', (kind) => {
    const schema = z.fromJSONSchema(parsed(schemaFile(kind)) as Parameters<typeof z.fromJSONSchema>[0]);
    const folder = join(TOP, 'content', folders[kind]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
    const wrong = names.flatMap((name) => {
      const data = readFront(name, readFileSync(join(folder, name), 'utf8')).front?.document.toJS();
      return schema.safeParse(data).error?.issues.map(({ path }) => `${name}: ${path.join('.')}`) ?? [];
    });
    expect(names.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(schema.safeParse({ name: 'X', title: 'X', unknown: 1 }).success).toBe(false);
  });
});
