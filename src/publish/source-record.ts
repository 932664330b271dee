/**
 * The **record** of a source: what its file says of the document, and what it does not say.
 */
import type { SourceData } from '../model/schema.ts';
import { dateWords } from './date-words.ts';

export interface SourceRow {
  label: string;
  /** Empty: not recorded in the file. */
  value?: string;
  /** Web address that the row leads to. */
  href?: string;
  note?: string;
}

type Draft = { [Key in keyof SourceRow]: SourceRow[Key] | undefined } & { label: string };

/** Rows that are there even when nothing is recorded: whoever weighs a source asks for these. */
const IMPORTANT = new Set(['Publisher', 'Published', 'Address', 'Language', 'Rights']);

export function sourceRows(data: SourceData): SourceRow[] {
  return rowsOf(data)
    .filter(({ label, value }) => value || IMPORTANT.has(label))
    .map(present);
}

/** The rest of what the file could say and does not, in words for one line. */
export function missingRows(data: SourceData): string[] {
  const rows = rowsOf(data).filter(
    ({ label, value }) => !value && !IMPORTANT.has(label) && !OPTIONAL.has(label),
  );
  const missing = rows.map(({ label }) => label.toLowerCase());
  return data.sha256.length > 0 ? missing : [...missing, 'fingerprint of a file'];
}

/** Rows whose absence says nothing. */
const OPTIONAL = new Set(['Note']);

function rowsOf(data: SourceData): Draft[] {
  const { basis = {} } = data;
  return [
    { label: 'Publisher', value: data.publisher, note: basis.publisher },
    { label: 'Author', value: data.author, note: basis.author },
    { label: 'Published', value: data.published && dateWords(data.published), note: data.publishedBasis },
    { label: 'Address', value: data.url, href: data.url, note: basis.url },
    { label: 'Archived copy', value: data.archiveUrl, href: data.archiveUrl },
    { label: 'Date of reading', value: data.accessed && dateWords(data.accessed) },
    { label: 'Language', value: data.language, note: basis.language },
    { label: 'Provenance', value: data.provenance },
    { label: 'Rights', value: data.rights },
    { label: 'Note', value: data.note },
  ];
}

/** Drops what is absent, so that a gap is a row with a label alone. */
function present(row: Draft): SourceRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value)) as unknown as SourceRow;
}

/** How to cite the document itself: only what its file says, in the order in which references have it. */
export function referenceOf(data: SourceData): string {
  const { author, publisher, title, published, url, archiveUrl, accessed } = data;
  const where = [
    url,
    archiveUrl && `archived at ${archiveUrl}`,
    accessed && `read ${/^\d{4}-\d{2}-\d{2}$/.test(accessed) ? 'on' : 'in'} ${dateWords(accessed)}`,
  ];
  const parts = [
    author,
    `“${title}”`,
    publisher,
    published ? dateWords(published) : 'no date recorded',
    ...where,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
