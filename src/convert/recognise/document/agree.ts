/**
 * Make the mentions of a document **agree**: the same words have the same kind everywhere, an acronym has the
 * kind of its long form, the surname of a named person is that person.
 */
import type { EntityKind } from '../../../model/kind.ts';
import type { Mention } from '../../mention.ts';
import type { Definition } from '../organisation/acronyms.ts';
import { surnameOf } from './split.ts';

export function agree(mentions: readonly Mention[], definitions: readonly Definition[]): Mention[] {
  const surnames = new Set(mentions.filter((mention) => mention.confidence >= 0.5).flatMap(surnameOf));
  const firstNames = new Set(mentions.filter((mention) => mention.confidence >= 0.8).flatMap(firstNameOf));
  const kinds = kindsOf(mentions);
  for (const { short, long } of definitions) {
    const kind = kinds.get(long);
    if (kind) kinds.set(short, kind);
  }
  return mentions.map((mention) => {
    if (mention.finder === 'gazetteer' || mention.kind === 'event' || mention.metonym) return mention;
    const isPart =
      surnames.has(mention.surface) || (mention.kind === 'organisation' && firstNames.has(mention.surface));
    if (isPart && mention.kind !== 'person' && !isSure(mention))
      return changed(mention, 'person', 'part of the name of a person in this document');
    if (mention.kind === 'organisation' && mention.finder === 'tagger' && isRelative(mention, surnames))
      return changed(mention, 'person', 'bears the surname of a person in this document');
    const kind = kinds.get(mention.surface);
    if (!kind || kind === mention.kind || isSure(mention)) return mention;
    return changed(mention, kind, 'same name elsewhere in this document');
  });
}

function firstNameOf({ kind, surface }: Mention): string[] {
  const [first, second] = surface.split(' ');
  return kind === 'person' && first && second && first.length > 3 ? [first] : [];
}

/** Two capitalised words, the second a known surname: "Sylvanus Olympio" beside "Gilchrist Olympio". */
function isRelative({ surface }: Mention, surnames: ReadonlySet<string>): boolean {
  const [first = '', last = '', more] = surface.split(' ');
  return more === undefined && last !== '' && /^\p{Lu}\p{Ll}+$/u.test(first) && surnames.has(last);
}

/** The atlas and designations do not follow the majority. */
function isSure(mention: Mention): boolean {
  return mention.finder !== 'tagger' && mention.confidence >= 0.9;
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
