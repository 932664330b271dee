/**
 * Recognise exercises that nobody calls one: a name with a year in which forces take part, or a name in which
 * they "took part".
 */

import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import { countryOfAdjective } from '../atlas/atlas.ts';
import { generalWords, isOrganisationNoun } from '../organisation/nouns.ts';
import { mentionIn, type Sentence } from '../reading.ts';
import { exerciseName } from './exercise-name.ts';

const FORCES =
  /\b(?:troops|soldiers|personnel|servicemen|servicemembers|service members|reservists|exercises?|drills?|manoeuvres|maneuvers|war games)\b/;
const NOUN = /\b(?:exercises?|drills?|manoeuvres|maneuvers|war games)\b/;
const CAPITAL = "\\p{Lu}\\p{L}[\\p{L}’']*";
const DATED = new RegExp(
  `(?<![\\p{L}\\p{N}])${CAPITAL}(?: ${CAPITAL}){0,3}[-‐‑– ](?:(?:19|20)\\d\\d|(?<=[-‐‑–])\\d\\d)(?![\\p{L}\\p{N}-])`,
  'gu',
);
const UNDATED = new RegExp(
  `(?<=\\b(?:t(?:ake|aking|ook|aken) part|participat(?:e|ed|ing)|involved) in (?:the )?)${CAPITAL}(?: ${CAPITAL}){1,3}(?= ?[.,;)]| (?:in|on|from|near|this|last|which|between|across|with)\\b)`,
  'gu',
);
const JOINED =
  /(?:\b(?:part|participat\w+|participation|involved) in|\bjoin\w*|\bduring|\bfor|\bto|\b(?:hold|holds|holding|held|host\w*|open\w*|launch\w*|began|start\w*|conduct\w*|stag\w+|finish\w*|end\w*|conclud\w+)) (?:the )?$/;
const HELD =
  /^(?: (?:will|would|has|had|have|is|was|are|were|to|be|expected|set|due|also))* (?:involv|includ|featur|compris|bring|brought|gather|mobili[sz]|saw\b|see\b|seen\b|attract|drew\b|draw|began\b|begin|opened\b|ended\b|started\b|starts\b|kicked|took place|takes place|take place|held\b|attended\b)|^, (?:an?|the|\p{L}+['’]s) [^,.]{0,40}(?:exercise|drill|manoeuvres|maneuvers|war game)/u;
/** Beside a year these name a time. */
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Ramadan|Easter|Christmas|In|Since|Until|By|During|From|After|Before|Mid|Late|Early)\b/;

export function byParticipation({ passage, tokens }: Sentence): Mention[] {
  const start = tokens[0]?.start ?? 0;
  const text = passage.text.slice(start, tokens.at(-1)?.end ?? start);
  if (!FORCES.test(text) && !NOUN.test(passage.text)) return [];
  const dated = everyMatch(text, DATED).filter(
    ({ index, 0: name }) => JOINED.test(text.slice(0, index)) || HELD.test(text.slice(index + name.length)),
  );
  return [...dated, ...everyMatch(text, UNDATED).filter(({ 0: name }) => !isBody(name))]
    .filter(
      ({ 0: name }) =>
        !TIME.test(name) && exerciseName(name) && !countryOfAdjective(name.split(' ')[0] ?? ''),
    )
    .map(({ index, 0: name }) =>
      mentionIn(passage, start + index, start + index + name.length, {
        kind: 'event',
        finder: 'event-pattern',
        confidence: 0.7,
        reason: 'a name in which forces take part',
      }),
    );
}

function isBody(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return isOrganisationNoun(last) || generalWords.has(last);
}
