/**
 * A **proposed claim** is one property of one entity as the document states it, with the words that carry it.
 */
import type { Claim } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import type { Resolution } from '../mention.ts';
import { withAnaphora } from './anaphora.ts';
import { attributed, sayingAround } from './attribute.ts';
import { countriesByName, ownersByEvent } from './belonging.ts';
import { categories } from './category.ts';
import { factsByHeading } from './category-heading.ts';
import { kindNouns } from './category-noun.ts';
import { quotingFrom } from './citation.ts';
import { compositions } from './composition.ts';
import { deployments } from './deployment.ts';
import { distinct } from './distinct.ts';
import type { Draft, Rule } from './draft.ts';
import { counts } from './equipment-count.ts';
import { events } from './event.ts';
import { histories } from './history.ts';
import { meetings } from './meeting.ts';
import { membershipOfSpeaker, memberships, partsByName } from './membership.ts';
import { namingIn } from './named.ts';
import { owners } from './operator.ts';
import { partisans } from './party.ts';
import { quantities } from './quantity.ts';
import { ranges } from './range.ts';
import { affiliations, ranks } from './rank.ts';
import { restatements } from './restated.ts';
import { roles } from './role.ts';
import { type Saying, sayingsOf } from './saying.ts';
import { type Scene, sceneOf } from './scene.ts';
import { seats } from './seat.ts';
import { services } from './service.ts';
import { type Office, officesOf } from './speaker.ts';
import { statementsOf } from './statement.ts';
import { whenOf } from './time.ts';
import type { Tense } from './time-parts.ts';

export interface ProposedClaim {
  /** Whose page the claim belongs on. */
  entityId: string;
  claim: Claim;
  /** Name of the pattern that found it. */
  rule: string;
  /** From 0 to 1; below the threshold the claim says `review: uncertain`. */
  confidence: number;
}

/** Claims that are less certain than this ask a person to look. */
const CERTAIN = 0.7;

/** Rules that read names alone, and those that also know whom "he" and "the brigade" mean. */
const FACTS: readonly Rule[] = [
  categories,
  owners,
  events,
  deployments,
  quantities,
  restatements,
  counts,
  ranges,
];
const REFERRING: readonly Rule[] = [
  kindNouns,
  ranks,
  affiliations,
  partisans,
  services,
  memberships,
  compositions,
  seats,
  histories,
  meetings,
];

/** Every claim that the document makes about the entities it was resolved to. */
export function claimsOf(input: {
  document: Document;
  resolution: Resolution;
  sourceId: string;
  published?: string;
}): ProposedClaim[] {
  const scene = sceneOf(input.document, input.resolution);
  const lines = withAnaphora(scene);
  const held = roles(lines, scene);
  const offices = officesOf(held);
  const sayings = sayingsOf(scene, offices, lines);
  const facts = [
    ...lines.flatMap((line) => REFERRING.flatMap((rule) => rule(line, scene))),
    ...scene.lines.flatMap((line) => FACTS.flatMap((rule) => rule(line, scene))),
  ];
  const ofSpeakers = scene.lines.flatMap((line) =>
    membershipOfSpeaker(line, countryAt(line.passage, { sayings, offices, scene })),
  );
  const told = [
    ...held,
    ...facts,
    ...ofSpeakers,
    ...partsByName(scene),
    ...factsByHeading(scene),
    ...countriesByName(scene),
    ...ownersByEvent(facts, scene),
  ].map((draft) => attributed(draft, sayings));
  const said = sayings.flatMap((saying) => statementsOf(saying, scene));
  return cited(distinct([...told, ...said]), input);
}

/** The country in whose office the speaker at a place is. */
function countryAt(
  passage: number,
  { sayings, offices, scene }: { sayings: Saying[]; offices: Office[]; scene: Scene },
) {
  return (at: number): string | undefined => {
    const speaker = sayingAround({ passage, start: at, end: at }, sayings)?.speaker?.entity;
    if (speaker?.kind === 'place') return speaker.id;
    const bodies = offices.filter(({ person }) => person === speaker?.id).map(({ body }) => body);
    return bodies.find((body) => body && scene.entities.get(body)?.kind === 'place');
  };
}

function cited(
  drafts: readonly Draft[],
  { document, resolution, sourceId, published }: Parameters<typeof claimsOf>[0],
): ProposedClaim[] {
  const quote = quotingFrom(document);
  const naming = namingIn(resolution);
  return drafts.flatMap((draft) => {
    const words = quote(draft.passage, draft);
    if (words === undefined) return [];
    const { when, ...rest } = draft.claim;
    const confidence = Math.min(draft.confidence, naming(draft));
    const claim: Claim = {
      ...rest,
      ...(when?.text && { when: whenOf(when.text, published, tenseOf(rest)) }),
      ...(confidence < CERTAIN && { review: 'uncertain' as const }),
      cite: [{ source: sourceId, quote: words }],
    };
    return { entityId: draft.entityId, claim, rule: draft.rule, confidence };
  });
}

/** What was said was said before; what is planned or expected lies ahead; of what is denied or alleged nobody can say. */
function tenseOf({ modality, property }: Pick<Claim, 'modality' | 'property'>): Tense | undefined {
  if (modality === undefined || /^(?:said|denies|accuses)$/.test(property)) return 'past';
  return modality === 'planned' || modality === 'expected' ? 'future' : undefined;
}
