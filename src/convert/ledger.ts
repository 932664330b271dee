/**
 * The **ledger** of a source remembers what was proposed from it, so that what a person deleted or changed
 * afterwards is never proposed again. It is written by the converter alone: one entry a line, sorted.
 */
import { z } from 'zod';
import type { ContentFile } from '../model/page.ts';
import { idSchema } from '../model/schema.ts';
import { hash } from '../text/hash.ts';

export const ledgerSchema = z.strictObject({
  /** Id that the source had when it was first converted. */
  source: idSchema,
  /** SHA-256 of every file that was converted. */
  sha256: z.array(z.string()),
  /** Passages that were read for claims: hashes of their folded words. */
  passages: z.array(z.string()),
  /** Those of them that another source holds and has read: they were not read again. */
  copies: z.array(z.string()).optional(),
  /** Version of the rules by which the passages were read last; absent in ledgers that are older than it. */
  rules: z.string().optional(),
  /** `hash` of the page of the source as it was written last; absent once a person has changed it. */
  as: z.string().optional(),
  /** Pages that were made, or found and meant, with the name each had then. */
  pages: z.array(
    z.strictObject({
      page: z.string(),
      name: z.string(),
      /** Of a page that this source made: what was written of it besides claims and names, as `writtenAs`. */
      as: z.string().optional(),
    }),
  ),
  /** Other names that were added to pages. */
  names: z.array(
    z.strictObject({
      page: z.string(),
      name: z.string(),
      /** The list it was added to; absent for a name that the page had already. */
      in: z.enum(['aliases', 'weakAliases']).optional(),
    }),
  ),
  /** Claims that were added to pages, by `claimId`, with the rule that found each. */
  claims: z.array(
    z.strictObject({
      id: z.string(),
      page: z.string(),
      rule: z.string(),
      /** What the claim was about and the words it rested on, by which it is known when it is worded anew. */
      property: z.string().optional(),
      quote: z.string().optional(),
      /** The whole claim as it was written, as `writtenAs`; one that a person wrote has none. */
      as: z.string().optional(),
      /** Category that was added to the page with the claim. */
      category: z.string().optional(),
      /** Id of the claim that took the citation, where the same was claimed before. */
      into: z.string().optional(),
    }),
  ),
});
export type Ledger = z.infer<typeof ledgerSchema>;

/** Fingerprint of something as it was written, whatever the order of its fields: is it as the machine left it? */
export function writtenAs(written: object): string {
  const sorted = (_: string, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return hash(JSON.stringify(written, sorted));
}

export function emptyLedger(source: string): Ledger {
  return { source, sha256: [], passages: [], pages: [], names: [], claims: [] };
}

/** Path of the ledger of a source, below `content/`. */
export function ledgerPath(source: string): string {
  return `sources/${source}.ledger.json`;
}

/** Read a ledger; `undefined` when it is not one. */
export function readLedger(file: ContentFile): Ledger | undefined {
  try {
    return ledgerSchema.safeParse(JSON.parse(file.text)).data;
  } catch {
    return undefined;
  }
}

/** Write a ledger: the same entries give the same bytes. */
export function printLedger(ledger: Ledger): string {
  const fields = Object.keys(ledgerSchema.shape).flatMap((field) => {
    const value = ledger[field as keyof Ledger];
    if (value === undefined) return [];
    if (!Array.isArray(value)) return `  ${JSON.stringify(field)}: ${JSON.stringify(value)}`;
    const lines = [...new Set(value.map((entry) => `    ${printEntry(entry)}`))].sort();
    const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
    return `  ${JSON.stringify(field)}: ${list}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** `{ "page": "people/jens-stoltenberg.mdx", "name": "Jens Stoltenberg" }` */
export function printEntry(entry: string | Record<string, string | undefined>): string {
  if (typeof entry === 'string') return JSON.stringify(entry);
  const fields = Object.entries(entry).flatMap(([field, value]) =>
    value === undefined ? [] : `"${field}": ${JSON.stringify(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
