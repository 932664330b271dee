/**
 * Every page goes through here on its way out: **foreign** words in it are marked, whichever component they
 * came from.
 */
import type { MiddlewareHandler } from 'astro';
import { markForeign } from '../publish/foreign.ts';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  const html = bytes.toString();
  const marked = markForeign(html);
  // Most pages have nothing foreign, and need not be encoded again.
  return new Response(marked === html ? bytes : marked, response);
};
