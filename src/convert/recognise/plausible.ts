/**
 * Is a mention **plausible**? Offices without a name are nobody, and peoples are no places: what the words
 * themselves or the words behind them rule out is no mention.
 */
import type { Mention } from '../mention.ts';
import { generalWords, isOrganisationNoun, opensOrganisation } from './organisation/nouns.ts';
import { isOnlyTitles } from './person/title.ts';
import type { Reading } from './reading.ts';

/** A name behind which it says that it is one of a people, a language or a house. */
const PEOPLE =
  /^(?:,? (?:and|or|,) \p{Lu}\p{L}+)* (?:people|peoples|tribe|tribes|tribesmen|tribal elders?|clans?|ethnic|ethnicity|language|languages|dialect|speakers|dynasty|calendar|alphabet)\b/u;
/** "Soviet republics", "European countries". */
const LAND_OF = /^\p{Lu}\p{L}+ (?:republics?|countries|nations|states|troops|forces|territory|soil|border)$/u;

/** "Infantry Brigades": every word says of which sort a body is. */
function isGeneral(name: string): boolean {
  return name.split(' ').every((word) => {
    const singular = word.replace(/s$/, '');
    return [word, singular].some((one) => generalWords.has(one) || isOrganisationNoun(one));
  });
}

/** Contests, feasts, battles, degrees and decorations are no organisations. */
const HAPPENING =
  /^(?:Order|Battle|Siege|Treaty|Legion of Merit|Medal|Bachelor|Masters?|Doctor|Diploma|Operations?|Exercise|Distinguished)\b| (?:Cup|Games|Championships?|Olympics|Festival|Fair|Summit|Marathon|Grand Prix|Uprising|Rebellion|Offensive|Campaign|Commendations?|Medal|Citation|Elections?|Primary|Protocol|Resolution)$/;
const LONGEST_LOOK = 60;
/** Surer than this a mention is believed all the same. */
const BEYOND_DOUBT = 0.97;

export function isPlausible(mention: Mention, reading: Pick<Reading, 'passages'>): boolean {
  const { kind, surface, finder, confidence, passage, end } = mention;
  if (finder === 'gazetteer' || kind === 'event' || kind === 'equipment') return true;
  if (kind === 'person') return !isOnlyTitles(surface) && !(finder === 'tagger' && isGeneral(surface));
  if (kind === 'place' && finder === 'tagger' && LAND_OF.test(surface)) return false;
  if (kind === 'organisation')
    return (
      !HAPPENING.test(surface) &&
      !isOnlyTitles(surface) &&
      !isIndefinite(mention, reading) &&
      !isDecoration(mention, reading) &&
      !isPortfolio(mention, reading)
    );
  if (kind !== 'place' || finder !== 'tagger' || confidence >= BEYOND_DOUBT) return true;
  return !PEOPLE.test((reading.passages[passage]?.text ?? '').slice(end, end + LONGEST_LOOK));
}

const UNIT = /(?:Regiment|Brigade|Battalion|Division|Squadron|Company|Battery|Team|Group|Platoon|Wing)$/;

/** "an Air Defence Artillery Regiment": one of many, and its words say only of which sort. */
function isIndefinite(
  { surface, passage, start }: Mention,
  { passages }: Pick<Reading, 'passages'>,
): boolean {
  const before = (passages[passage]?.text ?? '').slice(Math.max(0, start - 5), start);
  return (
    /(?:^|\s)(?:[Aa]n?|[Tt]wo) $/.test(before) &&
    UNIT.test(surface) &&
    surface.split(' ').every((word) => generalWords.has(word) || isOrganisationNoun(word))
  );
}

const DECORATION =
  /^(?: (?:\p{Lu}[\p{L}-]+|and|of)){0,3} (?:Medals?|Ribbon|Badge|Decoration|Commendation|Citation|Award|Tab)\b/u;

/** "Army Distinguished Service Medal": what is before the noun belongs to the decoration. */
function isDecoration({ surface, passage, end }: Mention, { passages }: Pick<Reading, 'passages'>): boolean {
  const behind = (passages[passage]?.text ?? '').slice(end, end + LONGEST_LOOK);
  return surface.includes(' ') && DECORATION.test(behind);
}

const MINISTER =
  /(?:Ministers?|Secretary|Commissioner|Spokesperson|Spokesman|Spokeswoman) (?:for|of)(?: the)? $/;

const DEGREE =
  /(?:[Bb]achelor|[Mm]aster|[Dd]octor|[Dd]egree|[Dd]iploma|[Ss]tudied|[Mm]ajor(?:ed)?)(?:['’]s|s)?(?: degree)? (?:of|in) $/;

/** "Minister for Water Resources", "Member of Parliament": what the office is for. */
function isPortfolio({ surface, passage, start }: Mention, { passages }: Pick<Reading, 'passages'>): boolean {
  const before = (passages[passage]?.text ?? '').slice(Math.max(0, start - 30), start);
  if (DEGREE.test(before)) return true;
  if (/Director of $|Head of $/.test(before)) return isGeneral(surface);
  return MINISTER.test(before) && !surface.split(' ').some(isBody);
}

function isBody(word: string): boolean {
  return isOrganisationNoun(word) || opensOrganisation(word) || /\p{Lu}{2}/u.test(word);
}
