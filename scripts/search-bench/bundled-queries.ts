/**
 * **Bundled queries** are written by hand for the content that comes with the project, with the addresses
 * that answer them; `data/README.md` tells the format.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Collection } from './collection.ts';
import type { Query } from './query.ts';

const FILE = fileURLToPath(new URL('data/bundled-queries.tsv', import.meta.url));

export function bundledQueries(text = readFileSync(FILE, 'utf8')): Query[] {
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => {
    const [kind = '', query = '', right = ''] = line.split('\t');
    const addresses = right === '-' ? [] : right.split(' ');
    const places = addresses.filter((address) => address.includes('#'));
    return {
      kind,
      text: query,
      right: addresses.map((address) => address.replace(/#.*/, '')),
      ...(places.length > 0 && { places }),
    };
  });
}

/** Addresses of the file that lead nowhere in a collection, each with its query. */
export function strayAddresses(queries: readonly Query[], { pages }: Collection): string[] {
  const known = new Set(
    pages.flatMap(({ href, passages }) => [href, ...passages.map(({ place }) => `${href}#${place}`)]),
  );
  return queries.flatMap(({ text, right, places = [] }) =>
    [...right, ...places].filter((address) => !known.has(address)).map((address) => `${text}: ${address}`),
  );
}
