/**
 * What a page **says in running text**: the places where a name becomes a link, and where a mention counts.
 */
import { findLinks } from '../../model/link.ts';
import type { Page } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { walk } from '../../model/walk.ts';
import { citesIn } from '../../publish/cite.ts';
import { blocksOf, runsOf } from '../../publish/text-runs.ts';

/** Texts of a page in which names are looked for: summary, claims in our words, prose, passages. */
export function textsOf(page: Page): string[] {
  if (page.kind === 'source') return page.passages.map(({ text }) => text);
  const { summary, claims } = page.data;
  const prose = blocksOf(page.body).map(({ block }) => runsOf(block).text);
  return [summary ?? '', ...claims.flatMap(({ text }) => text ?? []), ...prose].filter((text) => text !== '');
}

/** Ids of entities to which a page leads by id, each once. */
export function entitiesNamedBy(page: Page): Set<string> {
  const ids = new Set(linksOf(page));
  if (page.kind === 'source') return ids;
  for (const id of page.data.distinctFrom) ids.add(id);
  for (const { object, by, about } of page.data.claims) {
    for (const id of [object, by, ...(about ?? [])]) if (id) ids.add(id);
  }
  return ids;
}

/** Ids in `[[links]]`. */
function linksOf(page: Page): string[] {
  if (!page.text.includes('[[')) return [];
  const ids: string[] = [];
  walk(page.body, (node) => {
    if (node.type !== 'text') return;
    const { start, end } = node.position ?? {};
    const written = page.text.slice(start?.offset ?? 0, end?.offset ?? 0);
    ids.push(...findLinks(written).map(({ id }) => id));
  });
  return ids;
}

/** Citations of a page: those of its claims, then those in its prose. */
export function citationsOf(page: Page): Citation[] {
  const inClaims = page.kind === 'source' ? [] : page.data.claims.flatMap(({ cite }) => cite);
  return [...inClaims, ...prosaic(page)];
}

/** A citation in prose that lacks its source or its words is a mistake that the check tells. */
function prosaic(page: Page): Citation[] {
  if (!page.text.includes('<Cite')) return [];
  try {
    return citesIn(page.body);
  } catch {
    return [];
  }
}
