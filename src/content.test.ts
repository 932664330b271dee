/**
 * The bundled **content**: what must hold of it beyond the rules that hold of any content.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from './check/check.ts';
import { type Page, readPage } from './model/page.ts';
import type { Claim, Quantity } from './model/schema.ts';
import { readContent } from './store/read.ts';

const stored = readContent(fileURLToPath(new URL('../content', import.meta.url)));
const pages = stored.pages.flatMap((file) => readPage(file).page ?? []);
const digests = pages.filter((page) => page.kind === 'source').filter(({ data }) => data.text === 'digest');
const entities = pages.filter((page) => page.kind !== 'source');

const places = (wrong: readonly Page[]) => wrong.map(({ path }) => path);

/** Claims about numbers of people under arms, with their page. */
function troopClaims(): { page: Page; claim: Claim; value: Quantity }[] {
  return entities.flatMap((page) =>
    page.data.claims.flatMap((claim) =>
      typeof claim.value === 'object' && /\b(?:troops|soldiers|personnel)$/.test(claim.value.unit)
        ? [{ page, claim, value: claim.value }]
        : [],
    ),
  );
}

test('the bundled content has no mistakes', () => {
  const { messages } = check({ ...stored, files: stored.pages });
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a digest names its publisher, its address, its rights and how its date is known', () => {
  const lacking = digests.filter(
    ({ data }) => !(data.publisher && data.url && data.publishedBasis && data.rights),
  );
  expect(digests.length).toBeGreaterThan(0);
  expect(places(lacking)).toEqual([]);
});

test('a digest quotes fewer than fifteen words at a time', () => {
  const quotations = digests.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words)),
  );
  expect(quotations.length).toBeGreaterThan(0);
  expect(quotations.filter((words) => words.split(/\s+/).length >= 15)).toEqual([]);
});

test('a number of troops says of which day it is', () => {
  const undated = troopClaims().filter(({ claim }) => !(claim.asOf ?? claim.when));
  expect(places(undated.map(({ page }) => page))).toEqual([]);
});

test('numbers of troops around Ukraine stand side by side, each with its speaker', () => {
  const around = troopClaims().filter(({ page }) => page.id === 'buildup-ukraine');
  expect(new Set(around.map(({ value }) => value.value)).size).toBeGreaterThanOrEqual(5);
  expect(new Set(around.flatMap(({ claim }) => claim.by ?? [])).size).toBeGreaterThanOrEqual(4);
});

test('a troop number that was only foreseen is never told as a fact', () => {
  const foreseen = troopClaims().filter(({ claim }) =>
    claim.cite.some(({ quote }) => /\b(?:expected|planned|intended|would)\b/.test(quote)),
  );
  expect(foreseen.length).toBeGreaterThan(0);
  expect(foreseen.filter(({ claim }) => (claim.modality ?? 'asserted') === 'asserted')).toEqual([]);
});
