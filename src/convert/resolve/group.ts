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
  /** Whose body it is, and the name with that, where the name itself does not say so. */
  owner?: { code: string; surface: string };
  /** Mentions that may belong to another group as well, with what is left of their confidence, and why. */
  doubts?: Map<Mention, Doubt>;
  /** Why the mentions were taken together. */
  reason: string;
}

export type Doubt = Pick<Mention, 'confidence' | 'reason'>;

/** A group whose doubtful mentions say so themselves. */
export function withDoubts(group: Group): Group {
  const { doubts } = group;
  if (!doubts) return group;
  const mentions = group.mentions.map((mention) => {
    const found = doubts.get(mention);
    return found ? { ...mention, ...found, shared: true as const } : mention;
  });
  return { ...group, mentions };
}

/** Note a doubt about a mention of a group. */
export function doubt(group: Group, mention: Mention, found: Doubt): void {
  group.doubts = (group.doubts ?? new Map()).set(mention, found);
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

interface Forms {
  forms: readonly string[];
  /** How many mentions there were: groups that are joined grow. */
  size: number;
}

const known = new WeakMap<readonly Mention[], Forms>();

/** Distinct forms of a group, the most frequent first. */
export function formsOf({ mentions }: Pick<Group, 'mentions'>): readonly string[] {
  const found = known.get(mentions);
  if (found?.size === mentions.length) return found.forms;
  const forms = countedForms(mentions);
  known.set(mentions, { forms, size: mentions.length });
  return forms;
}

function countedForms(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const form = shownForm(mention);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

/** Nothing of a name that has none of these is to be taken off. */
const TO_STRIP = /^[Tt]he\s|['’]s?$|[^\S ]|^ | {2}| $/;

/** As `formOf`, but apostrophes stay as they are printed. */
export function shownForm({ surface }: Pick<Mention, 'surface'>): string {
  if (!TO_STRIP.test(surface)) return surface;
  return surface
    .replace(/^(?:the|The)\s+/, '')
    .replace(/['’]s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
