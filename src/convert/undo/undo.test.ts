import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash } from '../../text/hash.ts';
import { mistakesOf } from '../edits/fixtures/mistakes.ts';
import { conversionOf, documents, plain } from '../edits/fixtures/small-world.ts';
import { Folder } from '../edits/folder.ts';
import { contentOf, convertedTo } from '../edits/folder-run.ts';
import { type Undone, undo } from './undo.ts';

const TALKS = `Talks in Brussels

Jens Holm, envoy of NATO, met reporters. Anna Berg said the Su-35 fighter jet was ready.
`;
const FLIGHT = `A flight over the border

Anna Berg said the Su-35 fighter jet had been seen. Linda Field, minister of EU, met reporters.
`;
const anna = 'people/anna-berg.mdx';
const nothing = new Folder([]);

const then = (folder: Folder, ...texts: string[]): Folder =>
  convertedTo(folder, conversionOf(folder, texts, plain));
const oneByOne = (folder: Folder, texts: readonly string[]): Folder =>
  texts.reduce((now, text) => then(now, text), folder);

function undoing(folder: Folder, asked: string): { folder: Folder; undone: Undone } {
  const undone = undo(contentOf(folder), asked);
  if (!('changes' in undone)) throw new Error(`no source ${asked}`);
  const result = new Folder(folder.files);
  for (const { path, before, text } of undone.changes) {
    expect(folder.files.get(path)).toBe(before);
    result.put(path, text);
  }
  return { folder: result, undone };
}

const without = (folder: Folder, ...asked: string[]): Folder =>
  asked.reduce((now, one) => undoing(now, one).folder, folder);
const filesOf = (folder: Folder) => Object.fromEntries([...folder.files].sort());
const edited = (folder: Folder, path: string, edit: (text: string) => string): Folder =>
  new Folder([...folder.files, [path, edit(folder.files.get(path) ?? '')]]);

