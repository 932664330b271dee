/**
 * A **kind noun** says what an organisation or a place is, beside its name: "the Daily Star newspaper",
 * "the Darfur region", "Labado, a village in South Darfur".
 */
import type { Draft, Rule } from './draft.ts';
import { countryCalled } from './nationality.ts';
import { type Match, matches, pattern } from './pattern.ts';
import { FOR_ANAPHOR, isUnsure, standIns } from './relation.ts';
import type { Scene } from './scene.ts';

const WORDS = {
  /** Lower-case words that may stand before the noun and belong to it. */
  SORT: '(?:daily|weekly|monthly|state|state-run|state-owned|private|privately-owned|independent|national|international|regional|local|political|news|human rights|rights|military|armed|rebel|militant|separatist|infantry|mechani[sz]ed|armou?red|artillery|motori[sz]ed|airborne|aviation|public|religious|satellite|cable|online|financial|defen[cs]e|aerospace|research|intelligence|paramilitary|humanitarian|environmental|oil|arms|shipbuilding|tribal|opposition|ruling)',
  GROUP:
    '(?:newspaper|magazine|tabloid|journal|television(?: network| channel| station)?|TV(?: network| channel| station)?|radio(?: station)?|network|broadcaster|news agency|wire service|party|militia|airline|company|firm|corporation|conglomerate|bank|union|charity|foundation|museum|university|club|army|brigade|division|regiment|battalion|corps|squadron|formation|unit|troops|force|agency|organi[sz]ation|movement|coalition|alliance|think tank)',
  /** Of these the name before them is the name itself; a company's website is another thing. */
  BESIDE:
    '(?:newspaper|magazine|tabloid|journal|television(?: network| channel| station)?|TV(?: network| channel| station)?|radio(?: station| network)?|broadcaster|news agency|wire service|party|militia|airline|troops|movement|organi[sz]ation|coalition|alliance|think tank)',
  LAND: '(?:city|town|village|province|region|district|governorate|county|municipality|island|peninsula|river|valley|lake|mountain|port|suburb|neighbou?rhood|border crossing|crossing|refugee camp|resort|fortress|prison|air base|airport|enclave|settlement)',
  /** Of these the name behind "of" is the name itself; a suburb of a town is another place. */
  AREA: '(?:city|town|village|province|region|district|governorate|county|municipality|island|peninsula|enclave|fortress|settlement|resort)',
  SIDE: '(?:(?:[a-z]+(?:ern|ral|tal|side)|neighbou?ring|nearby|remote|small|large|main|ancient|historic|strategic|disputed|mainly [A-Z][a-z]+|coastal|mountainous|border|besieged|troubled|restive) )',
  ASIDES: '(?: \\([^()]{0,120}\\)){0,2}',
  NATION: "(?:(?:{PLACE}(?:'s)?|[A-Z][a-z]+(?:an|ish|ese|ch|i)|U\\.S\\.|British) )",
};
/** Behind the noun the name goes on, or it is a word of another. */
const CLOSED =
  "(?![\\p{L}-]|'s [A-Z]| (?!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)[A-Z\\uE000-\\uE3FF]| (?:spokes|leader|member|official|chief|head|president|chairman|commander|reporter|editor|worker|source|boss|secretary|candidate|headquarters|building|base|plane|aircraft|flight|jet|station|office|group|player|lawmaker)[a-z]*)";

