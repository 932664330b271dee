/**
 * Pages and gold for tests, written in a few words.
 */
import { type EntityPage, pathOf, readPage } from '../../src/model/page.ts';
import type { DocumentGold, GoldEntity } from './document-gold.ts';
import type { Told } from './fact-agreement.ts';
import { matched } from './matching.ts';

/** A page of an entity; `front` is what its front holds besides the name. */
export function pageOf(kind: EntityPage['kind'], name: string, front = ''): EntityPage {
  const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const { page, messages } = readPage({
    path: pathOf(kind, id),
    text: `---\nname: ${name}\n${front}\n---\n`,
  });
  if (!page || page.kind === 'source') throw new Error(messages[0]?.reason);
  return page;
}

/** A claim as it is written on a page. */
export function claimsOn(...claims: string[]): string {
  return `claims:\n${claims.map((claim) => `  - { ${claim} }\n`).join('')}`;
}

/** An entity of gold; its id is its first name. */
export function entityOf(kind: GoldEntity['kind'], ...names: [string, ...string[]]): GoldEntity {
  return { id: names[0], kind, name: names[0], names };
}

export function told(gold: Partial<DocumentGold>, ...pages: EntityPage[]): Told {
  const whole: DocumentGold = { id: 'doc', title: '', text: 'words', entities: [], ...gold };
  return { gold: whole, pages, matching: matched(pages, whole) };
}
