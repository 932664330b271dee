/**
 * **Edit links** lead to the forge where the content lives; there are none while no repository is set.
 */
import { normaliseBase } from '../model/href.ts';
import { addressOf } from '../model/page.ts';
import { fixPartOf, fixPath } from '../publish/fix-parts.ts';
import { correctionForm, sourceForm, statementForm } from '../publish/forge/forms.ts';
import { historyHref as historyIn, issueHref, editHref as toEdit } from '../publish/forge/href.ts';
import { wantedPrefix } from '../publish/forge/wanted.ts';
import { settings } from './settings.ts';

const { forge } = settings;
const base = normaliseBase(settings.base);

/** The repository itself. */
export const repositoryHref = forge?.repository;

/** @param path Below `content/`. */
export function editHref(path: string): string | undefined {
  return forge && toEdit(forge, path);
}

export function historyHref(path: string): string | undefined {
  return forge && historyIn(forge, path);
}

/** Where something on a page can be reported that is no statement of it; without a page, anything. */
export function correctionHref(page?: { path: string; name: string }): string | undefined {
  if (!forge) return undefined;
  const answers = page ? { page: idOf(page.path) } : {};
  return issueHref(forge, { form: correctionForm, title: page?.name ?? '', answers });
}

/**
 * The page on which a statement is fixed, or chosen; only pages with statements have one.
 *
 * @param path Below `content/`.
 */
export function fixHref(path: string, statement?: number): string | undefined {
  if (!forge) return undefined;
  const fragment = statement ? `#s${statement}` : '';
  return base + fixPath(idOf(path), fixPartOf(statement ?? 1)) + fragment;
}

export interface Proposed {
  /** Path of the page that it is about. */
  page?: string;
  /** Name of that page, or of the source. */
  title: string;
  source?: { path: string; passage: number; text: string };
}

/** A proposal for a statement, filled in with what it is about or the passage of a source that it rests on. */
export function statementHref({ page, title, source }: Proposed): string | undefined {
  if (!forge) return undefined;
  const answers = {
    ...(page && { page: idOf(page) }),
    ...(source && {
      source: addressOf(source.path)?.id,
      passage: `${source.passage}`,
      words: quotable(source.text),
    }),
  };
  const about = source ? `${title}, passage ${source.passage}` : title;
  return issueHref(forge, { form: statementForm, title: about, answers });
}

/** Where a document is proposed. @param better What it says that is missing here. */
export function sourceHref(better = ''): string | undefined {
  return forge && issueHref(forge, { form: sourceForm, title: '', answers: { better } });
}

/** Where a page can be asked for, up to its name, which is to be added. */
export function wantedHref(): string | undefined {
  return forge && wantedPrefix(forge);
}

/** Where a page can be begun. */
export function startHref(kind = ''): string | undefined {
  return forge && `${base}start/${kind && `#${kind}`}`;
}

/** `people/ada-merin.mdx` → `people/ada-merin`. */
function idOf(path: string): string {
  return path.replace(/\.mdx$/, '');
}

/** Longest quotation that is filled in, in UTF-16 code units. */
const QUOTABLE = 160;

/** The beginning of a passage, up to a word; nothing where words are left out of it. */
function quotable(text: string): string {
  if (text.includes('…')) return '';
  return text.length <= QUOTABLE ? text : text.slice(0, QUOTABLE).replace(/\s+\S*$/, '');
}
