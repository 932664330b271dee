/**
 * **Forces** of an event are those who take part, what they bring, and how many: each with who says so. Claims of
 * other pages that place somebody in the event count as well as its own.
 */
import type { Claim } from '../model/schema.ts';
import type { Note } from './backlinks.ts';
import { citationView, PageSources } from './cite.ts';
import { claimTime } from './claim-time.ts';
import { shortWords, valueWords } from './claim-words.ts';
import { type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import type { CitationView, NameLink } from './view.ts';
import { capitalised } from './words.ts';
import { wordsHtml } from './words-html.ts';

export interface Force {
  /** Who or what; words alone where it has no page. */
  html: string;
  name?: NameLink;
  /** "more than 30,000 troops", "carried out by". */
  part: string;
  modality?: string;
  by?: NameLink;
  time?: string;
  /** Number of the claim on the page that makes it, and its address. */
  statement: number;
  href: string;
  citation?: CitationView;
}

export interface EventForces {
  /** Numbers, participants and equipment, in the order in which a reader asks for them. */
  groups: { title: string; forces: Force[] }[];
  /** Events that this one is part of, and those that are part of it. */
  partOf: NameLink[];
  parts: NameLink[];
}

const NUMBERS = 'How many';
const EQUIPMENT = 'Equipment';
const PARTICIPANTS = 'Who took part';
const PART: Partial<Record<string, string>> = {
  actor: 'carried it out',
  'took-part-in': 'took part',
  'deployed-in': 'sent to it',
  includes: 'part of it',
};

/**
 * The forces of an event.
 *
 * @param notes
 *   Why other pages lead to it.
 */
export function eventForces(library: Library, event: Entity, notes: readonly Note[]): EventForces {
  const sources = new PageSources();
  const own = statementsOf(event).map((statement) => ({ entity: event, statement }));
  for (const { statement } of own)
    for (const citation of statement.claim.cite) citationView(library, sources, citation);
  const numbered = new Set(sources.list().map(({ id }) => id));
  const others = notes.flatMap(({ from, statement }) =>
    statement && isHere(library, statement.claim, event) ? [{ entity: from, statement }] : [],
  );
  const groups = new Map<string, Force[]>([PARTICIPANTS, NUMBERS, EQUIPMENT].map((title) => [title, []]));
  const seen = new Set<string>();
  for (const told of [...own, ...others]) {
    const title = titleOf(library, event, told.entity, told.statement.claim);
    const { key, force } = forceOf({ library, event, sources, numbered }, told);
    if (title && seen.size < seen.add(key).size) groups.get(title)?.push(force);
  }
  return {
    groups: [...groups].flatMap(([title, forces]) =>
      forces.length > 0 ? [{ title, forces: together(forces) }] : [],
    ),
    ...relatives(library, event, notes),
  };
}

interface Context {
  library: Library;
  event: Entity;
  sources: PageSources;
  /** Ids of the sources that have a number on the page of the event. */
  numbered: ReadonlySet<string>;
}

/** A force, and a key that equal ones share. */
function forceOf(
  { library, event, sources, numbered }: Context,
  { entity, statement }: { entity: Entity; statement: Statement },
): { key: string; force: Force } {
  const { claim, number } = statement;
  const { modality = 'asserted', by, cite } = claim;
  const object = claim.object ? library.entity(claim.object) : undefined;
  const name = entity === event ? object : entity;
  const cited = cite.find((citation) => entity === event || numbered.has(library.source(citation.source).id));
  const time = claimTime(claim);
  const force: Force = {
    html: name ? '' : wordsHtml(library, capitalised(shortWords(library, claim)), new Set([event.id])),
    ...(name && { name: library.link(name) }),
    part: name || claim.property !== 'quantity' ? partOf(claim) : '',
    ...(modality !== 'asserted' && { modality }),
    ...(by && { by: library.link(library.entity(by)) }),
    ...(time && { time }),
    statement: number,
    href: entity === event ? `#s${number}` : `${library.link(entity).href}#s${number}`,
    ...(cited && { citation: citationView(library, sources, cited) }),
  };
  return { key: [name ? name.id : valueWords(claim), partOf(claim), modality, by].join('\n'), force };
}

/** What is told of one thing stands together, where it is told first. */
function together(forces: readonly Force[]): Force[] {
  return [...Map.groupBy(forces, ({ name, href }) => name?.id ?? href).values()].flat();
}

const INWARD = ['took-part-in', 'deployed-in'];

function isHere(library: Library, { property, object }: Claim, event: Entity): boolean {
  return INWARD.includes(property) && object !== undefined && library.entity(object).id === event.id;
}

/** The group that a claim belongs to; none when it tells of no force. */
function titleOf(library: Library, event: Entity, entity: Entity, claim: Claim): string | undefined {
  if (entity !== event) return entity.kind === 'equipment' ? EQUIPMENT : PARTICIPANTS;
  const object = claim.object && library.entity(claim.object);
  if (claim.property === 'quantity') return object && object.kind === 'equipment' ? EQUIPMENT : NUMBERS;
  if (claim.property !== 'actor' && claim.property !== 'includes') return undefined;
  if (object && object.kind === 'event') return undefined;
  return object && object.kind === 'equipment' ? EQUIPMENT : PARTICIPANTS;
}

function partOf(claim: Claim): string {
  return claim.property === 'quantity' || (claim.object && claim.value !== undefined)
    ? (valueWords(claim) ?? '')
    : (PART[claim.property] ?? '');
}

function relatives(
  library: Library,
  event: Entity,
  notes: readonly Note[],
): Pick<EventForces, 'partOf' | 'parts'> {
  const own = event.data.claims.flatMap(({ property, object }) =>
    object ? [{ property, to: library.entity(object) }] : [],
  );
  const inward = notes.flatMap(({ from, statement }) =>
    statement &&
    from.kind === 'event' &&
    statement.claim.object &&
    library.entity(statement.claim.object).id === event.id
      ? [{ property: statement.claim.property, to: from }]
      : [],
  );
  const linksOf = (ties: { property: string; to: Entity }[], property: string) =>
    ties.flatMap((tie) => (tie.property === property && tie.to.kind === 'event' ? [tie.to] : []));
  const links = (events: Entity[]) => [...new Set(events)].map((one) => library.link(one));
  return {
    partOf: links([...linksOf(own, 'part-of'), ...linksOf(inward, 'includes')]),
    parts: links([...linksOf(own, 'includes'), ...linksOf(inward, 'part-of')]),
  };
}
