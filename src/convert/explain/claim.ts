/**
 * Why a **claim** is there: who proposed it, by which rule, on which words of which passage, with which names; and
 * what people did to it since.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityPage, SourcePage } from '../../model/page.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { findQuote } from '../../text/quote.ts';
import { writtenAs } from '../ledger.ts';
import type { ShelfSource } from '../propose/shelf.ts';
import { type ExplainedName, namesIn } from './names.ts';
import { claimAmong, type Finding, type Retraced, retrace } from './retrace.ts';
import { ruleInWords } from './rule-words.ts';
import type { Catalogue, Entered, Subject } from './subject.ts';

/** One citation of a claim, and how it came to be proposed. */
export interface ExplainedCitation {
  source: string;
  quote: string;
  /** Absent when the words are not there. */
  passage?: { number: number; text: string; start: number; end: number };
  /** Absent when a person wrote it. */
  rule?: { name: string; words: string; confidence?: number };
  /** In one line: what was changed since, or why that cannot be told. */
  since?: string;
  names: ExplainedName[];
}

export interface ExplainedClaim {
  kind: 'claim';
  id: string;
  page: string;
  claim: Claim;
  /** Whether anybody has confirmed it. */
  review: string;
  citations: ExplainedCitation[];
}

export interface ExplainedGone {
  kind: 'gone claim';
  id: string;
  proposals: { source: string; page: string; property: string; quote: string; rule: string; fate: string }[];
}

export function explainClaim(
  { id, page, at }: Extract<Subject, { kind: 'claim' }>,
  catalogue: Catalogue,
  finding: Finding,
): ExplainedClaim {
  const claim = page.data.claims[at] as Claim;
  const citations = claim.cite.map((citation) =>
    explainCitation({ claim, citation, page }, catalogue, finding),
  );
  return { kind: 'claim', id, page: page.path, claim, review: reviewOf(claim, page), citations };
}

function reviewOf({ review }: Claim, { data }: EntityPage): string {
  if (review === 'uncertain') return 'uncertain: a person should look';
  if (review === 'unread') return 'unread: it came after a person had reviewed the page';
  if (review === 'accepted') return 'accepted by a person';
  return data.status === 'reviewed' ? 'a person has reviewed the page' : 'nobody has reviewed the page';
}

interface Cited {
  claim: Claim;
  citation: Citation;
  page: EntityPage;
}

function explainCitation(cited: Cited, { shelf, content }: Catalogue, finding: Finding): ExplainedCitation {
  const { source: id, quote } = cited.citation;
  const source = shelf.byId.get(id);
  const base = { source: id, quote, names: [] };
  if (!source?.page) return { ...base, since: 'the source was deleted' };
  const passage = passageOf(source.page, cited.citation);
  const found = { ...base, ...(passage && { passage }) };
  const entry = entryOf(cited, source);
  if (!entry) return { ...found, since: 'a person wrote it' };
  const rule = { name: entry.rule, words: ruleInWords(entry.rule) };
  if (source.excerpt)
    return { ...found, rule, since: 'the source keeps quoted words alone, so names cannot be read again' };
  const traced = retrace(source.page, { content, ledger: source.ledger }, finding);
  const proposed = claimAmong(traced, entry);
  return {
    ...found,
    rule: { ...rule, ...(proposed && { confidence: proposed.confidence }) },
    since: sinceThen(cited, entry, proposed?.claim),
    names: passage ? namesAround(passage, traced) : [],
  };
}

function passageOf(
  { passages }: SourcePage,
  { quote, prefix, suffix }: Citation,
): ExplainedCitation['passage'] {
  for (const { number, text } of passages) {
    const [span] = findQuote(text, { exact: quote, prefix, suffix });
    if (span) return { number, text, ...span };
  }
  return undefined;
}

type Entry = Entered<'claims'>['entry'];

/** What the ledger of the source has of it: as it stands, or as it was before a person changed it. */
function entryOf({ claim, citation, page }: Cited, { ledger }: ShelfSource): Entry | undefined {
  const ids = [page.id, ...page.data.formerIds].map((id) => claimId(id, claim));
  const paths = new Set(ids.length > 1 ? [page.path, ...formerPaths(page)] : [page.path]);
  const here = ledger.claims.filter((entry) => paths.has(entry.page));
  return (
    here.find(({ as }) => as === writtenAs(claim) || as === writtenAs(citation)) ??
    ledger.claims.find(({ id }) => ids.includes(id)) ??
    here.find(({ property, quote }) => property === claim.property && quote === citation.quote)
  );
}

function formerPaths({ path, data }: EntityPage): string[] {
  return data.formerIds.map((id) => path.replace(/[^/]*$/, `${id}.mdx`));
}

function sinceThen({ claim, citation }: Cited, { as, into }: Entry, proposed: Claim | undefined): string {
  if (into !== undefined) return `put as a further citation to a claim that stood there`;
  if (as === undefined) return 'it stood there before the source was converted';
  const own = { ...claim, cite: claim.cite.filter(({ source }) => source === citation.source) };
  if ([claim, own].some((one) => writtenAs(one) === as)) return 'nobody has changed it';
  if (!proposed) return 'a person changed it; the rules of today do not propose it';
  const differing = fieldsThatDiffer(own, proposed);
  return `a person changed ${differing.length > 0 ? differing.join(', ') : 'how it is written'}`;
}

function fieldsThatDiffer(one: Claim, other: Claim): string[] {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Claim)[]);
  return [...fields].filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

function namesAround(
  { number, start, end }: NonNullable<ExplainedCitation['passage']>,
  traced: Retraced,
): ExplainedName[] {
  const isThere = (mention: { passage: number; start: number; end: number }) =>
    mention.passage === number - 1 && mention.start < end && start < mention.end;
  return namesIn(traced, isThere);
}

/** A claim that is in ledgers and on no page. */
export function explainGone(
  { id, entered }: Extract<Subject, { kind: 'gone claim' }>,
  { entities }: Catalogue,
): ExplainedGone {
  const proposals = entered.map(({ source, entry }) => ({
    source: source.id,
    page: entry.page,
    property: entry.property ?? 'claim',
    quote: entry.quote ?? '',
    rule: entry.rule,
    fate: fateOf(entry, entities),
  }));
  return { kind: 'gone claim', id, proposals };
}

function fateOf({ page: path, as, into, property, quote }: Entry, entities: readonly EntityPage[]): string {
  if (into !== undefined) return `its quotation was put to the claim ${into}`;
  const page = entities.find((one) => one.path === path || formerPaths(one).includes(path));
  const same = page?.data.claims.find(
    (claim) =>
      writtenAs(claim) === as ||
      (claim.property === property && claim.cite.some((one) => one.quote === quote)),
  );
  if (page && same) return `a person changed it; it stands now as ${claimId(page.id, same)}`;
  return page ? 'a person took it away' : 'a person took its page away';
}
