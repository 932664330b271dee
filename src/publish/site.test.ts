import { describe, expect, test } from 'vitest';
import { type EntityKind, entityKinds, type Kind } from '../model/kind.ts';
import { pagesIn } from './fixtures/pages.ts';
import { buildSite } from './site.ts';

const pages = pagesIn('lighthouse');
const site = buildSite(pages, { base: '/' });

/** Every view of a site, as one text. */
function allOf(base: string): string {
  const built = buildSite(pages, { base });
  const kinds: Kind[] = [...entityKinds, 'source'];
  const views = kinds.flatMap((kind) =>
    built.paths(kind).map(({ id }) => (kind === 'source' ? built.source(id) : built.entity(kind, id))),
  );
  return JSON.stringify([built.home, kinds.map((kind) => built.index(kind)), views, built.redirects]);
}

describe('buildSite', () => {
  test('has a page for everything, and an address that it had before', () => {
    expect(site.paths('person').map(({ id }) => id)).toEqual(['odile-varga']);
    expect(site.redirects).toEqual([
      { from: '/people/o-varga/', to: '/people/odile-varga/' },
      { from: '/said/o-varga/', to: '/said/odile-varga/' },
    ]);
  });
  test('renders prose with links on purpose, names, and marks', () => {
    expect(
      site
        .entity('person', 'odile-varga')
        .proseHtml.replace(/ (?:class|data-[\w-]+|aria-label)="[^"]*"|<button.*?<\/button>/g, '')
        .replace(/<aside[\s\S]*?<\/aside>/, '…'),
    ).toBe(
      [
        '<div id="b1"><p>She took over the <a href="/organisations/coast-office/">Coast Office</a> after the storm, and lives near <a href="/places/cape-morne/">the cape</a>.<a href="/sources/morne-gazette-on-the-watch/#p-zdvbva0s">2:2</a></p>',
        '…</div>',
        '<h2>The watch</h2>',
        '<p>The <a href="/organisations/coast-office/">Coast Office</a> calls the <a href="/equipment/kl-40/">KL40</a> “the lamp of Cape Morne”. Nobody but Odile Varga does.</p>',
      ].join('\n'),
    );
  });
  test('lists the sources of a page with how much of each it cites', () => {
    expect(
      site
        .entity('person', 'odile-varga')
        .sources.map(({ number, cited, passages }) => [number, cited, passages]),
    ).toEqual([
      [1, [1, 2], 4],
      [2, [2], 2],
    ]);
  });
  test('sets numbers that differ side by side, on their page and on the home page', () => {
    const [dispute] = site.entity('event', 'winter-watch').disagreements;
    expect(dispute?.positions.map(({ value, claim }) => [value, claim.modality, claim.by?.name])).toEqual([
      ['more than 400 volunteers', 'asserted', 'Odile Varga'],
      ['600 volunteers', 'expected', 'Odile Varga'],
      ['350 volunteers', 'asserted', undefined],
    ]);
    expect(site.home.disagreements.map(({ entity }) => entity.name)).toEqual(['Winter watch']);
  });
  test('counts what there is', () => {
    expect([site.home.claims, site.home.passages]).toEqual([9, 6]);
    expect(site.home.counts.map(({ count }) => count)).toEqual([1, 2, 1, 1, 1, 2]);
  });
  test('explains itself with a statement that somebody made', () => {
    expect(site.home.example?.claim.by?.name).toBe('Odile Varga');
  });
  test('tells the most telling fact in an index', () => {
    const facts = (['person', 'organisation', 'equipment', 'source'] as const).map(
      (kind) => site.index(kind).rows[0]?.fact,
    );
    expect(facts).toEqual([
      'Head, Coast Office',
      'Public body',
      'Lamp',
      'Report · Coast Office · 2 March 2031',
    ]);
  });
  test('says which entities a source names most', () => {
    const [first] = site.source('2031-03-02-keepers-report').namesMost;
    expect([first?.entity.name, first?.passages]).toEqual(['Cape Morne', 2]);
  });
  test('gives no address outside the base path', () => {
    const addresses = allOf('/dossier/').match(/(?:href\\?":?\\?"|href=\\")\/[^"\\]*/g) ?? [];
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !/\/dossier\//.test(address))).toEqual([]);
  });
  test('is the same at every build', () => {
    expect(allOf('/')).toBe(allOf('/'));
  });
  test('does not know a page that is not there', () => {
    expect(() => site.entity('person', 'nobody')).toThrow('Internal error: no entity has the id nobody');
    expect(() => site.entity('place', 'odile-varga')).toThrow('Internal error');
  });
  test('shows a new alias on the pages that use the word, and changes no others', () => {
    const changed = pages.map((page) =>
      page.id === 'ferrel-works' && page.kind !== 'source'
        ? { ...page, data: { ...page.data, aliases: ['storm'] } }
        : page,
    );
    const shown = (kind: EntityKind, of = site) =>
      of.paths(kind).map(({ id }) => JSON.stringify(of.entity(kind, id)));
    const after = buildSite(changed, { base: '/' });
    expect(shown('person', after)).not.toEqual(shown('person'));
    expect(shown('event', after)).toEqual(shown('event'));
  });
});
