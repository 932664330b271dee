/**
 * Recognise equipment by designation, by a name that the catalogue has, and by the prefix or class of a ship.
 *
 * ```text
 * fighter jets including SU-35, Iskander dual-capable missiles, and S-400 air defense systems
 *                        ^^^^^  ^^^^^^^^                           ^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { isGeneric } from '../generic.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { isTitle } from '../person/title.ts';
import { inEverySentence, mentionIn, type Reading, type Sentence } from '../reading.ts';
import type { EquipmentSpan, Told } from './evidence.ts';
import { isEquipmentNoun } from './nouns.ts';
import { plainSentence } from './plain-sentence.ts';
import { spansOf } from './spans.ts';
import { spansIn } from './tagged-equipment.ts';

export function byDesignation(reading: Reading): Mention[] {
  const { equipment } = reading.knowledge;
  const told = toldBy(reading);
  return inEverySentence(reading, (marked) => {
    const sentence = plainSentence(marked);
    return spansOf(sentence.words, equipment, told).map((span) =>
      mentioned(sentence, { ...span, from: span.from - unknownMaker(sentence, span, reading.knowledge) }),
    );
  });
}

/** One word, if a maker nobody lists stands before a code: "an Aeroprakt A-22", not "a Navy A-7". */
function unknownMaker(
  { words }: Sentence,
  { from, to }: EquipmentSpan,
  { atlas, tagger }: Knowledge,
): number {
  const word = words[from - 1] ?? '';
  const [before = '', code = ''] = [words[from - 2], words[from]];
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word) || !/^\p{Lu}.*\d/u.test(code) || to === from) return 0;
  const opens = from === 1 && (tagger?.smallness(word.toLowerCase()) ?? 0) === 0;
  if (
    (!opens && !/^(?:\p{Ll}+|[-–•,(]|\d+)$/u.test(before)) ||
    isAdjective(word) ||
    isGeneric(word) ||
    atlas.places.has(word)
  )
    return 0;
  return NO_MAKER.test(word) || isOrganisationNoun(word) || isEquipmentNoun(word) || isTitle(word) ? 0 : 1;
}

/** Capitalised words before a designation that made nothing. */
const NO_MAKER =
  /^(?:Navy|Army|Marines?|Force|Guard|Corps|Fleet|Air|Royal|Soviet|Nationalist|Communist|Republican|Coalition|Allied|Confederate|Union|Imperial|Luftwaffe|Wehrmacht|Type|Mark|Model|Version|Block|Variant|Version|Phase|Class|Series|Project|Improved|Modified|Upgraded|Standard|Advanced|Super|Light|Heavy|Medium|Main|Battle|Combat|Taliban|Hamas|Houthi|Hezbollah|Viet|Cong|Kurdish|Rebel|With|From|When|After|Before|While|During|Since|Both|These|Those|Their|Some|Many|Most|Several|Other|Such|Like|Including|Operation|Exercise|Resolution|Highway|Flight)$/;

function mentioned(
  { passage, tokens, words }: Sentence,
  { from, to, cut = 0, confidence, reason, row }: EquipmentSpan,
): Mention {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const mention = mentionIn(passage, start, end - cut, {
    kind: 'equipment',
    finder: 'designation',
    confidence,
    reason,
  });
  const canonical =
    row?.name ?? (mention.surface.includes('_') ? words.slice(from, to).join(' ') : undefined);
  return canonical ? { ...mention, canonical } : mention;
}

/** Below this a name is not taken as known to the document. */
const SURE = 0.95;

/** What is sure in the document helps to read what is not. */
function toldBy({ passages, knowledge }: Reading): Told {
  const sure = passages
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => spansIn(plainSentence(sentence), knowledge))
    .filter(({ confidence }) => confidence >= SURE);
  const rows = sure.flatMap(({ row }) => row ?? []);
  return { rows: new Set(rows), classes: new Set(rows.map((row) => row.class)), any: sure.length > 0 };
}
