/**
 * A **record change** is one of what stands above the text of a page besides its claims and names: summary,
 * categories, the title, date and rights of a source.
 */
import type { Page } from '../../model/page.ts';
import type { FieldChange } from './claim-change.ts';
import { wordChange } from './word-change.ts';

/** Told elsewhere. */
const APART = new Set(['claims', 'name', 'aliases', 'weakAliases', 'status']);

/** Fields that differ, in the order of the schema; none of a page that came or went, which is told whole. */
export function recordChanges(before: Page | undefined, after: Page | undefined): FieldChange[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const [one, other] = [old.get(field) ?? '', now.get(field) ?? ''];
    return one === other ? [] : [{ field, change: wordChange(one, other) }];
  });
}

function fieldsOf(page: Page | undefined): Map<string, string> {
  const fields = Object.entries(page?.data ?? {}).filter(([field]) => !APART.has(field));
  return new Map(fields.map(([field, value]) => [field, wordsOf(value)]));
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .map(([key, one]) => `${key}: ${wordsOf(one)}`)
    .join(', ');
}
