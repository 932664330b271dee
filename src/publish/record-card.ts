/**
 * The **record card** gives the facts one looks up first. What nobody has said is shown as a gap.
 */
import { propertyOf } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import type { Note } from './backlinks.ts';
import { citationView } from './cite.ts';
import { claimTime } from './claim-time.ts';
import { shortWords, valueWords } from './claim-words.ts';
import type { PageContext, Statement } from './ledger.ts';
import { CARDS, INVERSE, type InverseRow, type Row } from './record-rows.ts';
import type { RecordRow } from './view.ts';
import { capitalised, plain, type Words, words } from './words.ts';
import { wordsHtml } from './words-html.ts';

/** More facts of one kind than this are for the ledger; more claims than `READ` are not even compared. */
const SHOWN = 4;
const READ = 40;

type Item = RecordRow['items'][number];

/**
 * @param notes
 *   What other pages claim of this one: who holds its offices, what it operates.
 */
export function recordCard(
  page: PageContext,
  statements: readonly Statement[],
  notes: readonly Note[] = [],
): RecordRow[] {
  const { kind } = page.entity;
  return [
    ...CARDS[kind].flatMap((row) => ownRow(page, statements, row)),
    ...INVERSE[kind].flatMap((row) => othersRow(page, notes, row)),
  ];
}

function ownRow(page: PageContext, statements: readonly Statement[], row: Row): RecordRow[] {
  const { label, section } = propertyOf(row.property);
  const claims = statements.map(({ claim }) => claim).filter(({ property }) => property === row.property);
  const items = itemsOf(page, heldFirst(claims).slice(0, READ));
  if (items.length === 0 && !row.important) return [];
  const rows = [rowOf(label, items, `#${section}`)];
  const isOpen = row.since && claims.length > 0 && !claims.some(({ from }) => from);
  return isOpen ? [...rows, { label: row.since ?? '', items: [] }] : rows;
}

/** What has not ended comes before what has. */
function heldFirst(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((one, other) => Number(one.to !== undefined) - Number(other.to !== undefined));
}

function rowOf(label: string, items: Item[], href: string): RecordRow {
  const more = items.length - SHOWN;
  return more <= 0 ? { label, items } : { label, items: items.slice(0, SHOWN), more: { count: more, href } };
}

/** A fact that stands on the pages of others: told from here. */
function othersRow(page: PageContext, notes: readonly Note[], { property, label }: InverseRow): RecordRow[] {
  const items = new Map<string, Item>();
  let more = 0;
  for (const { from, tie, statement } of notes) {
    if (tie !== 'object' || statement?.claim.property !== property || items.has(from.id)) continue;
    if (items.size === SHOWN) more++;
    else {
      const value = property === 'role' ? valueWords(statement.claim) : undefined;
      const link = page.library.link(from);
      const item = itemOf(page, statement.claim, value ? words(value, ', ', link) : words(link));
      items.set(from.id, { ...item, citations: item.citations.slice(0, 1) });
    }
  }
  const row = { label, items: [...items.values()] };
  if (items.size === 0) return [];
  return more > 0 ? [{ ...row, more: { count: more, href: '#connections' } }] : [row];
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

function itemOf(
  { library, entity, sources }: PageContext,
  claim: Claim,
  short: Words = shortWords(library, claim),
): Item {
  const time = claimTime(claim);
  const hedged = claim.modality === 'asserted' ? undefined : claim.modality;
  return {
    html: wordsHtml(library, capitalised(short), new Set([entity.id])),
    ...(time && { time }),
    ...(hedged && { modality: hedged }),
    ...(hedged && claim.by && { by: library.link(library.entity(claim.by)) }),
    citations: claim.cite.map((citation) => citationView(library, sources, citation)),
  };
}

function distinct(citations: Item['citations']): Item['citations'] {
  return [...new Map(citations.map((citation) => [citation.mark, citation])).values()];
}
