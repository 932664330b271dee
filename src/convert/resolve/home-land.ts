/**
 * The **home land** of a document is the country it tells of more than of all others. Bodies of which every
 * country has one go by a general name there: "the Army" is that country's, or nobody’s in particular.
 */
import type { Document } from '../document.ts';
import { isGeneral } from './common-names.ts';
import type { Facts } from './facts.ts';
import type { Ground } from './grounds.ts';
import type { Group } from './group.ts';
import { landsIn } from './lands.ts';

/** Named so often at least, and in so large a part of all lands named. */
const OFTEN = 2;
const MOST = 0.5;

const known = new WeakMap<Document, { code: string | undefined }>();

/** @returns ISO 3166-1 alpha-2, lower case; nothing where no country stands out. */
export function homeLand(document: Document): string | undefined {
  const found = known.get(document) ?? { code: mostNamed(document) };
  known.set(document, found);
  return found.code;
}

function mostNamed({ title, passages }: Document): string | undefined {
  const counts = new Map<string, number>();
  for (const text of [title, ...passages.map(({ text }) => text)])
    for (const { code } of landsIn(text)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most && most[1] >= OFTEN && most[1] > all * MOST ? most[0] : undefined;
}

/** "Army", "Parliament": the name of a body that does not say whose it is, and nothing before it does. */
export function isGeneralName({ kind, owner }: Group, name: string): boolean {
  return kind === 'organisation' && owner === undefined && isGeneral(asName(name));
}

/** "Air force" at the head of a row is "Air Force". */
function asName(name: string): string {
  return name.replace(/ \p{Ll}(?=\p{Ll}{3})/gu, (start) => start.toUpperCase());
}

/** What speaks for a page by a general name: it is the home land's, or the document names it in full, too. */
export function homeGrounds(
  id: string,
  facts: Facts,
  document: Document,
  named: ReadonlySet<string>,
): Ground[] {
  if (named.has(id)) return [{ ground: 'home body', says: 'the document also names it in full' }];
  const home = homeLand(document);
  const own = facts.lands.find(({ code }) => code === home);
  return own ? [{ ground: 'home body', says: `the document tells of “${own.words}” most of all` }] : [];
}
