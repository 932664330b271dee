/**
 * The **other names** of an entity, each with the words of a source that use it, or the plain statement that
 * none here does.
 */
import { bearersOf } from '../gazetteer/gazetteer.ts';
import { nameKey } from '../gazetteer/name.ts';
import { aliasName } from '../model/claim.ts';
import type { Alias, aliasKinds } from '../model/schema.ts';
import { placeView } from './cite.ts';
import type { PageContext } from './ledger.ts';
import type { Location } from './library.ts';
import type { Namings } from './namings.ts';
import type { CitationView } from './view.ts';

/** Another name, as a reader sees it. */
export interface OtherName {
  name: string;
  /** "acronym", "reporting name", "as sources write it"; nothing when the page does not say. */
  kind?: string;
  /** Language of the name, where the page says. */
  lang?: string;
  /** Means the entity in context only. */
  weak?: true;
  /** Several pages bear this name, so that no source can be said to use it for this one. */
  shared?: true;
  /** A passage that uses it. */
  evidence?: CitationView;
}

const KINDS: Record<(typeof aliasKinds)[number], string> = {
  acronym: 'acronym',
  'long-form': 'full form',
  designation: 'designation',
  'reporting-name': 'reporting name',
  nickname: 'nickname',
  'former-name': 'former name',
  spelling: 'other spelling',
  transliteration: 'in other letters',
  surname: 'surname',
  epithet: 'byname',
  metonym: 'a place that stands for it',
  demonym: 'its people',
};

/** More spellings than this nobody wants to see in a record card. */
const SPELLINGS = 4;

/** Aliases, then spellings that only sources have, then weak aliases; cites the passages that use them. */
export function otherNames(page: PageContext, namings: Namings | undefined): OtherName[] {
  const { aliases, weakAliases, name } = page.entity.data;
  const written = new Set([name, ...aliases.map(aliasName), ...weakAliases].map(plural));
  const spellings = [...(namings?.spellings.keys() ?? [])].filter((surface) => !written.has(plural(surface)));
  return [
    ...aliases.map((alias) => aliasView(page, namings, alias)),
    ...spellings.slice(0, SPELLINGS).map((surface) => ({
      name: surface,
      kind: 'as a source writes it',
      ...evidenceOf(page, namings?.spellings.get(surface)),
    })),
    ...weakAliases.map((weak): OtherName => ({ name: weak, weak: true, ...weakEvidence(page, weak) })),
  ];
}

/** "Su-35s" is no other spelling of "Su-35". */
function plural(surface: string): string {
  return surface.replace(/(?<=\p{N})s$/u, '');
}

function aliasView(page: PageContext, namings: Namings | undefined, alias: Alias): OtherName {
  const name = aliasName(alias);
  const { kind, lang } = typeof alias === 'string' ? {} : alias;
  const isShared = bearersOf(page.library.gazetteer, name).length > 1;
  return {
    name,
    ...(kind && { kind: KINDS[kind] }),
    ...(lang && { lang }),
    ...(isShared ? { shared: true } : evidenceOf(page, spelled(namings, name))),
  };
}

/** Where a name is used: best as it is written, else in another spelling of the same. */
function spelled(namings: Namings | undefined, name: string): Location[] | undefined {
  const spellings = namings?.spellings;
  const key = nameKey(name);
  const similar = [...(spellings?.keys() ?? [])].find((surface) => nameKey(plural(surface)) === key);
  return spellings?.get(name) ?? (similar === undefined ? undefined : spellings?.get(similar));
}

/** The passage to show: of a source that the page cites anyway, if there is one. */
function evidenceOf(
  { library, sources }: PageContext,
  namings: readonly Location[] | undefined,
): Pick<OtherName, 'evidence'> {
  const naming = namings?.find(({ source }) => sources.numberOf(source.id)) ?? namings?.[0];
  return naming ? { evidence: placeView(library, sources, naming) } : {};
}

/** A weak alias is looked for only where the page finds its claims: there the context is the right one. */
function weakEvidence({ library, sources }: PageContext, weak: string): Pick<OtherName, 'evidence'> {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(weak)}(?![\\p{L}\\p{N}])`, 'u');
  for (const { id, passages } of sources.list()) {
    const source = library.source(id);
    for (const passage of source.passages) {
      if (!passages.includes(passage.number)) continue;
      const match = pattern.exec(passage.text);
      if (!match) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      return { evidence: placeView(library, sources, { source, passage, ...span }) };
    }
  }
  return {};
}
