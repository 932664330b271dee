/**
 * Whose forces are: what follows from whose **deployment** they are in, and from an organisation’s own name.
 */
import type { ResolvedEntity } from '../mention.ts';
import { byName } from './by-name.ts';
import type { Draft } from './draft.ts';
import { countryCalled, isCountry } from './nationality.ts';
import { bearerOf, type Scene } from './scene.ts';
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

/** "Russian military forces", "Ministry of Defence of Ukraine": of the country that the name itself names. */
export function countriesByName(scene: Scene): Draft[] {
  return [...scene.entities.values()].flatMap((entity) => {
    const mention = entity.mentions.find(
      ({ passage, surface }) =>
        !scene.skipped.has(passage) && (surface === entity.name || /^\p{Lu}[\p{L} ]+['’]s? /u.test(surface)),
    );
    const country = entity.kind === 'organisation' ? countryIn(entity.name, scene) : undefined;
    if (!mention || !country) return [];
    return byName(entity.id, mention, {
      property: 'country',
      object: country.id,
      rule: 'name begins with a nationality',
    });
  });
}

/** Bodies that call themselves so are seldom organs of a state. */
const AGAINST_STATE =
  /\b(?:Democratic|Revolutionary|Opposition|Free|Resistance|Patriotic|National Council)\b/;

function countryIn(name: string, scene: Scene): ResolvedEntity | undefined {
  if (AGAINST_STATE.test(name)) return undefined;
  const of = /^(?!.*\bUniversity\b).* of (?:the )?(\p{Lu}.*)$/u.exec(name)?.[1];
  const bearer = of === undefined ? undefined : bearerOf(scene, of);
  if (bearer && isCountry(bearer) && OF_STATE.test(name)) return bearer;
  const first = /^(?:(?:U\.S\.|US|UK|U\.K\.|United States|United Kingdom)|\p{L}+)(?= )/u.exec(name)?.[0];
  if (first === undefined || !OF_STATE.test(name)) return undefined;
  const called = countryCalled(first, scene) ?? adjectiveOf(first, scene) ?? bearerOf(scene, first);
  return called && isCountry(called) ? called : undefined;
}

/** Names of what belongs to a state; a "Chinese Federation for Arts" only calls itself after it. */
const OF_STATE =
  /\b(?:Army|Forces?|Navy|Marines?|Guard|Military|Troops|Ministry|Department|Government|Parliament|Police|Senate|Congress|Assembly|Council|Command|Corps|Agency|Bureau|Court|Administration|forces|army|navy|military|government|troops|parliament|police)\b/;

function adjectiveOf(word: string, scene: Scene): ResolvedEntity | undefined {
  return [...scene.entities.values()].find(
    (place) =>
      place.kind === 'place' &&
      place.mentions.some(
        (one) => one.surface === word && namedAs({ ...one, entity: place }) === 'adjective',
      ),
  );
}
