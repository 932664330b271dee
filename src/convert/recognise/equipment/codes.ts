/**
 * **Codes**: designations by their form, after the systems that armed forces name things by. A *sure* code is
 * equipment wherever it stands; a *likely* one needs a noun, a maker or a nickname beside it.
 *
 * ```text
 * AIM-120   9K720   Su-35S   Bf 109   AN/TPY-2       sure
 * A-10      K9      Type 45  Fateh-110               likely
 * ```
 */
import { isMadeBefore } from './makers.ts';

/** American: mission letters and number ("MH-60R"); missiles by launcher, task and vehicle ("AGM-88"); bombs. */
const AMERICAN =
  '(?:[KMHUATCEWORVSQLNYDXT]{1,3}H|[KMEWRACHTNUVYXLD]{1,3}[CV]|[MRXYQ]{1,2}Q|[ETYXRNA][FABP]|[ABCFGLMPRU][A-Z]M|MGR|GBU|CBU|BLU|GAU|XM|CMV|RAH)-\\d{1,3}[A-Z]{0,2}\\d?(?:/[A-Z0-9]{1,3})?';
/** Soviet and Russian: bureaus, vehicles, missiles, the index of the artillery directorate, and NATO’s numbers. */
const RUSSIAN =
  '(?:Ki|Bf|Me|Fw|Ju|He|Do|Hs|Fi|Ar|Ho|Su|SU|MiG|MIG|Mig|Tu|TU|Il|An|Yak|YAK|Jak|Ka|KA|Mi|La|LaGG|Pe|Be|Po)-\\d{1,3}[A-Z]{0,4}\\d?[A-Z]?(?:-\\d)?|' +
  '(?:BMP|BMD|BTR|BRDM|BRM|ZSU|ZU|BM|TOS|PT|RPG|RPK|AKM|AKS|AKMS|AK|AGS|SVD|SVT|PPSh|PPS|DShK|KPV|NSV|RPD|PTRD|PTRS|SPG|MT|ISU|ASU|IS|KV|Kh|KH|KSR|RSM|RSD|RS|RT|UR|OTR|GSh|TM|PMN|PFM|POM|OZM|MON)-\\d{1,3}[A-Z]{0,4}\\d?(?:-\\d+)?|' +
  '[1-9]\\d?[A-Z]\\d{2,3}[A-Z]{0,2}\\d?(?:-\\d)?|(?:SS|SA|AA|AS|AT|CSS|SSC)-(?:N-|NX-|X-)?\\d{1,2}[A-Z]?';
/** Chinese, Korean, Indian, Turkish and others. */
const OTHERS =
  '(?:DF|JL|YJ|HQ|CJ|KJ|GJ|WZ|JF|FC|ZTZ|ZBD|ZBL|ZTQ|PHL|PLZ|PCL|QBZ|QBU|HJ|FN|QW|KN|KF|AMX|CV|PzH|FH|AS|JAS|LCA|TRG|TRLG|MAM|HK|SCAR|MP|MG|StG|PzKpfw|VBTP|EE|MIM|VT)-\\d{1,4}[A-Z]{0,3}\\d?';
const JOINED =
  '(?:M\\d{1,4}A\\d{1,2}[A-Z]?\\d?|XM\\d{1,4}[A-Z]?\\d?|FV\\d{3,4}|L\\d{1,3}A\\d|MG\\d{2}|MP\\d{2}|HK\\d{2,3}|StG\\d\\d|CV90\\d\\d[A-Z]?|AMX-?\\d\\dRC|BTR\\d\\d|BMP\\d|AK\\d\\d|PAC-\\d|(?:Su|MiG|Tu|Ka|Mi)\\d{2,3}[A-Z]{0,3}|BvS\\d\\d|AS\\d{3}|[A-Z]\\d[A-Z]-\\d[a-z]?)';
const SURE = new RegExp(
  `^(?:${AMERICAN}|${RUSSIAN}|${OTHERS}|${JOINED}|F/A-18[A-Z]?(?:/[A-Z])?|AN/[A-Z]{3}-\\d+[A-Z]*|SSM?-N-\\d+)(?:bis|s)?$`,
);
const LIKELY =
  /^(?:\p{Lu}{1,4}-\d{1,4}[A-Za-z]{0,3}\d{0,2}(?:-\d{1,3})?|\p{Lu}{1,4}\d{1,4}[A-Z]{0,2}\d?(?:-\d{2,3}[A-Z]{0,3}|-V\d{1,2})?|\p{Lu}{1,3}\.\d{1,4}[A-Z]?|\d{1,2}[A-Z]\d{1,3}|\p{Lu}{1,2}\d\p{Lu}(?:-\d[A-Z]?)?|\p{Lu}\p{Ll}{2,}-\d{1,3}[A-Z]{0,2})s?$/u;

