/**
 * **Containment**: which places a place lies in, and of whom a body is part, as asserted claims say; all the way up.
 */
import type { PropertyId } from '../model/properties.ts';
import type { Entity, Library } from './library.ts';

/** Claims that put their page into something larger. */
const PLACED: ReadonlySet<PropertyId> = new Set<PropertyId>(['within', 'country', 'part-of']);

export class Containment {
  readonly #library: Library;
  readonly #above = new Map<string, readonly string[]>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** A place with all places that it lies in, the nearest first; nothing for what is no place. */
  placesOf(id: string): string[] {
    const entity = this.#library.entity(id);
    return entity.kind === 'place' ? this.#climb(entity, ({ kind }) => kind === 'place') : [];
  }

  /** A body with all those whose part it is. */
  bodiesOf(id: string): string[] {
    return this.#climb(this.#library.entity(id), ({ kind }) => kind === 'place' || kind === 'organisation');
  }

  /** Claims that run in a circle end where they began. */
  #climb(start: Entity, counts: (entity: Entity) => boolean): string[] {
    const found = new Set([start.id]);
    for (const id of found)
      for (const above of this.#directlyAbove(id)) {
        if (counts(this.#library.entity(above))) found.add(above);
      }
    return [...found];
  }

  #directlyAbove(id: string): readonly string[] {
    const known = this.#above.get(id);
    if (known) return known;
    const { claims } = this.#library.entity(id).data;
    const above = claims.flatMap(({ property, object, modality = 'asserted' }) =>
      object !== undefined && PLACED.has(property) && modality === 'asserted'
        ? [this.#library.entity(object).id]
        : [],
    );
    this.#above.set(id, above);
    return above;
  }
}
