/**
 * Scores **pages**: every entity that a careful reader would give a page should have one, and no other.
 */
import type { EntityPage } from '../../src/model/page.ts';
import type { Annotated } from './annotated.ts';
import { type DocumentGold, type GoldEntity, type GoldKind, goldKinds } from './document-gold.ts';
import type { Matching } from './matching.ts';
import { nothing, type Tally } from './tally.ts';

/** Pages of one document, by kind; optional entities never count. */
export function scorePages({ entityOf, extra, missing }: Matching): Map<GoldKind, Tally> {
  const tallies = new Map(goldKinds.map((kind) => [kind, nothing()]));
  const count = (kind: EntityPage['kind'], ...what: (keyof Tally)[]): void => {
    const tally = kind === 'event' ? undefined : tallies.get(kind);
    for (const one of tally ? what : []) if (tally) tally[one]++;
  };
  for (const { kind, optional } of entityOf.values()) {
    if (!optional) count(kind, 'right', 'found', 'expected');
  }
  for (const { page } of extra) count(page.kind, 'found');
  for (const { kind } of missing) count(kind, 'expected');
  return tallies;
}

/** One line for every page or entity that counts against the score. */
export function pageErrors({ id }: DocumentGold, { extra, missing }: Matching): string[] {
  return [
    ...missing.map((entity) => `${id} missing ${entity.kind} ${entity.name}${elsewhere(entity, extra)}`),
    ...extra.map(({ page, splitOf }) =>
      splitOf
        ? `${id} split ${page.kind} ${page.data.name}   … another page of ${splitOf.name}`
        : `${id} extra ${page.kind} ${page.data.name}`,
    ),
  ];
}

function elsewhere({ name, names }: GoldEntity, extra: Matching['extra']): string {
  const other = extra.find(({ page }) => page.data.name === name || names.includes(page.data.name));
  return other ? `   … there is a page of kind ${other.page.kind}` : '';
}

/** Entities of an annotated text: its clusters, or one for every distinct name of a class. */
export function derivedGold({ id, title = '', text, spans, clusters = [] }: Annotated): DocumentGold {
  const groups = [...clusters, ...spans.map((span) => ({ label: span.label, mentions: [span] }))];
  const entities = new Map<string, GoldEntity>();
  const named = new Set<string>();
  for (const { label, mentions } of groups) {
    const names = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))];
    const name = names.toSorted((one, other) => other.length - one.length)[0] ?? '';
    const key = `${label} ${name.toLowerCase()}`;
    if (name === '' || named.has(key)) continue;
    for (const one of names) named.add(`${label} ${one.toLowerCase()}`);
    const kind = label.toLowerCase() as GoldKind;
    entities.set(key, { id: key, kind, name, names });
  }
  return { id, title, text, entities: [...entities.values()], derived: true };
}
