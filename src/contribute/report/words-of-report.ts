/**
 * The **words** in which a report tells verdicts and deeds: the same in every format.
 */
import { kindNames } from '../../model/kind.ts';
import type { Cited } from './evidence.ts';
import type { Collision } from './name-changes.ts';
import type { PageReport } from './page-report.ts';
import type { Standing } from './standing.ts';
import { several } from './summary.ts';

/** A sign that is not a colour alone, and words. */
export function verdictWords({ verdict, passage, times }: Standing): string {
  if (verdict === 'found') return `✓ found in passage ${passage}`;
  if (verdict === 'twice')
    return `⚠ found ${times === 2 ? 'twice' : `${times} times`}: add a prefix or suffix`;
  return verdict === 'missing' ? '✗ not found in the source' : '✗ there is no such source';
}

/** Of a citation that went: a statement may go though the source says it. */
export function stillWords({ verdict, passage }: Standing): string {
  if (verdict === 'no source') return 'the source is gone, too';
  return verdict === 'missing'
    ? 'the words are not in the source'
    : `the words still stand in passage ${passage}`;
}

export function isSound({ verdict }: Standing): boolean {
  return verdict === 'found';
}

/** "30000 stands in none of these words"; nothing where all is said. */
export function unsaidWords(unsaid: readonly string[]): string {
  return unsaid.length === 0
    ? ''
    : `⚠ ${unsaid.join(' and ')} ${unsaid.length === 1 ? 'stands' : 'stand'} in none of these words`;
}

const TEXTS = { full: 'full text', digest: 'digest', excerpt: 'excerpt' } as const;

/** "digest"; nothing when the source is not known. */
export function textWords({ text }: Cited): string {
  return text ? TEXTS[text] : '';
}

/** "Person, changed: 1 statement added, 2 changed". */
export function pageWords({ kind, deed, claims, text }: PageReport): string {
  const counts = (['added', 'changed', 'moved', 'removed'] as const)
    .map((one) => ({ deed: one, count: claims.filter((claim) => claim.deed === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ deed: one, count }, at) => `${at === 0 ? several(count, 'statement') : count} ${one}`);
  const noun = kind === 'source' ? 'passage' : 'paragraph';
  const told = text.length > 0 ? [`${several(text.length, noun)} of text`] : [];
  const what = kind ? kindNames[kind].one : 'File';
  const details = [...counts, ...told].join(', ');
  return `${what}, ${deed}${details && `: ${details}`}`;
}

/** Of an unreadable page; `undefined` of another. */
export function unreadableWords({ deed, mended }: PageReport): string | undefined {
  if (deed !== 'unreadable') return undefined;
  return mended
    ? 'This file could not be read as a page before; all of it counts as new.'
    : 'This file cannot be read as a page; the mistakes above say why. What became of its statements cannot be told.';
}

export function onlyWords(only: NonNullable<PageReport['only']>): string {
  return `Only ${only} changed.`;
}

export function lostWords({ count, pages }: Collision['lost']): string {
  if (count === 0) return '';
  return `${several(count, 'mention')} on ${several(pages, 'page')} ${count === 1 ? 'loses its link' : 'lose their links'}`;
}

export const NATURES = {
  contradiction: 'both cannot hold',
  time: 'they speak of different days',
  plan: 'one counts what is, the other what is planned',
} as const;
