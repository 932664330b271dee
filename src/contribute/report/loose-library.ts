/**
 * A **loose library** answers for every id: one that no page bears is called by itself. What a change breaks can
 * so be told in the same words as the rest.
 */
import type { EntityPage } from '../../model/page.ts';
import { type Entity, Library, type Source } from '../../publish/library.ts';
import { looseEntity } from './loose-page.ts';

export class LooseLibrary extends Library {
  override entity(id: string): Entity {
    const page = this.find(id);
    return page && page.kind !== 'source' ? page : stranger(id);
  }

  /** The source that bears an id, now or formerly. */
  sourceNamed(id: string): Source | undefined {
    const page = this.sources.get(id) ?? this.find(id);
    return page?.kind === 'source' ? page : undefined;
  }
}

function stranger(id: string): Omit<EntityPage, 'front' | 'text'> {
  const body = { type: 'root' as const, children: [] };
  return { kind: 'event', id, path: '', body, data: looseEntity({}, id) };
}
