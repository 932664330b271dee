/**
 * Recognise places by the noun beside their name: "Diyala Province", "Lake Baikal", "the Gomel region".
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { placeNouns, placeOpenings } from '../atlas/regions.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { isOrdinaryWord } from '../person/name.ts';
import { isTitle } from '../person/title.ts';
import { isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';

export function byPlaceNoun({ passages, knowledge }: Reading): Mention[] {
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.words.flatMap((word, at) => {
        if (isCapital(word))
          return [
            ...afterOpening(sentence, at),
            ...beforeNoun(sentence, at, knowledge),
            ...afterNounOf(sentence, at, knowledge),
          ];
        return [...beforeSmallNoun(sentence, at), ...afterSmallNoun(sentence, at, knowledge)];
      }),
    ),
  );
}

const evidence = { kind: 'place', finder: 'place' } as const;

/** "Fort Bragg": the noun is the first word of the name. */
function afterOpening(sentence: Sentence, at: number): Mention[] {
  const { words } = sentence;
  const word = words[at] ?? '';
  if (!placeOpenings.has(word) || !isNamePart(words[at + 1])) return [];
  return [
    mentionOf(sentence, at, runEnd(words, at + 1), {
      ...evidence,
      confidence: 0.66,
      reason: `name that opens with “${word}”`,
    }),
  ];
}

/** "Diyala Province": the noun is its last word. */
function beforeNoun(sentence: Sentence, at: number, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const word = words[at] ?? '';
  if (!placeNouns.has(word) || words[at - 1] === 'Military' || isCapital(words[at + 1])) return [];
  const from = runStart(words, at);
  const before = words.slice(from, at);
  if (before.every(isAdjective) || before.some((part) => isTitle(part) && part.length > 3)) return [];
  if (before.every((part) => isAdjective(part) || isOrdinaryWord(part, knowledge))) return [];
  if (before.length === 1 && ALSO_SURNAME.test(word) && knowledge.tagger?.isFirstName(before[0] ?? ''))
    return [];
  return [
    mentionOf(sentence, from, at + 1, {
      ...evidence,
      confidence: 0.66,
      reason: `name that ends in “${word}”`,
    }),
  ];
}

/** Nouns of places that are surnames as well. */
const ALSO_SURNAME =
  /^(?:Hills?|Woods|Park|Beach|Hall|Gate|Bridge|Street|Field|Forest|Lake|Bay|Falls|Rivers?|Castle|Temple|Port|Cape|Banks)$/;

const SMALL_NOUN =
  /^(?:region|oblast|province|district|governorate|airfield|airport|airbase|peninsula|village|river|harbour|harbor|valley|prefecture|county|archipelago|islands?|desert|mountains|canton|suburb|neighbou?rhood|reservoir|enclave|municipality)$/;

/** "the Gomel region", "Mihail Kogalniceanu air base": the noun is written small and stays outside. */
function beforeSmallNoun(sentence: Sentence, at: number): Mention[] {
  const { words } = sentence;
  const noun = words[at] ?? '';
  const joined = `${noun} ${words[at + 1]}`;
  if (!SMALL_NOUN.test(noun) && !/^(?:air base|training (?:ground|area))$/.test(joined)) return [];
  const from = runStart(words, at);
  if (from === at || words.slice(from, at).some((word) => isAdjective(word) || isOrganisationNoun(word)))
    return [];
  return [mentionOf(sentence, from, at, { ...evidence, confidence: 0.7, reason: `name before “${noun}”` })];
}

const NOUN_OF =
  /^(?:City|Bay|Gulf|Strait|Straits|Sea|Province|Republic|Kingdom|Duchy|Principality|Emirate|Sultanate|State|County|Isle|Region|District|Municipality|Territory|Governorate|Oblast|Plain|Valley|Island|Port)$/;
const QUALIFIES =
  /^(?:Islamic|Democratic|Federal|Socialist|Grand|Free|Metropolitan|Federative|United|Autonomous|Soviet|Federated|Bolivarian|Arab|Hashemite)$/;

/** "Gulf of Tonkin", "Islamic Republic of Iran", "City of London". */
function afterNounOf(sentence: Sentence, at: number, { atlas }: Knowledge): Mention[] {
  const { words } = sentence;
  if (words[at + 1] !== 'of' || !NOUN_OF.test(words[at] ?? '') || !isNamePart(words[at + 2])) return [];
  let to = at + 3;
  while (to < at + 2 + LONGEST_REST && isNamePart(words[to]) && !isTitle(words[to] ?? '')) to++;
  let from = at;
  while (from > 0 && QUALIFIES.test(words[from - 1] ?? '')) from--;
  if (isCapital(words[from - 1]) && from > 1) return [];
  const isKnown = atlas.places.has(words.slice(at + 2, to).join(' '));
  if (words[at] === 'State' && !isKnown) return [];
  return [
    mentionOf(sentence, from, to, {
      ...evidence,
      confidence: isKnown ? 0.8 : 0.66,
      reason: `name that opens with “${words[at]} of”`,
    }),
  ];
}

/** "the town of Goris", "the southern city of Chengdu", "the province of Herat". */
function afterSmallNoun(sentence: Sentence, at: number, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  if (words[at + 1] !== 'of' || !LOCALITY.test(words[at] ?? '')) return [];
  const from = at + 2;
  let to = from;
  while (to < from + LONGEST_NAME && (isNamePart(words[to]) || isJoint(words, to, from))) to++;
  const name = words.slice(from, to);
  if (to === from || name.some(isAdjective) || name.every((part) => isOrdinaryWord(part, knowledge)))
    return [];
  return [
    mentionOf(sentence, from, to, { ...evidence, confidence: 0.95, reason: `name after “${words[at]} of”` }),
  ];
}

const LOCALITY =
  /^(?:city|cities|town|towns|village|villages|province|provinces|region|district|districts|port|suburb|island|municipality|capital|commune|hamlet|settlement|neighbou?rhood|peninsula|outskirts|governorate)$/;

/** "Bir al-Abed", "Deir ez-Zor", "Sharm el-Sheikh". */
function isJoint(words: readonly string[], at: number, from: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:al|el|ez|es|ash|ad|an|as|ar)-\p{Lu}/u.test(word)) return true;
  return at > from && /^(?:al|el|ad|de|del|la|sur|am|an)$/.test(word) && isNamePart(words[at + 1]);
}

const NOT_PART =
  /^(?:The|A|An|In|On|At|From|To|And|But|For|This|That|Its|Our|Their|His|Her|No|New|Old|Former|All|Most|When|While|After|Before|Near|Inside|Outside|Each|Every|Another)$/;

function isNamePart(word: string | undefined): boolean {
  return isCapital(word) && /\p{Ll}|^\p{Lu}\.$/u.test(word ?? '') && !NOT_PART.test(word ?? '');
}

const LONGEST_NAME = 4;

function runStart(words: readonly string[], to: number): number {
  let from = to;
  while (from > 0 && from > to - LONGEST_NAME && (isNamePart(words[from - 1]) || joinsBack(words, from - 1)))
    from--;
  return from;
}

/** "Fort Lesley J. McNair". */
const LONGEST_REST = 3;

function runEnd(words: readonly string[], from: number): number {
  let to = from;
  while (to < from + LONGEST_REST && isNamePart(words[to])) to++;
  return to;
}

/** "Salah ad Din Province". */
function joinsBack(words: readonly string[], at: number): boolean {
  return /^(?:al|el|ad|az|ez|an|as|ash|de|del|la)$/.test(words[at] ?? '') && isNamePart(words[at - 1]);
}
