/**
 * The **names** of everything that has a page, for the search field: other names and spellings included.
 * Each is `[kind, id, title, summary, other names]`.
 */
import type { APIRoute } from 'astro';
import { knowledge } from '../knowledge.ts';

export const GET: APIRoute = async () => {
  const { searchRecords } = await knowledge();
  const rows = searchRecords.map(({ href, kind, title, summary, names }) => [
    kind,
    href.split('/').at(-2),
    title,
    summary || (kind === 'source' ? (names[0] ?? '') : ''),
    kind === 'source' ? [] : names,
  ]);
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
};
