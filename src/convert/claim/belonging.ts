/**
 * Whose forces are: what follows from whose **deployment** they are in, and from an organisation’s own name.
 */
import type { Draft } from './draft.ts';
import { countryCalled } from './nationality.ts';
import type { Scene } from './scene.ts';
import { namedAs } from './surface.ts';

/**
 * Equipment in a deployment is operated by the one who deploys, organisations in it belong to that country.
 *
 * @param facts
 *   Claims found so far; only events with exactly one actor count.
 */
export function ownersByEvent(facts: readonly Draft[], scene: Scene): Draft[] {
  return facts
    .filter(({ claim }) => claim.property === 'deployed-in')
    .flatMap((draft) => {
      const actors = new Set(
        facts
          .filter(({ entityId, claim }) => claim.property === 'actor' && entityId === draft.claim.object)
          .map(({ claim }) => claim.object),
      );
      const [actor] = actors;
      const kind = scene.entities.get(draft.entityId)?.kind;
      const owner = actor === undefined ? undefined : scene.entities.get(actor);
      if (actors.size !== 1 || owner?.kind !== 'place' || (kind !== 'equipment' && kind !== 'organisation'))
        return [];
      const { modality: _, ...claim } = draft.claim;
      return {
        ...draft,
        claim: {
          ...claim,
          property: kind === 'equipment' ? ('operator' as const) : ('country' as const),
          object: owner.id,
          derived: `the event it was in is carried out by ${owner.name} in this source`,
        },
        rule: 'owner of the deployment',
        confidence: 0.65,
      };
    });
}

/** "Russian military forces" are of the country that is called Russian in the same document. */
export function countriesByName(scene: Scene): Draft[] {
  const places = [...scene.entities.values()].filter(({ kind }) => kind === 'place');
  return [...scene.entities.values()].flatMap((entity) => {
    const mention = entity.mentions.find(
      ({ passage, surface }) =>
        !scene.skipped.has(passage) && (surface === entity.name || /^\p{Lu}[\p{L} ]+['’]s? /u.test(surface)),
    );
    const first = entity.name.split(' ')[0] ?? '';
    const country =
      countryCalled(first, scene) ??
      places.find((place) =>
        place.mentions.some(
          (one) => one.surface === first && namedAs({ ...one, entity: place }) === 'adjective',
        ),
      );
    if (entity.kind !== 'organisation' || !mention || !country || first === entity.name) return [];
    const { passage, start, end } = mention;
    return {
      entityId: entity.id,
      claim: { property: 'country', object: country.id, derived: 'by its name' },
      passage,
      start,
      end,
      rule: 'name begins with a nationality',
      confidence: 0.8,
    };
  });
}
