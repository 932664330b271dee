/**
 * Recognise equipment by the **class phrase** behind a name that nobody lists, where a product or a list item
 * begins; and by the words that call it a version of something known.
 *
 * ```text
 * -   Bumbar AT Missile System        the Bumbar anti-tank missile        Ra'ad (version of AT-3 Sagger)
 *     ^^^^^^                              ^^^^^^                          ^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { isGeneric } from '../generic.ts';
import type { Knowledge } from '../knowledge.ts';
import { knownOrganisations } from '../organisation/known.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { isTitle } from '../person/title.ts';
import { inEverySentence, mentionOf, type Reading } from '../reading.ts';
import { codeAt } from './codes.ts';
import { isEquipmentNoun } from './nouns.ts';
import { plainSentence } from './plain-sentence.ts';

/** What says how a weapon works, in small letters or in a title. */
const QUALIFIER =
  /^(?:anti-(?:tank|ship|aircraft|air|submarine|radar|personnel|radiation)|(?:surface|air|ground|ship)-to-(?:air|surface|ground|ship)|AT|AA|ATGM|SAM|cruise|ballistic|guided|self-propelled|man-portable|shoulder-(?:fired|launched)|multiple)$/i;
const HEAD =
  /^(?:missiles?|rockets?|torpedo(?:es)?|howitzers?|launchers?|guns?|mortars?|Missiles?|Rockets?|Torpedo(?:es)?|Howitzers?|Launchers?|Guns?|Mortars?)$/;
const VERSION = /^(?:version|copy|variant|clone|derivative)$/;
const MOST_QUALIFIERS = 3;

export function classPhrases(reading: Reading): Mention[] {
  return inEverySentence(reading, (marked) => {
    const sentence = plainSentence(marked);
    const { words } = sentence;
    return words.flatMap((word, at) => {
      if (!/^\p{Lu}\p{L}*(?:['’-]\p{L}+)?$/u.test(word) || !isUnknown(word, reading.knowledge)) return [];
      const reason = reasonAt(words, at);
      const evidence = { kind: 'equipment', finder: 'hypernym', confidence: 0.65 } as const;
      return reason ? [mentionOf(sentence, at, at + 1, { ...evidence, reason })] : [];
    });
  });
}

function reasonAt(words: readonly string[], at: number): string | undefined {
  if (isVersion(words, at + 1)) return 'called a version of other equipment';
  const before = words[at - 1] ?? '-';
  const head = headBehind(words, at + 1);
  return head !== undefined && /^(?:[-–•*]|[Tt]he|[Aa]n?|its|[Nn]ew)$/.test(before)
    ? `name before “${words[head]}”`
    : undefined;
}

/** Index of the class noun with at least one qualifier before it. */
function headBehind(words: readonly string[], from: number): number | undefined {
  let at = from;
  while (at < from + MOST_QUALIFIERS && QUALIFIER.test(words[at] ?? '')) at++;
  return at > from && HEAD.test(words[at] ?? '') ? at : undefined;
}

/** "(version of AT-3 Sagger", "(a licensed copy of the RPG-7". */
function isVersion(words: readonly string[], bracket: number): boolean {
  if (words[bracket] !== '(') return false;
  const noun = words.slice(bracket + 1, bracket + 5).findIndex((word) => VERSION.test(word));
  if (noun < 0 || words[bracket + noun + 2] !== 'of') return false;
  const other = bracket + noun + (words[bracket + noun + 3] === 'the' ? 4 : 3);
  return codeAt(words, other) !== undefined;
}

/** No word that means something else: of small letters, a place, a body, a people. */
function isUnknown(word: string, { tagger, atlas }: Knowledge): boolean {
  return (
    word.length > 2 &&
    (tagger?.smallness(word.toLowerCase()) ?? 0) === 0 &&
    !isAdjective(word) &&
    !isGeneric(word) &&
    !isTitle(word) &&
    !isOrganisationNoun(word) &&
    !isEquipmentNoun(word) &&
    !atlas.places.has(word) &&
    !knownOrganisations.has(word) &&
    !QUALIFIER.test(word)
  );
}
