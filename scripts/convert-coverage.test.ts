import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { converted } from '../src/convert/fixtures/conversion.ts';
import { filesOf, folderOf } from './command-run.ts';
import { coverage, coverageTable } from './convert-coverage.ts';

/** The plain steps find names in capitals and sentences with "said". */
const TALKS = `Talks in Brussels

Jens Stoltenberg said the talks were useful. Nobody else spoke to the press on that day.

- The weather was fine, and the flags hung still over the square.

Jens Stoltenberg said the talks would go on. They did not, as it turned out.
`;
const ID = 'talks-in-brussels';

describe('the coverage of sources', () => {
  const content = () => folderOf(converted({}, TALKS));
  const told = (root: string, ...paths: string[]) => coverageTable({ content: root, paths, json: false });

  test('is a line for each source', () => {
    expect(told(content())).toMatch(
      new RegExp(`^passages cited +sentences +share +source\\n +2 of 3 +2 of 5 +40 % +${ID}\\n$`),
    );
  });
  test('of one source is a line for each sentence, with what rests on it', () => {
    const table = told(content(), `sources/${ID}.mdx`);
    expect(table).toContain(`${ID}: 2 of 5 sentences carry claims\n`);
    expect(table).toMatch(/^ +1\.2 · Nobody else spoke/m);
    expect(table).toMatch(
      /^ +1\.1 ✓ Jens Stoltenberg said.*\n +said in people\/jens-stoltenberg\.mdx, by (?!a person)/m,
    );
  });
  test('is an object for programs, and changes nothing', () => {
    const root = content();
    const before = filesOf(root);
    const { sources } = JSON.parse(coverageTable({ content: root, paths: [], json: true }));
    expect(sources).toMatchObject([{ source: ID, sentences: expect.any(Array) }]);
    expect(filesOf(root)).toEqual(before);
  });
  test('of a source that is not there is refused with the one that may be meant', () => {
    expect(() => told(content(), ID.slice(0, -1))).toThrow(
      `${ID.slice(0, -1)}: Unexpected source, expected the id of one that exists. Did you mean ${ID}?`,
    );
  });
  test('of a folder that is not there is refused', async () => {
    const asked = { content: join(content(), 'none'), paths: [], json: false };
    await expect(coverage(asked)).rejects.toThrow(/none: Unexpected path, expected the folder that holds/);
  });
});
