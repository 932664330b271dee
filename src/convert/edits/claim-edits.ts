/**
 * **Edits of claims**: wording, value, speaker and quotation changed, claims deleted, moved, confirmed, written.
 */
import { isScalar, type Node } from 'yaml';
import type { Path } from '../../model/front.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { findQuote, type Span } from '../../text/quote.ts';
import { claimValue, scalar } from '../propose/yaml.ts';
import { addItems, type Deed, type Edit, pagePicked, pick, replaceSpan, takeItems } from './edit.ts';
import type { Folder } from './folder.ts';

interface PickedClaim {
  page: EntityPage;
  claim: Claim;
  at: number;
}

function claimPicked(
  folder: Folder,
  edit: Edit,
  wanted: (claim: Claim) => boolean = () => true,
): PickedClaim | undefined {
  const page = pagePicked(folder, edit, ({ data }) => data.claims.some(wanted));
  const claims = page?.data.claims.flatMap((claim, at) => (wanted(claim) ? [{ page, claim, at }] : []));
  return pick(claims ?? [], edit.how);
}

/** Where the words of a field stand, with their quotation marks. */
export function scalarAt({ front }: EntityPage, path: Path): Span | undefined {
  const node = front.document.getIn(path, true) as Node | undefined;
  if (!isScalar(node) || !node.range) return undefined;
  return { start: front.start + node.range[0], end: front.start + node.range[1] };
}

function setField({ page, at }: PickedClaim, folder: Folder, field: Path, words: string): boolean {
  const span = scalarAt(page, ['claims', at, ...field]);
  return span !== undefined && replaceSpan(folder, page, span, scalar(words, true));
}

function told(done: boolean, { page, claim }: PickedClaim, what: string): string | undefined {
  return done ? `${page.path}: ${what} ${claim.property} “${claim.cite[0]?.quote}”` : undefined;
}

export const changeValue: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit, ({ value }) => typeof value === 'string');
  return one && told(setField(one, folder, ['value'], `${one.claim.value} or so`), one, 'changed value of');
};

export const changeSpeaker: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit, ({ by }) => by !== undefined);
  const other = pick(folder.entities(), edit.how);
  return one && other && told(setField(one, folder, ['by'], other.id), one, `made ${other.id} speaker of`);
};

export const changeObject: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit, ({ object }) => object !== undefined);
  const kind = folder.entities().find(({ id }) => id === one?.claim.object)?.kind;
  const other = pick(
    folder.entities().filter((page) => page.kind === kind && page.id !== one?.claim.object),
    edit.where,
  );
  return one && other && told(setField(one, folder, ['object'], other.id), one, `gave ${other.id} to`);
};

/** Fewer words of the source, as long as they stand there once. */
export const changeQuote: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit, ({ cite: [first] }) => / \S+ /.test(first?.quote ?? ''));
  const cite = one?.claim.cite[0];
  if (!one || !cite || cite.prefix || cite.suffix) return undefined;
  const words = cite.quote.split(' ');
  const quote = (edit.how % 2 ? words.slice(1) : words.slice(0, -1)).join(' ');
  const source = folder.sources().find(({ id }) => id === cite.source);
  const stands = source?.passages.flatMap(({ text }) => findQuote(text, { exact: quote })) ?? [];
  if (stands.length !== 1) return undefined;
  return told(setField(one, folder, ['cite', 0, 'quote'], quote), one, 'shortened the quotation of');
};

export const wordClaim: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit, ({ text }) => text === undefined);
  const span = one && scalarAt(one.page, ['claims', one.at, 'property']);
  if (!one || !span) return undefined;
  const { text } = one.page;
  const line = text.lastIndexOf('\n', span.start) + 1;
  const column = text.slice(line, span.start).indexOf('property:');
  if (column < 0 || text.slice(line, span.start).includes('{')) return undefined;
  const words = `${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(column)}text: In words of our own.`;
  return told(replaceSpan(folder, one.page, { start: span.end, end: span.end }, words), one, 'worded');
};

export const deleteClaim: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit);
  if (!one) return undefined;
  const { page, at } = one;
  const done = takeItems(folder, page, ['claims'], (other) => other === at, page.data.claims.length);
  return told(done, one, 'deleted');
};

/** To another page of the same kind; a claim that stands there already is only deleted. */
export const moveClaim: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit);
  const homes = folder.entities().filter(({ kind, id }) => kind === one?.page.kind && id !== one?.page.id);
  const home = pick(homes, edit.how);
  if (!one || !home) return undefined;
  const { page, at, claim } = one;
  if (!takeItems(folder, page, ['claims'], (other) => other === at, page.data.claims.length))
    return undefined;
  addItems(folder, home, 'claims', [claimValue(claim)]);
  return told(true, one, `moved to ${home.path}`);
};

export const writeClaim: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit, ({ value }) => typeof value === 'string');
  if (!one) return undefined;
  const claim = claimValue({ ...one.claim, value: `own finding ${edit.how}`, text: 'Written by hand.' });
  return told(addItems(folder, one.page, 'claims', [claim]), one, 'wrote another');
};

/** The line that asks for a look goes. */
export const acceptClaim: Deed = (folder, edit) => {
  const one = claimPicked(folder, edit, ({ review }) => review !== undefined);
  const span = one && scalarAt(one.page, ['claims', one.at, 'review']);
  if (!one || !span) return undefined;
  const lines = { start: one.page.text.lastIndexOf('\n', span.start), end: span.end };
  if (/[{,]/.test(one.page.text.slice(lines.start, span.start))) return undefined;
  return told(replaceSpan(folder, one.page, lines, ''), one, 'accepted');
};
