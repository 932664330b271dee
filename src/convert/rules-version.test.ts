import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../scripts/load-knowledge.ts';
import { hash } from '../text/hash.ts';
import { convert, STEPS, type Steps } from './convert.ts';
import { documentOfText } from './read/plain-text.ts';
import { RULES } from './rules-version.ts';

/**
 * What each version of the rules finds in the fixtures, as one hash. When the test fails because rules have changed:
 * raise `RULES`, and add a line here with the hash that the test received. Old lines stay.
 */
const FOUND: Record<string, string> = {
  '1': '0ujsdb14hltj',
};

const folder = join(import.meta.dirname, 'fixtures/rules');

/** Entities with their names, and claims, of all fixtures, one a line. */
async function found(): Promise<string[]> {
  const lines: string[] = [];
  const steps: Steps = {
    ...STEPS,
    resolve(input) {
      const resolution = STEPS.resolve(input);
      lines.push(
        ...resolution.entities.map(({ id, kind, name, aliases }) =>
          JSON.stringify([id, kind, name, aliases]),
        ),
      );
      return resolution;
    },
    claimsOf(reading) {
      const claims = STEPS.claimsOf(reading);
      lines.push(...claims.map(({ entityId, rule, claim }) => JSON.stringify([entityId, rule, claim])));
      return claims;
    },
  };
  const inputs = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { document: documentOfText(name.replace('.txt', ''), text), sha256: hash(text) };
  });
  const nothing = { pages: [], broken: new Map(), ledgers: [] };
  const identity = { sameAs: [], notSameAs: [], notAnEntity: [] };
  convert(inputs, { ...nothing, identity }, await loadKnowledge(), steps);
  return lines.sort();
}

test('rules that find something else have a new version', async () => {
  const lines = await found();
  expect(lines.filter((line) => line.includes('"cite"')).length).toBeGreaterThan(10);
  expect(
    hash(lines.join('\n')),
    `The rules find something else than version ${RULES} did: raise RULES in rules-version.ts, and record the hash in FOUND`,
  ).toBe(FOUND[RULES]);
});

test('versions are counted, and the last one is in force', () => {
  expect(Object.keys(FOUND).at(-1)).toBe(RULES);
});
