/**
 * A **report** tells what a change does to the content, as a reviewer thinks of it: pages, claims, names and what
 * leads where; not lines. It tells only what changed.
 */
import { type ClaimPair, claimPairs } from './claim-pairs.ts';
import { type DecisionChange, decisionChanges } from './decisions.ts';
import { type NewDispute, newDisputes } from './disputes.ts';
import { type BrokenReference, brokenReferences, lostAddresses, orphans } from './lost-ways.ts';
import { type Mistakes, newMistakes } from './mistakes.ts';
import { type Collision, collisions, type PageName } from './name-changes.ts';
import { nearnessOf } from './near.ts';
import { type PagePair, pagePairs, type Stock } from './page-pairs.ts';
import { entityOf, type PageReport, pageReport } from './page-report.ts';
import { type ContentFiles, type Side, sidesOf } from './side.ts';

export interface Report {
  pages: PageReport[];
  decisions: DecisionChange[];
  collisions: Collision[];
  broken: BrokenReference[];
  /** Addresses of the site that led somewhere and lead nowhere now. */
  addresses: { address: string; name: string }[];
  orphans: PageName[];
  disputes: NewDispute[];
  mistakes: Mistakes;
  /** Files that the change touches and that are no content. */
  outside: string[];
}

/**
 * Tell what the change from the one content to the other does.
 *
 * @param outside
 *   Files that the change touches and that are no content.
 * @param wanted
 *   Files that are read; by itself those that are near the change.
 */
export function reportOf(
  before: ContentFiles,
  after: ContentFiles,
  outside: readonly string[] = [],
  wanted = nearnessOf(before, after),
): Report {
  const sides = sidesOf(before, after, wanted);
  const pairs = pagePairs(stockOf(sides.before), stockOf(sides.after));
  const legible = pairs.filter(({ deed, after }) => deed !== 'unreadable' || after !== undefined);
  const claims: ClaimPair[] = claimPairs(legible.map(entities));
  const entityPairs = legible.filter(({ deed }) => deed !== 'merged').map(entities);
  return {
    pages: pairs.map((pair) => pageReport(pair, claims, sides)),
    decisions: decisionChanges(sides),
    collisions: collisions(entityPairs, sides),
    broken: brokenReferences(sides),
    addresses: lostAddresses(sides),
    orphans: orphans(new Set(legible.flatMap(pathsOf)), sides),
    disputes: newDisputes(entityPairs, sides),
    mistakes: newMistakes(sides),
    outside: [...outside],
  };
}

function stockOf({ files, pages }: Side): Stock {
  return { texts: new Map(files.pages.map(({ path, text }) => [path, text])), pages };
}

function entities({ before, after }: PagePair) {
  return { before: entityOf(before), after: entityOf(after) };
}

function pathsOf({ path, before }: PagePair): string[] {
  return before ? [path, before.path] : [path];
}
