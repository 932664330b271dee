/**
 * To **merge** is to keep one mention where several finders marked overlapping words: the longer name, unless
 * a part of it is far surer. Events stay beside what they hold: "deployment in Belarus" still names Belarus.
 */
import type { Mention } from '../mention.ts';

/** A longer mention loses only against a part that is surer by more than this. */
const MARGIN = 0.35;
/** Below this a longer mention does not swallow a surer part. */
const SURE_ENOUGH = 0.5;

export function merge(mentions: readonly Mention[]): Mention[] {
  const events = mentions.filter((mention) => mention.kind === 'event');
  const others = mentions.filter((mention) => mention.kind !== 'event');
  return [...byPassage(others), ...byPassage(events)].flatMap(withoutOverlaps).sort(inOrder);
}

/** Mentions of different passages never overlap. */
function byPassage(mentions: readonly Mention[]): Mention[][] {
  return [...Map.groupBy(mentions, (mention) => mention.passage).values()];
}

export function inOrder(one: Mention, other: Mention): number {
  return one.passage - other.passage || one.start - other.start || other.end - one.end;
}

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of withoutLists(corroborated(mentions)).sort(
    (a, b) => length(b) - length(a) || b.confidence - a.confidence,
  )) {
    const rivals = kept.filter((other) => overlap(mention, other));
    if (!rivals.every((rival) => beats(mention, rival))) continue;
    for (const rival of rivals) kept.splice(kept.indexOf(rival), 1);
    kept.push(mention);
  }
  return kept;
}

/** Both members of a list must have been read with this confidence. */
const MEMBER = 0.7;

/** "al-Qaida and Taleban" read as one name is left out where both have been read for themselves. */
function withoutLists(mentions: readonly Mention[]): Mention[] {
  const isRead = (start: number, end: number): boolean =>
    mentions.some((other) => other.start === start && other.end === end && other.confidence >= MEMBER);
  return mentions.filter(({ surface, finder, start, end }) => {
    if (finder !== 'tagger') return true;
    return !Array.from(surface.matchAll(JOINT)).some(
      (joint) => isRead(start, start + joint.index) && isRead(start + joint.index + joint[0].length, end),
    );
  });
}

const JOINT = /,? and (?:[Tt]he )?|, (?:and )?(?:[Tt]he )?/g;

/** Mentions of the same words and kind become one, surer than each: independent witnesses agree. */
function corroborated(mentions: readonly Mention[]): Mention[] {
  const bySpan = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.passage}:${mention.start}:${mention.end}:${mention.kind}`;
    const other = bySpan.get(key);
    bySpan.set(key, other ? joined(other, mention) : mention);
  }
  return [...bySpan.values()];
}

function joined(one: Mention, other: Mention): Mention {
  const [better, lesser] = other.confidence > one.confidence ? [other, one] : [one, other];
  if (REPEATED.test(one.reason) || REPEATED.test(other.reason))
    return REPEATED.test(better.reason) ? { ...lesser, confidence: better.confidence } : better;
  return {
    ...lesser,
    ...better,
    finder: tellsMore(lesser.finder) > tellsMore(better.finder) ? lesser.finder : better.finder,
    confidence: 1 - (1 - one.confidence) * (1 - other.confidence),
    ...meant(one, other),
    reason: better.reason === lesser.reason ? better.reason : `${better.reason}; ${lesser.reason}`,
  };
}

/** A name found again where it was found: no witness of its own. */
const REPEATED = /^named elsewhere in this document$/;

/** Who knows that a seat of government acts for its country knows what is meant: not the city. */
function meant(one: Mention, other: Mention): Pick<Mention, 'canonical'> {
  const metonym = [one, other].find((mention) => mention.metonym && mention.canonical);
  return metonym?.canonical ? { canonical: metonym.canonical } : {};
}

/** A pattern explains more to a person than the tagger does, and the tagger more than a repetition. */
function tellsMore(finder: Mention['finder']): number {
  if (finder === 'document') return 0;
  return finder === 'tagger' ? 1 : 2;
}

function length(mention: Mention): number {
  return mention.end - mention.start;
}

function overlap(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Does a mention win against one that was kept before it, which is at least as long? */
function beats(mention: Mention, kept: Mention): boolean {
  const inside = mention.start >= kept.start && mention.end <= kept.end;
  if (!inside || length(mention) === length(kept)) return mention.confidence > kept.confidence;
  const margin = mention.kind === kept.kind ? MARGIN * 2 : MARGIN;
  return kept.confidence < SURE_ENOUGH
    ? mention.confidence > kept.confidence
    : mention.confidence - kept.confidence > margin;
}
