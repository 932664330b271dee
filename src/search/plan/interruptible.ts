/**
 * Engines that are **interruptible** are asked nothing more once the searcher has typed on.
 */
import type { Engines } from './engines.ts';

/** @returns Engines that reject with the signal's reason from when it is given. */
export function interruptible({ names, text, claims, facets }: Engines, signal?: AbortSignal): Engines {
  if (!signal) return { names, text, claims, facets };
  const unless = <Asked extends readonly unknown[], Given>(ask: (...asked: Asked) => Promise<Given>) => {
    return async (...asked: Asked): Promise<Given> => {
      signal.throwIfAborted();
      const given = await ask(...asked);
      signal.throwIfAborted();
      return given;
    };
  };
  return {
    names: {
      find: unless((query, options) => names.find(query, { ...options, signal })),
      details: unless((kind, id) => names.details(kind, id)),
    },
    text: {
      search: unless((term) => text.search(term)),
    },
    claims: { find: unless((query) => claims.find(query)) },
    facets: {
      valuesOf: unless((ids) => facets.valuesOf(ids)),
      titlesOf: unless((id) => facets.titlesOf(id)),
      textIdOf: unless((key) => facets.textIdOf(key)),
      dates: unless(() => facets.dates()),
    },
  };
}
