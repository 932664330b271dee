/**
 * What the page of a source shows: its record, and its passages with the claims that rest on them.
 */

import { findNames } from '../gazetteer/gazetteer.ts';
import { pathOf } from '../model/page.ts';
import { dateWords } from './date-words.ts';
import type { Use } from './evidence.ts';
import type { Library, Source } from './library.ts';
import { passageViews } from './passage-views.ts';
import { sourceFacts } from './source-facts.ts';
import type { SourceView } from './view.ts';

/** How many of the entities named most are listed. */
const MOST = 12;

export function sourceView(library: Library, uses: readonly Use[], source: Source): SourceView {
  const { data } = source;
  const passages = passageViews(library, uses, source);
  const claims = new Set(
    uses.flatMap((use) => (use.claimNumber ? [`${use.entity.id} ${use.claimNumber}`] : [])),
  );
  return {
    ...library.link(source),
    kind: 'source' as const,
    ...(data.subtitle && { subtitle: data.subtitle }),
    text: data.text,
    record: sourceRecord(source),
    namesMost: namesMost(library, source),
    passages,
    citedPassages: new Set(uses.map((use) => use.passage)).size,
    claimCount: claims.size,
    facts: sourceFacts(data),
    path: pathOf('source', source.id),
  };
}

function sourceRecord({ data }: Source): SourceView['record'] {
  const rows: {
    label: string;
    value?: string | undefined;
    href?: string | undefined;
    note?: string | undefined;
  }[] = [
    { label: 'Publisher', value: data.publisher },
    { label: 'Author', value: data.author },
    { label: 'Published', value: data.published && dateWords(data.published), note: data.publishedBasis },
    { label: 'Address', value: data.url, href: data.url },
    { label: 'Archived', value: data.archiveUrl, href: data.archiveUrl },
    { label: 'Read', value: data.accessed && dateWords(data.accessed) },
    { label: 'Language', value: data.language },
    { label: 'Provenance', value: data.provenance },
    { label: 'Rights', value: data.rights },
    { label: 'Note', value: data.note },
    ...data.sha256.map((digest) => ({ label: 'Fingerprint', value: digest, note: 'SHA-256 of the file' })),
  ];
  const important = new Set(['Publisher', 'Published', 'Rights']);
  return rows.filter((row) => row.value || important.has(row.label)).map(present);
}

/** Drops what is absent, so that a gap is a row with a label alone. */
function present<Row extends object>(row: Row): { [Key in keyof Row]: Exclude<Row[Key], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value)) as never;
}

/** Entities that most passages name, with how many do; a name that several bear counts for none. */
function namesMost(library: Library, { passages }: Source): SourceView['namesMost'] {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    const named = findNames(library.gazetteer, text).filter(({ entities }) => entities.length === 1);
    for (const id of new Set(named.map(({ entities }) => entities[0]?.id ?? ''))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return sorted
    .slice(0, MOST)
    .map(([id, count]) => ({ entity: library.link(library.entity(id)), passages: count }));
}
