/**
 * The **theatre** of a sentence: the event, or else the place, that its forces and figures belong to.
 */
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';
import { isCountry } from './nationality.ts';
import { matches, type Part, pattern } from './pattern.ts';
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
  /** Where in the event, when that is not the event's own place. */
  place?: ResolvedEntity;
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
  if (!place?.entity) return undefined;
  const event = eventAt(scene, place.entity);
  if (event) return { entity: event, derived: `the only such event at ${place.entity.name} in this source` };
  const direct = isDirect(line, at, place);
  const moved =
    direct && MOVED.test(between(line, at, place)) ? deploymentBefore(line, place.entity, scene) : undefined;
  if (moved)
    return { entity: moved, place: place.entity, derived: 'the deployment is the one spoken of just before' };
  return direct ? { entity: place.entity } : undefined;
}

/** Words that may stand between forces and the place they are said to be at. */
const STATES =
  'are|were|is|was|will|be|to|have|has|had|been|currently|stationed|deployed|based|serving|sent|moved|redeployed|transferred|dispatched|now|already|still|remain|remaining|remained|fighting|operating|left|present|living|displaced|killed|wounded|injured|captured|dead|arrived|arriving|go|going|move|stay|who|\\p{L}+ly';
const DIRECT = new RegExp(
  `^(?: (?:${STATES}))*(?: from [^,;.]{1,60}? (?:to|into)| (?:to|into|in|inside|near|at|across|around|outside|within|on|along|throughout))(?: (?:the|its|their))?(?: (?:borders?|frontier)(?: (?:with|of|near))?)?(?: [a-z]+){0,3} ?$`,
  'u',
);
const MOVED =
  /(?:\b(?:to|into)(?: the)?(?: [a-z]+){0,2} $|\b(?:sent|moved|redeployed|transferred|dispatched)\b)/;

function between(line: Line, at: Span, place: Span): string {
  return line.masked.passage.slice(at.end, place.start);
}

/** "30,000 troops are stationed in Chad", or "In Chad, 40 people were killed"; nothing else lies between. */
function isDirect(line: Line, at: Span, place: Span): boolean {
  if (place.start >= at.end) return DIRECT.test(between(line, at, place));
  const lead = line.masked.passage.slice(line.span.start, place.start);
  return (
    /^(?:In|At|Near|Across) (?:the )?(?:[a-z]+ ){0,2}$/.test(lead) &&
    line.masked.passage.charAt(place.end) === ','
  );
}

/** How many passages a deployment may lie back. */
const REACH = 2;

/** The deployment last spoken of, unless it is to another country. */
function deploymentBefore(line: Line, place: ResolvedEntity, scene: Scene): ResolvedEntity | undefined {
  const last = mentionsOfEvents(scene)
    .filter(
      ({ entity, mention }) =>
        mention.passage >= line.passage - REACH &&
        (mention.passage < line.passage ||
          (mention.passage === line.passage && mention.start < line.span.start)) &&
        hasNoun(entity, 'deployment'),
    )
    .at(-1);
  if (!last) return undefined;
  const others = last.entity.mentions
    .flatMap((mention) =>
      namedWithin(scene, mention.passage, mention).filter((one) => !isActor(one, mention)),
    )
    .filter(({ entity }) => entity.kind === 'place' && entity !== place && isCountry(entity));
  return others.length === 0 ? last.entity : undefined;
}

function mentionsOfEvents(scene: Scene) {
  return [...scene.entities.values()]
    .filter(({ kind }) => kind === 'event')
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.passage - b.mention.passage || a.mention.start - b.mention.start);
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
  return mentionsOfEvents(scene)
    .filter(({ entity, mention }) => mention.passage <= line.passage && hasNoun(entity, noun))
    .at(-1)?.entity;
}

function hasNoun(entity: ResolvedEntity, noun: string): boolean {
  const same = SYNONYMS.find((nouns) => nouns.includes(noun)) ?? [noun];
  return [entity.name, ...entity.mentions.map(({ surface }) => surface)].some((name) =>
    same.some((one) => name.replace('-', '').toLowerCase().includes(one)),
  );
}

/** The first place behind the forces, else the last before them. */
function placeOf(line: Line, at: Span): Part | undefined {
  const places = matches(line.masked, AT_PLACE).flatMap(({ parts: { place } }) => place ?? []);
  const behind = places.filter(
    (place) =>
      place.start >= at.end &&
      place.start - at.end < NEAR &&
      !SPEECH.test(line.masked.passage.slice(at.end, place.start)),
  );
  return (
    behind.find((place) => !fromBefore(line, place)) ?? places.filter((place) => place.end <= at.start).at(-1)
  );
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
