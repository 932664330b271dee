/**
 * A **document gold** is what a careful reader finds in a whole document: its entities, facts and speech.
 */
import { z } from 'zod';
import { type PropertyId, propertyIds } from '../../src/model/properties.ts';
import { modalities, quantitySchema } from '../../src/model/schema.ts';

export const goldKinds = ['person', 'organisation', 'equipment', 'place'] as const;
export type GoldKind = (typeof goldKinds)[number];

/** Words that annotators may use for a property of ours. */
const SYNONYMS: Readonly<Record<string, PropertyId>> = {
  maker: 'manufacturer',
  'located-in': 'within',
  class: 'category',
  type: 'category',
  member: 'member-of',
};
const property = z
  .string()
  .transform((word) => SYNONYMS[word] ?? word)
  .pipe(z.enum(propertyIds as [PropertyId, ...PropertyId[]]));

const entity = z.object({
  id: z.string(),
  kind: z.enum(goldKinds),
  name: z.string().min(1),
  /** Every surface that means it, pronouns left out. */
  names: z.array(z.string().min(1)).default([]),
  /** A page may be made or not: never counted. */
  optional: z.boolean().optional(),
});

const fact = z.object({
  /** Id of the entity that it is a fact of. */
  entity: z.string(),
  property,
  value: z.union([z.string(), z.number(), quantitySchema.partial({ unit: true })]).optional(),
  /** Id of the other entity. */
  object: z.string().optional(),
  evidence: z.string().optional(),
  /** Stated or not: never counted. */
  optional: z.boolean().optional(),
});

const speech = z.object({
  /** Id of the entity that speaks. */
  speaker: z.string(),
  quote: z.string().min(1),
  voice: z.enum(['direct', 'mixed', 'reported']).optional(),
  modality: z.enum(modalities).default('asserted'),
  /** Quoted or not: never counted. */
  optional: z.boolean().optional(),
});

export const documentGoldSchema = z.object({
  id: z.string(),
  source: z.string().optional(),
  licence: z.string().optional(),
  title: z.string().default(''),
  /** Day on which it was published, such as 2022-02-03. */
  published: z.string().nullish(),
  /** Paragraphs, a blank line between them. */
  text: z.string().min(1),
  entities: z.array(entity),
  facts: z.array(fact).optional(),
  speech: z.array(speech).optional(),
});

export type GoldEntity = z.infer<typeof entity>;
export type GoldFact = z.infer<typeof fact>;
export type GoldSpeech = z.infer<typeof speech>;
export interface DocumentGold extends z.infer<typeof documentGoldSchema> {
  /** Entities were made of annotated names: there is one for every distinct name. */
  derived?: boolean;
}

/** Ids that facts and speech use and that no entity has. */
export function unknownIds({ entities, facts = [], speech = [] }: DocumentGold): string[] {
  const known = new Set(entities.map(({ id }) => id));
  const used = [
    ...facts.flatMap(({ entity, object }) => [entity, ...(object === undefined ? [] : [object])]),
    ...speech.map(({ speaker }) => speaker),
  ];
  return [...new Set(used)].filter((id) => !known.has(id));
}
