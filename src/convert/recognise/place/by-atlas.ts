/**
 * Recognise countries, states, regions and cities that the atlas knows, as far as the words around
 * do not speak against them.
 */
import type { Mention } from '../../mention.ts';
import type { AtlasPlace } from '../atlas/atlas.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { isGeneric } from '../generic.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOrganisationNoun } from '../organisation/nouns.ts';
import { titleAt } from '../person/title.ts';
import { isCapital, mentionIn, type Reading, type Sentence } from '../reading.ts';
import type { Tagger } from '../tagger/tagger.ts';

export function byAtlas({ passages, knowledge }: Reading): Mention[] {
  return passages.flatMap(({ sentences }) => sentences.flatMap((sentence) => known(sentence, knowledge)));
}

/** A known name that covers the words `from` to `to`, the last perhaps in part. */
interface Found {
  from: number;
  to: number;
  place: AtlasPlace;
  /** Characters of the last word behind the name: "York-based" has six. */
  behind: number;
}

function known(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at])) continue;
    const found = placeAt(words, at, knowledge);
    if (!found) continue;
    const confidence = confidenceOf(sentence, found, knowledge);
    if (confidence > 0) mentions.push(mention(sentence, found, confidence));
    at = found.to - 1;
  }
  return mentions;
}

function mention(
  { tokens, passage }: Sentence,
  { from, to, place, behind }: Found,
  confidence: number,
): Mention {
  return mentionIn(passage, tokens[from]?.start ?? 0, (tokens[to - 1]?.end ?? 0) - behind, {
    kind: 'place',
    finder: 'place',
    confidence,
    reason: `${place.type} in the atlas`,
    canonical: place.name,
  });
}

/** "New York-based", "Iran-backed": the place ends inside a word. */
const COMPOUND = /^(\p{Lu}[\p{L}\p{M}.'’]+)-\p{Ll}[\p{L}-]*$/u;
const LONGEST_COMPOUND = 3;

function placeAt(words: readonly string[], from: number, { atlas, tagger }: Knowledge): Found | undefined {
  const length = atlas.book.longestAt(words, from);
  if (length > 0) {
    const place = atlas.places.get(words.slice(from, from + length).join(' '));
    const district =
      words[from] === 'Washington' && words[from + 1] === ',' && /^D\.?C\.?$/.test(words[from + 2] ?? '');
    return place && isName(place, words[from] ?? '', length, tagger)
      ? { from, to: from + (district ? length + 2 : length), place, behind: 0 }
      : undefined;
  }
  for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_COMPOUND); to++) {
    const stem = COMPOUND.exec(words[to - 1] ?? '')?.[1];
    const place = stem && atlas.places.get([...words.slice(from, to - 1), stem].join(' '));
    if (!place || !isName(place, stem, to - from, tagger)) continue;
    if (place.type === 'city' && (place.population ?? 0) < LARGE) continue;
    return { from, to, place, behind: (words[to - 1] ?? '').length - stem.length };
  }
  return undefined;
}

/** A city's name may be mostly an ordinary word: "March", "Reading", "Nice". */
function isName(place: AtlasPlace, word: string, length: number, tagger: Tagger | undefined): boolean {
  const isWord = length === 1 && (isGeneric(word) || (tagger?.smallness(word.toLowerCase()) ?? 0) >= 2);
  return place.type !== 'city' || !isWord;
}

/** Inhabitants of a city that a preposition of motion is enough for. */
const LARGE = 100_000;
/** Inhabitants of a city that is meant wherever it is named alone. */
const METROPOLIS = 1_500_000;

/** A country inside a longer capitalised run ("United Russia") is seldom named for itself. */
const IN_RUN = 0.25;

/** Names of countries and states that are also names of people or common words. */
const ALSO_PEOPLE =
  /^(?:Jordan|Chad|Georgia|Israel|Cuba|Virginia|Carolina|Montana|Washington|Jersey|Monaco|Guernsey|Réunion|Reunion|Dominica|Guinea|Niger|Mali|Guam|Man|Turkey|Congo|Victoria|Indiana|Florida|Sicily|Brittany|Wales|England|Holland|Ireland|France)$/;

function confidenceOf(sentence: Sentence, { from, to, place, behind }: Found, { tagger }: Knowledge): number {
  const { words } = sentence;
  const inRun = behind === 0 && standsInRun(words, from, to);
  if (words[from - 1] === 'Commander') return 0;
  if (to - from > 2 && words[from + 1] === ',') return 0.9;
  if (place.type !== 'city') {
    if (ALSO_PEOPLE.test(words[from] ?? '') && to - from === 1) return personOrLand(words, from, to, inRun);
    if (!inRun) return 0.95;
    return place.type === 'country' ? IN_RUN : 0;
  }
  const population = place.population ?? 0;
  if (inRun || population < 15_000) return 0;
  if (behind > 0) return 0.75;
  const rests =
    /^(?:in|at|near|outside|around|inside)$/.test(words[from - 1] ?? '') || countryFollows(words, to);
  if (rests) return population >= LARGE ? 0.8 : 0.6;
  if (to - from === 1 && tagger?.isFirstName(words[from] ?? '')) return 0;
  if (movesTo(words[from - 1]) && population >= LARGE) return 0.7;
  const possesses = /^['’]s$/.test(words[to] ?? '');
  return population >= METROPOLIS || (possesses && population >= LARGE) ? 0.6 : 0;
}

/** "in Jordan", "Jordan and Syria", "Chad’s government" are lands; "Jordan said" may be anybody. */
function personOrLand(words: readonly string[], from: number, to: number, inRun: boolean): number {
  if (inRun) return 0;
  const located =
    /^(?:in|from|to|into|with|against|across|between|and|,|of|for|northern|southern|eastern|western|neighbou?ring)$/.test(
      words[from - 1] ?? '',
    );
  return located || /^(?:and|,|['’]s)$/.test(words[to] ?? '') ? 0.75 : 0.6;
}

/** Part of a longer capitalised run, such as "China Daily" or "Jordan Smith"; opening a sentence is no run. */
function standsInRun(words: readonly string[], from: number, to: number): boolean {
  const next = words[to] ?? '';
  const before = words[from - 1] ?? '';
  const after = /^\p{Lu}\p{L}/u.test(next) && !isAdjective(next) && !titleAt(words, to);
  const ahead =
    from > 1 && /^\p{Lu}\p{L}+$/u.test(before) && !isAdjective(before) && !isOrganisationNoun(before);
  return after || ahead;
}

function movesTo(before: string | undefined): boolean {
  return /^(?:from|of|to|into|toward|towards|through|via|over|and|between|for|leaving|left|reached|visited|visiting)$/.test(
    before ?? '',
  );
}

function countryFollows(words: readonly string[], to: number): boolean {
  return words[to] === ',' && isCapital(words[to + 1]) && words[to + 1] !== 'The';
}
