/**
 * A **schema part** is what stands at one place of a schema: the fields it knows there, and where else it knows
 * a field of some name.
 */
import type { z } from 'zod';
import type { Path } from './explanation.ts';

interface SchemaPart {
  shape?: Record<string, SchemaPart>;
  element?: SchemaPart;
  options?: SchemaPart[];
  unwrap?: () => SchemaPart;
  safeParse(data: unknown): { success: boolean };
}

/** Names of the fields that a schema knows at a path. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const parts = partsAt(schema, path).flatMap(unwrapped);
  return [...new Set(parts.flatMap((part) => Object.keys(part.shape ?? {})))];
}

/** May a field be left out? */
export function isOptionalAt(schema: z.ZodType, path: Path): boolean {
  return partsAt(schema, path).some((part) => part.safeParse(undefined).success);
}

function partsAt(schema: z.ZodType, path: Path): SchemaPart[] {
  return path.reduce<SchemaPart[]>(
    (parts, step) =>
      parts
        .flatMap(unwrapped)
        .flatMap((part) => (typeof step === 'number' ? [part.element] : [part.shape?.[step]]))
        .filter((part) => part !== undefined),
    [schema as unknown as SchemaPart],
  );
}

/** Fields in which a field of this name may stand, such as `cite` for `quote`; `''` is the top of the page. */
export function homesOf(schema: z.ZodType, name: string): string[] {
  return [...new Set(homesIn(schema as unknown as SchemaPart, name, ''))];
}

function homesIn(part: SchemaPart, name: string, home: string): string[] {
  return unwrapped(part).flatMap(({ shape, element }) => {
    if (element) return homesIn(element, name, home);
    const here = shape && Object.hasOwn(shape, name) ? [home] : [];
    return [...here, ...Object.entries(shape ?? {}).flatMap(([field, inner]) => homesIn(inner, name, field))];
  });
}

function unwrapped(part: SchemaPart): SchemaPart[] {
  if (part.shape || part.element) return [part];
  if (part.options) return part.options.flatMap(unwrapped);
  return part.unwrap ? unwrapped(part.unwrap()) : [part];
}
