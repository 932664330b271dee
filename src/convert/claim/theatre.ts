/**
 * The **theatre** of a sentence: the event, or else the place, that its forces and figures belong to.
 */
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';
import { matches, pattern } from './pattern.ts';
import { type Line, namedWithin, type Scene } from './scene.ts';

/** Nouns for events in which forces are somewhere. */
const MOVEMENT =
  /\b(?:deployments?|buildups?|build-ups?|movements?|exercises?|drills?|operations?|invasion|offensive|mission|campaign|manoeuv(?:re|er)s?|withdrawal|presence|attack|strike|battle|siege)\b/i;
const DEFINITE =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat)(?: [a-z]+){0,2} (deployment|buildup|build-up|exercise|drill|operation|mission|offensive|attack|campaign)\b/;
const AT_PLACE = pattern(
  '\\b(?:(?:invasion|attack|siege|bombardment|occupation|blockade) (?:of|on|against)|to|into|in|inside|near|at|across|around|outside|within|on)(?: the)?(?: (?:border|frontier|borders) (?:with|of|near))?(?: (?:[a-z]+|its)){0,3} (?<place>{PLACE})',
);

/** What stands behind such a verb is where it was said. */
const SPEECH = /\b(?:said|says|told|announced|added|declared|stated)\b/;

/** How far behind a figure its place may stand, in UTF-16 code units. */
const NEAR = 110;

export interface Theatre {
  entity: ResolvedEntity;
  /** Why, when it is not said in the sentence itself. */
  derived?: string;
}

/**
 * Where forces named at `at` are: an event the sentence names, the event it takes up again ("the
 * deployment"), the only known event at the place it names, or that place.
 */
export function theatreOf(line: Line, at: Span, scene: Scene): Theatre | undefined {
  const own = line.named.filter(({ entity }) => entity.kind === 'event' && isMovement(entity));
  if (own[0] && own.every((one) => one.entity === own[0]?.entity)) return { entity: own[0].entity };
  const taken = own.length === 0 ? takenUp(line, scene) : undefined;
  if (taken) return { entity: taken, derived: 'the event is the one spoken of before' };
  const place = placeOf(line, at);
  if (!place) return undefined;
  const event = eventAt(scene, place);
  return event
    ? { entity: event, derived: `the only such event at ${place.name} in this source` }
    : { entity: place };
}

function isMovement(entity: ResolvedEntity): boolean {
  return [entity.name, ...entity.mentions.map((mention) => mention.surface)].some((name) =>
    MOVEMENT.test(name),
  );
}

/** Nouns by which the same event is taken up. */
const SYNONYMS = [
  ['exercise', 'drill', 'manoeuvre', 'maneuver', 'war game'],
  ['deployment', 'buildup', 'movement'],
  ['attack', 'strike', 'offensive', 'bombing'],
  ['operation', 'mission', 'campaign'],
];

/** "The deployment included …" takes up the deployment last spoken of. */
function takenUp(line: Line, scene: Scene): ResolvedEntity | undefined {
  const noun = DEFINITE.exec(line.masked.text)?.[1]?.replace('-', '');
  if (!noun) return undefined;
  const before = [...scene.entities.values()]
    .filter(({ kind }) => kind === 'event')
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ entity, mention }) => mention.passage <= line.passage && hasNoun(entity, noun))
    .sort((a, b) => b.mention.passage - a.mention.passage || b.mention.start - a.mention.start);
  return before[0]?.entity;
}

function hasNoun(entity: ResolvedEntity, noun: string): boolean {
  const same = SYNONYMS.find((nouns) => nouns.includes(noun)) ?? [noun];
  return [entity.name, ...entity.mentions.map(({ surface }) => surface)].some((name) =>
    same.some((one) => name.replace('-', '').toLowerCase().includes(one)),
  );
}

/** The first place behind the forces, else the last before them. */
function placeOf(line: Line, at: Span): ResolvedEntity | undefined {
  const places = matches(line.masked, AT_PLACE).flatMap(({ parts: { place } }) => place ?? []);
  const behind = places.filter(
    (place) =>
      place.start >= at.end &&
      place.start - at.end < NEAR &&
      !SPEECH.test(line.masked.passage.slice(at.end, place.start)),
  );
  return (
    behind.find((place) => !fromBefore(line, place)) ?? places.filter((place) => place.end <= at.start).at(-1)
  )?.entity;
}

function fromBefore(line: Line, place: Span): boolean {
  return /(?:\bfrom|\b[Aa]ccording to) (?:the )?$/.test(
    line.masked.passage.slice(line.span.start, place.start),
  );
}

/** The only movement of the document that has this place in its words. */
export function eventAt(scene: Scene, place: ResolvedEntity): ResolvedEntity | undefined {
  const found = [...scene.entities.values()].filter(
    (entity) =>
      entity.kind === 'event' &&
      isMovement(entity) &&
      entity.mentions.some((mention) =>
        namedWithin(scene, mention.passage, mention).some(
          (one) => one.entity === place && !isActor(one, mention),
        ),
      ),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A place at the beginning of an event's words is who acts, not where. */
function isActor(one: Span, event: Span): boolean {
  return one.start - event.start < 8;
}
