/**
 * Every page goes through here on its way out: **foreign** words in it are marked, whichever component they
 * came from.
 */
import type { MiddlewareHandler } from 'astro';
import { markForeign } from '../publish/foreign.ts';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(markForeign(await response.text()), response);
};
