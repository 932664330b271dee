/**
 * A **claim change** tells one claim that came, changed, went, or moved to another page: as a sentence, field by
 * field, and with the words that it rests on.
 */
import { claimId } from '../../model/claim.ts';
import type { Claim } from '../../model/schema.ts';
import { claimTime } from '../../publish/claim-time.ts';
import { claimWords, valueWords } from '../../publish/claim-words.ts';
import { dateWords } from '../../publish/date-words.ts';
import { statementsOf } from '../../publish/ledger.ts';
import { plain } from '../../publish/words.ts';
import { unsaidOf } from '../unsaid.ts';
import type { ClaimPair, Placed } from './claim-pairs.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { LooseLibrary } from './loose-library.ts';
import type { Sides } from './side.ts';
import { type WordChange, wordChange } from './word-change.ts';

export type ClaimDeed = 'added' | 'changed' | 'removed' | 'moved';

export interface FieldChange {
  /** As in the file: `value`, `by`; `object` and speakers are told by name. */
  field: string;
  change: WordChange;
}

export interface ClaimChange {
  deed: ClaimDeed;
  /** Computed id after the change; of a claim that went, before. */
  id: string;
  /** Where a reader finds it on its page: `#s3`. */
  number: number;
  /** Of a claim that moved: the page it comes from. */
  from?: { path: string; name: string };
  /** The claim as the site says it. */
  statement: WordChange;
  /** Whose claim it is, by name; absent: the source itself says so. */
  by?: string;
  fields: FieldChange[];
  evidence: Evidence[];
  /** Figures and days of the claim, as the site writes them, that stand in none of its quotations; of one that went, none. */
  unsaid: string[];
}

/** Put a pair into words. */
export function claimChange({ before: old, after: now, moved }: ClaimPair, sides: Sides): ClaimChange {
  const placed = (now ?? old) as Placed;
  const side = now ? sides.after : sides.before;
  const by = placed.claim.by && side.library.entity(placed.claim.by).data.name;
  return {
    deed: !old ? 'added' : !now ? 'removed' : moved ? 'moved' : 'changed',
    id: claimId(placed.page.id, placed.claim),
    number: numberOf(placed),
    ...(moved && old && { from: { path: old.page.path, name: old.page.data.name } }),
    statement: wordChange(sentence(old, sides.before.library), sentence(now, sides.after.library)),
    ...(by && { by }),
    fields: old && now ? fieldChanges(old.claim, now.claim, sides) : [],
    evidence: evidenceOf(old?.claim, now?.claim, sides),
    unsaid: now ? unsaidIn(now.claim) : [],
  };
}

/** Where nothing is cited, that is told instead. */
function unsaidIn({ value, cite }: Claim): string[] {
  const quotes = cite.map(({ quote }) => quote);
  const unsaid = quotes.length > 0 ? unsaidOf(value, quotes) : [];
  return unsaid.map((one) => (typeof value === 'string' ? dateWords(one) : Number(one).toLocaleString('en')));
}

function numberOf({ page, claim }: Placed): number {
  return statementsOf(page).find((statement) => statement.claim === claim)?.number ?? 0;
}

function sentence(placed: Placed | undefined, library: LooseLibrary): string {
  return placed ? plain(claimWords(library, placed.page.kind, placed.claim)) : '';
}

/** Fields in words, in the order in which they are told; citations are told apart. */
const FIELDS: Record<string, (claim: Claim, library: LooseLibrary) => string | undefined> = {
  property: ({ property }) => property,
  value: valueWords,
  object: ({ object }, library) => object && library.entity(object).data.name,
  by: ({ by }, library) => by && library.entity(by).data.name,
  voice: ({ voice }) => voice,
  modality: ({ modality }) => modality ?? 'asserted',
  when: (claim) => claimTime(claim),
  'dates worked out': ({ when }) => when?.basis,
  about: ({ about }, library) => about?.map((id) => library.entity(id).data.name).join(', '),
  text: ({ text }) => text,
  derived: ({ derived }) => derived,
  review: ({ review }) => review,
  note: ({ note }) => note,
};

function fieldChanges(before: Claim, after: Claim, sides: Sides): FieldChange[] {
  return Object.entries(FIELDS).flatMap(([field, wordsOf]) => {
    const old = wordsOf(before, sides.before.library) ?? '';
    const now = wordsOf(after, sides.after.library) ?? '';
    return old === now ? [] : [{ field, change: wordChange(old, now) }];
  });
}
