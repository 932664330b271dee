/**
 * The **number** of a page of many: the first has none in its address, `missile`, the others do, `missile/2`.
 */
import type { PagePath } from '../publish/listing/shelves.ts';

export function addressOf({ id, page }: PagePath): string {
  return page === 1 ? id : `${id}/${page}`;
}

export function pageOf(address = ''): PagePath {
  const [id = '', page = '1'] = address.split('/');
  return { id, page: Number(page) };
}
