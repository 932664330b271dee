/**
 * **Details** are what a card shows: they lie apart from the names, by title, so that the details of what is
 * typed can be read together with the names.
 */
import type { Kind } from '../../model/kind.ts';
import type { Details } from './hit.ts';
import { kindNumber } from './row.ts';

/** What a page is called in a file of details: `0ada-lovelace`. */
export function detailsKey({ kind, id }: { kind: Kind; id: string }): string {
  return kindNumber(kind) + id;
}

/** Key, summary, how many facts there are, the facts, other names. */
export function writeDetails(key: string, { summary, facts, others }: Details): string {
  return [key, summary, facts.length, ...facts, ...others].join('\t');
}

export function readDetails(body: string): Map<string, Details> {
  const lines = body.split('\n').map((line) => {
    const [key = '', summary = '', count, ...rest] = line.split('\t');
    const end = Number(count);
    return [key, { summary, facts: rest.slice(0, end), others: rest.slice(end) }] as const;
  });
  return new Map(lines);
}
