/**
 * Another **spelling** of a name: with its maker, in the plural, without a middle initial. Names that are
 * spelled alike share a key, of which each kind has its own.
 */
import type { EntityKind } from '../../model/kind.ts';
import { equipmentKey } from './equipment.ts';
import { organisationKey } from './organisation-key.ts';
import { partsOf } from './person-name.ts';
import { spellingKey } from './spelled-alike.ts';

const keyOf: Partial<Record<EntityKind, (name: string) => string>> = {
  equipment: equipmentKey,
  organisation: organisationKey,
  person: firstAndLast,
};

/** Keys of names of one kind; places and events have no other spellings. */
export function spellings(kind: EntityKind, names: readonly string[]): Set<string> {
  const key = keyOf[kind];
  return new Set(key ? names.map(key).filter((one) => one !== '') : []);
}

/** First and last part of a full name; nothing for an initial or a single name. */
function firstAndLast(name: string): string {
  const parts = partsOf(name);
  const [first = ''] = parts;
  if (parts.length < 2 || first.replace('.', '').length < 2) return '';
  return `${spellingKey(first)} ${spellingKey(parts.at(-1) ?? '')}`;
}
