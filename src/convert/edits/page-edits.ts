/**
 * **Edits of whole pages**: deleted, renamed, merged into another, read and confirmed, written, given prose.
 */
import { claimId } from '../../model/claim.ts';
import { type EntityPage, pathOf } from '../../model/page.ts';
import { claimValue, scalar } from '../propose/yaml.ts';
import { scalarAt } from './claim-edits.ts';
import { addItems, type Deed, pagePicked, pick, replaceSpan, rewrite, takeItems } from './edit.ts';
import type { Folder } from './folder.ts';
import { forget, redirect } from './references.ts';

/** By turns with the claims that speak of it, or leaving them to whoever reads what the check tells. */
export const deletePage: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  if (!page) return undefined;
  folder.put(page.path, undefined);
  if (edit.how % 2) forget(folder, page.id);
  return `${page.path}: deleted${edit.how % 2 ? ' with all that speaks of it' : ''}`;
};

export const renamePage: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  if (!page) return undefined;
  const id = `${page.id.slice(0, 80)}-now`;
  const path = pathOf(page.kind, id);
  if (folder.files.has(path) || folder.entities().some((one) => one.id === id)) return undefined;
  if (!addItems(folder, page, 'formerIds', [page.id])) return undefined;
  folder.put(path, folder.files.get(page.path));
  folder.put(page.path, undefined);
  if (edit.how % 2) redirect(folder, page.id, id);
  return `${page.path}: renamed to ${id}${edit.how % 2 ? ' everywhere' : ''}`;
};

/** As a person who forgets to keep the old id. */
export const renameForgetfully: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  if (!page) return undefined;
  const id = `${page.id.slice(0, 80)}-moved`;
  const path = pathOf(page.kind, id);
  if (folder.files.has(path)) return undefined;
  folder.put(path, page.text);
  folder.put(page.path, undefined);
  redirect(folder, page.id, id);
  return `${page.path}: renamed to ${id} without a former id`;
};

/** The one that stays takes the claims, the name and the old id of the other. */
export const mergePages: Deed = (folder, edit) => {
  const gone = pagePicked(folder, edit);
  const others = folder.entities().filter(({ kind, id }) => kind === gone?.kind && id !== gone?.id);
  const kept = pick(others, edit.how);
  if (!gone || !kept) return undefined;
  takeOver(folder, gone, kept);
  if (edit.how % 2) redirect(folder, gone.id, kept.id);
  return `${gone.path}: merged into ${kept.path}`;
};

function takeOver(folder: Folder, gone: EntityPage, kept: EntityPage): void {
  const known = new Set(kept.data.claims.map((claim) => claimId(kept.id, claim)));
  const claims = gone.data.claims.filter((claim) => !known.has(claimId(kept.id, claim)));
  folder.put(gone.path, undefined);
  const add = (field: string, items: Parameters<typeof addItems>[3]) => {
    const now = folder.page(kept.path);
    if (now && items.length > 0) addItems(folder, now, field, items);
  };
  add('claims', claims.map(claimValue));
  add('formerIds', [gone.id, ...gone.data.formerIds]);
  add('weakAliases', [gone.data.name]);
}

/** A person has read the page: nothing on it is doubtful any more. */
export const reviewPage: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit, ({ data }) => data.status === 'draft');
  const span = page && scalarAt(page, ['status']);
  if (!page || !span) return undefined;
  const text = `${page.text.slice(0, span.start)}reviewed${page.text.slice(span.end)}`;
  const plain = text.replace(/^ *review: (?:uncertain|unread)\r?\n/gm, '');
  return rewrite(folder, page, plain) ? `${page.path}: reviewed` : undefined;
};

export const writeProse: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  const other = pick(folder.entities(), edit.how);
  if (!page || !other) return undefined;
  const cite = page.data.claims[0]?.cite[0];
  const quoted = cite && !/["{}<>&\\]/.test(cite.quote + (cite.prefix ?? '') + (cite.suffix ?? ''));
  const context = ['prefix', 'suffix'].flatMap((field) => {
    const words = cite?.[field as 'prefix' | 'suffix'];
    return words ? [` ${field}="${words}"`] : [];
  });
  const proof = quoted ? ` <Cite source="${cite.source}" quote="${cite.quote}"${context.join('')} />` : '';
  const text = `${page.text}\nWorth knowing beside [[${other.id}]].${proof}\n`;
  return rewrite(folder, page, text) ? `${page.path}: prose` : undefined;
};

export const writePage: Deed = (folder, edit) => {
  const path = `people/own-page-${edit.how % 5}.mdx`;
  if (folder.files.has(path)) return undefined;
  folder.put(path, `---\nname: Own Page ${edit.how % 5}\n# written by hand\n---\n\nOf our own.\n`);
  return `${path}: written`;
};

export const changeName: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  const span = page && scalarAt(page, ['name']);
  const name = `${page?.data.name} Proper`;
  if (!page || !span || !replaceSpan(folder, page, span, scalar(name))) return undefined;
  return `${page.path}: called ${name}`;
};

export const changeSummary: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit, ({ data }) => data.summary !== undefined);
  const span = page && scalarAt(page, ['summary']);
  if (!page || !span) return undefined;
  return replaceSpan(folder, page, span, 'As we say it.') ? `${page.path}: summary` : undefined;
};

/** Another name or category added, or one taken away. */
export const addAlias: Deed = (folder, edit) => {
  const page = pagePicked(folder, edit);
  const field = pick(['aliases', 'weakAliases'], edit.how) ?? 'aliases';
  const name = `${page?.data.name} Alias ${edit.how}`;
  return page && addItems(folder, page, field, [name]) ? `${page.path}: added ${name}` : undefined;
};

function taking(field: 'aliases' | 'weakAliases' | 'categories'): Deed {
  return (folder, edit) => {
    const page = pagePicked(folder, edit, ({ data }) => data[field].length > 0);
    const length = page?.data[field].length ?? 0;
    if (!page || !takeItems(folder, page, [field], (at) => at === edit.how % length, length))
      return undefined;
    return `${page.path}: took away ${JSON.stringify(page.data[field][edit.how % length])}`;
  };
}

export const takeAlias = taking('aliases');
export const takeWeakAlias = taking('weakAliases');
export const takeCategory = taking('categories');
