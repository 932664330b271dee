/**
 * **Name grounds** are what the names of a group have in common with the names of a page: the very name, an
 * alias, a designation written otherwise, another spelling.
 */
import { isDesignation, nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Ground } from './grounds.ts';
import { spellings } from './spelling.ts';

/** The ground on which a page bears a name that its names fold to. */
export function nameGround({ kind, data }: EntityPage, name: string): Ground {
  const key = nameKey(name);
  if (nameKey(data.name) === key) return ownName(data.name, name);
  const alias = data.aliases.find((one) => nameKey(aliasName(one)) === key);
  if (!alias)
    return { ground: 'spelling', says: `“${name}” is another spelling of ${spelledAs(data, kind, name)}` };
  const written = aliasName(alias);
  const sort = typeof alias === 'string' ? undefined : alias.kind?.replace('-', ' ');
  if (isDesignation(written)) return { ground: 'designation', says: `designation “${written}” of the page` };
  return { ground: 'alias', says: `alias “${written}” of the page${sort ? `, a ${sort}` : ''}` };
}

function ownName(own: string, name: string): Ground {
  const folded = own === name ? '' : `, written “${name}”`;
  return isDesignation(own)
    ? { ground: 'designation', says: `designation “${own}”${folded}` }
    : { ground: 'own name', says: `the very name “${own}”${folded}` };
}

function spelledAs(data: EntityPage['data'], kind: EntityPage['kind'], name: string): string {
  const keys = spellings(kind, [name]);
  const names = [data.name, ...data.aliases.map(aliasName)];
  return `“${names.find((one) => [...spellings(kind, [one])].some((key) => keys.has(key))) ?? data.name}”`;
}
