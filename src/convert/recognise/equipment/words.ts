/**
 * **Words around equipment**: class nouns, makers, prefixes of ships, and capitalised words that never belong to a name.
 */

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Nouns of which a piece of equipment is one: "missiles", "tank". */
const classNouns = listed(`
  MBT MBTs
  aircraft airplane airplanes plane planes jet jets fighter fighters bomber bombers helicopter
  helicopters chopper choppers gunship gunships drone drones uav uavs airliner airliners interceptor
  interceptors trainer tanker tankers glider airship missile missiles rocket rockets icbm icbms slbm
  torpedo torpedoes warhead warheads bomb bombs munition munitions shell shells mine mines grenade
  grenades launcher launchers tank tanks howitzer howitzers gun guns cannon cannons autocannon mortar
  mortars artillery vehicle vehicles carrier carriers humvee humvees apc apcs ifv ifvs mrap mraps
  truck trucks armor armour bulldozer bulldozers rifle rifles pistol pistols handgun handguns carbine
  carbines shotgun revolver machinegun ship ships warship warships destroyer destroyers frigate
  frigates submarine submarines cruiser cruisers corvette corvettes battleship battleships vessel
  vessels boat boats gunboat gunboats minesweeper flotilla ferry tugboat icebreaker yacht freighter
  radar radars sonar satellite satellites spacecraft battery batteries system systems platform
  platforms sam sams shuttle probe capsule
`);

/** Prefixes before the name of a ship. */
const shipPrefixes = listed(`
  USS HMS INS HMAS HMCS HMNZS RFA USNS FS ROKS JS JDS PNS BNS KRI BRP USCGC ARA TCG ORP HNLMS HDMS
  HNoMS SMS RMS MV SS MT MS FGS ITS ESPS HS CNS IRINS SAS USAV
`);

/** Makers and families that stand before a designation and belong to the name: "Sukhoi Su-35". */
export const makers = listed(`
  Sukhoi Mikoyan Tupolev Ilyushin Antonov Kamov Mil Yakovlev Boeing Airbus Lockheed Martin Dassault
  Eurofighter Saab Northrop Grumman Sikorsky Bell McDonnell Douglas McDonnell-Douglas Vought Hawker
  Electric Dynamics Convair Republic Curtiss Vertol Hughes Raytheon Fairchild Aermacchi Embraer
  Aerospatiale Eurocopter Westland AgustaWestland Agusta Bristol Supermarine Avro Vickers Gloster
  Handley Junkers Heinkel Dornier Messerschmitt Focke-Wulf Fakel Almaz Bayraktar Fokker Cessna
  Beechcraft Pilatus Chengdu Shenyang Hongdu Harbin Xian Mitsubishi Kawasaki IAI Elbit Rafael Leopard
  Mirage Hermes Mark Mk
`);

/** Last words of makers with a capitalised word before: "General Dynamics". */
export const makerOpenings = listed(
  'English General Lockheed McDonnell Boeing Northrop Hawker British Royal',
);

/** Capitalised words after a designation that are no nickname. */
export const notNicknames = listed(`
  File Armored Armoured Personnel Light Heavy Attack Transport Utility Training Multi-role Multirole Spain Chile Brazil Canada France Germany
  Air Army Navy Force Forces The In On And But For From With During After Before When Iraqi Russian
  American Iranian Israeli British French German Chinese Indian Pakistani Turkish Syrian Soviet
  Ukrainian Korean Japanese Kuwaiti Squadron Wing Group Division Brigade Regiment Battalion January
  February March April May June July August September October November December Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday Block Class Series Program Programme Project Missile Fighter
  Tank Tanks System Systems War Republic Corps Guard Guards
`);

export function isClassNoun(word: string): boolean {
  return classNouns.has(word.toLowerCase());
}

export function isShipPrefix(word: string): boolean {
  return shipPrefixes.has(word);
}
