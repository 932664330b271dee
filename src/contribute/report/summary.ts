/**
 * The **summary** of a report is its first line: what changed, counted, and then what is wrong with it.
 */
import type { ClaimChange, ClaimDeed } from './claim-change.ts';
import type { PageDeed } from './page-pairs.ts';
import type { Report } from './report.ts';

export interface Counts {
  pages: Record<PageDeed, number>;
  claims: Record<ClaimDeed, number>;
  /** Of claims that came or changed, and of what rests on changed passages. */
  quotations: { found: number; missing: number; twice: number };
  uncited: number;
  /** Claims with a figure or a day that none of their quotations says. */
  unsaid: number;
  /** Stretches of prose that came or changed, and cite nothing. */
  uncitedProse: number;
  collisions: number;
  broken: number;
  orphans: number;
  addresses: number;
  disputes: number;
  errors: number;
  warnings: number;
}

export function countsOf(report: Report): Counts {
  const claims = report.pages.flatMap((page) => page.claims);
  const standing = claims.filter(({ deed }) => deed !== 'removed');
  const told = new Set(standing.map(({ id }) => id));
  const verdicts = [
    ...standing.flatMap(({ evidence }) => evidence.flatMap(({ after }) => after?.standing.verdict ?? [])),
    ...report.pages.flatMap(({ rests }) =>
      rests.filter(({ id = '' }) => !told.has(id)).map((rest) => rest.standing.verdict),
    ),
  ];
  const quoted = (...wanted: string[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  const graded = (grave: string) => report.mistakes.added.filter(({ severity }) => severity === grave).length;
  return {
    pages: counted(report.pages, PAGE_DEEDS),
    claims: counted(claims, CLAIM_DEEDS),
    quotations: { found: quoted('found'), missing: quoted('missing', 'no source'), twice: quoted('twice') },
    uncited: uncited(standing).length,
    unsaid: standing.filter(({ unsaid }) => unsaid.length > 0).length,
    uncitedProse: report.pages.flatMap(({ text }) => text.filter((one) => one.uncited)).length,
    collisions: report.collisions.length,
    broken: report.broken.length,
    orphans: report.orphans.length,
    addresses: report.addresses.length,
    disputes: report.disputes.length,
    errors: graded('error'),
    warnings: graded('warning'),
  };
}

const PAGE_DEEDS: readonly PageDeed[] = ['added', 'changed', 'renamed', 'merged', 'removed', 'unreadable'];
const CLAIM_DEEDS: readonly ClaimDeed[] = ['added', 'changed', 'moved', 'removed'];

function counted<Deed extends string>(ones: readonly { deed: Deed }[], deeds: readonly Deed[]) {
  const counts = deeds.map((deed) => [deed, ones.filter((one) => one.deed === deed).length]);
  return Object.fromEntries(counts) as Record<Deed, number>;
}

/** Claims that rest on nothing after the change. */
function uncited(claims: readonly ClaimChange[]): ClaimChange[] {
  return claims.filter(({ evidence }) => evidence.every(({ after }) => !after));
}

/** What changed, and what is to be looked at; each a sentence without marks of any format. */
export function summaryOf(report: Report): { changed: string; wrong: string } {
  const counts = countsOf(report);
  const pages = list(counts.pages, 'page');
  const claims = list(counts.claims, 'statement');
  const changed = [pages, claims].filter((words) => words !== '').join('; ');
  const decisions = report.decisions.length > 0 ? several(report.decisions.length, 'identity decision') : '';
  const told = changed || (decisions && `${decisions}, and no page changed`);
  return { changed: told ? `${told}.` : 'No change to the content.', wrong: wrongs(counts) };
}

/** "1 page added, 2 changed". */
function list(counts: Record<string, number>, noun: string): string {
  const present = Object.entries(counts).filter(([, count]) => count > 0);
  return present
    .map(([deed, count], at) => (at === 0 ? `${several(count, noun)} ${deed}` : `${count} ${deed}`))
    .join(', ');
}

export function several(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith('ss') ? `${noun}es` : `${noun}s`}`;
}

function wrongs(counts: Counts): string {
  const { found, missing, twice } = counts.quotations;
  const all = found + missing + twice;
  const sentences = [
    all > 0 && quotationWords(counts.quotations, all),
    counts.uncited > 0 && `${several(counts.uncited, 'statement')} without a citation.`,
    counts.unsaid > 0 &&
      `${several(counts.unsaid, 'statement')} with a figure or date that is not in the words it rests on.`,
    counts.uncitedProse > 0 && `${several(counts.uncitedProse, 'paragraph')} without a citation.`,
    counts.errors > 0 && `${several(counts.errors, 'new mistake')}.`,
    counts.warnings > 0 && `${several(counts.warnings, 'new warning')}.`,
    counts.broken > 0 && `${several(counts.broken, 'reference')} to what is gone.`,
    counts.collisions > 0 && `${several(counts.collisions, 'name')} that others bear, too.`,
    counts.orphans > 0 && `${several(counts.orphans, 'page')} that no statement or prose leads to any more.`,
    counts.addresses > 0 &&
      `${several(counts.addresses, 'address')} that led to a page and no longer ${counts.addresses === 1 ? 'does' : 'do'}.`,
    counts.disputes > 0 && `${several(counts.disputes, 'disagreement')} newly made.`,
  ];
  return sentences.filter(Boolean).join(' ');
}

function quotationWords({ found, missing, twice }: Counts['quotations'], all: number): string {
  if (found === all)
    return all === 1
      ? 'The quotation is found in its source.'
      : `All ${all} quotations are found in their sources.`;
  const parts = [missing > 0 && `${missing} not found`, twice > 0 && `${twice} found more than once`].filter(
    Boolean,
  );
  return `Of ${several(all, 'quotation')}, ${parts.join(' and ')}.`;
}
