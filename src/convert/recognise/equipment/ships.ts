/**
 * Recognise **ships** by the class before their name, or the hull number behind it.
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
import { hullNumbers } from './hull-numbers.ts';
import { plainSentence } from './plain-sentence.ts';
import { isShipPrefix } from './words.ts';

const CLASS =
  /^(?:cruiser|frigate|destroyer|corvette|submarine|warship|battleship|battlecruiser|dreadnought|flagship|icebreaker|minesweeper|minelayer|minehunter|gunboat|trawler|supertanker|freighter|ferry|schooner|sloop|steamship|steamer|hydrofoil|bulker|tanker|liner|yacht|tugboat|lightship|shuttle|orbiter|spacecraft|spaceplane|lander|rover|airship)$/;
/** Words before a boat, ship, vessel or carrier that bears a name; an airline is a carrier, too. */
const KIND =
  /^(?:missile|torpedo|patrol|attack|assault|landing|cargo|hospital|research|supply|container|cruise|merchant|training|survey|fishing|motor|spy|intelligence|support|replenishment|command|transport|sailing|slave|museum|aircraft|bulk|escort|fleet|gas|nuclear-powered|crude|light)$/;

const OFFICER =
  /^(?:Captain|Commander|Commodore|Officer|Lieutenant|Lt\.?|Capt\.?|Cmdr\.?|Chief|Force|Forces|Fleet|Command|Group|Program(?:me)?|Rockets?|Boosters?)$/;
const LONGEST = 3;

export function ships(reading: Reading): Mention[] {
  return [...behindClass(reading), ...hullNumbers(reading)];
}

function behindClass(reading: Reading): Mention[] {
  return inEverySentence(reading, (marked) => {
    const sentence = plainSentence(marked);
    return sentence.words.flatMap((_, at) => (isShip(sentence.words, at) ? shipAfter(sentence, at + 1) : []));
  });
}

function isShip(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return CLASS.test(word) || (/^(?:boat|carrier|ship|vessel)$/.test(word) && KIND.test(words[at - 1] ?? ''));
}

function shipAfter(sentence: Sentence, from: number): Mention[] {
  const { words } = sentence;
  const first = words[from] ?? '';
  const to = nameEnd(words, from);
  if (/^(?:the|a|an)$/.test(words[to] ?? '')) return [];
  if (to === from || isShipPrefix(first) || isGeneric(first)) return [];
  if (isAdjective(first) && to === from + 1) return [];
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
