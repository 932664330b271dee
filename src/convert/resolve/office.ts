/**
 * An **office** as two texts may write it differently: its head noun, and the words that say which.
 *
 * ```text
 * Norway’s Minister of Foreign Affairs   →   minister: foreign        former foreign minister   →   minister: foreign
 * ```
 */
import { countryNamed, isAdjective } from '../recognise/atlas/atlas.ts';
import { walkOfLife } from './walks.ts';

export interface Office {
  head: string;
  /** Words that say which minister, secretary or chief; sorted. */
  topic: readonly string[];
  /** As written. */
  words: string;
}

const WAYS: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [/defence/g, 'defense'],
  [/labour/g, 'labor'],
  [/(?<=spokes|chair|congress|business|council)(?:woman|person)\b/g, 'man'],
  [/\bprime minister\b|\btaoiseach\b/g, 'premier'],
  [/\bpolicewoman\b/g, 'officer'],
  [/\b(?:foreign|external|internal) affairs\b/g, 'foreign'],
  [/\bthe interior\b/g, 'interior'],
  [/\bgen\./g, 'general'],
  [/\bcol\./g, 'colonel'],
  [/\blt\./g, 'lieutenant'],
  [/\bmaj\./g, 'major'],
  [/\bcapt\./g, 'captain'],
  [/\badm\./g, 'admiral'],
  [/\bsgt\./g, 'sergeant'],
  [/\bsen\./g, 'senator'],
  [/\bgov\./g, 'governor'],
  [/\badvisor\b/g, 'adviser'],
  [/\bceo\b/g, 'chief executive'],
  [/[-‐‑]/g, ' '],
];
/** Words that tell nothing of which office it is. */
const EMPTY =
  /^(?:the|a|an|of|for|and|in|to|on|at|former|ex|then|acting|current|new|late|retired|his|her|its|their|mr|mrs|ms|dr|sir|lord|now|long|time|longtime|veteran|outgoing|incoming|young|old|elect|us|u\.s\.|uk)$/;
/** "secretary general" and "major general" are heads of two words; the first is the head. */
const GENERAL = /^(?:secretary|director|consul|attorney|inspector|governor)$/;

/** @returns Nothing where no office is named. */
export function officeIn(words: string): Office | undefined {
  const plain = WAYS.reduce((text, [way, one]) => text.replace(way, one), words.toLowerCase());
  const parts = plain.split(/[^\p{L}.']+/u).map((part) => part.replace(/'s?$/, ''));
  const link = parts.findIndex((part) => /^(?:of|for|to|in|at|on)$/.test(part));
  const front = link > 0 ? parts.slice(0, link) : parts;
  let at = front.findLastIndex((part) => walkOfLife(part) !== undefined);
  if (at > 0 && front[at] === 'general' && GENERAL.test(front[at - 1] ?? '')) at--;
  const head = front[at];
  if (head === undefined) return undefined;
  const others = parts.filter((part, index) => index !== at && part.length > 1 && !EMPTY.test(part));
  const topic = others.filter((part) => !isOfLand(part.charAt(0).toUpperCase() + part.slice(1)));
  return { head, topic: [...new Set(topic)].sort(), words: words.trim() };
}

function isOfLand(word: string): boolean {
  return isAdjective(word) || countryNamed(word) !== undefined;
}

/** Two of these are two offices. */
const RANKED = ['vice', 'deputy', 'assistant', 'under'];

/** President and vice president of one body: each body has one of either, and the second often becomes the first. */
export function isNext(one: Office, other: Office): boolean {
  const isVice = ({ topic }: Office): boolean => topic.includes('vice');
  return one.head === 'president' && other.head === 'president' && isVice(one) !== isVice(other);
}

/**
 * How far two offices agree: `very` one with words that say which, `same`, or not at all.
 */
export function agreement(one: Office, other: Office): 'very' | 'same' | undefined {
  if (one.head !== other.head) return undefined;
  if (RANKED.some((word) => one.topic.includes(word) !== other.topic.includes(word))) return undefined;
  const [short, long] = one.topic.length < other.topic.length ? [one, other] : [other, one];
  if (!short.topic.every((word) => long.topic.includes(word))) return undefined;
  return short.topic.length > 0 && short.topic.length === long.topic.length ? 'very' : 'same';
}

/** So many people are called this that it tells little. */
export function isPlain({ head, topic }: Office): boolean {
  return (
    topic.length === 0 &&
    /^(?:leader|head|chief|official|officer|spokesman|member|deputy|representative|director)$/.test(head)
  );
}