describe('undoing a source', () => {
  test('that nobody touched gives the content of before', () => {
    expect(filesOf(without(then(nothing, TALKS), 'talks-in-brussels'))).toEqual({});
  });

  test('leaves what another source says', () => {
    const both = oneByOne(nothing, [TALKS, FLIGHT]);
    expect(filesOf(without(both, 'a-flight-over-the-border'))).toEqual(filesOf(then(nothing, TALKS)));
  });

  test('brings back the comments, brackets and line ends of a page that was there', () => {
    const page = `---\r\nname: Anna Berg\r\nweakAliases: [Annie]\r\n# more to come\r\n---\r\n\r\nOurs.\r\n`;
    const mine = new Folder([[anna, page]]);
    expect(filesOf(without(then(mine, TALKS), 'talks-in-brussels'))).toEqual({ [anna]: page });
  });

  test('keeps a claim that a person changed, and its source and its page', () => {
    const changed = edited(then(nothing, TALKS), 'people/jens-holm.mdx', (text) =>
      text.replace('value: envoy', 'value: special envoy'),
    );
    const { folder, undone } = undoing(changed, 'talks-in-brussels');
    expect([...folder.files.keys()].sort()).toEqual([
      'organisations/nato.mdx',
      'people/jens-holm.mdx',
      'sources/talks-in-brussels.mdx',
    ]);
    expect(undone.stays).toEqual([
      expect.objectContaining({ path: 'people/jens-holm.mdx', why: 'a person changed it' }),
      expect.objectContaining({ path: 'organisations/nato.mdx', why: expect.stringContaining('names it') }),
      expect.objectContaining({ path: 'people/jens-holm.mdx', what: 'the page' }),
      expect.objectContaining({
        path: 'sources/talks-in-brussels.mdx',
        why: expect.stringContaining('rest on it'),
      }),
    ]);
    expect(mistakesOf(folder)).toEqual([]);
  });

  test.each([
    ['a note among its lines', (text: string) => text.replace('  - property', '  # is it so?\n  - property')],
    ['a note in a claim', (text: string) => text.replace(/(property: said)/, '$1 # is it so?')],
    ['prose', (text: string) => `${text}\nAs we know.\n`],
    ['a review', (text: string) => text.replace('status: draft', 'status: reviewed')],
  ])('keeps a page with %s', (_, edit) => {
    const { folder } = undoing(edited(then(nothing, TALKS), anna, edit), 'talks-in-brussels');
    expect([...folder.files.keys()]).toContain(anna);
    expect(mistakesOf(folder)).toEqual([]);
  });

  test('keeps a page that the prose of another page links', () => {
    const linked = edited(
      then(nothing, TALKS),
      'places/home.mdx',
      () => '---\nname: Home\n---\n\nOf [[anna-berg]].\n',
    );
    const { folder, undone } = undoing(linked, 'talks-in-brussels');
    expect([...folder.files.keys()].sort()).toEqual([anna, 'places/home.mdx']);
    expect(undone.stays).toEqual([{ path: anna, what: 'the page', why: 'places/home.mdx names it' }]);
  });

  test('keeps a source that prose cites', () => {
    const cite = '<Cite source="talks-in-brussels" quote="met reporters" />';
    const cited = edited(
      then(nothing, TALKS),
      'places/home.mdx',
      () => `---\nname: Home\n---\n\nSee ${cite}.\n`,
    );
    const { folder, undone } = undoing(cited, 'talks-in-brussels');
    expect([...folder.files.keys()].sort()).toEqual(['places/home.mdx', 'sources/talks-in-brussels.mdx']);
    expect(undone.stays[0]?.why).toBe('the prose of places/home.mdx cites it');
  });

  test('of which another is a reprint takes away the line that names it', () => {
    const path = 'sources/the-same-again.mdx';
    const folder = then(nothing, TALKS);
    folder.put(path, '---\ntitle: The same again\nreprintOf: talks-in-brussels\ntext: full\n---\n\nWords.\n');
    const ledger = { source: 'the-same-again', sha256: [], passages: [], pages: [], names: [], claims: [] };
    const as = hash(folder.files.get(path) ?? '');
    folder.put('sources/the-same-again.ledger.json', JSON.stringify({ ...ledger, as }));
    const { folder: rest } = undoing(folder, 'talks-in-brussels');
    expect(rest.files.get(path)).toBe('---\ntitle: The same again\ntext: full\n---\n\nWords.\n');
    expect(filesOf(without(rest, 'the-same-again'))).toEqual({});
    const mine = edited(folder, path, (text) => `${text}\nOurs.\n`);
    expect(undoing(mine, 'talks-in-brussels').undone.stays[0]?.why).toBe(`${path} is a reprint of it`);
  });

  test('lets the same document be converted again, as if for the first time', () => {
    const once = then(nothing, TALKS);
    const deleted = edited(once, anna, (text) => text.replace(/claims:[\s\S]*?(?=---)/, ''));
    const again = then(without(deleted, 'talks-in-brussels'), TALKS);
    expect(filesOf(again)).toEqual(filesOf(once));
  });

  test.each([
    ['id', 'talks-in-brussels'],
    ['path', 'sources/talks-in-brussels.mdx'],
  ])('finds it by its %s', (_, asked) => {
    expect(undoing(then(nothing, TALKS), asked).undone.source).toBe('talks-in-brussels');
  });

  test('finds it by the SHA-256 of its document', () => {
    const once = then(nothing, TALKS);
    const [sha = ''] = once.sources()[0]?.data.sha256 ?? [];
    expect(undoing(once, sha).undone.source).toBe('talks-in-brussels');
  });

  test('that is not there tells which is nearest', () => {
    expect(undo(contentOf(then(nothing, TALKS)), 'talks-in-brusels')).toEqual({ near: 'talks-in-brussels' });
  });

  test('stops at a page that cannot be read', () => {
    const broken = edited(then(nothing, TALKS), anna, () => '---\nname: [\n---\n');
    expect(() => undoing(broken, 'talks-in-brussels')).toThrow(/^people\/anna-berg.mdx:\d+:\d+: Unexpected/);
  });

  test('gives the content of before, whatever documents are undone in whatever order', () => {
    const law = fc.property(documents, fc.infiniteStream(fc.nat()), (texts, numbers) => {
      const own = `---\nname: Anna Berg\naliases: [Annie]\n# ours\n---\n`;
      const mine = new Folder([[anna, own]]);
      const all = oneByOne(mine, texts);
      const order = all.sources().map(({ id }) => id);
      const shuffled = order.toSorted(() => ((numbers.next().value ?? 0) % 2 === 0 ? 1 : -1));
      expect(filesOf(without(all, ...shuffled))).toEqual({ [anna]: own });
    });
    fc.assert(law, { seed: 7, numRuns: 150 });
  });

  test('of the last document gives the content before it', () => {
    const law = fc.property(documents, (texts) => {
      const [last = '', ...others] = texts.toReversed();
      const before = oneByOne(nothing, others.toReversed());
      const all = then(before, last);
      const made = all.sources().find(({ path }) => !before.files.has(path));
      if (made) expect(filesOf(without(all, made.id))).toEqual(filesOf(before));
    });
    fc.assert(law, { seed: 8, numRuns: 150 });
  });
});
