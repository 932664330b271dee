/**
 * To **redirect** a page is to let it name the one that stays wherever it named the one that goes. A claim that says
 * then what another on the page says, word for word, goes.
 */
import { isScalar } from 'yaml';
import { leadsOf } from '../../check/leads.ts';
import { scalar } from '../../convert/propose/yaml.ts';
import { cut } from '../../convert/undo/cut.ts';
import { claimId } from '../../model/claim.ts';
import type { Path } from '../../model/front.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import type { Span } from '../../text/quote.ts';
import { applyEdits, type Edit, replacing } from './edit.ts';

/** Ids: whoever named `from` names `to`. */
export interface Turn {
  from: string;
  to: string;
}

export interface Redirected {
  edits: Edit[];
  /** Claims as they are now, by their number; absent where one has gone. */
  claims: (Claim | undefined)[];
}

/** A claim that names the page that stays. */
export function redirectedClaim(claim: Claim, { from, to }: Turn): Claim {
  const turned = (id: string) => (id === from ? to : id);
  return {
    ...claim,
    ...(claim.object !== undefined && { object: turned(claim.object) }),
    ...(claim.by !== undefined && { by: turned(claim.by) }),
    ...(claim.about && { about: [...new Set(claim.about.map(turned))] }),
  };
}

export function redirect(page: EntityPage, turn: Turn): Redirected {
  const claims = withoutTwins(page, turn);
  const kept = (at: number) => claims[at] !== undefined;
  const gone = new Set(claims.flatMap((claim, at) => (claim ? [] : [at])));
  const { spans, paths } = placesOf(page, turn, kept);
  const edits = [
    ...spansOf(page, ['claims'], gone).map((span) => replacing(page.text, span, '')),
    ...spans.map((span) => replacing(page.text, span, '')),
    ...paths.flatMap((path) => pointed(page, path, turn)),
    ...linked(page, turn),
  ];
  return { edits, claims };
}

/** Claims with the new id; of two that become one, the one that was so written stays. */
function withoutTwins({ id, data }: EntityPage, turn: Turn): (Claim | undefined)[] {
  const turned = data.claims.map((claim) => redirectedClaim(claim, turn));
  const same = data.claims.map((claim, at) => JSON.stringify(claim) === JSON.stringify(turned[at]));
  const seen = new Set(turned.flatMap((claim, at) => (same[at] ? claimId(id, claim) : [])));
  return turned.map((claim, at) => {
    const name = claimId(id, claim);
    if (!same[at] && seen.has(name)) return undefined;
    seen.add(name);
    return claim;
  });
}

interface Places {
  /** Items of lists that hold the new id already. */
  spans: Span[];
  /** Where the id is to be written. */
  paths: Path[];
}

function placesOf(page: EntityPage, turn: Turn, kept: (at: number) => boolean): Places {
  const places: Places = { spans: [], paths: [] };
  inList(page, ['distinctFrom'], page.data.distinctFrom, turn, places);
  for (const [at, { object, by, about = [] }] of page.data.claims.entries()) {
    if (!kept(at)) continue;
    if (object === turn.from) places.paths.push(['claims', at, 'object']);
    if (by === turn.from) places.paths.push(['claims', at, 'by']);
    inList(page, ['claims', at, 'about'], about, turn, places);
  }
  return places;
}

function inList(page: EntityPage, path: Path, ids: readonly string[], turn: Turn, places: Places): void {
  const first = ids.indexOf(turn.from);
  if (first < 0) return;
  const again = ids.includes(turn.to);
  const gone = new Set(ids.flatMap((id, at) => (id === turn.from && (again || at > first) ? [at] : [])));
  if (gone.size > 0) places.spans.push(...spansOf(page, path, gone));
  if (!again) places.paths.push([...path, first]);
}

function spansOf(page: EntityPage, path: Path, indexes: ReadonlySet<number>): Span[] {
  if (indexes.size === 0) return [];
  const found = cut(page, path, indexes);
  return 'spans' in found ? found.spans : [];
}

/** The id as it is written there, in the same quotation marks. */
function pointed(page: EntityPage, path: Path, { to }: Turn): Edit[] {
  const node = page.front.document.getIn(path, true);
  if (!isScalar(node) || !node.range) return [];
  const start = page.front.start + node.range[0];
  const end = page.front.start + node.range[1];
  const [mark = ''] = /^["']/.exec(page.text.slice(start, end)) ?? [];
  return [replacing(page.text, { start, end }, mark === '' ? scalar(to, true) : `${mark}${to}${mark}`)];
}

/** The prose of a page, its links pointing to the page that stays. */
export function redirectedProse(page: EntityPage, turn: Turn): string {
  return applyEdits(page.text, linked(page, turn)).slice(page.front.bodyStart);
}

/** Links in prose; the words they show stay. */
function linked(page: EntityPage, { from, to }: Turn): Edit[] {
  return leadsOf(page).links.flatMap(({ id, start }) => {
    if (id !== from) return [];
    const at = page.text.indexOf(from, start);
    return [replacing(page.text, { start: at, end: at + from.length }, to)];
  });
}
