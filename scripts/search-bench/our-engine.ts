/**
 * **Our engine**: the planner over the files of the built site, asked as the site asks it; what it would show
 * first is what is counted.
 */
import { hrefOf } from '../../src/model/href.ts';
import type { Answer, Result, Suggestion } from '../../src/search/plan/answer.ts';
import { answer } from '../../src/search/plan/answers.ts';
import { openSearch } from '../search-site.ts';
import type { Collection } from './collection.ts';
import type { Engine, Found } from './engine.ts';

export async function plannedEngine(site: string, collection: Collection): Promise<Engine> {
  const { engines } = await openSearch(site, '/');
  return {
    name: 'Ours',
    ask: async (query) => shown(await answer(query, engines, { base: '/' }), collection),
  };
}

/** In the order of the short list, then suggestions, which are pages by their names. */
function shown(given: Answer, { pages }: Collection): Found[] {
  const { best, didYouMean } = given;
  const meant = didYouMean.map((one) => suggested(one, pages)).filter((href) => href !== undefined);
  return [
    ...best.map((result) => ({ href: below(result.href), labelled: isLabelled(given, result) })),
    ...meant.map((href) => ({ href, labelled: true })),
  ];
}

/** Does the reader see that this is not quite what was asked for? */
function isLabelled({ corrected, leftOut, absent }: Answer, { why }: Result): boolean {
  return why === 'spelling' || why === 'some-words' || corrected.length > 0 || leftOut.length > 0 || !!absent;
}

function suggested({ href, title, kind }: Suggestion, pages: Collection['pages']): string | undefined {
  if (href) return below(href);
  const page = pages.find((one) => one.title === title && one.kind === kind);
  return page && hrefOf('', { kind: page.kind, id: page.href.split('/')[1] ?? '' });
}

function below(href: string): string {
  return href.replace(/^\//, '');
}
