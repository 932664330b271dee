/**
 * **Generic** words: capitalised now and then, but the name of nothing in particular.
 */
import { isAdjective } from './atlas/atlas.ts';
import { knownOrganisations } from './organisation/known.ts';

const generic: ReadonlySet<string> = new Set(
  (
    'Nation Nations Chamber Republic Union State States House Government Governments Members Member Speaker Allies ' +
    'Islam Christianity Judaism God Allah Quran Koran Bible Lord Internet Web Earth World Sun Moon Mars North South East West ' +
    'Constitution Treaty Act Resolution Charter Cabinet Capitol Capital City Province Region District Island Sea River Ocean ' +
    'President Minister Secretary Ambassador General Spokesman Republicans Democrats Marine Marines Soldiers Soldier Airmen ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
    'October November December Christmas Easter Ramadan Nobel Olympics English French Arabic Russian D.C. Street Square ' +
    'Western Eastern Northern Southern Allied Ally Radio Television Base Supreme IED IEDs VBIED VBIEDs UAV UAVs UAS ICBM ICBMs WMD NGO NGOs GDP HIV AIDS DNA CEO TV AM PM GMT UTC COVID mid Mid late early pre post BA BSc MA MSc MBA PhD LLB MPhil Ph.D. M.A. B.A. CFO HQ MANPAD MANPADS Headquarters Judiciary Fatherland Squadron Battalion Regiment Brigade Division Corps Company'
  ).split(' '),
);

/** Does a name consist of generic words, or of adjectives of nationality and faith? */
export function isGeneric(name: string): boolean {
  if (knownOrganisations.has(name)) return false;
  if (/ (?:Democrats|Republicans|Communists)$/.test(name)) return false;
  if (ROMAN_NUMBER.test(name) || COMPOUND_ADJECTIVE.test(name)) return true;
  return name.split(/[\s-]+/).every((word) => generic.has(word) || isAdjective(word)) || isAdjective(name);
}

const ROMAN_NUMBER = /^(?=[IVX]{2})(?:X{0,3})(?:IX|IV|V?I{0,3})\.?$/;
/** "Surface-to-air", "Russian-made": no name ends in small letters behind a hyphen and says how something is. */
const COMPOUND_ADJECTIVE =
  /^[\p{L}.]+(?:-to-\p{Ll}+|-(?:made|built|born|based|led|backed|controlled|style|era|speaking|language|wide))$/u;
