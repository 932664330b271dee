/**
 * **References** to a page on other pages, followed as a careful person does who renames or deletes it.
 */
import type { Path } from '../../model/front.ts';
import type { EntityPage } from '../../model/page.ts';
import { withoutSpans } from '../../text/removal.ts';
import { cut } from '../undo/cut.ts';
import { scalarAt } from './claim-edits.ts';
import { rewrite, takeItems } from './edit.ts';
import type { Folder } from './folder.ts';

/** Write the new id wherever the old one stands. */
export function redirect(folder: Folder, from: string, to: string): void {
  for (const page of folder.entities()) {
    const spans = placesOf(page, from)
      .flatMap((path) => scalarAt(page, path) ?? [])
      .sort((one, other) => other.start - one.start);
    const text = spans.reduce((now, { start, end }) => now.slice(0, start) + to + now.slice(end), page.text);
    rewrite(folder, page, text.replaceAll(`[[${from}]]`, `[[${to}]]`).replaceAll(`[[${from}|`, `[[${to}|`));
  }
}

/** Take away the claims that name a page as object or speaker, and it out of what others speak of. */
export function forget(folder: Folder, id: string): void {
  for (const page of folder.entities()) {
    const { claims } = page.data;
    takeItems(folder, page, ['claims'], (at) => isNamed(claims[at], id), claims.length);
    dropAbout(folder, page.path, id);
  }
}

function isNamed(claim: EntityPage['data']['claims'][number] | undefined, id: string): boolean {
  return claim?.object === id || claim?.by === id;
}

function dropAbout(folder: Folder, path: string, id: string): void {
  const page = folder.page(path);
  if (page?.kind === 'source' || !page) return;
  const spans = page.data.claims.flatMap(({ about = [] }, at) => {
    const indexes = new Set(about.flatMap((one, index) => (one === id ? [index] : [])));
    const taken = indexes.size > 0 ? cut(page, ['claims', at, 'about'], indexes) : { spans: [] };
    return 'spans' in taken ? taken.spans : [];
  });
  const text = withoutSpans(page.text, spans).replaceAll(`[[${id}]]`, id);
  if (text !== page.text) rewrite(folder, page, text);
}

function placesOf({ data }: EntityPage, id: string): Path[] {
  return data.claims.flatMap(({ object, by, about = [] }, at) => [
    ...(object === id ? [['claims', at, 'object']] : []),
    ...(by === id ? [['claims', at, 'by']] : []),
    ...about.flatMap((one, index) => (one === id ? [['claims', at, 'about', index]] : [])),
  ]);
}
