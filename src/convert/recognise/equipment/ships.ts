/**
 * Recognise **ships** by the class before their name.
 *
 * ```text
 * the frigate Admiral Gorshkov      the aircraft carrier Charles de Gaulle
 *             ^^^^^^^^^^^^^^^^                           ^^^^^^^^^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { isGeneric } from '../generic.ts';
import { inEverySentence, isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { isShipPrefix } from './words.ts';

const CLASS =
  /^(?:cruiser|frigate|destroyer|corvette|submarine|warship|battleship|flagship|icebreaker|minesweeper|carrier|trawler)$/;
const OFFICER =
  /^(?:Captain|Commander|Commodore|Officer|Lieutenant|Lt\.?|Capt\.?|Cmdr\.?|Chief|Force|Forces|Fleet|Command|Group)$/;
const LONGEST = 3;

export function ships(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    sentence.words.flatMap((word, at) => (CLASS.test(word) ? shipAfter(sentence, at + 1) : [])),
  );
}

function shipAfter(sentence: Sentence, from: number): Mention[] {
  const { words } = sentence;
  const first = words[from] ?? '';
  const to = nameEnd(words, from);
  if (/^(?:the|a|an)$/.test(words[to] ?? '')) return [];
  if (to === from || isShipPrefix(first) || isAdjective(first) || isGeneric(first)) return [];
  if (/\d/.test(first) || words.slice(from, to).some((word) => OFFICER.test(word))) return [];
  return [
    mentionOf(sentence, from, to, {
      kind: 'equipment',
      finder: 'hypernym',
      confidence: 0.95,
      reason: `name after “${words[from - 1]}”`,
    }),
  ];
}

function nameEnd(words: readonly string[], from: number): number {
  let to = from;
  while (to < from + LONGEST && isCapital(words[to]) && /\p{Ll}/u.test(words[to] ?? '')) {
    to++;
    if (/^(?:de|of|the|van|von)$/.test(words[to] ?? '') && isCapital(words[to + 1])) to++;
  }
  return to;
}
