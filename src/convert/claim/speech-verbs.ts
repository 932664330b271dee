/**
 * The **verbs of speech**: which verb makes a sentence an attribution, and whether it reports words, denies,
 * accuses or takes a stand.
 */
import { everyMatch } from '../../text/every-match.ts';
import { SPEECH_WORDS } from './speech-words.ts';

export type SpeechKind = 'says' | 'denies' | 'accuses' | 'takes a stand';

export interface SpeechVerb {
  verb: string;
  kind: SpeechKind;
  /** "saying", "accusing": the subject is that of the sentence. */
  participle: boolean;
  /** In the masked text. */
  start: number;
  end: number;
}

/** Forms for subjects in the plural. */
const PLURAL =
  'say|add|admit|concede|warn|claim|argue|insist|deny|accuse|urge|note|report|confirm|believe|estimate|suggest|stress|announce|state|allege|maintain|predict|acknowledge|reject|condemn|call for|call on|demand';
const PARTICIPLE =
  'saying|encouraging|adding|warning|claiming|insisting|arguing|stressing|noting|stating|declaring|announcing|alleging|vowing|pledging|promising|acknowledging|denying|accusing|urging|calling (?:for|on)|calling(?= [^.;]{1,60}[\\uF400-\\uF7FF])|describing(?= [^.;]{1,60}[\\uF400-\\uF7FF])|referring to(?= [^.;\\uF400-\\uF7FF]{1,60} as (?:an? |the )?[\\uF400-\\uF7FF])|condemning|demanding|rejecting|criticizing|criticising';

const FORMS = ['DENY', 'ACCUSE', 'STAND', 'STRESS', 'SAY'].map((name) => SPEECH_WORDS[name]).join('|');
const VERBS = new RegExp(
  `(?<![\\p{L}'-])(?:(?<participle>${PARTICIPLE})|(?:${FORMS}|${PLURAL}|put it|writes|posted))(?![\\p{L}'-])`,
  'gu',
);

const DENIES = /^den(?:y|ies|ied|ying)|^(?:reject|dismiss)(?:s|es|ed|ing)?$/;
const DENIED_WORDS =
  /^ (?:as (?:\p{L}+|[\uF400-\uF7FF]),? )?(?:the |all |any |these |those |such |[a-z]+ )?(?:claims?|allegations?|accusations?|suggestions?|reports?|charges?|assertions?|speculation|rumou?rs?|notions?|idea)\b/u;
const STANDS = new RegExp(
  `^(?:${SPEECH_WORDS.STAND}|asked|asks|urge|urging|encouraging|call(?:ing)? (?:for|on)|condemn(?:ing)?|demand(?:ing)?|criticizing|criticising|reject|rejecting)$`,
);
/** Condolences and thanks report no words. */
const CONVEYS = /^(?:offer|extend|convey|sen[dt])/;
/** Somebody is warned, and of what. */
const WARNED = /^ (?:[\uE000-\uEBFF]|[a-z]+) (?:against|of|not to|to)\b/;
/** What follows a verb that reports words. */
const REPORTS =
  /^(?:[^.;]{0,60} as (?:an? |the )?[\uF400-\uF7FF]|[,:]? ?[\uF400-\uF7FF]|,? that |[^.;:]{1,60} that |: )/;

/** Every verb of speech in a masked text, in order. */
export function speechVerbsIn(text: string): SpeechVerb[] {
  return everyMatch(text, VERBS).map((found) => {
    const end = found.index + found[0].length;
    return {
      verb: found[0],
      kind: kindOf(found[0], text.slice(end, end + 100)),
      participle: found.groups?.participle !== undefined,
      start: found.index,
      end,
    };
  });
}

function kindOf(verb: string, behind: string): SpeechKind {
  if (/^accus/.test(verb)) return 'accuses';
  if (CONVEYS.test(verb)) return 'takes a stand';
  if (/^den/.test(verb)) return 'denies';
  if (DENIES.test(verb) && DENIED_WORDS.test(behind)) return 'denies';
  if (/^warn/.test(verb) && WARNED.test(behind)) return 'takes a stand';
  if (/^claim/.test(verb) && behind.startsWith(' responsibility')) return 'takes a stand';
  return STANDS.test(verb) && !REPORTS.test(behind) ? 'takes a stand' : 'says';
}
