/**
 * How a mention's words name their entity: by its **name**, or by an **adjective** such as "Russian" or "US".
 */
import type { Named } from './mask.ts';

const SHORT = /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.)$/;

/** `adjective` for nationality adjectives and for abbreviations that serve as one. */
export function namedAs({ surface, entity }: Named): 'name' | 'adjective' {
  if (SHORT.test(surface)) return 'adjective';
  const differs = surface.toLowerCase() !== entity.name.toLowerCase();
  return differs && /(?:an|ian|ish|ese|ic|ch|sh|[aeiou]li|[aeiou]qi|ani|tsi|Thai|ss)$/.test(surface)
    ? 'adjective'
    : 'name';
}
