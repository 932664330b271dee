/**
 * **Known names** are the names on pages, found in a passage as the site finds them: those that always mean
 * one page, and those that mean it only in context.
 */
import { buildGazetteer, findNames, type Gazetteer, namedOf } from '../../src/gazetteer/gazetteer.ts';
import type { EntityPage } from '../../src/model/page.ts';
import type { Alias } from '../../src/model/schema.ts';
import type { Span } from '../../src/text/quote.ts';

export interface KnownNames {
  pages: ReadonlyMap<string, EntityPage>;
  strong: Gazetteer;
  weak: Gazetteer;
  /** Nationalities: words that stand for no name, whatever page lists them. */
  adjectives: Gazetteer;
}

export interface KnownName extends Span {
  /** Pages that it may mean. */
  ids: string[];
  /** It always means the one page. */
  sure: boolean;
}

export function knownNames(pages: readonly EntityPage[]): KnownNames {
  const named = pages.map((page) => ({ ...namedOf(page), names: namesOf(page, isName) }));
  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    strong: buildGazetteer(named),
    weak: buildGazetteer(
      pages.map((page) => ({
        ...namedOf(page),
        names: [...page.data.weakAliases, ...namesOf(page, isEpithet)],
      })),
    ),
    adjectives: buildGazetteer(
      pages.map((page) => ({ ...namedOf(page), names: namesOf(page, isAdjective) })),
    ),
  };
}

/** Names of a page whose kind of alias fits; the page's own name is a name like any other. */
function namesOf({ data }: EntityPage, fits: (kind: AliasKind) => boolean): string[] {
  return [data.name, ...data.aliases]
    .filter((alias) => fits(typeof alias === 'string' ? undefined : alias.kind))
    .map((alias) => (typeof alias === 'string' ? alias : alias.name));
}

type AliasKind = Exclude<Alias, string>['kind'];

function isName(kind: AliasKind): boolean {
  return !isEpithet(kind) && !isAdjective(kind);
}

function isEpithet(kind: AliasKind): boolean {
  return kind === 'epithet' || kind === 'metonym';
}

function isAdjective(kind: AliasKind): boolean {
  return kind === 'demonym';
}

/** Every known name in a text; where names of both sorts overlap, the one that always means its page. */
export function namesIn(text: string, { strong, weak }: KnownNames): KnownName[] {
  const sure = findNames(strong, text).map((found) => knownName(text, found, found.entities.length === 1));
  const unsure = findNames(weak, text).map((found) => knownName(text, found, false));
  return [...sure, ...unsure.filter((one) => !sure.some((other) => overlap(one, other)))];
}

/** Names are marked without their article. */
function knownName(text: string, found: ReturnType<typeof findNames>[number], sure: boolean): KnownName {
  const article = /^the\s+/i.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
  return { start: found.start + article, end: found.end, ids: found.entities.map(({ id }) => id), sure };
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
