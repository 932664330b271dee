import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../model/kind.ts';
import { entitySchema } from '../../model/schema.ts';
import type { ResolvedEntity } from '../mention.ts';
import { type Archive, openArchive, remember } from './archive.ts';
import { blankPage } from './blank-page.ts';
import { heed } from './heed.ts';

interface Written {
  id: string;
  kind?: EntityKind;
  name: string;
  formerIds?: string[];
  aliases?: string[];
}

const archiveOf = (...pages: Written[]): Archive =>
  openArchive(
    {
      pages: pages.map(({ id, kind = 'person', name, aliases = [], formerIds = [] }) => ({
        ...blankPage(kind, id, name),
        data: entitySchema.parse({ name, aliases, formerIds }),
      })),
      broken: new Map(),
      ledgers: [],
      identity: { sameAs: [], notSameAs: [], notAnEntity: [] },
    },
    {} as Parameters<typeof openArchive>[1],
  );

const entity = (id: string, name: string, kind: EntityKind = 'person'): ResolvedEntity => ({
  id,
  kind,
  name,
  aliases: [],
  weakAliases: [],
  mentions: [],
  reason: 'same words',
  confidence: 1,
});

/** Ids after heeding; `+` marks a page that will be made. */
const heeded = (archive: Archive, ...entities: ResolvedEntity[]) =>
  heed({ entities, ambiguous: [] }, archive).entities.map(({ id, page }) => (page ? id : `+${id}`));

describe('heed', () => {
  test('lets a new entity have a page of its own', () => {
    expect(heeded(archiveOf(), entity('anna-berg', 'Anna Berg'))).toEqual(['+anna-berg']);
  });
  test('takes a former id for the page it is now', () => {
    const archive = archiveOf({
      id: 'sukhoi-35',
      kind: 'equipment',
      name: 'Sukhoi 35',
      formerIds: ['su-35'],
    });
    expect(heeded(archive, entity('su-35', 'Su-35', 'equipment'))).toEqual(['sukhoi-35']);
  });
  test('takes a name proposed before for the page that was made then, though it is called otherwise now', () => {
    const archive = archiveOf({ id: 'anna-berg', name: 'Anna Berg-Holm' });
    remember(archive, 'people/anna-berg.mdx', 'Anna Berg');
    expect(heeded(archive, entity('anna-berg-2', 'Anna Berg'))).toEqual(['anna-berg']);
  });
  test('makes no page again that was deleted, under no other id either', () => {
    const archive = archiveOf();
    remember(archive, 'people/anna-berg.mdx', 'Anna Berg');
    expect(heeded(archive, entity('anna-berg', 'Anna Berg'), entity('anna-berg-2', 'Anna Berg'))).toEqual([]);
  });
  test('gives a new entity an id that nobody has or had', () => {
    const archive = archiveOf({ id: 'georgia', kind: 'place', name: 'Georgia', formerIds: ['georgia-2'] });
    expect(heeded(archive, entity('georgia', 'Georgia'))).toEqual(['+georgia-3']);
  });
  test('gives a name a page of its own that a person decided is not the page that bears it', () => {
    const archive = archiveOf({ id: 'a-berg', name: 'A. Berg', aliases: ['Anna Berg'] });
    expect(heeded(archive, entity('anna-berg', 'Anna Berg'))).toEqual(['a-berg']);
    const notSameAs = [{ ids: ['a-berg', 'anna-berg'] }];
    const decided = { ...archive, identity: { ...archive.identity, notSameAs } };
    expect(heeded(decided, entity('anna-berg', 'Anna Berg'))).toEqual(['+anna-berg']);
  });
  test('takes a telling name for the page that bears it, whatever its kind', () => {
    const archive = archiveOf({ id: 'space-shuttle', kind: 'equipment', name: 'Space Shuttle' });
    expect(heeded(archive, entity('space-shuttle-2', 'Space Shuttle', 'place'))).toEqual(['space-shuttle']);
  });
  test('makes one page of two new entities with one name', () => {
    const bureau = (id: string, name: string) => entity(id, name, 'organisation');
    expect(
      heeded(archiveOf(), bureau('a-b', 'Anti-Terror Bureau'), bureau('a-b-2', 'Anti Terror Bureau')),
    ).toEqual(['+a-b']);
  });
});
