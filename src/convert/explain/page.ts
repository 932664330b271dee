/**
 * Why a **page** is there: which document it was made from, who gave it each of its names, and whose claims it
 * holds.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import { writtenAs } from '../ledger.ts';
import { ownWords } from '../propose/propose.ts';
import { type ExplainedName, spellingsOf } from './names.ts';
import { type Finding, retrace } from './retrace.ts';
import type { Catalogue, Subject } from './subject.ts';

export interface ExplainedPage {
  kind: 'page';
  id: string;
  path: string;
  name: string;
  status: string;
  formerIds: string[];
  /** Source that it was made from; absent when a person made it. */
  madeFrom?: string;
  /** In one line: what became of the words it was made with. */
  since?: string;
  /** How its names were found in that source. */
  names: ExplainedName[];
  /** Other names, with the sources that give each, or `a person`. */
  otherNames: { name: string; list: 'aliases' | 'weakAliases'; from: string[] }[];
  /** Number of citations of each source. */
  claims: { source: string; citations: number }[];
  /** Sources that name it. */
  namedBy: string[];
}

export interface ExplainedGonePage {
  kind: 'gone page';
  path: string;
  proposals: { source: string; name: string; made: boolean }[];
}

export function explainPage(page: EntityPage, catalogue: Catalogue, finding: Finding): ExplainedPage {
  const { id, path, data } = page;
  const paths = new Set([path, ...data.formerIds.map((old) => path.replace(/[^/]*$/, `${old}.mdx`))]);
  const { shelf, content } = catalogue;
  const naming = shelf.sources.filter(({ ledger }) => ledger.pages.some((entry) => paths.has(entry.page)));
  const made = naming.flatMap((source) =>
    source.ledger.pages.flatMap(({ page: old, as }) => (as && paths.has(old) ? [{ source, as }] : [])),
  )[0];
  const from = made?.source.page;
  const traced =
    from && !made.source.excerpt
      ? retrace(from, { content, ledger: made.source.ledger }, finding)
      : undefined;
  const ids = new Set([id, ...data.formerIds]);
  const entity = traced?.resolution.entities.find(
    (one) => ids.has(one.id) || (one.kind === page.kind && nameKey(one.name) === nameKey(data.name)),
  );
  const isAsMade = made?.as === writtenAs(ownWords(data));
  return {
    kind: 'page',
    ...{ id, path, name: data.name, status: statusOf(page), formerIds: data.formerIds },
    ...(made && {
      madeFrom: made.source.id,
      since: isAsMade ? 'name and summary are as they were written' : 'a person changed its name or summary',
    }),
    names: entity ? spellingsOf(entity) : [],
    otherNames: otherNamesOf(page, paths, catalogue),
    claims: citationsOn(page),
    namedBy: naming.map((source) => source.id),
  };
}

function statusOf({ data }: EntityPage): string {
  if (data.status === 'reviewed') return 'a person has reviewed it';
  return data.review === 'uncertain'
    ? 'draft, uncertain: a person should look'
    : 'draft: nobody has reviewed it';
}

function otherNamesOf(
  { data }: EntityPage,
  paths: ReadonlySet<string>,
  { shelf }: Catalogue,
): ExplainedPage['otherNames'] {
  const givers = (name: string) => {
    const entered = shelf.sources.flatMap(({ id, ledger }) =>
      ledger.names
        .filter((entry) => paths.has(entry.page) && nameKey(entry.name) === nameKey(name))
        .map((entry) => ({ id, added: entry.in !== undefined })),
    );
    const added = entered.filter((one) => one.added).map(({ id }) => id);
    const also = entered.filter((one) => !one.added).map(({ id }) => `${id}, too`);
    return [...(added.length > 0 ? added : ['a person']), ...also];
  };
  return [
    ...data.aliases.map((alias) => ({ name: aliasName(alias), list: 'aliases' as const })),
    ...data.weakAliases.map((name) => ({ name, list: 'weakAliases' as const })),
  ].map((one) => ({ ...one, from: givers(one.name) }));
}

function citationsOn({ data }: EntityPage): ExplainedPage['claims'] {
  const cited = Map.groupBy(
    data.claims.flatMap(({ cite }) => cite),
    ({ source }) => source,
  );
  return [...cited].map(([source, all]) => ({ source, citations: all.length }));
}

export function explainGonePage({
  path,
  entered,
}: Extract<Subject, { kind: 'gone page' }>): ExplainedGonePage {
  const proposals = entered.map(({ source, entry }) => ({
    source: source.id,
    name: entry.name,
    made: entry.as !== undefined,
  }));
  return { kind: 'gone page', path, proposals };
}
