/**
 * **Nouns of organisations**: the last (or first) word of a name that makes it an organisation: "Ministry",
 * "Brigade", "Council".
 */

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

const governing = `
  Ministry Department Agency Bureau Office Council Commission Committee Subcommittee Directorate Directorate-General Administration Authority Secretariat Cabinet
  Parliament Congress Senate Assembly Court Tribunal Treasury Inspectorate Chancellery Embassy Consulate Politburo Presidium Junta Commissariat
  Police Service Services Intelligence Mission Taskforce Registry Ombudsman Chamber Board Panel
`;
const military = `
  Army Navy Force Forces Corps Command Division Brigade Regiment Battalion Squadron Squadrons Wing Fleet Flotilla Battery Company Platoon
  Guard Guards Militia Marines Legion Detachment Coalition Staff Commandos Rangers Fusiliers Hussars Lancers Dragoons Grenadiers Yeomanry
  Battlegroup Branch Cavalry Infantry Artillery Engineers
`;
const civil = `
  Group Union Alliance League Federation Confederation Organization Organisation Association Society Foundation Institute Institution
  Party Movement Front Brotherhood Party’s Bloc Team Partnership Initiative Consortium Club Centre Center Headquarters Council
  University College Academy School Hospital Museum Library Church Laboratories Laboratory Observatory Orchestra Trust Synod Diocese Archdiocese
`;
const commercial = `
  Bank Fund Exchange Corporation Corp Corp. Inc Inc. Ltd Ltd. Company Industries Systems Holdings Airlines Airways Motors Network Broadcasting
  Times Post Journal News Tribune Shipyards Enterprise Concern Enterprises Technologies Partners
`;
/** Nouns that end the names of firms and papers, but of many other things as well. */
const doubtful = listed(`
  Press Media Radio Television Magazine Gazette Herald Chronicle Telegraph Daily Weekly Register Observer Mirror Review Records Studios
  Pictures Entertainment Productions Electronics Pharmaceuticals Petroleum Energy Railways Railway Shipping Lines Cargo Express
  Insurance Securities Capital Management Publications Museum Library Church Hospital Headquarters Chamber Board Team
  Infantry Artillery Cavalry Engineers Rangers Opera Theatre Theater Ballet Philharmonic Symphony Choir
`);

/** Words that end a name: "Wagner Group", "82nd Airborne Division". */
const closings = new Set([
  ...listed(governing),
  ...listed(military),
  ...listed(civil),
  ...listed(commercial),
  ...doubtful,
]);

/** Words that open a name with "of" or "for": "Ministry of Defence", "Institute for the Study of War". */
const openings = listed(`
  Ministry Department Agency Bureau Office Council Commission Committee Directorate Secretariat House Bank Institute University College
  School Academy Church Organization Organisation Association Union League Federation Foundation Center Centre Court Chamber Board Army
  Observatory Mission Initiative Party Society Fund Conference Congress Forum Academies Staff Forces Guard Navy Corps Alliance Coalition
  Confederation Movement Front Assembly Parliament Administration Authority Companions Brotherhood Brigade Regiment Panel Embassy
  Subcommittee Museum Library Journal Ministries Departments
`);

export function isOrganisationNoun(word: string): boolean {
  return closings.has(word);
}

export function isDoubtfulNoun(word: string): boolean {
  return doubtful.has(word);
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
  Executive Advisory Steering Working Board Political Economic Administration Government Party Community Sector Group Mission Staff Operations Plans Policy Affairs Studies Research Resources Procurement Personnel
`);
