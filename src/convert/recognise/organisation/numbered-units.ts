/**
 * Recognise **numbered units** whose number is Roman, or bears the stop of an ordinal in other languages, or
 * whose noun is written small.
 *
 * ```text
 * General Lajos Aulich (II. Corps)    the XIV Panzer Corps    soldiers of the 152nd division
 *                       ^^^^^^^^^         ^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^
 * ```
 */
import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import { mentionIn, type Reading } from '../reading.ts';

const ARM =
  '(?:(?:SS|Army|Panzer|Tank|Armou?red|Infantry|Cavalry|Reserve|Royal|Mountain|Guards|Rifle|Mechani[sz]ed|Motori[sz]ed|Airborne|Parachute|Air|Flak|Jäger|Landwehr|Marine|Amphibious|Colonial|Grenadier|Luftwaffe|Fighter|Bomber) ){0,3}';
const NOUN = 'Corps|Armeekorps|Korps|Army|Division|Brigade|Regiment|Battalion|Fliegerkorps|Legion|Legio';
const SMALL = 'division|brigade|regiment|battalion|corps|squadron|army|army corps';
const SMALL_ARM =
  '(?:(?:infantry|cavalry|armou?red|tank|rifle|mountain|airborne|mechani[sz]ed|motori[sz]ed|guards|artillery|field|reserve) ){0,2}';
const UNIT = new RegExp(
  `(?<![\\p{L}\\p{N}.’'-])(?:(?:[IVX]{1,6}\\.?|\\d{1,3}\\.) ${ARM}(?:${NOUN})|\\d{1,3}(?:st|nd|rd|th) ${SMALL_ARM}(?:${SMALL}))(?![\\p{L}\\p{N}-])`,
  'gu',
);

export function numberedUnits({ passages }: Reading): Mention[] {
  return passages.flatMap((passage) =>
    everyMatch(passage.text, UNIT).map(({ index, 0: name }) =>
      mentionIn(passage, index, index + name.length, {
        kind: 'organisation',
        finder: 'organisation-pattern',
        confidence: 0.9,
        reason: 'number and noun of a unit',
      }),
    ),
  );
}
