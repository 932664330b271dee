/**
 * The **wordings** by which a sentence says who holds an office: what may stand between the name and the office
 * behind it.
 *
 * ```text
 * Ann Lee (born 1950) was appointed by the king as director of …
 * person              verb                         office
 * ```
 */
import type { Modality } from '../../model/schema.ts';
import { pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import type { Phase } from './tenure.ts';

/** Fragments for patterns about people and their offices. */
export const HOLDER_WORDS = {
  ...ROLE_WORDS,
  /** Ranks and forms of address between an office and a name. */
  STYLE:
    '(?:{RANK}|Crown Prince|Prince|Princess|Sheikh|Sheik|Sir|Dame|Lord|Lady|Ayatollah|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Professor|Prof\\.?|Reverend|Rev\\.?)',
  /** Orders and seats behind a name: "MP", "KCB CBE". */
  LETTERS: '(?:,? (?:[A-Z]{2,4}|[A-Z]-[A-Z][a-z]+)(?![\\p{L}]))*(?: \\([^()]{1,150}\\))?',
  ADVERB:
    '(?:also|then|now|later|currently|previously|formerly|subsequently|briefly|once|first|initially|recently|still|only|himself|herself|officially|simultaneously|concurrently|again|[a-z]{4,}ly)',
  DATE: '(?:,? (?:in|on) (?:[A-Z][a-z]+ )?(?:\\d{1,2},? )?(?:[A-Z][a-z]+ )?\\d{4},?)',
  CHOSEN:
    '(?:re-?)?(?:appointed|named|elected|made|chosen|installed|inaugurated|confirmed|designated|selected|crowned|posted|assigned|hired|commissioned|recruited|promoted|sworn in|approved|proclaimed|declared)',
  INTO: '(?: (?:as|to be|to(?: the (?:post|position|office|role|rank|job) of)?|in the (?:post|position) of))?',
  WAS: "(?:is|was|were|are|has been|had been|having been|being|been|'s been)",
};

export interface Wording {
  rule: string;
  /** Fits the end of what stands before the post. */
  expression: RegExp;
  confidence: number;
  phase: Phase;
  modality?: Modality;
}

const SUBJECT = '(?<person>{PERSON}){LETTERS}(?:, [^,;\\uE000-\\uE3FF]{1,70},|,? who)?{DATE}?(?: {ADVERB})*';
const OPENING =
  '^(?:[A-Z][a-z]+ [^,\\uE000-\\uE3FF]{1,40}, )?(?:(?:[A-Z][\\p{L}.]*|{BODY}) ){0,3}(?<person>{PERSON})(?:{LETTERS}|,)(?<between> (?:(?!\'s )[^;:"\\uE000-\\uE3FF]){3,220}?)(?:,? (?:and|but)|,)(?: {ADVERB})*';
const VERBS: readonly {
  rule: string;
  verb: string;
  phase: Phase;
  modality?: Modality;
  confidence: number;
}[] = [
  {
    rule: 'person is',
    verb: "(?:is|was|remains|remained|has been|had been|who's)",
    phase: 'lasts',
    confidence: 0.9,
  },
  {
    rule: 'person serves as',
    verb: '(?:(?:has|had|have|is|was|has been|had been|to) )?(?:served|serves?|acted|acts?|worked|works?|continued|continues|officiated|functioned|performed|doubles|serving|acting|working|returned)(?: (?:a|one|two|three|four|[a-z]+) (?:terms?|years?|tours?)|(?: for)? [a-z]+ years)?(?: (?:in|with|at|for) [^,;.\\uE000-\\uE3FF]{0,40}?(?<body>{ORGANISATION}))? as',
    phase: 'lasts',
    confidence: 0.9,
  },
  {
    rule: 'person became',
    verb: '(?:has |had )?(?:become|became|becomes|becoming)',
    phase: 'begins',
    confidence: 0.92,
  },
  {
    rule: 'person was chosen',
    verb: '(?:{WAS}(?: {ADVERB})* )?{CHOSEN}(?: by (?:the )?(?:[A-Z][a-z]+ )?{ANY})?{DATE}?{INTO}',
    phase: 'begins',
    confidence: 0.92,
  },
  {
    rule: 'person took over as',
    verb: '(?:has |had )?(?:(?:took|takes?|taken|taking) (?:over|office|up (?:his|her|the) (?:post|position|office)|charge)|(?:assumed|assuming|took over|held|holds|occupied|filled|got) (?:the |an? )?(?:office|position|post|role|duties|responsibility|charge|positions|posts)) (?:as|of)',
    phase: 'begins',
    confidence: 0.9,
  },
  {
    rule: 'person left as',
    verb: '(?:has |had |was )?(?:resigned|retired|stepped down|removed|dismissed|fired|sacked|ousted|replaced|quit|departed|resigning|retiring)(?: (?:on|in) [^,;.]{1,25})? (?:as|from the (?:post|position|office) of|from (?:his|her) (?:post|position) as)',
    phase: 'ends',
    confidence: 0.9,
  },
  {
    rule: 'person will be',
    verb: '(?:will (?:become|be|serve as|take over as|be sworn in as|assume (?:the )?(?:office|duties|post) (?:as|of))|is to become|is (?:set|due|expected) to (?:become|be named|be appointed|take over as)|(?:was|is|has been) (?:nominated|tapped|picked|proposed)(?: as| to be(?:come)?| for)?)',
    phase: 'begins',
    modality: 'planned',
    confidence: 0.85,
  },
];

/** Rule for two who follow each other. */
export const FOLLOWED = 'followed as';

export const WORDINGS: readonly Wording[] = [
  {
    rule: 'persons, posts',
    expression: pattern('(?<first>{PERSON}) and (?:{STYLE} )*(?<person>{PERSON}), $', HOLDER_WORDS),
    confidence: 0.88,
    phase: 'lasts',
  },
  {
    rule: 'person, post',
    expression: pattern(
      '(?<person>{PERSON}){LETTERS}(?:, \\d{2})?(?:,| -) (?:{ADVERB} )?(?:(?:as|himself|herself|now) )?$',
      HOLDER_WORDS,
    ),
    confidence: 0.9,
    phase: 'lasts',
  },
  {
    rule: 'person (post)',
    expression: pattern('(?<person>{PERSON}) [(\\[]$', HOLDER_WORDS),
    confidence: 0.85,
    phase: 'lasts',
  },
  ...VERBS.flatMap(({ verb, ...rest }) => [
    { ...rest, expression: pattern(`${SUBJECT},? (?<verb>${verb})(?: {ADVERB})* $`, HOLDER_WORDS) },
    {
      ...rest,
      rule: `${rest.rule}, earlier subject`,
      confidence: rest.confidence - 0.14,
      expression: pattern(`${OPENING} (?<verb>${verb})(?: {ADVERB})* $`, HOLDER_WORDS),
    },
  ]),
  {
    rule: 'person went to be',
    expression: pattern(
      '(?<person>{PERSON})(?: {ADVERB})* (?:(?:was|is|has been|had been) )?(?:transferred|sent|moved|returned|went|travelled|recalled|assigned|posted|seconded|brought|called)(?: back)?(?: to (?:{ANY}|(?:the )?[a-z]+))?{DATE}? to (?:take (?:charge|over|office|command|up (?:his|her|the) post)|serve|act|work|become|be)(?: as)? $',
      HOLDER_WORDS,
    ),
    confidence: 0.85,
    phase: 'begins',
  },
  {
    rule: 'person began as',
    expression: pattern(
      '(?<person>{PERSON})(?: {ADVERB})* (?:started|began|launched|opened|ended|finished) (?:his|her)(?: [a-z-]+){0,2} (?:career|life|service)(?: in [^,;.\\uE000-\\uE3FF]{2,30})? as $',
      HOLDER_WORDS,
    ),
    confidence: 0.88,
    phase: 'lasts',
  },
  {
    rule: 'appointment of person as',
    expression: pattern(
      '\\b(?:appointment|election|re-election|nomination|performance|tenure|resignation|dismissal|removal|selection|installation|inauguration|designation|naming|promotion) of(?: {STYLE})* (?<person>{PERSON}) (?:as|to be) $',
      HOLDER_WORDS,
    ),
    confidence: 0.82,
    phase: 'lasts',
  },
  {
    rule: 'choosing person as',
    expression: pattern(
      '(?<verb>appointed|appoints|appointing|names?|named|naming|elected|elects|electing|made|chose|selected|swore in|promoted|hired|designated|confirmed|proclaimed|declared|reappointed|re-elected|installed)(?: {STYLE})* (?<person>{PERSON}),?{INTO} $',
      HOLDER_WORDS,
    ),
    confidence: 0.9,
    phase: 'begins',
  },
  {
    rule: 'person nominated as',
    expression: pattern(
      '(?<verb>nominated|nominates|nominating|proposed|picked|tapped)(?: {STYLE})* (?<person>{PERSON})(?: as| to be(?:come)?| for| to)? $',
      HOLDER_WORDS,
    ),
    confidence: 0.85,
    phase: 'begins',
    modality: 'planned',
  },
  {
    rule: FOLLOWED,
    expression: pattern(
      '(?<first>{PERSON})(?: {ADVERB}|,| who| was| has| had){0,3} (?<verb>(?:succeeded|replaced|succeeds|replaces|succeeding|replacing|followed)(?: by)?)(?: {STYLE})* (?<person>{PERSON}) as $',
      HOLDER_WORDS,
    ),
    confidence: 0.9,
    phase: 'lasts',
  },
  {
    rule: 'with person as',
    expression: pattern(
      '\\b(?:[Ww]ith|[Uu]nder)(?: {STYLE})* (?<person>{PERSON}) (?:as|serving as|acting as) $',
      HOLDER_WORDS,
    ),
    confidence: 0.8,
    phase: 'lasts',
  },
];
