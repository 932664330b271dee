/**
 * A **group** holds the mentions of one document that mean the same thing, before anybody asks which page it is.
 */
import type { EntityKind } from '../../model/kind.ts';
import type { Mention } from '../mention.ts';

export interface Group {
  kind: EntityKind;
  mentions: Mention[];
  /** The form that names it, where the document puts others beside it as other names. */
  usual?: string;
  /** Why the mentions were taken together. */
  reason: string;
}

/** Mentions that may mean several groups: never guessed. */
export interface Unclear {
  mentions: Mention[];
  surface: string;
  among: Group[];
}

export interface Grouping {
  groups: Group[];
  unclear: Unclear[];
}

/** Group mentions by a key; the same key, the same thing. */
export function groupBy(
  mentions: readonly Mention[],
  keyOf: (mention: Mention) => string,
  reason: string,
): Group[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const group = groups.get(key) ?? { kind: mention.kind, mentions: [], reason };
    groups.set(key, group);
    group.mentions.push(mention);
  }
  return [...groups.values()];
}

/** The words of a mention without article and possessive, white space and apostrophes made equal. */
export function formOf({ surface }: Pick<Mention, 'surface'>): string {
  return surface
    .replace(/[’‘ʼ]/g, "'")
    .replace(/^(?:the|The)\s+/, '')
    .replace(/'s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Distinct forms of a group, the most frequent first. */
export function formsOf(group: Group): string[] {
  const counts = new Map<string, number>();
  for (const mention of group.mentions) {
    const form = shownForm(mention);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

/** As `formOf`, but apostrophes stay as they are printed. */
export function shownForm({ surface }: Pick<Mention, 'surface'>): string {
  return surface
    .replace(/^(?:the|The)\s+/, '')
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
