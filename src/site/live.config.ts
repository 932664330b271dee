/**
 * The content as Astro's **collections**: the data of every page's frontmatter, by the one schema, for whoever
 * adds a page of their own. The pages of this site ask `knowledge()`, which knows more.
 *
 * Collections are live: an entry is read when it is asked for. Stored ones would be written and kept at every
 * build, for a third of its time, though no page of this site asks for them.
 */

import { defineLiveCollection } from 'astro/content/config';
import type { LiveLoader } from 'astro/loaders';
import { folders, type Kind } from '../model/kind.ts';
import { type EntityData, entitySchema, type SourceData, sourceSchema } from '../model/schema.ts';
import { knowledge } from './knowledge.ts';

type Data = EntityData | SourceData;

function loaderOf(kind: Kind): LiveLoader<Data, { id: string }> {
  return {
    name: `dossier-${folders[kind]}`,
    loadCollection: async () => ({ entries: await entriesOf(kind) }),
    loadEntry: async ({ filter }) => (await entriesOf(kind)).find(({ id }) => id === filter.id),
  };
}

async function entriesOf(kind: Kind): Promise<{ id: string; data: Data }[]> {
  const { library } = await knowledge();
  const pages = kind === 'source' ? library.sources : library.entities;
  return [...pages.values()].filter((page) => page.kind === kind).map(({ id, data }) => ({ id, data }));
}

const entities = (kind: Kind) => defineLiveCollection({ loader: loaderOf(kind), schema: entitySchema });

export const collections = {
  people: entities('person'),
  organisations: entities('organisation'),
  equipment: entities('equipment'),
  places: entities('place'),
  events: entities('event'),
  sources: defineLiveCollection({ loader: loaderOf('source'), schema: sourceSchema }),
};
