/**
 * Example **questions** of this site, for the search page and, in a small file, for the search dialog.
 */
import { type ExampleQuestion, exampleQuestions } from '../publish/example-questions.ts';
import { correctionHref, createHref } from './edit-links.ts';
import { type Knowledge, knowledge } from './knowledge.ts';

const known = new WeakMap<Knowledge, ExampleQuestion[]>();

/** Worked out once for what the content says now. */
export async function questions(): Promise<ExampleQuestion[]> {
  const site = await knowledge();
  const made = known.get(site) ?? exampleQuestions(site.searched());
  known.set(site, made);
  return made;
}

/** Where a page can be asked for, up to its title, which is to be added; nothing while no repository is set. */
export function wantedHref(): string | undefined {
  const forge = correctionHref('');
  if (!forge) return undefined;
  const url = new URL(forge);
  const title = [...url.searchParams.keys()].find((name) => name.includes('title')) ?? 'title';
  url.searchParams.delete(title);
  url.searchParams.append(title, '');
  return url.href;
}

/** Where a page can be written; nothing while no repository is set. */
export function startHref(): string | undefined {
  return createHref('')?.replace(/\/$/, '');
}
