/**
 * The feed of recent changes: there is one when the site knows its own address and its history.
 */
import type { APIRoute } from 'astro';
import { normaliseBase } from '../../model/href.ts';
import { atomFeed } from '../../publish/feed.ts';
import { recentChanges } from '../changes.ts';
import { settings } from '../settings.ts';

export async function getStaticPaths() {
  return settings.origin && (await recentChanges()) ? [{ params: { feed: 'changes' } }] : [];
}

export const GET: APIRoute = async () => {
  const base = normaliseBase(import.meta.env.BASE_URL);
  const view = await recentChanges();
  const feed = atomFeed(view ?? { days: [], more: false }, {
    title: settings.title,
    origin: settings.origin ?? '',
    page: `${base}changes/`,
    feed: `${base}changes.xml`,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
