/**
 * A **cache key** is everything a page shows, as one short string: it changes when, and only when, the page
 * would look different.
 */
import { hash } from '../text/hash.ts';

/** Give a view its key, worked out only when somebody asks for it. */
export function withCacheKey<View extends object>(view: View): View & { readonly cacheKey: string } {
  return Object.defineProperty(view, 'cacheKey', {
    get: () => hash(JSON.stringify(view)),
    enumerable: false,
  }) as View & { readonly cacheKey: string };
}
