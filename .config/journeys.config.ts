/**
 * Journeys: what readers and searchers do, in a real browser, on the built site.
 *
 * The limits are for a machine that does much else at the same time. A journey that fails is tried once more, for
 * such a machine may stop a browser for seconds; `npm test` tells by name which journeys needed it.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take longest, to be begun first, so that no worker waits for another at the end. */
const LONG = /\/(?:axe|extremes|index|pages)\.journey\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ moduleId }: TestSpecification) => Number(!LONG.test(moduleId));
    return files.toSorted((one, other) => isShort(one) - isShort(other) || (one.moduleId < other.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/site/journeys/**/*.journey.ts'],
    globalSetup: ['src/site/journeys/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 360_000,
    maxWorkers: 2,
    retry: 1,
    sequence: { sequencer: LongestFirst },
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
