/**
 * The **holder of an office**: "the NATO chief", "the general", where the document says who that is.
 */
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';
import type { Draft } from './draft.ts';
import type { Named } from './mask.ts';
import type { Memory, Speaker } from './memory.ts';
import type { Scene } from './scene.ts';
import type { Stretch } from './stretch.ts';

/** An office or a rank as the document states it. */
export interface Office {
  person: string;
  body: string | undefined;
  title: string;
}

export function officesOf(drafts: readonly Draft[]): Office[] {
  return drafts
    .filter(({ claim }) => claim.property === 'role' || claim.property === 'rank')
    .filter(({ claim }) => typeof claim.value === 'string')
    .map(({ entityId, claim }) => ({
      person: entityId,
      body: claim.object,
      title: String(claim.value).toLowerCase(),
    }));
}

export interface Surroundings {
  scene: Scene;
  offices: readonly Office[];
  memory: Memory;
  /** Nouns of each passage that stand for a name before them: "the corps". */
  anaphors?: readonly Named[][];
}

/** "The corps", where the words before name the one corps that is meant. */
export function byAnaphor(
  { start, end }: Span,
  passage: number,
  { anaphors }: Surroundings,
): Speaker | undefined {
  const meant = anaphors?.[passage]?.find((one) => one.start < end && start < one.end);
  return meant && { entity: meant.entity, confidence: 0.75 };
}

/** "The statement said", where a sentence just before it says who made one. */
export function byWriting(words: string, stretch: Stretch, { memory }: Surroundings): Speaker | undefined {
  const noun = WRITING.exec(words)?.[1]?.toLowerCase();
  const { masked, span, passage } = stretch;
  const before = masked.passage.slice(Math.max(0, span.start - NEAR), span.start).toLowerCase();
  const author = memory.body && memory.person ? undefined : (memory.body ?? memory.person);
  const isMade =
    noun !== undefined && new RegExp(`\\b(?:an?|its|his|her|their) (?:\\w+ ){0,2}${noun}\\b`).test(before);
  return isMade && author && author.confidence > NARRATED && passage === memory.passage
    ? { entity: author.entity, confidence: 0.72 }
    : undefined;
}

const WRITING = /^the (statement|letter|message|report|communiqu[eé]|declaration|tweet|post|release)$/i;
/** How far back a writing was announced, in characters. */
const NEAR = 300;
/** Less certain is whoever was only spoken of. */
const NARRATED = 0.72;

const CHIEFS =
  /chief|head|boss|leader|president|premier|prime minister|secretary|commander|director|chair|chancellor/;

/** "The museum", where one organisation of the document alone is a museum by its name. */
export function byNoun(words: string, { entities, document }: Scene): Speaker | undefined {
  const noun = /^the ([a-z]{4,})$/i.exec(words)?.[1]?.toLowerCase();
  if (!noun) return undefined;
  const bearers = [...entities.values()].filter(
    ({ kind, name, aliases }) =>
      kind === 'organisation' && [name, ...aliases].some((one) => one.toLowerCase().endsWith(` ${noun}`)),
  );
  const [only, another] = bearers;
  const title = document.title.toLowerCase();
  if (only && title.includes(noun) && !title.includes(only.name.toLowerCase())) return undefined;
  return only && !another ? { entity: only, confidence: 0.72 } : undefined;
}

/** "The general", where one person of the document alone has that rank before the name. */
function byRank(title: string, { named, document, entities }: Scene): Speaker | undefined {
  const rank = rankBefore(title);
  const people = named.flatMap((mentions, passage) =>
    rank === undefined
      ? []
      : mentions
          .filter(({ entity, start }) => {
            const before = document.passages[passage]?.text.slice(Math.max(0, start - 12), start) ?? '';
            return entity.kind === 'person' && rank.test(before);
          })
          .map(({ entity }) => entity.id),
  );
  const [only, another] = new Set(people);
  const entity = only && !another ? entities.get(only) : undefined;
  return entity && { entity, confidence: 0.75 };
}

/** "general" as it stands before a name. */
function rankBefore(title: string): RegExp | undefined {
  if (!/^[a-z]+$/.test(title)) return undefined;
  const capital = title.charAt(0).toUpperCase() + title.slice(1);
  const short = SHORT_RANKS[title];
  return new RegExp(`\\b(?:${[capital, short && `${short}\\.?`].filter(Boolean).join('|')}) $`);
}

const SHORT_RANKS: Readonly<Record<string, string>> = {
  general: 'Gen',
  colonel: 'Col',
  admiral: 'Adm',
  captain: 'Capt',
  major: 'Maj',
  senator: 'Sen',
};

export function byOffice(
  title: string,
  body: ResolvedEntity | undefined,
  { scene, offices, memory }: Surroundings,
  place: { passage: number; start: number },
): Speaker | undefined {
  const held = offices.filter((one) => body === undefined || one.body === body.id);
  const exact = held.filter((one) => one.title.includes(title));
  const similar = body && CHIEFS.test(title) ? held.filter((one) => CHIEFS.test(one.title)) : [];
  const bare = body ? offices.filter((one) => one.body === undefined && one.title === title) : [];
  const near = bare.length > 0 ? neighboursOf(place, scene) : undefined;
  const chosen =
    [exact, similar, bare.filter(({ person }) => near?.has(person))].find((some) => some.length > 0) ?? [];
  const people = [...new Set(chosen.map(({ person }) => person))];
  const [only] =
    people.length === 1 ? people : people.filter((person) => person === memory.person?.entity.id);
  const entity = only ? scene.entities.get(only) : undefined;
  if (entity) return { entity, confidence: chosen === exact || chosen === similar ? 0.85 : 0.72 };
  if (body && title.startsWith('spokes')) return { entity: body, confidence: 0.72 };
  return body ? undefined : byRank(title, scene);
}

/** The people named just before and just behind a place in the same passage. */
function neighboursOf({ passage, start }: { passage: number; start: number }, { named }: Scene): Set<string> {
  const people = (named[passage] ?? [])
    .filter(({ entity }) => entity.kind === 'person')
    .toSorted((one, other) => one.start - other.start);
  const before = people.findLast((one) => one.end <= start);
  const behind = people.find((one) => one.start >= start);
  return new Set([before, behind].flatMap((one) => one?.entity.id ?? []));
}
