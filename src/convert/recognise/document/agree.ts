/**
 * Make the mentions of a document **agree**: the same words have the same kind everywhere, an acronym has the
 * kind of its long form, the surname of a named person is that person.
 */
import type { EntityKind } from '../../../model/kind.ts';
import type { Mention } from '../../mention.ts';
import type { Definition } from '../organisation/acronyms.ts';
import { alsoOtherThings, knownOrganisations } from '../organisation/known.ts';
import { isInstallation } from '../place/installations.ts';
import { surnameOf } from './split.ts';

/** The words around a name may show so strongly what it is here that the majority does not count. */
const STRONG = 0.97;

/** What the document says of its names. */
interface Known {
  surnames: ReadonlySet<string>;
  firstNames: ReadonlySet<string>;
  /** Acronyms of installations. */
  installations: ReadonlySet<string>;
  /** The kind that most confidence speaks for, by surface. */
  kinds: ReadonlyMap<string, EntityKind>;
}

/** Another kind for a mention, and why; nothing when the rule does not apply. */
type Correction = (mention: Mention, known: Known) => { kind: EntityKind; reason: string } | undefined;

const CORRECTIONS: readonly Correction[] = [
  asInstallation,
  asWellKnown,
  asPartOfName,
  asRelative,
  asElsewhere,
];

export function agree(mentions: readonly Mention[], definitions: readonly Definition[]): Mention[] {
  const known = knownFrom(mentions, definitions);
  return mentions.map((mention) => {
    if (mention.finder === 'gazetteer' || mention.kind === 'event' || mention.metonym) return mention;
    for (const correction of CORRECTIONS) {
      const corrected = correction(mention, known);
      if (corrected)
        return corrected.kind === mention.kind ? mention : changed(mention, corrected.kind, corrected.reason);
    }
    return mention;
  });
}

function knownFrom(mentions: readonly Mention[], definitions: readonly Definition[]): Known {
  const kinds = kindsOf(mentions);
  for (const { surface } of mentions.filter(isPlaceWithNoun))
    kinds.set(surface.slice(0, surface.lastIndexOf(' ')), 'place');
  for (const { short, long } of definitions) {
    const kind = kinds.get(long);
    if (kind) kinds.set(short, kind);
  }
  return {
    installations: new Set(definitions.flatMap(({ short, long }) => (isInstallation(long) ? short : []))),
    surnames: new Set(mentions.filter(({ confidence }) => confidence >= 0.5).flatMap(surnameOf)),
    firstNames: new Set(mentions.filter(({ confidence }) => confidence >= 0.8).flatMap(firstNameOf)),
    kinds,
  };
}

function asInstallation({ surface, kind }: Mention, { installations }: Known): ReturnType<Correction> {
  if (kind === 'equipment' || !(isInstallation(surface) || installations.has(surface))) return undefined;
  return { kind: 'place', reason: 'an installation' };
}

function asWellKnown({ surface, finder }: Mention): ReturnType<Correction> {
  if (finder !== 'tagger' || !knownOrganisations.has(surface) || alsoOtherThings.has(surface))
    return undefined;
  return { kind: 'organisation', reason: 'a well-known organisation' };
}

function asPartOfName(mention: Mention, { surnames, firstNames }: Known): ReturnType<Correction> {
  const { surface, kind } = mention;
  const isPart = surnames.has(surface) || (kind === 'organisation' && firstNames.has(surface));
  if (!isPart || kind === 'person' || isSure(mention)) return undefined;
  return { kind: 'person', reason: 'part of the name of a person in this document' };
}

/** Two capitalised words, the second a known surname: "Sylvanus Olympio" beside "Gilchrist Olympio". */
function asRelative({ surface, kind, finder }: Mention, { surnames }: Known): ReturnType<Correction> {
  const [first = '', last = '', more] = surface.split(' ');
  const isFullName = more === undefined && last !== '' && /^\p{Lu}\p{Ll}+$/u.test(first);
  if (kind !== 'organisation' || finder !== 'tagger' || !isFullName || !surnames.has(last)) return undefined;
  return { kind: 'person', reason: 'bears the surname of a person in this document' };
}

function asElsewhere(mention: Mention, { kinds }: Known): ReturnType<Correction> {
  const kind = kinds.get(mention.surface);
  return !kind || isSure(mention) || mention.confidence >= STRONG
    ? undefined
    : { kind, reason: 'same name elsewhere in this document' };
}

/** "Illeginni Island": "Illeginni" alone is a place, too. */
function isPlaceWithNoun({ kind, surface, confidence }: Mention): boolean {
  const named = /^\p{Lu}\p{L}{4,} (?:Islands?|City|Province|Oblast|District|Valley|Peninsula|Atoll)$/u;
  return kind === 'place' && confidence >= 0.6 && named.test(surface);
}

function firstNameOf({ kind, surface }: Mention): string[] {
  const [first, second] = surface.split(' ');
  return kind === 'person' && first && second && first.length > 3 ? [first] : [];
}

/** The atlas and designations do not follow the majority. */
function isSure({ finder, confidence }: Mention): boolean {
  return finder !== 'tagger' && confidence >= 0.9;
}

function changed(mention: Mention, kind: EntityKind, reason: string): Mention {
  const { canonical: _, ...rest } = mention;
  return { ...rest, kind, finder: 'document', reason };
}

/** The kind that most confidence speaks for, by surface. */
function kindsOf(mentions: readonly Mention[]): Map<string, EntityKind> {
  const votes = new Map<string, Map<EntityKind, number>>();
  for (const { surface, kind, confidence } of mentions) {
    if (kind === 'event') continue;
    const bySurface = votes.get(surface) ?? new Map<EntityKind, number>();
    votes.set(surface, bySurface);
    bySurface.set(kind, (bySurface.get(kind) ?? 0) + confidence);
  }
  const kinds = new Map<string, EntityKind>();
  for (const [surface, bySurface] of votes) {
    const [best] = [...bySurface].sort((a, b) => b[1] - a[1]);
    if (best) kinds.set(surface, best[0]);
  }
  return kinds;
}
