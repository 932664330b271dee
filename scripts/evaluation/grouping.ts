/**
 * The **grouping** of gold mentions: the converter groups names that people marked, so that what it finds
 * does not blur how it groups.
 */
import type { Mention } from '../../src/convert/mention.ts';
import type { Knowledge } from '../../src/convert/recognise/knowledge.ts';
import { recognise } from '../../src/convert/recognise/recognise.ts';
import { groupMentions } from '../../src/convert/resolve/resolve.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Annotated, Label, Spot } from './annotated.ts';
import type { Grouped } from './groups.ts';
import { inPassage, type Lines, linesOf } from './lines.ts';

const KIND_OF = {
  PERSON: 'person',
  ORGANISATION: 'organisation',
  PLACE: 'place',
  EQUIPMENT: 'equipment',
} as const satisfies Record<Label, Mention['kind']>;

interface GoldMention {
  label: Label;
  gold: string;
  mention: Mention;
}

/** Every gold mention with its gold group and the group it was put into, those too doubtful for a page, too. */
export function groupedMentions(text: Annotated, knowledge: Knowledge): Grouped[] {
  const lines = linesOf(text.text);
  const known = knownMentions(lines, knowledge);
  const all = goldMentions(text, lines, known);
  const groupOf = foundGroups(
    all.map(({ mention }) => mention),
    lines,
  );
  return all.map(({ label, gold, mention }, at) => ({
    label,
    surface: mention.surface,
    gold,
    found: groupOf.get(mention) ?? `alone ${at}`,
  }));
}

/** Clusters, and names outside of them each alone; a place counts once, in the first cluster that has it. */
function goldMentions(text: Annotated, lines: Lines, known: Map<string, Mention>): GoldMention[] {
  const seen = new Set<string>();
  const clusters = [
    ...(text.clusters ?? []),
    ...text.spans.map((span) => ({ label: span.label, mentions: [span] })),
  ];
  return clusters.flatMap(({ label, mentions }, group) =>
    mentions.flatMap((spot) => {
      const key = `${spot.start}:${spot.end}`;
      const mention = seen.has(key) ? undefined : goldMention(label, spot, lines, known);
      if (!mention) return [];
      seen.add(key);
      return { label, gold: String(group), mention };
    }),
  );
}

/** What a recogniser knows of the very words is kept: a usual name, a definition as an acronym. */
function goldMention(
  label: Label,
  spot: Spot,
  lines: Lines,
  known: Map<string, Mention>,
): Mention | undefined {
  const place = inPassage(lines, spot);
  if (!place) return undefined;
  const kind = KIND_OF[label];
  const found = known.get(keyOf({ ...place, kind }));
  if (found) return found;
  const surface = lines.document.passages[place.passage]?.text.slice(place.start, place.end) ?? '';
  return { ...place, surface, kind, finder: 'tagger', confidence: 0.95, reason: 'marked by a person' };
}

function knownMentions({ document }: Lines, knowledge: Knowledge): Map<string, Mention> {
  const identity = { sameAs: [], notSameAs: [], notAnEntity: [] };
  const mentions = recognise({ document, gazetteer: buildGazetteer([]), knowledge, identity });
  return new Map(mentions.map((mention) => [keyOf(mention), mention]));
}

function keyOf({ passage, start, end, kind }: Pick<Mention, 'passage' | 'start' | 'end' | 'kind'>): string {
  return `${passage}:${start}:${end}:${kind}`;
}

/** A name that the converter calls unclear is a group of its own. */
function foundGroups(mentions: readonly Mention[], { document }: Lines): Map<Mention, string> {
  const { groups, unclear } = groupMentions(mentions, document);
  const named = [...groups, ...unclear].map((group, at) => [String(at), group.mentions] as const);
  return new Map(named.flatMap(([name, all]) => all.map((mention) => [mention, name] as const)));
}
