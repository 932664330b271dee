/**
 * The **record card** gives the facts one looks up first. What nobody has said is shown as a gap.
 */
import type { EntityKind } from '../model/kind.ts';
import { type PropertyId, propertyOf } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import { citationView } from './cite.ts';
import { claimTime } from './claim-time.ts';
import { shortWords } from './claim-words.ts';
import type { PageContext, Statement } from './ledger.ts';
import type { RecordRow } from './view.ts';
import { capitalised, plain } from './words.ts';
import { wordsHtml } from './words-html.ts';

interface Row {
  property: PropertyId;
  /** Shown even when nothing is known. */
  important?: boolean;
}

const CARDS: Record<EntityKind, readonly Row[]> = {
  person: [
    { property: 'role', important: true },
    { property: 'rank' },
    { property: 'nationality', important: true },
    { property: 'affiliation' },
    { property: 'member-of' },
  ],
  organisation: [
    { property: 'category', important: true },
    { property: 'part-of' },
    { property: 'country' },
    { property: 'headquarters', important: true },
    { property: 'founded', important: true },
    { property: 'dissolved' },
    { property: 'successor' },
  ],
  equipment: [
    { property: 'category', important: true },
    { property: 'origin', important: true },
    { property: 'manufacturer', important: true },
    { property: 'designer' },
    { property: 'operator', important: true },
    { property: 'variant-of' },
    { property: 'capability' },
    { property: 'range' },
    { property: 'speed' },
    { property: 'first-flight' },
    { property: 'in-service' },
  ],
  place: [
    { property: 'category', important: true },
    { property: 'within' },
    { property: 'country' },
    { property: 'part-of' },
    { property: 'member-of' },
  ],
  event: [
    { property: 'date', important: true },
    { property: 'location', important: true },
    { property: 'actor', important: true },
    { property: 'announced-by' },
    { property: 'purpose' },
    { property: 'part-of' },
  ],
};

type Item = RecordRow['items'][number];

export function recordCard(context: PageContext, statements: readonly Statement[]): RecordRow[] {
  return CARDS[context.entity.kind].flatMap(({ property, important }) => {
    const claims = statements.map(({ claim }) => claim).filter((claim) => claim.property === property);
    const items = itemsOf(context, claims);
    return items.length > 0 || important ? [{ label: propertyOf(property).label, items }] : [];
  });
}

/** The same fact from several sources is one item with several citations. */
function itemsOf(context: PageContext, claims: readonly Claim[]): Item[] {
  const items = new Map<string, Item>();
  for (const claim of claims) {
    const item = itemOf(context, claim);
    const key = [
      plain(shortWords(context.library, claim)).toLowerCase(),
      item.modality,
      item.by?.id,
      item.time,
    ];
    const known = items.get(key.join('\n'));
    if (known) known.citations.push(...item.citations);
    else items.set(key.join('\n'), item);
  }
  return [...items.values()].map((item) => ({ ...item, citations: distinct(item.citations) }));
}

function itemOf({ library, entity, sources }: PageContext, claim: Claim): Item {
  const time = claimTime(claim);
  const hedged = claim.modality === 'asserted' ? undefined : claim.modality;
  return {
    html: wordsHtml(library, capitalised(shortWords(library, claim)), new Set([entity.id])),
    ...(time && { time }),
    ...(hedged && { modality: hedged }),
    ...(hedged && claim.by && { by: library.link(library.entity(claim.by)) }),
    citations: claim.cite.map((citation) => citationView(library, sources, citation)),
  };
}

function distinct(citations: Item['citations']): Item['citations'] {
  return [...new Map(citations.map((citation) => [citation.mark, citation])).values()];
}
