/**
 * Example questions for the search dialog, and where a page can be asked for.
 */
import type { APIRoute } from 'astro';
import { startHref, wantedHref } from '../../edit-links.ts';
import { questions } from '../../questions.ts';

export const GET: APIRoute = async () => {
  const [wanted, start] = [wantedHref(), startHref()];
  const ways = { ...(wanted && { wanted }), ...(start && { start }) };
  const body = JSON.stringify({ examples: await questions(), ...ways });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};
