/**
 * A **loose page** is a page read as far as it can be: a report tells what a change does also where the check
 * refuses it. What does not fit the schema is left out, and an id that has no page is a name of its own.
 */
import type { Root } from 'mdast';
import type { z } from 'zod';
import { parseBody, passagesOf } from '../../model/body.ts';
import { type Front, readFront } from '../../model/front.ts';
import { addressOf, type ContentFile, type Page, type Reading } from '../../model/page.ts';
import { longestAt } from '../../model/page-size.ts';
import {
  type Claim,
  citationSchema,
  claimSchema,
  type EntityData,
  entitySchema,
  type SourceData,
  sourceSchema,
} from '../../model/schema.ts';

/** The page of a file, or what is left of it; nothing when not even its front can be read. Never throws. */
export function loosePage(file: ContentFile, { page }: Reading): Page | undefined {
  if (page) return page;
  return file.text.length > longestAt(file.path) ? undefined : remains(file);
}

function remains(file: ContentFile): Page | undefined {
  const address = addressOf(file.path);
  const { front } = readFront(file.path, file.text);
  const raw = front && dataOf(front);
  if (!address || !front || !raw) return undefined;
  const { kind, id } = address;
  const body = looseBody(file.text, front.bodyStart);
  const page = { ...file, id, front, body };
  if (kind !== 'source') return { ...page, kind, data: looseEntity(raw, id) };
  const source = { title: id, text: 'digest', ...fittingFields(sourceSchema.shape, raw) } as SourceData;
  return { ...page, kind, data: source, passages: passagesOf(body) };
}

/** Fields as they are written; nothing where references in the YAML lead nowhere, or to too much. */
function dataOf({ document }: Front): Record<string, unknown> | undefined {
  try {
    const data: unknown = document.toJS();
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function looseBody(text: string, start: number): Root {
  try {
    return parseBody(text, start);
  } catch {
    return { type: 'root', children: [] };
  }
}

/** A page of an entity without those of its fields and claims that cannot be understood. */
export function looseEntity(raw: Record<string, unknown>, id: string): EntityData {
  const { claims, ...rest } = entitySchema.shape;
  const written = Array.isArray(raw.claims) ? raw.claims : [];
  return {
    name: id,
    ...(fittingFields(rest, raw) as Partial<EntityData>),
    claims: written.flatMap((one) => looseClaim(one) ?? []),
  } as EntityData;
}

/** A claim needs no citation to be told of, but a property. */
function looseClaim(raw: unknown): Claim | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { cite, ...rest } = claimSchema.shape;
  const fields = raw as Record<string, unknown>;
  const claim = fittingFields(rest, fields);
  if (claim.property === undefined) return undefined;
  const cited = Array.isArray(fields.cite) ? fields.cite : [];
  return {
    ...claim,
    cite: cited.flatMap((one) => {
      const { success, data } = citationSchema.safeParse(one);
      return success ? [data] : [];
    }),
  } as Claim;
}

/** Fields whose values fit, and the defaults of the others. */
function fittingFields(shape: Record<string, z.ZodType>, raw: Record<string, unknown>) {
  const fitting: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape)) {
    const written = schema.safeParse(raw[key] ?? undefined);
    const { success, data } = written.success ? written : schema.safeParse(undefined);
    if (success && data !== undefined) fitting[key] = data;
  }
  return fitting;
}
