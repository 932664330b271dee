import { describe, expect, test } from 'vitest';
import { type Files, findings } from '../marked-content.ts';

const source = (id: string, reprintOf?: string): Files => ({
  [`sources/${id}.mdx`]: `---\ntitle: ${id}\ntext: full\n${reprintOf ? `reprintOf: ${reprintOf}\n` : ''}---\nWords.\n`,
});
const reasons = (...files: Files[]) => findings(Object.assign({}, ...files), 'reprint-of-source').reasons;

describe('reprint-of-source', () => {
  test('is content with a reprint of a source, and with a reprint of a reprint', () => {
    expect(reasons(source('first'), source('second', 'first'), source('third', 'second'))).toEqual([]);
  });
  test('finds an id that no source has', () => {
    expect(reasons(source('second', 'frst'), source('first'))).toEqual([
      'Unexpected id `frst`, expected the id of a source. Did you mean `first`?',
    ]);
  });
  test('finds a source that reprints itself', () => {
    expect(reasons(source('first', 'first'))).toHaveLength(1);
  });
  test('finds two that reprint each other, and says so at each', () => {
    expect(reasons(source('one', 'two'), source('two', 'one'), source('three', 'one'))).toEqual([
      'Unexpected id `two`, expected that of a source which is no reprint of this one. Remove the field where the text stood first.',
      'Unexpected id `one`, expected that of a source which is no reprint of this one. Remove the field where the text stood first.',
    ]);
  });
});
