import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from './jsonschema.ts';

const FOLDER = join(import.meta.dirname, '../../public/schemas');
const schemas = Object.entries(jsonSchemas());

describe('jsonSchemas', () => {
  test('are three', () => {
    expect(schemas.map(([name]) => name)).toEqual([
      'entity.schema.json',
      'source.schema.json',
      'identity.schema.json',
    ]);
  });
  test.each(schemas)('%s is the published one; run `npm run schemas` when it is not', (name, text) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(text);
  });
  test.each(schemas)('%s refuses unknown fields and explains itself', (_, text) => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      description: expect.any(String),
    });
  });
  test('explain each field where it stands', () => {
    const entity = JSON.parse(jsonSchemas()['entity.schema.json'] ?? '');
    expect(entity.required).toEqual(['name']);
    expect(entity.properties.summary.description).toBe('One sentence that says who or what this is.');
    expect(entity.properties.claims.items.properties.cite.items.properties.quote.description).toBe(
      'Words exactly as they stand in the source.',
    );
  });
});
