/**
 * Recognise **metonyms**: a seat of government that acts for its country.
 *
 * ```text
 * Moscow has denied it    urging Moscow to take steps    Washington’s UN envoy
 * ^^^^^^                         ^^^^^^                  ^^^^^^^^^^
 * ```
 */
import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import type { Atlas } from '../atlas/atlas.ts';
import { countryOfSeat } from '../atlas/atlas.ts';
import { inEverySentence, mentionOf, type Reading, type Sentence } from '../reading.ts';

const ACTS =
  /^(?:has|had|have|is|was|says|said|will|would|could|can|may|might|must|should|also|denied|denies|denying|told|tells|added|adds|wants|wanted|insists|insisted|accused|accuses|claims|claimed|warned|warns|announced|announces|agreed|agrees|rejected|rejects|believes|believed|demands|demanded|seeks|sought|plans|planned|responded|continues|continued|calls|called|maintains|hopes|views|sees|considers|needs|intends|decided|threatened|refused|refuses|supports|supported|resisted|resists|condemned|condemns|criticized|criticised|criticizes|urged|urges|urging|vowed|vows|pledged|pledges|promised|promises|threatens|expects|expected|offered|offers|proposed|proposes|imposed|imposes|recalled|expelled|expels|summoned|backs|backed|opposes|opposed|fears|feared|tried|tries|acknowledged|acknowledges|confirmed|confirms|stressed|stresses|protested|retaliated|hailed|welcomed|welcomes|dismissed|dismisses|suspended|approved|ordered|signalled|signaled|signals|reacted|withdrew|did|does|to|and)$/;
const AUXILIARY = /^(?:is|was|has|had|have|will|would|can|could)$/;
/** "Moscow was hit", "London is a city": what a town is or suffers. */
const OF_TOWN =
  /^(?:an?|the|one|home|located|situated|about|under|in|on|at|near|where|be|been|become|hit|struck|shelled|bombed|attacked|liberated|captured|besieged|occupied|taken|rocked|founded|built|destroyed|quiet|calm|hot|cold|\d.*)$/;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
/** What may stand between the name and its verb. */
const ADVERB = /^(?:[a-z]{3,}ly|also|now|still|again|once|earlier|never|always|later)$/;
const ACTED_UPON =
  /^(?:urging|urged|urge|urges|accused|accuses|accusing|accuse|told|warned|warns|warn|pressed|asked|asks|called|against|by|between|with|pressure|press|condemned|blamed|blames|that|allow|deter|let|help|if|convince|persuade|but|although|while|because|and|on)$/;

export function metonyms(reading: Reading): Mention[] {
  const found = inEverySentence(reading, (sentence) => seats(sentence, reading.knowledge.atlas));
  return found.filter(({ surface }) => !isSomebody(surface, reading));
}

/** A document about George Washington says "Washington" of him. */
function isSomebody(name: string, { passages, knowledge: { tagger } }: Reading): boolean {
  const named = new RegExp(`(?<![\\p{L}])(\\p{Lu}[\\p{L}]+\\.?) ${name}(?![\\p{L}])`, 'gu');
  return passages.some(({ text }) =>
    everyMatch(text, named).some(
      ([, word = '']) =>
        /^(?:Mr|Mrs|Ms|Dr|Gen)\.?$|^General$/.test(word) || tagger?.isFirstName(word) === true,
    ),
  );
}

function seats(sentence: Sentence, atlas: Atlas): Mention[] {
  const { words } = sentence;
  return words.flatMap((_, at) => {
    for (let length = Math.min(2, words.length - at); length >= 1; length--) {
      const name = words.slice(at, at + length).join(' ');
      const code = countryOfSeat(name);
      if (!code) continue;
      return acts(words, at, at + length) || name === 'Kremlin'
        ? metonym(sentence, at, at + length, atlas.countryNames.get(code))
        : [];
    }
    return [];
  });
}

function metonym(sentence: Sentence, from: number, to: number, country: string | undefined): Mention[] {
  if (!country) return [];
  return [
    mentionOf(sentence, from, to, {
      kind: 'place',
      finder: 'place',
      confidence: 0.97,
      reason: `acts for ${country}`,
      canonical: country,
      metonym: true,
    }),
  ];
}

/** Does the city do something, or is something done to it that is not done to a city? */
function acts(words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 1] ?? '';
  const next = words[to] ?? '';
  if (
    /^(?:in|at|near|from|to|outside|around|into|of|for|through|via|leaving|visiting|visited|reached|central|downtown)$/i.test(
      before,
    )
  )
    return false;
  if (/^['’]s?$/.test(next))
    return /^(?:[\p{Lu}]{2,}|\p{Ll}+)$/u.test(words[to + 1] ?? '') && !isPartOfTown(words[to + 1] ?? '');
  if (next === 'and') return ACTED_UPON.test(before);
  if (next === 'to') return /^(?:urging|urged|urge|urges|pressed|asked|called|on|for)$/.test(before);
  const at = verbAt(words, to);
  if (AUXILIARY.test(words[at] ?? '') && OF_TOWN.test(words[at + 1] ?? '')) return false;
  return ACTS.test(words[at] ?? '') || (ACTED_UPON.test(before) && before !== 'and' && before !== 'on');
}

/** Index of the verb, a day or an adverb left out: "Moscow on Wednesday denied", "Tehran flatly denies". */
function verbAt(words: readonly string[], from: number): number {
  const day = words[from] === 'on' ? from + 1 : from;
  const at = DAY.test(words[day] ?? '') ? day + 1 : from;
  return ADVERB.test(words[at] ?? '') ? at + 1 : at;
}

function isPartOfTown(word: string): boolean {
  return /^(?:airport|streets|metro|suburbs|outskirts|airports|downtown|mayor|population|residents|centre|center|subway|university|museum)$/.test(
    word,
  );
}
