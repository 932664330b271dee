/**
 * The **page stage** finds pages by name and by words, narrows them, and loads as many as are shown.
 */
import type { Kind } from '../../model/kind.ts';
import { foldedWords } from '../../text/searched.ts';
import type { NameHit } from '../names/hit.ts';
import type { Answer, Result } from './answer.ts';
import { bestOf } from './best.ts';
import { type AnswerOptions, type Engines, PAGE_ORDERS } from './engines.ts';
import { cardAmong, nameResult } from './name-result.ts';
import type { PagesFound } from './names-answer.ts';
import type { FoundPage, NarrowedPages } from './narrow.ts';
import type { Query } from './query.ts';
import { byBearing, type LoadedPage, loadPage } from './text-results.ts';
import { findText, type RankedPage, type TextFound } from './text-stage.ts';

/** Pages loaded unless told. */
const LOOKED_INTO = 8;

/** Is there anything to narrow, count or sort by? If not, no file of facets is needed. */
function isNarrowed(kinds: readonly Kind[], { chosen = {}, facets = [], order = 'best' }: AnswerOptions) {
  return kinds.length + facets.length + Object.keys(chosen).length > 0 || PAGE_ORDERS.includes(order);
}

/** Pages found, and what went wrong in a sentence each. */
export type PagesTold = PagesFound & Pick<Answer, 'mistakes'>;

/** @param names Pages whose names fit, best first. */
export async function findPages(
  engines: Engines,
  query: Query,
  names: readonly NameHit[],
  kinds: readonly Kind[],
  options: AnswerOptions,
): Promise<PagesTold> {
  const exact = names.find((hit) => hit.exact);
  const text = await findText(engines, query, exact, options.otherNames);
  const holding = exact ? text.pages.filter(({ why }) => why !== 'some-words') : text.pages;
  const fitting = await fittingNames(engines, names, query, text);
  if (!isNarrowed(kinds, options)) {
    return { ...(await shownPages(query, text, fitting, holding, options)), mistakes: [] };
  }
  try {
    const { narrowPages } = await import('./narrow.ts');
    const narrowed = await narrowPages(engines.facets, fitting, holding, kinds, options);
    return { ...(await shownPages(query, text, fitting, holding, options, narrowed)), mistakes: [] };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    const mistakes = ['Nothing could be narrowed or sorted: the files that this needs could not be loaded'];
    return { ...(await shownPages(query, text, fitting, holding, options)), mistakes };
  }
}

/** All pages of the kinds that were asked for, in the order of their ids unless told. */
export async function findAllOf(
  engines: Engines,
  query: Query,
  kinds: readonly Kind[],
  options: AnswerOptions,
): Promise<PagesFound> {
  const { order = 'best' } = options;
  const sorted = { ...options, order: PAGE_ORDERS.includes(order) ? order : ('page' as const) };
  const { results } = await engines.text.search(null);
  const pages = results.map(
    (hit): RankedPage => ({ hit, score: 1, why: 'field', marks: [], spellings: [], lacks: [] }),
  );
  const { narrowPages } = await import('./narrow.ts');
  const narrowed = await narrowPages(engines.facets, [], pages, kinds, sorted);
  const found: TextFound = { pages, corrected: [], absent: [], without: new Set() };
  return shownPages(query, found, [], pages, sorted, narrowed);
}

/** Names that hold the phrases in quotes, and whose pages do not hold words that none may hold. */
async function fittingNames(
  { facets }: Engines,
  names: readonly NameHit[],
  query: Query,
  { pages, without }: TextFound,
): Promise<readonly NameHit[]> {
  const isQuoted = query.phrases.length > 0 && pages.some(({ why }) => why !== 'some-words');
  const quoted = isQuoted ? names.filter((hit) => holdsPhrases(hit, query)) : names;
  if (without.size === 0 || quoted.length === 0) return quoted;
  const ids = await Promise.all(
    quoted.map(({ entity: { kind, id } }) => facets.textIdOf(`${kind}/${id}`).catch(() => undefined)),
  );
  return quoted.filter((_, at) => !without.has(ids[at] ?? ''));
}

/** Does a name hold every phrase that was typed in quotes? */
function holdsPhrases({ name, entity: { title } }: NameHit, { phrases }: Query): boolean {
  const rows = [name, title].map((one) => ` ${foldedWords(one).join(' ')} `);
  return phrases.every(({ text }) => rows.some((row) => row.includes(` ${foldedWords(text).join(' ')} `)));
}

async function shownPages(
  query: Query,
  text: TextFound,
  names: readonly NameHit[],
  holding: readonly RankedPage[],
  options: AnswerOptions,
  narrowed?: NarrowedPages,
): Promise<PagesFound> {
  const { base = '/', look = LOOKED_INTO, places = 2, order = 'best' } = options;
  const pages = narrowed?.found.flatMap(({ page }) => page ?? []) ?? holding;
  const asked = await Promise.all(pages.slice(0, look).map((page) => loadPage(page, places)));
  const loaded = byBearing(asked);
  const results = loaded.flatMap((one) => one.results);
  const of = (group: Result['group']) => results.filter((one) => one.group === group);
  const { card, others } = cardAmong(narrowed?.found.flatMap(({ name }) => name ?? []) ?? names, base, query);
  const groups = { ...(card && { card }), names: others };
  const about = loaded.flatMap((one) => (one.bearing.about && one.bearing.isLiteral ? one.results : []));
  const isKnown = query.words.length > 1 && text.corrected.length + text.absent.length === 0;
  const best =
    narrowed && PAGE_ORDERS.includes(order)
      ? inOrder(narrowed.found.slice(0, look), new Map(pages.map((page, at) => [page, asked[at]])), base)
      : bestOf({ ...groups, claims: [], found: results, about, isKnown });
  return {
    ...{ ...groups, claims: of('claim'), passages: of('passage'), pages: of('page'), best },
    ...counted(pages, narrowed?.found, names.length > 0 && pages.length > look, best.length),
    facets: narrowed?.facets ?? [],
    ...toldOf(text, pages.length > 0, card !== undefined),
  };
}

/** What was changed and left out; nothing is lacking where a page bears the very name that was typed. */
function toldOf(
  { corrected, absent }: TextFound,
  isFound: boolean,
  isNamed: boolean,
): Pick<Answer, 'corrected' | 'leftOut' | 'absent'> {
  if (isNamed || absent.length === 0) return { corrected: isFound ? corrected : [], leftOut: [] };
  const words = { absent: { words: absent } };
  return isFound ? { corrected, leftOut: absent, ...words } : { corrected: [], leftOut: [], ...words };
}

/** Which pages that were named hold the words, too, is known only when they were narrowed, or all were loaded. */
function counted(
  pages: readonly RankedPage[],
  found: readonly FoundPage[] | undefined,
  unsure: boolean,
  shown: number,
): Pick<Answer, 'total' | 'more' | 'partial'> {
  const isPart = (page: RankedPage | undefined) => page?.why === 'some-words';
  if (!found) {
    const partial = pages.filter(isPart).length;
    return { total: Math.max(shown, pages.length), more: unsure, partial };
  }
  return {
    total: found.length,
    more: false,
    partial: found.filter(({ name, page }) => !name && isPart(page)).length,
  };
}

function inOrder(
  found: readonly FoundPage[],
  loaded: ReadonlyMap<RankedPage, LoadedPage | undefined>,
  base: string,
): Result[] {
  return found.flatMap(({ name, page }) => {
    const [first] = (page && loaded.get(page)?.results) ?? [];
    return first ?? (name ? nameResult(base, name) : []);
  });
}
