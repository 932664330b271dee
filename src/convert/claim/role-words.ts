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
  'commanding general|adjutant general|inspector general|president|vice-president|premier|chancellor|minister|secretary|undersecretary|chief|chairman|chairwoman|chairperson|chair|co-chair|' +
    'director|commander|commandant|spokesman|spokeswoman|spokesperson|ambassador|envoy|representative|governor|mayor|senator|' +
    'leader|head|king|queen|prince|princess|emperor|emir|sultan|monarch|ruler|dictator|judge|prosecutor|adviser|advisor|coordinator|commissioner|' +
    'fellow|founder|co-founder|analyst|professor|deputy|attorney|speaker|boss|manager|legislator|lawmaker|congressman|congresswoman|' +
    'delegate|inspector|negotiator|mediator|correspondent|historian|researcher|strategist|administrator|superintendent|treasurer|' +
    'rapporteur|ombudsman|crewmember|officer|executive|CEO|czar|warlord|economist|lawyer|editor|' +
    'aide|attaché|consul|bishop|archbishop|cardinal|pope|patriarch|ayatollah|cleric|commissar|commissary|dean|rector|provost|principal|lecturer|' +
    'candidate|nominee|first lady|controller|comptroller|registrar|auditor|counsel|councillor|councilman|trustee|quartermaster|chaplain|instructor',
);
/** What people are said to be, never a title before a name. */
const OCCUPATION = eitherCase(
  'politician|diplomat|journalist|reporter|activist|scholar|scientist|engineer|pilot|fighter pilot|astronaut|dissident|businessman|businesswoman|writer|author|soldier|member of parliament|physician|surgeon|physicist|banker|academic|judge|jurist|bureaucrat|civil servant|statesman|revolutionary|guerrilla|cosmonaut|aviator|commentator|columnist|philanthropist|entrepreneur|brigade major|Brigade Major|adjutant|staff member|board member|coach|theologian|missionary|lobbyist|sociologist|anthropologist|archaeologist|lieutenant governor|attaché|barrister|solicitor|composer|poet|novelist|actor|actress|singer',
);
/** Short forms of offices, with their full stop. */
const ABBREVIATED = '(?:Sen\\.|Rep\\.|Gov\\.|Amb\\.|MPs?|MEPs?)';
/** Ranks as prose has them, behind "is a" and the like. */
const RANKS =
  '(?:(?:lieutenant|major|brigadier|colonel|rear|vice|air|field|staff|army)[ -])*(?:general|admiral|colonel|lieutenant|brigadier|marshal|commodore|(?<=(?:army|navy|police|force) )(?:captain|major|sergeant))';

const MODIFIER = eitherCase(
  'armed|forces|former|acting|then|ex|interim|incoming|outgoing|deputy|vice|prime|first|second|third|senior|top|chief|principal|permanent|' +
    'special|assistant|associate|executive|managing|general|commanding|supreme|foreign|defense|defence|interior|home|finance|' +
    'justice|trade|energy|health|economy|economic|education|agriculture|transport|transportation|labor|labour|treasury|' +
    'environment|culture|planning|information|intelligence|security|national|federal|state|regional|local|military|army|navy|' +
    'naval|air|force|police|joint|task|coalition|rebel|opposition|party|parliament|parliamentary|presidential|congressional|' +
    'political|peace|press|media|legal|human|rights|affairs|external|internal|public|policy|nuclear|space|cyber|maritime|' +
    'operations|operational|artillery|crew|squadron|wing|brigade|battalion|company|division|fleet|mission|field|research|' +
    'medical|supply|logistics|training|staff|veteran|longtime|exiled|spiritual|religious|separatist|militant|commerce|' +
    'development|relations|communications|technology|veterans|strategic|humanitarian|refugee|election|high|ministry|department|government|cabinet|council|committee|office|enlisted|command|parish|county|district|city|village|borough|provincial|trade union|labour union|branch|section|sector|group|corps|regimental|battery|platoon',
);

const TAIL =
  "(?:[ -][Gg]eneral|[ -][Ii]n[ -][Cc]hief| of (?:the )?(?:(?!General\\b|Admiral\\b|Lieutenant\\b|Air Chief)[A-Z][a-z]+(?: (?:and |of (?:the )?)?(?!General\\b|Admiral\\b|Lieutenant\\b|Air Chief)[A-Z][a-z]+){0,3}|state|staff|operations)(?![\\p{L}'-]))?";

