/**
 * The words of **offices** and **ranks**, as fragments for patterns.
 */

/** One letter in either case, so that "Minister" and "minister" are one word. */
function eitherCase(words: string): string {
  return words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
  );
}

const HEAD = eitherCase(
  'commanding general|adjutant general|inspector general|president|vice-president|premier|chancellor|minister|secretary|undersecretary|chief|chairman|chairwoman|chairperson|chair|' +
    'director|commander|commandant|spokesman|spokeswoman|spokesperson|ambassador|envoy|representative|governor|mayor|senator|' +
    'leader|head|king|queen|prince|princess|emperor|emir|sultan|judge|prosecutor|adviser|advisor|coordinator|commissioner|' +
    'fellow|founder|co-founder|analyst|professor|deputy|attorney|speaker|boss|manager|legislator|lawmaker|congressman|congresswoman|' +
    'delegate|inspector|negotiator|correspondent|historian|researcher|strategist|administrator|superintendent|treasurer|' +
    'rapporteur|ombudsman|crewmember|officer|executive|CEO|czar|warlord|economist|lawyer|editor',
);

const MODIFIER = eitherCase(
  'armed|forces|former|acting|then|ex|under|interim|incoming|outgoing|deputy|vice|prime|first|second|third|senior|top|chief|principal|permanent|' +
    'special|assistant|associate|executive|managing|general|commanding|supreme|foreign|defense|defence|interior|home|finance|' +
    'justice|trade|energy|health|economy|economic|education|agriculture|transport|transportation|labor|labour|treasury|' +
    'environment|culture|planning|information|intelligence|security|national|federal|state|regional|local|military|army|navy|' +
    'naval|air|force|police|joint|task|coalition|rebel|opposition|party|parliament|parliamentary|presidential|congressional|' +
    'political|peace|press|media|legal|human|rights|affairs|external|internal|public|policy|nuclear|space|cyber|maritime|' +
    'operations|operational|artillery|crew|squadron|wing|brigade|battalion|company|division|fleet|mission|field|research|' +
    'medical|supply|logistics|training|staff|veteran|longtime|exiled|spiritual|religious|separatist|militant|commerce|' +
    'development|relations|communications|technology|veterans|strategic|humanitarian|refugee|election|high|ministry|department|government|cabinet|council|committee|office',
);

const TAIL =
  "(?:[ -][Gg]eneral|[ -][Ii]n[ -][Cc]hief| of (?:the )?(?:(?!General\\b|Admiral\\b|Lieutenant\\b|Air Chief)[A-Z][a-z]+(?: (?:and |of (?:the )?)?(?!General\\b|Admiral\\b|Lieutenant\\b|Air Chief)[A-Z][a-z]+){0,3}|state|staff|operations)(?![\\p{L}'-]))?";

/** Words for patterns: an office, such as "Prime Minister" or "acting Secretary of State"; and a rank. */
export const ROLE_WORDS: Record<string, string> = {
  ROLE: `(?<![\\p{L}])(?:(?:${MODIFIER})[ -])*(?:${HEAD})${TAIL}(?: (?!(?:King|Queen|Prince|Princess|Emir|Sultan)\\b)(?:${HEAD}))?`,
  /** Offices that stand before a name even where no organisation or country is given. */
  TITLE: `(?<![\\p{L}])(?:(?:${MODIFIER})[ -])*(?:${HEAD})${TAIL}`,
  RANK:
    '(?:(?:Lt\\.?|Lieutenant|Maj\\.?|Major|Brig\\.?|Brigadier|Col\\.?|Colonel|Rear|Vice|Staff(?= S)|Master|Chief|Command|First|1st|2nd|Second|Senior|Tech\\.?|Technical|Petty|Warrant|Air|Wing|Group|Squadron|Air Chief|Field) )*' +
    '(?:Gen\\.?|General|Col\\.?|Colonel|Lt\\.?|Lieutenant|Maj\\.?|Major|Capt\\.?|Captain|Cmdr\\.?|Adm\\.?|Admiral|Sgt\\.|Sergeant|Spc\\.|Specialist|Cpl\\.|Corporal|Pfc\\.|Pvt\\.|Private|Marshal|Commodore|Brig\\.|Brigadier|Airman|Seaman|Ensign)(?![\\p{L}])',
};

/** An envoy stands for the country that sends; the organisation sent to belongs to the title. */
export const ENVOY = /\b(?:envoy|ambassador|representative|delegate|negotiator)\b/i;

/** Verbs that say who holds an office, and the office. */
export const HOLDING: Record<string, string> = {
  commands: 'commander',
  commanded: 'former commander',
  leads: 'leader',
  heads: 'head',
  chairs: 'chair',
  directs: 'director',
};
