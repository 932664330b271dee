import { describe, expect, test } from 'vitest';
import { readPage, type SourcePage } from '../../model/page.ts';
import { emptyLedger, ledgerPath, printLedger } from '../ledger.ts';
import { ledgersOf } from './ledger-of.ts';

const SHA = 'a'.repeat(64);

function source(id: string, front = ''): SourcePage {
  const { page } = readPage({
    path: `sources/${id}.mdx`,
    text: `---\ntitle: Talks\ntext: full\n${front}---\n`,
  });
  if (page?.kind !== 'source') throw new Error('no source');
  return page;
}
const ledger = (id: string, more: object = {}) => ({
  path: ledgerPath(id),
  text: printLedger({ ...emptyLedger(id), ...more }),
});
/** By id of the source: the file of its ledger and the passages it has read; what is left at the end. */
function found(pages: SourcePage[], files: ReturnType<typeof ledger>[]) {
  const { of, left } = ledgersOf(pages, files);
  const known = [...of].map(([{ id }, one]) => [id, one.file.path.slice(8, -12), one.ledger?.passages]);
  return { known, left: left.map(({ path }) => path.slice(8, -12)) };
}

describe('the ledger of a source', () => {
  test('has its name, or one that it had before', () => {
    const pages = [source('talks'), source('flight-of-two', 'formerIds: [flight-two, flight]\n')];
    expect(found(pages, [ledger('talks'), ledger('flight'), ledger('gone')])).toEqual({
      known: [
        ['talks', 'talks', []],
        ['flight-of-two', 'flight', []],
      ],
      left: ['gone'],
    });
  });
  test('is known by its file when the source was renamed and nobody wrote down the old name', () => {
    const pages = [source('renamed', `sha256: [${SHA}]\n`), source('talks', `sha256: [${SHA}]\n`)];
    expect(found(pages, [ledger('old', { sha256: [SHA] }), ledger('talks', { sha256: [SHA] })])).toEqual({
      known: [
        ['renamed', 'old', []],
        ['talks', 'talks', []],
      ],
      left: [],
    });
  });
  test('of sources that were made one remembers what each has read', () => {
    const files = [
      ledger('talks', { passages: ['p', 'q'], copies: ['q'] }),
      ledger('reprint', { passages: ['q', 'r'], copies: ['r'] }),
    ];
    const [page] = [source('talks', 'formerIds: [reprint]\n')];
    const { of, left } = ledgersOf([page], files);
    expect(of.get(page)?.ledger).toMatchObject({ passages: ['p', 'q', 'q', 'r'], copies: ['r'] });
    expect(left).toEqual([]);
  });
  test('is none for a source that was never converted', () => {
    expect(found([source('talks')], [])).toEqual({ known: [['talks', 'talks', undefined]], left: [] });
  });
});
