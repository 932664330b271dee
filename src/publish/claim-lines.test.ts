import { expect, test } from 'vitest';
import { readPage } from '../model/page.ts';
import { claimLines, linesOfStatements } from './claim-lines.ts';

const text = `---
name: Ada Merin
claims:
  - property: said
    text: The boats are late.
    cite: [{ source: minutes, quote: boats }]

  # She took office late.
  - property: role
    value: Director
    cite: [{ source: minutes, quote: director }]
---
`;

test.each([
  ['with line feeds', text],
  ['with carriage returns, too', text.replaceAll('\n', '\r\n')],
])('a claim begins on the line of its first field, %s', (_, words) => {
  const { page } = readPage({ path: 'people/ada-merin.mdx', text: words });
  if (page?.kind !== 'person') throw new Error('no page');
  expect(claimLines(page)).toEqual([4, 9]);
  const numbered = linesOfStatements({ ...page, lines: claimLines(page) });
  expect([...numbered]).toEqual([
    [1, 9],
    [2, 4],
  ]);
  expect([...linesOfStatements(page)]).toEqual([]);
});
