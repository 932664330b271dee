/**
 * The **theatre** of a sentence: the event, or else the place, that its forces and figures belong to.
 */
import type { Span } from '../../text/quote.ts';
import type { Mention, ResolvedEntity } from '../mention.ts';
import { exerciseName } from '../recognise/event/exercise-name.ts';
import type { Named } from './mask.ts';
import { isCountry } from './nationality.ts';
import { matches, type Part, pattern } from './pattern.ts';
import { type Line, namedWithin, type Scene } from './scene.ts';

/** Nouns for events in which forces are somewhere. */
const MOVEMENT =
  /\b(?:deployments?|buildups?|build-ups?|movements?|exercises?|drills?|operations?|invasion|offensive|mission|campaign|manoeuv(?:re|er)s?|withdrawal|presence|attack|strike|battle|siege)\b/i;
const DEFINITE =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)(?: [a-z]+){0,2} (?:(exercise|drill|manoeuvre|maneuver|war game)s?|(deployment|buildup|build-up|operation|mission|offensive|attack|campaign))\b/;
const AT_PLACE = pattern(
  '\\b(?:(?:invasion|attack|siege|bombardment|occupation|blockade) (?:of|on|against)|to|into|in|inside|near|at|along|across|around|surround(?:ed|ing)|outside|within|on)(?: the)?(?: (?:border|frontier|borders) (?:with|of|near))?(?: (?:[a-z]+|its)){0,3} (?<place>{PLACE})',
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
  const meant = new Set(own.filter((one) => !isExplained(one, own, line)).map(({ entity }) => entity));
  const [event] = meant;
  if (event && meant.size === 1) return { entity: event };
  const taken = own.length === 0 ? (takenUp(line, scene) ?? continued(line, scene)) : undefined;
  if (taken) return { entity: taken, derived: 'the event is the one spoken of before' };
  const place = placeOf(line, at);
  if (!place?.entity) return undefined;
  const there = eventAt(scene, place.entity);
  if (there) return { entity: there, derived: `the only such event at ${place.entity.name} in this source` };
  const direct = isDirect(line, at, place);
  const moved =
    direct && MOVED.test(between(line, at, place)) ? deploymentBefore(line, place.entity, scene) : undefined;
  if (moved)
    return { entity: moved, place: place.entity, derived: 'the deployment is the one spoken of just before' };
  return direct ? { entity: place.entity } : undefined;
}

/** "Zapad-2021, an exercise in Belarus" is one event: the words behind the name explain it. */
function isExplained(event: Named, others: readonly Named[], { masked: { passage } }: Line): boolean {
  return others.some(
    ({ entity, end }) =>
      end < event.start &&
      hasOwnName(entity) &&
      /^, (?:an?|the) (?:[a-z]+ ){0,3}$/.test(passage.slice(end, event.start)),
  );
}

/** Words that may stand between forces and the place they are said to be at. */
const STATES =
  'are|were|is|was|will|be|to|have|has|had|been|currently|massed|amassed|massing|gathered|concentrated|assembled|positioned|posted|stationed|deployed|based|serving|sent|moved|redeployed|transferred|dispatched|now|already|still|remain|remaining|remained|fighting|operating|left|present|living|displaced|killed|wounded|injured|captured|surrendered|deserted|lost|died|dead|arrived|arriving|go|going|move|stay|who|\\p{L}+ly';
const DIRECT = new RegExp(
  `^(?: (?:${STATES}))*(?: from [^,;.]{1,60}? (?:to|into)| (?:to|into|in|inside|near|at|across|around|surround(?:ed|ing)|outside|within|on|along|throughout))(?: (?:the|its|their))?(?: (?:borders?|frontier)(?: (?:with|of|near))?)?(?: [a-z]+){0,3} ?$`,
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
  if (line.masked.passage.slice(place.end, at.start) === ' at ')
    return /\b(?:put|puts|estimat\w+)\b/.test(lead);
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
        mention.passage >= line.passage - REACH && isBefore(mention, line) && hasNoun(entity, 'deployment'),
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

/** By its noun, or as an undertaking with a name of its own. */
function isMovement(entity: ResolvedEntity): boolean {
  return namesOf(entity).some((name) => MOVEMENT.test(name)) || hasOwnName(entity);
}

function namesOf({ name, mentions }: ResolvedEntity): string[] {
  return [name, ...mentions.map(({ surface }) => surface)];
}

function hasOwnName(entity: ResolvedEntity): boolean {
  return namesOf(entity).some((name) => exerciseName(name) !== undefined);
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
  const [, exercise, other] = DEFINITE.exec(line.masked.text) ?? [];
  const noun = (exercise ?? other)?.replace('-', '');
  if (!noun) return undefined;
  return mentionsOfEvents(scene)
    .filter(({ entity, mention }) => isBefore(mention, line) && hasNoun(entity, noun))
    .at(-1)?.entity;
}

function isBefore(mention: Mention, line: Line): boolean {
  return (
    mention.passage < line.passage || (mention.passage === line.passage && mention.start < line.span.start)
  );
}

const GATHERS =
  'involv|includ|featur|compris|bring|brought|gather|mobili[sz]|dr[ae]w|attract|saw\\b|see\\b|seen\\b|consist|host';
/** "It involves …", "… took part", and nothing says in what. */
const CONTINUED = new RegExp(
  `^"?(?:It|They|This)(?: (?:will|would|is|are|was|were|has|have|had|also|to|be|expected|set|due))* (?:${GATHERS})|\\b(?:participat(?:e|ed|es|ing)|t(?:ook|aken|aking|ake|akes) part|(?:are|is|were|was|be|been) involved)(?! (?:in|with)\\b(?! (?:total|all|it|them)\\b))|\\b(?:participants|participating (?:troops|forces|soldiers))\\b`,
);

/** The exercise of the sentence or the passage before. */
function continued(line: Line, scene: Scene): ResolvedEntity | undefined {
  if (!CONTINUED.test(line.masked.text)) return undefined;
  const last = mentionsOfEvents(scene)
    .filter(({ mention }) => isBefore(mention, line) && mention.passage >= line.passage - 1)
    .at(-1)?.entity;
  return last && (hasNoun(last, 'exercise') || hasNoun(last, 'operation')) ? last : undefined;
}

function hasNoun(entity: ResolvedEntity, noun: string): boolean {
  const same = SYNONYMS.find((nouns) => nouns.includes(noun)) ?? [noun];
  if (same.includes('exercise') && hasOwnName(entity)) return true;
  return namesOf(entity).some((name) =>
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
