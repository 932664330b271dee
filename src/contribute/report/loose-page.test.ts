import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../model/page.ts';
import { loosePage } from './loose-page.ts';

function loose(text: string) {
  const file = { path: 'people/x.mdx', text };
  return loosePage(file, readPage(file));
}

describe('a loose page', () => {
  test('has the claims that can be understood, with the citations that can', () => {
    const page = loose(`---
name: X
nmae: Y
claims:
  - property: rank
    value: Captain
    modlity: planned
    cite: [{ source: a }, { source: a, quote: b }]
  - property: nonsense
  - 5
---

<Cite
`);
    expect(page?.data).toMatchObject({
      name: 'X',
      claims: [{ property: 'rank', value: 'Captain', cite: [{ source: 'a', quote: 'b' }] }],
    });
  });
  test('is called by its id when it says no name', () => {
    expect(loose('---\nname: []\n---\n')?.data).toMatchObject({ name: 'x', claims: [], aliases: [] });
  });
  test('is none when there is no front', () => expect(loose('Words.')).toBeUndefined());
  test('never throws', () => {
    const parts = [
      '---\n',
      'name: ',
      'claims:',
      '\n',
      '  - ',
      '{',
      '[',
      '&a ',
      '*a',
      '<<: ',
      ': ',
      '!!js/function ',
      'property: said',
      '"',
      "'",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (written) => {
        loose(`---\n${written.join('')}\n---\n`);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
