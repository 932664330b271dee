/**
 * A **turn** is what one person says in a transcript: a label with a colon opens it, the next label ends it.
 *
 * ```text
 * GEN. RYDER: Thanks, Tara. I can confirm that …
 * ^^^^^^^^^^^
 * ```
 */
import type { ResolvedEntity } from '../mention.ts';
import type { Scene } from './scene.ts';
import type { Office } from './speaker.ts';

export interface Turn {
  /** Absent where nobody can say who asks or speaks. */
  speaker?: ResolvedEntity;
  /** Offset in the passage at which the words begin. */
  from: number;
}

const LABEL = /^(?=[\p{Lu}])[^:.?!“"]{0,6}(?:\p{Lu}\p{L}*\. ?){0,4}[^:.?!“"]{0,110}?:\s+(?=\S)/u;
const ASKER =
  /^(?:Q|A|QUESTION|Question|Q\d|MODERATOR|Moderator|OPERATOR|Operator|REPORTER|Reporter|STAFF|VOICE|PARTICIPANT|Journalist|JOURNALIST|Speaker|SPEAKER)\b/;
/** A document with fewer labels than this is no transcript. */
const LEAST = 3;
/** A label holds a name with its office, no sentence. */
const VERB = /\b(?:said|says|told|added|asked|has|have|had|is|was|were|are|will|would|wrote|warned)\b/;

/** The turn in force at each passage of a transcript; none in any other document. */
export function turnsOf(scene: Scene, offices: readonly Office[]): ReadonlyMap<number, Turn> {
  const opened = scene.document.passages.map((_, passage) => openedAt(passage, scene, offices));
  const named = opened.filter((turn) => turn?.speaker !== undefined);
  const turns = new Map<number, Turn>();
  if (named.length < LEAST) return turns;
  let current: Turn | undefined;
  for (const [passage, turn] of opened.entries()) {
    if (scene.document.passages[passage]?.heading) current = undefined;
    current = turn ?? (current && { ...current, from: 0 });
    if (current) turns.set(passage, current);
  }
  return turns;
}

function openedAt(passage: number, scene: Scene, offices: readonly Office[]): Turn | undefined {
  const { text, heading } = scene.document.passages[passage] ?? { text: '', heading: true };
  const label = heading
    ? undefined
    : (LABEL.exec(text)?.[0] ?? /^(?:Q|A|QUESTION|Question)[.:]?\s+(?=\S)/.exec(text)?.[0]);
  if (!label || VERB.test(label)) return undefined;
  if (ASKER.test(label)) return { from: label.length };
  const people = new Set(
    (scene.named[passage] ?? [])
      .filter(({ entity, end }) => entity.kind === 'person' && end <= label.length)
      .map(({ entity }) => entity),
  );
  const [person, another] = people;
  if (another) return undefined;
  const speaker = person ?? heldBy(label, passage, scene, offices);
  return speaker && { speaker, from: label.length };
}

/** "NATO Secretary General:" is who holds that office in this document. */
function heldBy(
  label: string,
  passage: number,
  scene: Scene,
  offices: readonly Office[],
): ResolvedEntity | undefined {
  const title = label.replace(/:\s*$/, '').toLowerCase();
  const bodies = new Set(
    (scene.named[passage] ?? []).filter(({ end }) => end <= label.length).map(({ entity }) => entity.id),
  );
  const holders = new Set(
    offices
      .filter((one) => title.endsWith(one.title) && (bodies.size === 0 || bodies.has(one.body ?? '')))
      .map(({ person }) => person),
  );
  const [only, another] = holders;
  return only && !another ? scene.entities.get(only) : undefined;
}
