/**
 * **Edits of the identity file**: who is the same, who is not, and what is nobody.
 */
import { parse, stringify } from 'yaml';
import { type Deed, pick } from './edit.ts';
import type { Folder } from './folder.ts';

const PATH = 'identity.yml';
type Field = 'sameAs' | 'notSameAs' | 'notAnEntity';

function decide(folder: Folder, field: Field, decision: object): void {
  const known = parse(folder.files.get(PATH) ?? '{}') as Partial<Record<Field, object[]>>;
  folder.put(PATH, stringify({ ...known, [field]: [...(known[field] ?? []), decision] }));
}

/** Two pages of one kind are told apart, or said to be one. */
function deciding(field: 'sameAs' | 'notSameAs'): Deed {
  return (folder, { where, how }) => {
    const one = pick(folder.entities(), where);
    const others = folder.entities().filter(({ id, kind }) => kind === one?.kind && id !== one?.id);
    const other = pick(others, how);
    if (!one || !other) return undefined;
    decide(folder, field, { ids: [one.id, other.id] });
    return `${PATH}: ${one.id} ${field} ${other.id}`;
  };
}

export const sameAs = deciding('sameAs');
export const notSameAs = deciding('notSameAs');

/** The page is deleted, and its name is never one again. */
export const notAnEntity: Deed = (folder, { where }) => {
  const page = pick(folder.entities(), where);
  if (!page) return undefined;
  folder.put(page.path, undefined);
  decide(folder, 'notAnEntity', { name: page.data.name });
  return `${PATH}: ${page.data.name} is nobody`;
};
