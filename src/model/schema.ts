/**
 * The **schema** of everything a person may write in a page's frontmatter. The site, the converter, the
 * checker and the JSON Schemas for editors all read these objects; unknown keys are errors everywhere.
 */
import { z } from 'zod';
import { isDay } from './meant.ts';
import { type PropertyId, propertyIds } from './properties.ts';

/** An id is a file name and an address: lower-case letters, digits, single hyphens. */
export const idSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens');

/** Most characters of a quotation, a name or any other words in the front of a page. */
export const LONGEST_WORDS = 2000;

const words = z.string().trim().min(1).max(LONGEST_WORDS);

/** A calendar date as far as it is known: `2022`, `2022-02` or `2022-02-03`. */
export const dateSchema = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date such as 2022, 2022-02 or 2022-02-03',
  )
  .refine(isDay, 'a date that the calendar has');

/** How sure the speaker is; `asserted` when nothing is written. */
export const modalities = ['asserted', 'expected', 'planned', 'considered', 'alleged', 'denied'] as const;
export const modalitySchema = z.enum(modalities);

/** The words a claim rests on; `prefix` or `suffix` when the same words stand in the source more than once. */
export const citationSchema = z.strictObject({
  /** Id of the source, the file name in `content/sources/`. */
  source: idSchema,
  /** Words exactly as they stand in the source. */
  quote: words,
  prefix: words.optional(),
  suffix: words.optional(),
  /** `unread`: the converter added it to a claim that a person had reviewed. Nothing: it stands. */
  review: z.enum(['unread']).optional(),
});

/** A number with its unit; `to` makes it a range, `qualifier` keeps words such as "more than". */
export const quantitySchema = z.strictObject({
  value: z.number(),
  to: z.number().optional(),
  unit: words,
  qualifier: words.optional(),
});

/** When something happened: `text` as the source says it, dates only where they can be worked out. */
export const whenSchema = z.strictObject({
  text: words.optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  /** How the dates were worked out. */
  basis: words.optional(),
});

export const claimSchema = z.strictObject({
  property: z.enum(propertyIds as [PropertyId, ...PropertyId[]]),
  /** The other entity, by id. */
  object: idSchema.optional(),
  /** Words, a number, a date, or a quantity. */
  value: z.union([words, z.number(), quantitySchema]).optional(),
  /** Speaker, by id: whose claim it is. Absent: the source itself says so. */
  by: idSchema.optional(),
  /** How the words reached the source: quoted, partly quoted, or reported. */
  voice: z.enum(['direct', 'mixed', 'reported']).optional(),
  modality: modalitySchema.optional(),
  when: whenSchema.optional(),
  /** Roles and relations: since when, until when, or true on which day. */
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  asOf: dateSchema.optional(),
  /** Entities that a statement speaks of, by id. */
  about: z.array(idSchema).optional(),
  /** The claim in our own words, one sentence. */
  text: words.optional(),
  /** Why a claim follows when no source says it in one place. */
  derived: words.optional(),
  /**
   * `uncertain`: the converter was not sure; a person should look. `unread`: the converter added it to a page
   * that a person had reviewed. `accepted`, or nothing: it stands.
   */
  review: z.enum(['uncertain', 'unread', 'accepted']).optional(),
  note: words.optional(),
  cite: z.array(citationSchema).min(1),
});

export const aliasKinds = [
  'acronym',
  'long-form',
  'designation',
  'reporting-name',
  'nickname',
  'former-name',
  'spelling',
  'transliteration',
  'surname',
  'epithet',
  'metonym',
  'demonym',
] as const;

/** Another name; written as plain words when nothing more is to be said of it. */
export const aliasSchema = z.union([
  words,
  z.strictObject({
    name: words,
    kind: z.enum(aliasKinds).optional(),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language code such as en or pt-BR')
      .optional(),
  }),
]);

export const entitySchema = z.strictObject({
  name: words,
  /** One sentence that says who or what this is. */
  summary: words.optional(),
  /** Names that always mean this entity, such as `SU-35` for `Su-35`. */
  aliases: z.array(aliasSchema).default([]),
  /** Names that mean it only in context, such as `the Alliance`: searchable, never linked by themselves. */
  weakAliases: z.array(words).default([]),
  categories: z.array(idSchema).default([]),
  /** `draft`: a machine wrote it. `reviewed`: a person has read it against its sources. */
  status: z.enum(['draft', 'reviewed']).default('draft'),
  /**
   * `uncertain`: the converter was not sure that there is such a thing, or of which kind it is; a person should
   * look. `accepted`, or nothing: it stands.
   */
  review: z.enum(['uncertain', 'accepted']).optional(),
  /** Ids this page had before; their addresses redirect here. */
  formerIds: z.array(idSchema).default([]),
  /** Entities often taken for this one. */
  distinctFrom: z.array(idSchema).default([]),
  /** The same entity elsewhere, as web addresses. */
  sameAs: z.array(z.url({ protocol: /^https?$/ })).default([]),
  claims: z.array(claimSchema).default([]),
});

export const sourceKinds = [
  'news',
  'statement',
  'transcript',
  'report',
  'analysis',
  'reference',
  'document',
] as const;

export const sourceSchema = z.strictObject({
  title: words,
  subtitle: words.optional(),
  /** `full`: the text as published. `digest`: told in our own words, with short quotations. */
  text: z.enum(['full', 'digest']),
  kind: z.enum(sourceKinds).optional(),
  publisher: words.optional(),
  author: words.optional(),
  published: dateSchema.optional(),
  /** How the date of publication is known. */
  publishedBasis: words.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  archiveUrl: z.url({ protocol: /^https?$/ }).optional(),
  accessed: dateSchema.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language code such as en or pt-BR')
    .optional(),
  /** Where in the file the converter found what stands above, as in `author: JSON-LD author`. */
  basis: z
    .strictObject({ title: words, publisher: words, author: words, url: words, language: words })
    .partial()
    .optional(),
  /** Whose page this was: the publisher's own, a reprint, a state outlet. */
  provenance: words.optional(),
  /** Id of the source whose text this is, where the same article was published again. */
  reprintOf: idSchema.optional(),
  /** What may be done with the text, in words. */
  rights: words.optional(),
  /** SHA-256 of the files it was converted from, oldest first. */
  sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits')).default([]),
  formerIds: z.array(idSchema).default([]),
  note: words.optional(),
});

const decision = z.strictObject({ ids: z.array(idSchema).min(2), why: words.optional() });

/** `content/identity.yml`: decisions a person took, which the converter obeys for ever. */
export const identitySchema = z.strictObject({
  sameAs: z.array(decision).default([]),
  notSameAs: z.array(decision).default([]),
  /** Names that are no entity, as they are written in documents. */
  notAnEntity: z.array(z.strictObject({ name: words, why: words.optional() })).default([]),
});

export type Citation = z.infer<typeof citationSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
export type Modality = z.infer<typeof modalitySchema>;
export type When = z.infer<typeof whenSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Alias = z.infer<typeof aliasSchema>;
export type EntityData = z.infer<typeof entitySchema>;
export type SourceData = z.infer<typeof sourceSchema>;
export type Identity = z.infer<typeof identitySchema>;