const SHAPES: readonly { rule: string; expression: RegExp; confidence: number }[] = [
  {
    rule: 'body noun',
    expression: pattern(`(?<name>{ORGANISATION}) (?<phrase>(?:{SORT} ){0,2}{BESIDE})${CLOSED}`, WORDS),
    confidence: 0.85,
  },
  {
    rule: 'place noun',
    expression: pattern(
      `(?<name>{PLACE}) (?<phrase>(?:tribal |border |port |capital )?(?:{AREA}|river|valley))(?! of )${CLOSED}`,
      WORDS,
    ),
    confidence: 0.85,
  },
  {
    rule: 'noun of place',
    expression: pattern(
      "\\b(?:[Tt]he|[Aa]n?) {SIDE}?(?:{PLACE}'s |[A-Z][a-z]+(?:an|ish|ese|ch|i) )?{SIDE}?(?<phrase>(?:port |capital |resort )?(?:{AREA}(?= of)|{LAND}(?=,)))(?: of|,) (?<name>{PLACE})(?! (?:and|or) {PLACE})",
      WORDS,
    ),
    confidence: 0.85,
  },
  {
    rule: 'body is a noun',
    expression: pattern(
      '(?<name>{ORGANISATION}){ASIDES}(?:,| is| was| remains| became)(?: also)? (?:an?|the) (?:(?<adjective>[A-Z][a-z]+(?:an|ish|ese|ch|i)) |{NATION})?(?<phrase>(?:(?:[a-z]+-[a-z]+|{SORT}) ){0,2}{GROUP})(?= (?:of|in|for|that|which|based|from|with|founded|formed|led|by)\\b|[,.;)])',
      WORDS,
    ),
    confidence: 0.85,
  },
  {
    rule: 'place is a noun',
    expression: pattern(
      '(?<name>{PLACE}){ASIDES}(?:,| is| was)(?: also)? (?:an?|the) {SIDE}?{NATION}?{SIDE}?(?<phrase>(?:port |capital |resort )?{LAND})(?= (?:of|in|on|at|near|that|which|where|about|some|just|with|outside|between)\\b|[,.;)]|$)',
      WORDS,
    ),
    confidence: 0.85,
  },
  {
    rule: 'name and other nouns',
    expression: pattern(
      '(?<name>{ORGANISATION}|{PLACE}) and (?:(?:several|many|some|two|three|four|five) )?other (?<phrase>(?:{SORT} )?(?:newspapers|magazines|parties|militias|airlines|companies|firms|banks|universities|agencies|organi[sz]ations|resorts|cities|towns|villages|provinces|districts|islands|regions|groups))(?![\\p{L}-])',
      WORDS,
    ),
    confidence: 0.8,
  },
];

/** Categories by a noun beside the name, stated in one sentence. */
export const kindNouns: Rule = (line, scene) => {
  if (!/[\uE400-\uEBFF]/.test(line.masked.text)) return [];
  return SHAPES.flatMap(({ rule, expression, confidence }) =>
    matches(line.masked, expression).flatMap((match): Draft[] => {
      const { name, phrase } = match.parts;
      if (!name?.entity || !phrase || isPlain(match)) return [];
      if (isUnsure(line.masked.text.slice(0, match.masked.end), match.masked.start)) return [];
      const why = standIns(name);
      const draft: Draft = {
        entityId: name.entity.id,
        claim: { property: 'category', value: oneOf(phrase.words), ...(why && { derived: why }) },
        passage: line.passage,
        start: match.start,
        end: match.end,
        rule,
        confidence: confidence - (why ? FOR_ANAPHOR : 0),
      };
      return [draft, ...countryOf(match, draft, scene)];
    }),
  );
};

/** "A Serbian company" is of Serbia. */
function countryOf({ parts: { adjective } }: Match, draft: Draft, scene: Scene): Draft[] {
  const country = adjective && countryCalled(adjective.words, scene);
  if (!country) return [];
  const derived = 'from the adjective of nationality';
  const claim = { property: 'country' as const, object: country.id, derived };
  return [{ ...draft, claim, rule: 'nationality of body' }];
}

/** A name that ends in the noun already says so; "the US military" has troops and is none. */
function isPlain({ parts: { name, phrase } }: Match): boolean {
  const noun = phrase?.words.split(' ').at(-1)?.toLowerCase() ?? '';
  const own = name?.entity?.name ?? '';
  if (noun === 'troops' || noun === 'force' || noun === 'unit' || noun === 'battalion')
    return HAS_FORCES.test(own) || name?.entity?.kind !== 'organisation';
  return own.toLowerCase().split(' ').includes(noun);
}

/** Names of those who have troops and units, and so are none. */
const HAS_FORCES =
  /\b(?:Army|Forces?|Ministry|Command|Union|Government|Coalition|Department|Pentagon|Council|Nations|Navy|Marines?|Party)\b|^[A-Z.]+$/;

/** "Newspapers" → "newspaper". */
function oneOf(words: string): string {
  return words
    .replace(/ies$/, 'y')
    .replace(
      /(?<=newspaper|magazine|militia|airline|firm|bank|organi[sz]ation|resort|town|village|province|district|island|region|group)s$/,
      '',
    );
}
