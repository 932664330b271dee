/**
 * Recognise places by what is said of them behind a comma: "Goris, a town in the south".
 */
import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import { OPENING_WORD } from '../organisation/run.ts';
import { isTitle } from '../person/title.ts';
import { mentionIn, type Reading, type ReadPassage } from '../reading.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const NOUN =
  'village|town|city|hamlet|settlement|suburb|district|neighbou?rhood|island|province|region|oasis|peninsula|valley|resort|river|port';
const WHERE =
  'in|of|near|on|at|outside|north|south|east|west|just|about|some|located|along|where|close|between|under|controlled|held|southeast|southwest|northeast|northwest';
const APPOSITION = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])((?:${WORD} ){0,2}(?:(?:al|el|ad|ez|es|de|la)[ -])?${WORD}), (?:an?|another) (?:[\\p{Ll}-]+ ){0,3}(?:${NOUN}) (?:${WHERE})\\b`,
  'gu',
);

export function byApposition({ passages }: Reading): Mention[] {
  return passages.flatMap((passage) =>
    everyMatch(passage.text, APPOSITION).flatMap(({ index, 1: words = '' }) => named(passage, index, words)),
  );
}

const PRONOUN = /^(?:I|It|He|She|We|You|They|Here|There|Home)$/;

function named(passage: ReadPassage, at: number, words: string): Mention[] {
  let name = words;
  while (OPENING_WORD.test(name.split(' ')[0] ?? '') && name.includes(' '))
    name = name.slice(name.indexOf(' ') + 1);
  if (OPENING_WORD.test(name) || PRONOUN.test(name) || name.split(' ').some(isTitle)) return [];
  const end = at + words.length;
  const reason = 'a place by what is said behind it';
  return [
    mentionIn(passage, end - name.length, end, { kind: 'place', finder: 'place', confidence: 0.97, reason }),
  ];
}
