/**
 * Recognise countries, states, regions and cities that the atlas knows, as far as the words around
 * do not speak against them.
 */
import type { Mention } from '../../mention.ts';
import type { AtlasPlace } from '../atlas/atlas.ts';
import { isAdjective } from '../atlas/atlas.ts';
import { isGeneric } from '../generic.ts';
import type { Knowledge } from '../knowledge.ts';
import { titleAt } from '../person/title.ts';
import { inEverySentence, isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import type { Tagger } from '../tagger/tagger.ts';

export function byAtlas(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) => known(sentence, reading.knowledge));
}

const LONGEST = 5;

function known(sentence: Sentence, { atlas, tagger }: Knowledge): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    for (
      let length = isCapital(words[at]) ? Math.min(LONGEST, words.length - at) : 0;
      length >= 1;
      length--
    ) {
      const place = atlas.places.get(words.slice(at, at + length).join(' '));
      if (!place || (place.type === 'city' && isWord(words[at] ?? '', length, tagger))) continue;
      const confidence = confidenceOf(sentence, at, at + length, place);
      if (confidence > 0)
        found.push(
          mentionOf(sentence, at, at + length, {
            kind: 'place',
            finder: 'place',
            confidence,
            reason: `${place.type} in the atlas`,
            canonical: place.name,
          }),
        );
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Is a city's name mostly an ordinary word: "March", "Reading", "Nice"? */
function isWord(name: string, length: number, tagger: Tagger | undefined): boolean {
  return length === 1 && (isGeneric(name) || (tagger?.smallness(name.toLowerCase()) ?? 0) >= 2);
}

/** Names of countries and states that are also names of people or common words. */
const ALSO_PEOPLE =
  /^(?:Jordan|Chad|Georgia|Israel|Cuba|Virginia|Carolina|Montana|Washington|Jersey|Monaco|Guernsey|Réunion|Reunion|Dominica|Guinea|Niger|Mali|Guam|Man|Turkey|Congo)$/;

function confidenceOf(sentence: Sentence, from: number, to: number, place: AtlasPlace): number {
  const { words } = sentence;
  const inRun = standsInRun(words, from, to);
  if (place.type !== 'city') {
    if (ALSO_PEOPLE.test(words[from] ?? '') && to - from === 1) return inRun ? 0 : 0.6;
    return inRun ? 0.45 : 0.95;
  }
  if (inRun || (place.population ?? 0) < 15_000) return 0;
  const located = isLocated(words, from) || countryFollows(words, to);
  return located ? ((place.population ?? 0) >= 100_000 ? 0.75 : 0.6) : 0;
}

/** Part of a longer capitalised run, such as "China Daily" or "Jordan Smith"; opening a sentence is no run. */
function standsInRun(words: readonly string[], from: number, to: number): boolean {
  const next = words[to] ?? '';
  const before = words[from - 1] ?? '';
  const after = /^\p{Lu}\p{L}/u.test(next) && !isAdjective(next) && !titleAt(words, to);
  const ahead = from > 1 && /^\p{Lu}\p{L}+$/u.test(before) && !isAdjective(before);
  return after || ahead;
}

function isLocated(words: readonly string[], from: number): boolean {
  return /^(?:in|at|near|from|of|to|outside|around|into|toward|towards|inside|through|via|over|and|between)$/.test(
    words[from - 1] ?? '',
  );
}

function countryFollows(words: readonly string[], to: number): boolean {
  return words[to] === ',' && isCapital(words[to + 1]);
}
