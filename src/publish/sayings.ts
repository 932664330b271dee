/**
 * A **saying** is a claim that somebody is quoted or reported as making, on whichever page it stands. They are
 * gathered by speaker once for all pages.
 */
import type { Claim } from '../model/schema.ts';
import { type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';

export interface Saying {
  /** Page on which the claim stands. */
  page: Entity;
  statement: Statement;
  /** Day, month or year of the saying, else of the source that reports it; empty when neither is known. */
  date: string;
  /** The date is the one on which the source came out. */
  published: boolean;
}

/** Sayings by the id of their speaker, newest first, those without a date last. */
export type Sayings = ReadonlyMap<string, readonly Saying[]>;

export function sayingsOf(library: Library): Sayings {
  const sayings = new Map<string, Saying[]>();
  for (const page of library.entities.values()) {
    for (const statement of statementsOf(page)) {
      const speaker = speakerOf(library, page, statement.claim);
      if (speaker === undefined) continue;
      const saying = { page, statement, ...dateOf(library, statement.claim) };
      const known = sayings.get(speaker);
      if (known) known.push(saying);
      else sayings.set(speaker, [saying]);
    }
  }
  for (const [, list] of sayings) list.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return sayings;
}

const SPOKEN: ReadonlySet<string> = new Set(['said', 'accuses', 'denies']);

/** Whose words they are: the one whom the claim names, else the one on whose page something is said. */
function speakerOf(library: Library, page: Entity, { by, property }: Claim): string | undefined {
  if (by !== undefined) return library.entity(by).id;
  return SPOKEN.has(property) ? page.id : undefined;
}

/** `when` tells when something was said only where the claim is the saying itself. */
function dateOf(library: Library, { property, when, cite }: Claim): Pick<Saying, 'date' | 'published'> {
  if (SPOKEN.has(property) && when?.from) return { date: when.from, published: false };
  const dates = cite.flatMap(({ source }) => library.source(source).data.published ?? []).sort();
  return { date: dates[0] ?? '', published: dates.length > 0 };
}
