/**
 * Recognise the country whose office a person holds, where only its adjective is written.
 *
 * ```text
 * Polish President Andrzej Duda      former South Korean Foreign Minister Kang Kyung-wha
 * ^^^^^^                                    ^^^^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { countryOfAdjective } from '../atlas/atlas.ts';
import { nameEnd } from '../person/name.ts';
import { titleAt } from '../person/title.ts';
import { inEverySentence, mentionOf, type Reading, type Sentence } from '../reading.ts';

export function officeCountries(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    sentence.words.flatMap((_, at) => countryAt(sentence, at, reading)),
  );
}

/** Adjectives of two words. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ['South Korean', 'kr'],
  ['North Korean', 'kp'],
  ['New Zealand', 'nz'],
  ['Saudi Arabian', 'sa'],
  ['South African', 'za'],
  ['Sri Lankan', 'lk'],
  ['North Macedonian', 'mk'],
]);
const HALF = /^(?:North|South|East|West|New|Northern|Southern|Eastern|Western)$/;
/** Words of an office in front of its title. */
const MODIFIER =
  /^(?:Acting|Deputy|Former|First|Armed|Forces|Foreign|Interim|Then|acting|deputy|former|then|first)$/;
const MOST_MODIFIERS = 3;

function countryAt(sentence: Sentence, at: number, reading: Reading): Mention[] {
  const { words } = sentence;
  const two = COMPOUND.get(`${words[at]} ${words[at + 1]}`);
  const code = two ?? (HALF.test(words[at - 1] ?? '') ? undefined : countryOfAdjective(words[at] ?? ''));
  const country = code && reading.knowledge.atlas.countryNames.get(code);
  const to = at + (two ? 2 : 1);
  if (!country || !officeHeld(words, to, reading)) return [];
  return [
    mentionOf(sentence, at, to, {
      kind: 'place',
      finder: 'place',
      confidence: 0.9,
      reason: 'adjective of the country before an office',
      canonical: country,
      metonym: true,
    }),
  ];
}

/** An office, perhaps with modifiers, and the name of who holds it. */
function officeHeld(words: readonly string[], from: number, { knowledge }: Reading): boolean {
  for (let at = from; at <= from + MOST_MODIFIERS; at++) {
    const title = titleAt(words, at);
    if (title && isOffice(words.slice(at, title.to).join(' '))) return named(words, title.to, knowledge);
    if (!MODIFIER.test(words[at] ?? '')) return false;
  }
  return false;
}

/** A style such as "Prince" or a rank may stand between. */
function named(words: readonly string[], from: number, knowledge: Reading['knowledge']): boolean {
  const style = titleAt(words, from);
  return nameEnd(words, style?.to ?? from, knowledge) > (style?.to ?? from);
}

const OFFICE =
  /\b(?:president|premier|chancellor|minister|secretary|ambassador|envoy|representative|king|queen|emperor|leader|foreign|adviser|advisor)\b/i;

function isOffice(title: string): boolean {
  return OFFICE.test(title);
}
