/**
 * A **relation** joins a page to another, by a claim of the one or of the other, and brings the sentence that
 * makes it. Relations of both directions stand in one list, closest first.
 */
import { hrefOf, passageHref } from '../model/href.ts';
import { propertyOf } from '../model/properties.ts';
import type { Citation, Modality } from '../model/schema.ts';
import { type Note, ties } from './backlinks.ts';
import { claimTime } from './claim-time.ts';
import { claimWords } from './claim-words.ts';
import { type PageContext, type Statement, statementsOf } from './ledger.ts';
import type { NameLink } from './view.ts';
import { plain } from './words.ts';

export interface Relation {
  /** `out`: a claim of this page makes it; `in`: one of the other page. */
  direction: 'out' | 'in';
  /** "operator", "office held by", "spoke of", "mentions". */
  relation: string;
  to: NameLink;
  /** The claim, or the sentence of prose, in plain words; `…` where a long one is cut. */
  sentence: string;
  /** The statement or page where the sentence stands. */
  href: string;
  /** Absent for an asserted claim, and for prose. */
  modality?: Modality;
  time?: string;
  evidence?: Evidence;
  /** How many more claims make the same relation. */
  more: number;
}

/** The passage that proves a relation. */
export interface Evidence {
  /** `2:8` where the page has numbered the source, else `p8`. */
  mark: string;
  href: string;
  /** Name of the source. */
  source: string;
}

export interface Relations {
  told: Relation[];
  /** Pages that are connected by less close ties than those told, by name only. */
  named: NameLink[];
  /** How many more pages are connected. */
  more: number;
}

/** Relations told with their sentence, and pages that are named besides. */
const TOLD = 16;
const NAMED = 40;

/** A relation before it is put into words. */
interface Lead {
  direction: 'out' | 'in';
  relation: string;
  /** Id of the other page. */
  to: string;
  rank: number;
  statement?: Statement;
  sentence?: string;
}

/** All relations of a page; its sources must have their numbers already. */
export function relationsOf(page: PageContext, notes: readonly Note[]): Relations {
  const groups = [...Map.groupBy(leadsOf(page, notes), keyOf).values()];
  const told = groups.slice(0, TOLD).flatMap(([lead, ...rest]) => {
    return lead ? [relationView(page, lead, rest.length)] : [];
  });
  const known = new Set(told.map(({ to }) => to.id));
  const others = new Set(
    groups.slice(TOLD).flatMap(([lead]) => (lead && !known.has(lead.to) ? lead.to : [])),
  );
  return {
    told,
    named: [...others].slice(0, NAMED).map((id) => page.library.link(page.library.entity(id))),
    more: Math.max(0, others.size - NAMED),
  };
}

/** What both call the same, as with "met", is one relation. */
function keyOf({ relation, to }: Lead): string {
  return `${relation} ${to}`;
}

/** Closest first; what prose merely mentions is left out where a claim connects the two. */
function leadsOf(page: PageContext, notes: readonly Note[]): Lead[] {
  const leads = [...outward(page), ...notes.map(inward)].sort((a, b) => a.rank - b.rank);
  const claimed = new Set(leads.filter(({ statement }) => statement).map(({ to }) => to));
  return leads.filter(({ statement, to }) => statement || !claimed.has(to));
}

function inward({ from, relation, tie, statement, sentence }: Note): Lead {
  const rank = 2 * ties.indexOf(tie) + 1;
  return {
    direction: 'in',
    relation,
    to: from.id,
    rank,
    ...(statement && { statement }),
    ...(sentence && { sentence }),
  };
}

/** Whom the page's own claims name as their object, and of whom they speak. */
function outward({ library, entity }: PageContext): Lead[] {
  return statementsOf(entity).flatMap((statement) => {
    const { object, about = [], property } = statement.claim;
    const { label, section } = propertyOf(property);
    const lead = (id: string, relation: string, rank: number): Lead[] => {
      const to = library.entity(id).id;
      return to === entity.id ? [] : [{ direction: 'out', relation, to, rank, statement }];
    };
    const spoke = section === 'statements' ? 'spoke of' : 'named with';
    return [
      ...(object ? lead(object, label.toLowerCase(), 0) : []),
      ...about.filter((id) => id !== object).flatMap((id) => lead(id, spoke, 2)),
    ];
  });
}

function relationView(page: PageContext, lead: Lead, more: number): Relation {
  const { library, entity } = page;
  const { direction, relation, statement } = lead;
  const other = library.entity(lead.to);
  const view = { direction, relation, to: library.link(other), more };
  const bearer = direction === 'out' ? entity : other;
  const address = direction === 'out' ? '' : hrefOf(library.base, other);
  if (!statement) return { ...view, sentence: opening(lead.sentence ?? ''), href: address };
  const { claim, number } = statement;
  const time = claimTime(claim);
  const [citation] = claim.cite;
  return {
    ...view,
    sentence: opening(plain(claimWords(library, bearer.kind, claim))),
    href: `${address}#s${number}`,
    ...(claim.modality && claim.modality !== 'asserted' && { modality: claim.modality }),
    ...(time && { time }),
    ...(citation && { evidence: evidenceOf(page, citation) }),
  };
}

/** Longest sentence that a relation brings, in characters; the whole stands where it leads to. */
const LONGEST = 150;

function opening(sentence: string): string {
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

function evidenceOf({ library, sources }: PageContext, citation: Citation): Evidence {
  const { source, passage } = library.locate(citation);
  const number = sources.numberOf(source.id);
  return {
    mark: number ? `${number}:${passage.number}` : `p${passage.number}`,
    href: passageHref(library.base, source.id, passage.anchor),
    source: source.data.title,
  };
}