/** Codes of the same form that name something else. */
const ELSEWHERE = [
  'RS-(?:232|422|485)[A-Z]?|STS-\\d+[A-Z]?',
  '(?:V[A-Z]{1,3}|HSL|HSC|HSM|HM[A-Z]*|HC|HS|HT|MCAS|VMX)-\\d+', // squadrons
  '(?:DDG?|CVN?|CV[LE]|SS[BG]?N|LH[AD]|LP[DH]|LSD|LST|LCS|FFG?|CGN?|C[AL]|BB|ACR|AO[ER]?|AKR|MCM|DER?|WMSL|WMEC|NCC|S?LC)-\\d+', // hulls, launch pads
  '(?:COVID|Covid|SARS|MERS|HIV|HPV|CD|CO|H\\dN|UTC|GMT|ISO|GS|PG|UN|EU)-?\\d+[A-Z]?\\d*|MI-?[56]|G-?(?:7|8|10|20|77)|(?:MH|UA|QF|LH|EK|BA|AA|AF|DL|KE|SQ)\\d{2,4}|(?:TV|NC|ABC)-?\\d+',
  '(?:Under|Catch|Formula|Channel|Article|Chapter|Group|Level|Phase|Stage|Grade|Tier|Title|Section|Part|Covid|Sub|Pre|Post|Mid|Ages?|Top|Vitamin|Radio|Studio|Euro|Class|Mission|Zone|Block|Serie|Ligue|Bundesliga)-\\d+',
  '(?:Facility|Building|Complex|Hangar|Pad|Site|Plant|Reactor|Terminal|Runway|Pier|Station|Camp|Sector|Hall|District|Region|Season|Team|Table|Figure|Annex)-\\d+[A-Z]?', // parts of places and books
  '[CPQ]\\d|U-23[3-8]|Pu-\\d+|[OTHE]\\d|B(?:6|12)|FY\\d+|Q[1-4]|H[12]|[A-Z]\\d{5,}',
];
const ELSE = new RegExp(`^(?:${ELSEWHERE.join('|')})$`);

/** Words before a number that make it that of something else: "Highway A-10", "Flight MH17", "grade E-5". */
const NUMBERS_BEFORE =
  /^(?:Resolution|Highway|Route|Road|Room|Section|Form|Article|Figure|Table|Block|Flight|flight|Interstate|motorway|Motorway|[Vv]isas?|[Vv]itamin|[Gg]rade|[Ss]tation|[Gg]ate|Exit|Junction|Channel|Section|Zone|Area|Unit|Level|Bus|bus|Line|Line|Terminal|Camp|Point|Hill|No\.?|Apartment|Suite|Galaxy|galaxy|asteroid|comet|Sector|UNSCR|paragraph|Annex|Operation|Group|Division|Squadron|Battalion|Regiment|Brigade|Exercise|Mission|Track|Studio|group|iPhone|Gibson|Fender|document|Document|the[ -]?roads?)$/;
const NUMBERS_BEHIND =
  /^(?:motorways?|highways?|roads?|autobahn|visas?|expressway|corridor|junction|standard|cabling|port|chromosome|virus|pandemic|guitars?|route|freeway|bus|postcode|isotope|grade|summit|countries|nations|group|leaders|league|championship|team)$/;

export type Strength = 'sure' | 'likely';

export interface Code {
  /** Index after the last word. */
  to: number;
  strength: Strength;
}

/** Makers of Germany and the Soviet Union whose short forms stand apart from the number: "Bf 109". */
const APART =
  /^(?:MiG|Su|Tu|Il|Mi|Ka|Yak|An|La|Me|Bf|Ju|He|Fw|Do|Ar|Fi|Hs|Ki|Bo|SA|AS|AB|U|Pz|PzH|PzKpfw|BvS|Bv|JAS|JA|AJS?|EMB|CASA|CH|UH|AH)$/;
/** Makers that number their aircraft: "Boeing 777-200ER". */
const NUMBERING =
  /^(?:Boeing|Fokker|Cessna|Bell|Saab|Douglas|Learjet|Convair|Dornier|Beechcraft|Challenger)$/;
const NUMBERED = /^\d{2,4}(?:-\d{2,4}[A-Z]{0,3}|[A-Z]{1,3})?s?$/;
/** Letters that stand apart from the number behind any maker: "Zlín Z 37". */
const LETTERS = /^(?!(?:US|UK|EU|UN|AG|SA|CH)$)\p{Lu}{1,2}$/u;
const NUMBER = /^\d{1,4}[A-Z]{0,3}\d?(?:-\d{1,2})?s?$/;

/** The code that begins at a word, if its form and the words around allow one. */
export function codeAt(words: readonly string[], at: number): Code | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if ((!/\d/.test(word) && !/^[\dIVX]/.test(next)) || isOtherNumber(words, at)) return undefined;
  if (APART.test(word) && NUMBER.test(next) && !/^(?:19|20)\d\d$/.test(next))
    return {
      to: at + 2,
      strength: /^(?:An|Do|He|La|Me|Hs|AS|SA|CH|Bo|Ar|JA|AJS?|Fi|AB|U)$/.test(word) ? 'likely' : 'sure',
    };
  if (LETTERS.test(word) && NUMBER.test(next) && isMadeBefore(words, at))
    return { to: at + 2, strength: 'likely' };
  if (
    /^(?:Type|Mark|Mk\.?|Project|Sa'ar|Model|Modèle)$/.test(word) &&
    /^(?:\d{1,5}(?:[./]\d{1,4})?[A-Z]{0,2}|[IVX]{1,5}[A-Z]?)$/.test(next)
  )
    return { to: at + 2, strength: 'likely' };
  if (NUMBERED.test(word) && NUMBERING.test(words[at - 1] ?? '')) return { to: at + 1, strength: 'likely' };
  if (SURE.test(word)) return { to: at + 1, strength: 'sure' };
  return LIKELY.test(word) && !/^\d+(?:st|nd|rd|th|s|mm|km)$/.test(word)
    ? { to: at + 1, strength: 'likely' }
    : undefined;
}

/** A number of something else: a road, a flight, a squadron, a cable. */
export function isOtherNumber(words: readonly string[], at: number): boolean {
  return (
    ELSE.test(words[at] ?? '') ||
    NUMBERS_BEFORE.test(words[at - 1] ?? '') ||
    NUMBERS_BEHIND.test(words[at + 1] ?? '')
  );
}

/** A code with one digit, or without a hyphen, means too much to be told by a sentence about weapons alone. */
export function isTelling(code: string): boolean {
  return /^\p{Lu}{1,4}-\d{2,4}/u.test(code) || /\d[A-Z]?s$/.test(code);
}
