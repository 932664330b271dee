/**
 * The **kinds** of thing that have a page, and the folder that each lives in.
 */
export const entityKinds = ['person', 'organisation', 'equipment', 'place', 'event'] as const;
export type EntityKind = (typeof entityKinds)[number];
export type Kind = EntityKind | 'source';

/** Folder below `content/`, which is also the first part of the address. */
export const folders = {
  person: 'people',
  organisation: 'organisations',
  equipment: 'equipment',
  place: 'places',
  event: 'events',
  source: 'sources',
} as const satisfies Record<Kind, string>;
export type Folder = (typeof folders)[Kind];

/** The word a reader sees: one, and several. */
export const kindNames = {
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  equipment: { one: 'Equipment', many: 'Equipment' },
  place: { one: 'Place', many: 'Places' },
  event: { one: 'Event', many: 'Events' },
  source: { one: 'Source', many: 'Sources' },
} as const satisfies Record<Kind, { one: string; many: string }>;

/** The kind whose pages live in a folder, or `undefined` when it is no folder of pages. */
export function kindOfFolder(folder: string): Kind | undefined {
  return (Object.keys(folders) as Kind[]).find((kind) => folders[kind] === folder);
}
