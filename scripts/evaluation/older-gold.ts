/**
 * **Older gold** keeps its paragraphs under `source`, every form of an entity under `forms`, and facts and
 * speech together as `statements`; here it is put into the form that is used now.
 */
import { z } from 'zod';
import { propertyIds } from '../../src/model/properties.ts';
import { modalities } from '../../src/model/schema.ts';
import { type DocumentGold, documentGoldSchema, goldKinds } from './document-gold.ts';

const statement = z.object({
  subject: z.string(),
  predicate: z.string(),
  object: z.string().nullable(),
  attributedTo: z.string(),
  modality: z.string(),
  voice: z.string(),
  quantity: z.looseObject({ value: z.number(), unit: z.string() }).nullable(),
  quote: z.string(),
});
const schema = z.object({
  source: z.object({ title: z.string(), paragraphs: z.array(z.object({ text: z.string() })) }),
  entities: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      tier: z.string(),
      forms: z.array(z.string()),
    }),
  ),
  statements: z.array(statement),
});
type Older = z.infer<typeof schema>;

export function isOlderGold(found: unknown): found is Older {
  return schema.safeParse(found).success;
}

/** Events are left out: they are not scored. */
export function ofOlderGold({ source, entities, statements }: Older): DocumentGold {
  const kept = entities.filter(({ kind }) => goldKinds.some((known) => known === kind));
  const known = new Set(kept.map(({ id }) => id));
  return documentGoldSchema.parse({
    id: source.title,
    title: source.title,
    text: source.paragraphs.map(({ text }) => text).join('\n\n'),
    entities: kept.map(({ forms, name, ...rest }) => ({ ...rest, name, names: [name, ...forms] })),
    facts: statements.flatMap((one) => factOf(one, known)),
    speech: statements.flatMap((one) => speechOf(one, known)),
  });
}

const PREDICATES: Readonly<Record<string, string>> = { memberOf: 'member-of', partOf: 'part-of' };

function factOf(
  { subject, predicate, object, quantity, quote }: Older['statements'][number],
  known: Set<string>,
) {
  const property = PREDICATES[predicate] ?? predicate;
  const isFact = propertyIds.some((id) => id === property) && property !== 'said' && known.has(subject);
  if (!isFact || /^(?:accuses|denies|described)$/.test(property)) return [];
  const other = object !== null && known.has(object) ? { object } : undefined;
  const value = quantity ? { value: quantity.value, unit: quantity.unit } : object?.replaceAll('-', ' ');
  return [{ entity: subject, property, ...(other ?? { value }), evidence: quote }];
}

const SPOKEN = /^(?:said|accuses|denies)$/;

function speechOf(
  { subject, predicate, attributedTo, ...rest }: Older['statements'][number],
  known: Set<string>,
) {
  const speaker = SPOKEN.test(predicate) ? subject : attributedTo;
  if (!known.has(speaker) || (!SPOKEN.test(predicate) && !rest.voice.endsWith('quote'))) return [];
  const modality = modalities.find((one) => one === rest.modality) ?? 'asserted';
  const voice = rest.voice.replace('-quote', '');
  return [{ speaker, quote: rest.quote, voice, modality }];
}
