/**
 * Every **disagreement** of the site: gathered once from all pages, gravest first, with what it is about, so that
 * a reader can choose.
 */

import { type Nature, natures } from '../model/compare-claims.ts';
import { nestedPlaces } from '../model/nested-places.ts';
import { type PropertyId, propertyOf } from '../model/properties.ts';
import { PageSources } from './cite.ts';
import { type Dispute, disputesOf, type Known } from './disagreements.ts';
import { claimView, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import { countTexts } from './reprints.ts';
import { scaleOf } from './scale.ts';
import type { Disagreement, NameLink } from './view.ts';

/** What speakers differ about. */
export const matters = {
  numbers: 'Numbers',
  dates: 'Dates',
  offices: 'Offices',
  places: 'Places and countries',
} as const;
export type Matter = keyof typeof matters;

/** A dispute and the page on which it stands. */
export interface Difference {
  entity: NameLink;
  dispute: Dispute;
  /** Where its positions stand side by side on that page. */
  href: string;
}

export interface DifferenceView extends Omit<Difference, 'dispute'> {
  disagreement: Disagreement;
  matter: Matter;
  /** Somebody denies what another says. */
  denied: boolean;
  speakers: number;
  sources: number;
}

export interface DisagreementsView {
  count: number;
  /** By nature, those that cannot both hold first; `rest` are named only. */
  groups: { nature: Nature; shown: DifferenceView[]; rest: Difference[] }[];
}

/** Disagreements of one nature that are shown with their positions. */
const SHOWN = 60;

/** All of them, those with most positions first. */
export function differencesOf(library: Library): Difference[] {
  const nameOf = (id: string) => library.link(library.entity(id)).name;
  const known = knownIn(library);
  const found = [...library.entities.values()].flatMap((entity) => {
    const link = library.link(entity);
    return disputesOf(statementsOf(entity), nameOf, entity.kind, known).map((dispute) => ({
      entity: link,
      dispute,
      href: `${link.href}#d-${dispute.id}`,
    }));
  });
  return found.sort((a, b) => b.dispute.positions.length - a.dispute.positions.length);
}

/** What disagreements on pages of the library depend on besides their claims. */
export function knownIn(library: Library): Known {
  return {
    liesIn: nestedPlaces((id) => library.entity(id)),
    publishedOf: (id) => library.sources.get(id)?.data.published,
  };
}

/** By the id of a speaker: the differences in which they take a position that another does not share. */
export function differencesBySpeaker(
  library: Library,
  all: readonly Difference[],
): Map<string, Difference[]> {
  const found = new Map<string, Difference[]>();
  for (const difference of all) {
    const speakers = new Set(difference.dispute.positions.map(({ statement }) => statement.claim.by));
    if (speakers.size < 2) continue;
    for (const by of speakers) {
      if (by === undefined) continue;
      const { id } = library.entity(by);
      found.set(id, [...(found.get(id) ?? []), difference]);
    }
  }
  return found;
}

export function disagreementsView(library: Library, all: readonly Difference[]): DisagreementsView {
  const groups = natures.map((nature) => {
    const alike = all.filter(({ dispute }) => dispute.nature === nature);
    const shown = alike.slice(0, SHOWN).map((difference) => differenceView(library, difference));
    return { nature, shown, rest: alike.slice(SHOWN) };
  });
  return { count: all.length, groups: groups.filter(({ shown }) => shown.length > 0) };
}

function differenceView(library: Library, { entity, dispute, href }: Difference): DifferenceView {
  const claims = dispute.positions.map(({ statement }) => statement.claim);
  return {
    entity,
    href,
    disagreement: positionsView(library, library.entity(entity.id), dispute),
    matter: matterOf(claims[0]?.property),
    denied: claims.some(({ modality }) => modality === 'denied'),
    speakers: new Set(claims.flatMap(({ by }) => by ?? [])).size,
    sources: countTexts(library, claims),
  };
}

/** Only the claims that are set side by side become views, not the whole ledger of their page. */
function positionsView(library: Library, entity: Entity, dispute: Dispute): Disagreement {
  const context = { library, entity, sources: new PageSources() };
  const { id, title, nature } = dispute;
  const scale = scaleOf(dispute.positions.map(({ statement }) => statement.claim));
  const positions = dispute.positions.map(({ value, statement }, at) => ({
    value,
    claim: claimView(context, statement, new Set([entity.id])),
    ...(scale[at] && { stretch: scale[at] }),
  }));
  return { id, title, nature, positions };
}

function matterOf(property: PropertyId | undefined): Matter {
  if (property === undefined) return 'numbers';
  if (property === 'role') return 'offices';
  const { value } = propertyOf(property);
  if (value === 'date') return 'dates';
  return value === 'quantity' ? 'numbers' : 'places';
}
