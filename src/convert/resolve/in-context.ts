/**
 * What a name means **in context**: a surname or another weak name is its page's only where the document also
 * names the office or the organisation that the page tells of. Otherwise it is left for a person to decide.
 */
import { nameKey } from '../../gazetteer/name.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { formOf, formsOf, type Group } from './group.ts';
import type { PageIndex } from './page-index.ts';
import { isSurnameAlone, lastOf, partsOf } from './person-name.ts';

export interface Context {
  document: Document;
  /** Ids of the pages that the document names. */
  named: ReadonlySet<string>;
  /** A person decided that this page is not meant. */
  isApart: (page: EntityPage) => boolean;
}

/** One page where the context speaks for it alone; otherwise those between whom it does not decide. */
export interface ContextAnswer {
  pages: EntityPage[];
  reason: string;
  decided: boolean;
}

export function meantInContext(group: Group, index: PageIndex, context: Context): ContextAnswer | undefined {
  const parts = formsOf(group).map(partsOf);
  if (group.kind === 'person' && (group.usual || !parts.every(isSurnameAlone))) return undefined;
  const keys = new Set(formsOf(group).map(nameKey));
  const surnames = new Set(group.kind === 'person' ? parts.map(lastOf) : []);
  const weak = index.find('weak name', group.kind, keys);
  const fitting = [...new Set([...weak, ...index.find('surname', group.kind, surnames)])].filter(
    (page) => !context.isApart(page),
  );
  const [first, another] = fitting;
  if (!first) return undefined;
  const near = fitting.filter((page) => isNear(page, group, { ...context, index }));
  const titled = fitting.filter((page) => hasOffice(page, group.mentions, context));
  const meant = another && group.kind === 'person' ? titled : near;
  if (meant.length === 1)
    return {
      pages: meant,
      reason: 'weak name of the page, whose office or body the document names',
      decided: true,
    };
  const reason = another
    ? 'weak name of several pages, between which the document does not decide'
    : `weak name of ${first.data.name}; nothing else in the document shows that this page is meant`;
  return { pages: fitting, reason, decided: false };
}

function isNear(page: EntityPage, group: Group, context: Context & { index: PageIndex }): boolean {
  if (group.kind !== 'person') return relatedTo(page).some((id) => context.named.has(id));
  return (
    bodiesOf(page, context.index).some((id) => context.named.has(id)) ||
    hasOffice(page, group.mentions, context)
  );
}

/** Ids of the organisations that a person's claims speak of. */
function bodiesOf(page: EntityPage, { byId }: PageIndex): string[] {
  return page.data.claims.flatMap(({ object }) =>
    object !== undefined && byId.get(object)?.kind === 'organisation' ? object : [],
  );
}

const LONGEST_TITLE = 60;

/** Does an office that the page tells of stand before the name, its country or body being named, too? */
function hasOffice(page: EntityPage, mentions: readonly Mention[], { document, named }: Context): boolean {
  const offices = page.data.claims.flatMap(({ property, value, object }) =>
    property === 'role' && typeof value === 'string' && (object === undefined || named.has(object))
      ? value.toLowerCase()
      : [],
  );
  return mentions.some(({ passage, start }) => {
    const text = document.passages[passage]?.text ?? '';
    const before = text
      .slice(Math.max(0, start - LONGEST_TITLE), start)
      .trimEnd()
      .toLowerCase();
    return offices.some((office) => before.endsWith(office));
  });
}

/** Ids that a page's claims speak of. */
function relatedTo(page: EntityPage): string[] {
  return page.data.claims.flatMap((claim) => [claim.object ?? [], claim.by ?? [], claim.about ?? []].flat());
}

/** The words of a group as the document has them first. */
export function surfaceOf(group: Pick<Group, 'mentions'>): string {
  const [first] = group.mentions;
  return first ? formOf(first) : '';
}
