/**
 * **Edit links** lead to the forge where the content lives; there are none while no repository is set.
 */
import { settings } from './settings.ts';

const { repository, branch, forge } = settings;
const root = repository?.replace(/\/+$/, '');
/** Between repository and file: what each forge calls its views. */
const views = {
  github: { edit: `edit/${branch}`, history: `commits/${branch}`, create: `new/${branch}` },
  gitlab: { edit: `-/edit/${branch}`, history: `-/commits/${branch}`, create: `-/new/${branch}` },
  forgejo: {
    edit: `_edit/${branch}`,
    history: `commits/branch/${branch}`,
    create: `_new/${branch}`,
  },
}[forge];

/** The repository itself. */
export const repositoryHref = root;

/** @param path Below `content/`. */
export function editHref(path: string): string | undefined {
  return root && `${root}/${views.edit}/content/${path}`;
}

export function historyHref(path: string): string | undefined {
  return root && `${root}/${views.history}/content/${path}`;
}

/** A new file in a folder of `content/`. */
export function createHref(folder: string): string | undefined {
  return root && `${root}/${views.create}/content/${folder}`;
}

/**
 * A report about a page, filled in as far as the forge allows.
 *
 * @param statement Its number, if it is about one.
 */
export function correctionHref(path: string, statement?: number): string | undefined {
  if (!root) return undefined;
  const title = statement ? `Correction: ${path}, statement ${statement}` : `Correction: ${path}`;
  if (forge === 'gitlab') return `${root}/-/issues/new?${new URLSearchParams({ 'issue[title]': title })}`;
  const filled = {
    template: 'correction.yml',
    title,
    page: path,
    ...(statement && { statement: `${statement}` }),
  };
  return `${root}/issues/new?${new URLSearchParams(filled)}`;
}

/**
 * A proposal for a statement that rests on a passage of a source, filled in as far as the forge allows.
 *
 * @param path Of the source, below `content/`.
 */
export function statementHref(path: string, passage: number): string | undefined {
  if (!root) return undefined;
  const title = `Statement: ${path}, passage ${passage}`;
  if (forge === 'gitlab') return `${root}/-/issues/new?${new URLSearchParams({ 'issue[title]': title })}`;
  const filled = { template: 'statement.yml', title, source: path, passage: `${passage}` };
  return `${root}/issues/new?${new URLSearchParams(filled)}`;
}
