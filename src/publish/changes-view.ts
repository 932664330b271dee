/**
 * **Recent changes** by day: what was done to each page on that day, in words, and by whom.
 */
import type { Change, Difference } from '../model/change.ts';
import { folders, type Kind } from '../model/kind.ts';
import { compareNames } from './compare-names.ts';
import type { Library } from './library.ts';
import { sourceFacts } from './source-facts.ts';
import type { NameLink } from './view.ts';

export interface ChangesView {
  /** Newest first. */
  days: { day: string; rows: ChangeRow[] }[];
  /** There are older ones, which are not shown. */
  more: boolean;
}

/** What was done to one page on one day. */
export interface ChangeRow {
  /** `2026-11-22-ada`: unique among rows. */
  anchor: string;
  kind: Kind;
  name: string;
  /** Absent when the page is gone. */
  href?: string;
  day: string;
  deed: Change['deed'];
  /** "New page, 3 statements". */
  words: string;
  authors: string[];
  path: string;
}

/** Changes of one page on one day, newest first. */
type Day = [Change, ...Change[]];

/**
 * @param changes
 *   Newest first.
 * @param most
 *   Rows that there is room for.
 */
export function changesView(library: Library, changes: readonly Change[], most: number): ChangesView {
  const rows = byPageAndDay(changes).map((day) => rowOf(library, day));
  const days = new Map<string, ChangeRow[]>();
  for (const row of rows.slice(0, most)) days.set(row.day, [...(days.get(row.day) ?? []), row]);
  return {
    days: [...days].map(([day, rows]) => ({ day, rows })),
    more: rows.length > most,
  };
}

/** Sources that were published last, for a site whose history is not known. */
export function newestSources(library: Library, most: number): { link: NameLink; facts: string }[] {
  const dated = [...library.sources.values()].filter(({ data }) => data.published);
  dated.sort((a, b) => ((a.data.published ?? '') < (b.data.published ?? '') ? 1 : -1));
  return dated
    .slice(0, most)
    .map((source) => ({ link: library.link(source), facts: sourceFacts(source.data) }));
}

/** Newest day first; within a day pages with most new statements first, new pages before others. */
function byPageAndDay(changes: readonly Change[]): Day[] {
  const days = new Map<string, Day>();
  for (const change of changes) {
    const key = `${change.day} ${change.path}`;
    const known = days.get(key);
    if (known) known.push(change);
    else days.set(key, [change]);
  }
  return [...days.values()].sort(compareDays);
}

function compareDays([one, ...more]: Day, [other, ...others]: Day): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  const added = (changes: readonly Change[]) =>
    changes.reduce((sum, { difference }) => sum + (difference?.claims.added ?? 0), 0);
  return added([other, ...others]) - added([one, ...more]) || compareNames(one.name, other.name);
}

function rowOf(library: Library, changes: Day): ChangeRow {
  const [last] = changes;
  const page = library.find(last.id);
  const deed = deedOf(changes);
  return {
    anchor: `${last.day}-${folders[last.kind]}-${last.id}`,
    kind: last.kind,
    name: page ? library.link(page).name : last.name,
    ...(page && { href: library.link(page).href }),
    day: last.day,
    deed,
    words: changeWords(deed, last.kind, sumOf(changes)),
    authors: [...new Set(changes.map(({ author }) => author))],
    path: last.path,
  };
}

function deedOf(changes: Day): Change['deed'] {
  const deeds = changes.map(({ deed }) => deed);
  if (deeds[0] === 'removed') return 'removed';
  return (['added', 'renamed'] as const).find((deed) => deeds.includes(deed)) ?? 'changed';
}

function sumOf(changes: readonly Change[]): Difference | undefined {
  const all = changes.flatMap(({ difference }) => difference ?? []);
  if (all.length < changes.length) return undefined;
  const sum = (count: (one: Difference) => number) => all.reduce((total, one) => total + count(one), 0);
  return {
    claims: {
      added: sum(({ claims }) => claims.added),
      changed: sum(({ claims }) => claims.changed),
      removed: sum(({ claims }) => claims.removed),
    },
    names: { added: sum(({ names }) => names.added), removed: sum(({ names }) => names.removed) },
    reviewed: all.some(({ reviewed }) => reviewed),
    record: all.some(({ record }) => record),
    text: all.some(({ text }) => text),
  };
}

/** "3 statements added, 1 removed; reviewed by a person". */
export function changeWords(deed: Change['deed'], kind: Kind, difference?: Difference): string {
  if (deed === 'removed') return 'Removed';
  if (deed === 'added') return addedWords(kind, difference);
  const parts = [deed === 'renamed' ? 'new address' : '', ...(difference ? partsOf(kind, difference) : [])];
  return sentence(parts) || 'Edited';
}

function addedWords(kind: Kind, difference?: Difference): string {
  if (kind === 'source') return 'New source';
  const claims = difference?.claims.added ?? 0;
  return claims > 0 ? `New page, ${counted(claims, 'statement')}` : 'New page';
}

function partsOf(kind: Kind, { claims, names, reviewed, record, text }: Difference): string[] {
  const isSource = kind === 'source';
  return [
    listed('statement', [
      [claims.added, 'added'],
      [claims.changed, 'changed'],
      [claims.removed, 'removed'],
    ]),
    listed('name', [
      [names.added, 'added'],
      [names.removed, 'removed'],
    ]),
    reviewed ? 'reviewed by a person' : '',
    text ? (isSource ? 'passages edited' : 'prose edited') : '',
    record ? (isSource ? 'record edited' : 'summary or record edited') : '',
  ];
}

/** "3 statements added, 1 changed": the word stands once. */
function listed(word: string, deeds: readonly [count: number, deed: string][]): string {
  const done = deeds.filter(([count]) => count > 0);
  return done
    .map(([count, deed], at) => `${at === 0 ? counted(count, word) : count.toLocaleString('en')} ${deed}`)
    .join(', ');
}

function sentence(parts: readonly string[]): string {
  const whole = parts.filter(Boolean).join('; ');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
