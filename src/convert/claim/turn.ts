/**
 * A **turn** is what one person says in a transcript: a label with a colon opens it, the next label ends it. A
 * document that is one person’s speech is a single turn, and the answers of an interview are turns without labels.
 *
 * ```text
 * GEN. RYDER: Thanks, Tara. I can confirm that …
 * ^^^^^^^^^^^
 * ```
 */
import type { ResolvedEntity } from '../mention.ts';
import { protagonistOf } from './memory.ts';
import type { Scene } from './scene.ts';
import type { Office } from './speaker.ts';
import { interviewOf } from './turn-interview.ts';
import { speakerOfAll } from './turn-whole.ts';

export interface Turn {
  /** Absent where nobody can say who asks or speaks. */
  speaker?: ResolvedEntity;
  /** Offset in the passage at which the words begin. */
  from: number;
  /** What is said is said in whole paragraphs: the answers of an interview. */
  whole?: true;
}

const LABEL = /^(?=[\p{Lu}])[^:.?!“"]{0,6}(?:\p{Lu}\p{L}*\. ?){0,4}[^:.?!“"]{0,110}?:\s+(?=\S)/u;
const ASKER =
  /^(?:Q|QUESTION|Question|Q\d|MODERATOR|Moderator|OPERATOR|Operator|REPORTER|Reporter|STAFF|VOICE|PARTICIPANT|Journalist|JOURNALIST|Speaker|SPEAKER|Interviewer|INTERVIEWER|Host|HOST)\b/;
const ANSWERER = /^(?:A|Answer|ANSWER)[.:]/;
const BARE_LABEL = /^(?:Q|A|QUESTION|Question)[.:]?\s+(?=\S)/;
/** A document with fewer labels than this is no transcript. */
const LEAST = 3;
/** A label holds a name with its office, no sentence. */
const VERB = /\b(?:said|says|told|added|asked|has|have|had|is|was|were|are|will|would|wrote|warned)\b/;

/** The turn in force at each passage of a transcript or a speech; none in any other document. */
export function turnsOf(scene: Scene, offices: readonly Office[]): ReadonlyMap<number, Turn> {
  const { passages } = scene.document;
  const opened = passages.map((_, passage) => openedAt(passage, scene, offices));
  const named = opened.filter((turn) => turn?.speaker !== undefined);
  if (named.length < LEAST) return wholeOf(scene);
  const turns = new Map<number, Turn>();
  let current: Turn | undefined;
  for (const [passage, turn] of opened.entries()) {
    if (passages[passage]?.heading) current = undefined;
    current = turn ?? (current && { ...current, from: 0 });
    if (current) turns.set(passage, current);
  }
  return turns;
}

function wholeOf(scene: Scene): ReadonlyMap<number, Turn> {
  const interview = interviewOf(scene);
  if (interview) {
    const { speaker, passages } = interview;
    return new Map(passages.map((passage) => [passage, { speaker, from: 0, whole: true as const }]));
  }
  const whole = speakerOfAll(scene);
  if (!whole) return new Map();
  return new Map(whole.passages.map((passage) => [passage, { speaker: whole.speaker, from: 0 }]));
}

function openedAt(passage: number, scene: Scene, offices: readonly Office[]): Turn | undefined {
  const { text, heading } = scene.document.passages[passage] ?? { text: '', heading: true };
  const label = heading ? undefined : (LABEL.exec(text)?.[0] ?? BARE_LABEL.exec(text)?.[0]);
  if (!label || VERB.test(label)) return undefined;
  if (ASKER.test(label)) return { from: label.length };
  if (ANSWERER.test(label)) return withSpeaker(protagonistOf(scene), label.length);
  const people = new Set(
    (scene.named[passage] ?? [])
      .filter(({ entity, end }) => entity.kind === 'person' && end <= label.length)
      .map(({ entity }) => entity),
  );
  const [person, another] = people;
  if (another) return undefined;
  const speaker = person ?? heldBy(label, passage, scene, offices) ?? calledSo(label, scene);
  return speaker && { speaker, from: label.length };
}

function withSpeaker(speaker: ResolvedEntity | undefined, from: number): Turn {
  return speaker ? { speaker, from } : { from };
}

/** "STOLTENBERG:" and "JS:" are the one person of that surname, or with those initials. */
function calledSo(label: string, { entities }: Scene): ResolvedEntity | undefined {
  const words = label
    .replace(/:\s*$/, '')
    .split(/[\s.]+/)
    .filter(Boolean);
  const last = words.at(-1) ?? '';
  const initials = words.length === 1 && /^\p{Lu}{2,3}$/u.test(last);
  if (!initials && !/^\p{Lu}[\p{L}’'-]{2,}$/u.test(last)) return undefined;
  const fitting = [...entities.values()].filter(
    ({ kind, name }) =>
      kind === 'person' && ((initials && initialsOf(name) === last) || surnameIs(name, last)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function initialsOf(name: string): string {
  return Array.from(name.matchAll(/(?<![\p{L}’'])\p{Lu}/gu), ([letter]) => letter).join('');
}

function surnameIs(name: string, word: string): boolean {
  return name.includes(' ') && name.toLowerCase().endsWith(` ${word.toLowerCase()}`);
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
