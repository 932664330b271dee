/**
 * Recognise **installations**: what is built somewhere for flying, launching, testing or visiting, known by the
 * words that its name ends in or by its number.
 *
 * ```text
 * the Kennedy Space Center Visitor Complex    from Launch Pad 39A    the Nevada Test Site
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^
 * ```
 */
import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import { OPENING_WORD } from '../organisation/run.ts';
import { mentionIn, type Reading, type ReadPassage } from '../reading.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const BUILT =
  "Space (?:Flight )?Cent(?:er|re)|Visitors?[’']? (?:Complex|Cent(?:er|re))|Launch (?:Site|Facility)|Test (?:Site|Range)|Proving Grounds?|Training (?:Area|Range)|Missile Range|Army Depot|Court ?[Hh]ouse|Nuclear Power (?:Plant|Station)";
const NUMBERED =
  '(?:(?:Space )?Launch (?:Pad|Complex)|(?:Processing|Assembly|Test|Enrichment) Facility|Hangar|Runway)[ -]\\d{1,3}\\p{Lu}?';
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}.’'-])(?:(?:${WORD} ){1,5}(?:${BUILT})|(?:${WORD} ){0,3}${NUMBERED})(?![\\p{L}\\p{N}])`,
  'gu',
);
const ENDS = new RegExp(`\\S (?:${BUILT})$|(?:^| )${NUMBERED}$`, 'u');

/** Does a name end as those of installations do? */
export function isInstallation(name: string): boolean {
  return ENDS.test(name);
}

export function installations({ passages }: Reading): Mention[] {
  return passages.flatMap((passage) =>
    everyMatch(passage.text, NAME).flatMap(({ index, 0: name }) => installation(passage, index, name)),
  );
}

/** The name without words that have a capital only because a sentence opens with them. */
function installation(passage: ReadPassage, at: number, words: string): Mention[] {
  let name = words;
  while (OPENING_WORD.test(name.slice(0, name.indexOf(' ')))) name = name.slice(name.indexOf(' ') + 1);
  if (!isInstallation(name)) return [];
  const end = at + words.length;
  const evidence = {
    kind: 'place',
    finder: 'place',
    confidence: 0.98,
    reason: 'name of an installation',
  } as const;
  return [mentionIn(passage, end - name.length, end, evidence)];
}
