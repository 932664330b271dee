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
    'Western Eastern Northern Southern Allied Ally Radio Television Base Supreme IED IEDs VBIED VBIEDs UAV UAVs UAS ICBM ICBMs WMD NGO NGOs GDP HIV AIDS DNA CEO TV AM PM GMT UTC COVID Levant'
  ).split(' '),
);

/** Does a name consist of generic words, or of adjectives of nationality and faith? */
export function isGeneric(name: string): boolean {
  if (knownOrganisations.has(name)) return false;
  return name.split(/[\s-]+/).every((word) => generic.has(word) || isAdjective(word)) || isAdjective(name);
}