/** Words for patterns: an office, such as "Prime Minister" or "acting Secretary of State"; and a rank. */
export const ROLE_WORDS: Record<string, string> = {
  ROLE: `(?<![\\p{L}])(?:(?:${MODIFIER}|[Uu]nder(?=[ -][Ss]ecretary))[ -])*(?:${HEAD})${TAIL}(?: (?!(?:King|Queen|Prince|Princess|Emir|Sultan)\\b)(?:${HEAD}))?`,
  /** Offices that stand before a name even where no organisation or country is given. */
  TITLE: `(?<![\\p{L}])(?:(?:${MODIFIER})[ -])*(?:${HEAD})${TAIL}`,
  RANK:
    '(?:(?:Lt\\.?|Lieutenant|Maj\\.?|Major|Brig\\.?|Brigadier|Col\\.?|Colonel|Rear|Vice|Staff(?= S)|Master|Chief|Command|First|1st|2nd|Second|Senior|Tech\\.?|Technical|Petty|Warrant|Air|Wing|Group|Squadron|Air Chief|Field)[ -])*' +
    '(?:Gen\\.?|General|Col\\.?|Colonel|Lt\\.?|Lieutenant|Maj\\.?|Major|Capt\\.?|Captain|Cmdr\\.?|Adm\\.?|Admiral|Sgt\\.|Sergeant|Spc\\.|Specialist|Cpl\\.|Corporal|Pfc\\.|Pvt\\.|Private|Marshal|Commodore|Brig\\.|Brigadier|Airman|Seaman|Ensign)(?![\\p{L}])',
};

const PLURAL_HEAD = eitherCase(
  'presidents|premiers|chancellors|ministers|secretaries|chiefs|chairmen|co-chairs|directors|commanders|spokesmen|ambassadors|envoys|representatives|governors|mayors|senators|leaders|' +
    'heads|kings|judges|prosecutors|advisers|advisors|commissioners|founders|co-founders|professors|deputies|lawmakers|legislators|congressmen|negotiators|analysts|researchers|journalists|politicians|candidates',
);

/** An office in a sentence, singular or plural, without what it is of. */
export const CORE_WORDS: Record<string, string> = {
  CORE:
    `(?:(?:${MODIFIER}|[Uu]nder(?=[ -][Ss]ecretary))[ -])*(?:(?:${PLURAL_HEAD}|${HEAD}|${OCCUPATION}|${RANKS}|${ABBREVIATED})(?![\\p{L}])(?:[ -][Gg]eneral|[ -][Ii]n[ -][Cc]hief|-elect|-designate)?)` +
    `(?: (?!(?:King|Queen|Prince|Princess|Emir|Sultan)\\b)(?:${HEAD})(?![\\p{L}])(?:[ -][Gg]eneral)?)?`,
};

/** A rank in words, such as "retired general"; the "general" of an attorney general is none. */
export const IS_RANK =
  /(?<!(?:secretary|attorney|director|governor|inspector|consul|surgeon|solicitor|adjutant|brigade|commanding|quartermaster|postmaster)[ -])(?:general|admiral|colonel|lieutenant|major|captain|brigadier|marshal|commodore|sergeant)$/iu;

/** A sentence in which this does not stand has no office. */
export const OFFICE_HINT = new RegExp(`(?:${HEAD}|${OCCUPATION}|${RANKS}|${ABBREVIATED})`);

/** What somebody is by profession or rank, which is nobody's office: the adjective before it is a nationality. */
export function isOccupation(words: string): boolean {
  return AT_WORK.test(words);
}

const AT_WORK = new RegExp(
  `(?:^|[ -])(?:${OCCUPATION}|${RANKS}|[Oo]fficer|[Hh]istorian|[Ee]conomist|[Ll]awyer|[Cc]leric|[Rr]esearcher)$`,
);

/** Whether the words mean the offices of several people. */
export function isPlural(words: string): boolean {
  return PLURAL.test(words);
}

const PLURAL = new RegExp(`(?:${PLURAL_HEAD})(?:[ -][Gg]eneral)?$`);

/** "Foreign ministers" → "foreign minister". */
export function singularOffice(words: string): string {
  return words.replace(/\p{L}+$/u, (head) =>
    head.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, ''),
  );
}

/** An envoy stands for the country that sends; the organisation sent to belongs to the title. */
export const ENVOY = /\b(?:envoy|ambassador|representative|delegate|negotiator)\b/i;
