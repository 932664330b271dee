import { expect, test } from 'vitest';
import { emptyLedger, ledgerPath, printLedger, readLedger } from './ledger.ts';

const ledger = {
  ...emptyLedger('talks'),
  passages: ['b', 'a', 'b'],
  claims: [
    { id: '2', page: 'people/b.mdx', rule: 'role' },
    { id: '1', page: 'people/a.mdx', rule: 'said' },
  ],
};
const read = (text: string) => readLedger({ path: ledgerPath('talks'), text });

test('a ledger is written one entry a line, sorted, each once', () => {
  expect(printLedger(ledger)).toBe(`{
  "source": "talks",
  "sha256": [],
  "passages": [
    "a",
    "b"
  ],
  "pages": [],
  "names": [],
  "claims": [
    { "id": "1", "page": "people/a.mdx", "rule": "said" },
    { "id": "2", "page": "people/b.mdx", "rule": "role" }
  ]
}
`);
});

test('a ledger that was read is written as it stood', () => {
  const text = printLedger(ledger);
  const again = read(text);
  expect(again && printLedger(again)).toBe(text);
});

test('a file that is no ledger is not read', () => {
  expect(read('{')).toBeUndefined();
  expect(read('{"source": "talks"}')).toBeUndefined();
});
