/**
 * **Nouns of organisations**: the last (or first) word of a name that makes it an organisation: "Ministry",
 * "Brigade", "Council".
 */

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Words that end a name: "Wagner Group", "82nd Airborne Division". */
const closings = listed(`
  Ministry Department Agency Bureau Office Council Commission Committee Directorate Administration Authority Secretariat Cabinet
  Parliament Congress Senate Assembly Court Tribunal Treasury Inspectorate Chancellery Embassy Consulate
  Army Navy Force Forces Corps Command Division Brigade Regiment Battalion Squadron Squadrons Wing Fleet Flotilla Battery Company Platoon
  Guard Guards Militia Marines Legion Detachment Coalition Mission Police Service Services Intelligence Staff
  Group Union Alliance League Federation Confederation Organization Organisation Association Society Foundation Institute Institution
  Party Movement Front Brotherhood Party’s Bloc
  University College Academy School Hospital Museum Library Church Bank Fund Exchange Corporation Corp Corp. Inc Inc. Ltd Ltd. Company
  Industries Systems Holdings Airlines Airways Motors Laboratories Laboratory Observatory Network Broadcasting Times Post Journal News Tribune
  Plant Factory Works Bureau Shipyard Shipyards Enterprise Concern
  Centre Center Club Team Partnership Initiative Consortium Headquarters Station
`);

/** Words that open a name with "of" or "for": "Ministry of Defence", "Institute for the Study of War". */
const openings = listed(`
  Ministry Department Agency Bureau Office Council Commission Committee Directorate Secretariat House Bank Institute University College
  School Academy Church Organization Organisation Association Union League Federation Foundation Center Centre Court Chamber Board Army
  Observatory Mission Initiative Party Society Fund Conference Congress Forum Academies Joint Chiefs Staff Forces Guard Navy
`);

export function isOrganisationNoun(word: string): boolean {
  return closings.has(word);
}

export function opensOrganisation(word: string): boolean {
  return openings.has(word);
}

/** Nouns too general to make an organisation of the single word before them ("Security Forces", "News Center"). */
export const generalWords = listed(`
  Forward Presence Battle Enhanced Security Special Joint National Federal General State Central Armed Military Air Ground Naval Border Coast Public Foreign Defense
  Defence Interior Intelligence Press News Media Police Army Navy Force Forces Service Services Command Chief Senior Former New First
  Second Third Aerospace Strategic Cyber Territorial Coastal Tank Medical Sniper Signal Engineer Engineering Maintenance Logistic Logistics Reconnaissance
  Infantry Artillery Mechanized Airborne Assault Rocket Howitzer Anti-Aircraft Missile Support Training Parachute Attack Transport
  Tactical Headquarters Brigade Target Acquisition Self-propelled Motorized Armored Armoured Field Supply Material High Supreme Main Local International Combined Multinational Task Rapid Reaction Response Health Human Rights
`);
