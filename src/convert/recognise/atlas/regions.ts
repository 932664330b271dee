/**
 * **Regions** that news names often and that no list of countries or cities has: states of the USA, parts of
 * the world, seas, disputed and historical lands.
 */

function listed(names: string): readonly string[] {
  return names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export const americanStates = listed(`
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho
Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota
Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; New York State
North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota
Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Puerto Rico; Guam
`);

export const regions = listed(`
Europe; Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; Southeastern Europe
Asia; Central Asia; South Asia; Southeast Asia; East Asia; Southwest Asia; Africa; North Africa; West Africa; East Africa
Sub-Saharan Africa; Horn of Africa; Sahel; Sahara; South America; North America; Central America; Latin America
Antarctica; Arctic; Oceania; Caribbean; Middle East; Near East; Far East; Balkans; Baltics; Baltic States; Baltic states; Gulf states; Levant; Mesopotamia; Fertile Crescent; Maghreb; Indochina; Indian subcontinent; Arabian Peninsula; Balkan Peninsula; Crimean peninsula; Korean peninsula; Arabian peninsula; Western Balkans
Caucasus; North Caucasus; South Caucasus; Transcaucasia; Scandinavia; Iberian Peninsula; Korean Peninsula
Crimea; Crimean Peninsula; Donbas; Donbass; Transnistria; Abkhazia; South Ossetia; Nagorno-Karabakh; Chechnya; Dagestan
Siberia; Kaliningrad; Kaliningrad Oblast; Kurdistan; Iraqi Kurdistan; Kashmir; Tibet; Xinjiang; Hong Kong; Macau
Gaza; Gaza Strip; West Bank; Golan Heights; Sinai; Sinai Peninsula; Darfur; Helmand; Anbar; Western Sahara; Somaliland
England; Scotland; Wales; Northern Ireland; Catalonia; Bavaria; Brittany; Normandy; Sicily; Sardinia; Corsica
Black Sea; Baltic Sea; North Sea; Mediterranean; Mediterranean Sea; Red Sea; Caspian Sea; Sea of Azov; South China Sea
East China Sea; Sea of Japan; Barents Sea; Persian Gulf; Gulf of Aden; Gulf of Mexico; Strait of Hormuz; Bosphorus
Dardanelles; Suez Canal; Panama Canal; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Arctic Ocean
Indo-Pacific; Asia-Pacific; Euro-Atlantic; Kerch Strait; Taiwan Strait; English Channel; Suwalki Gap; Suwałki Gap
Soviet Union; USSR; Yugoslavia; Czechoslovakia; East Germany; West Germany; Persia; Prussia; Ottoman Empire
District of Columbia; Silicon Valley; New England; Midwest; Guantanamo Bay; Diego Garcia; Alps; Himalayas; Urals; Andes
`);

/** Last words of a place's name: "Diyala Province". */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    'Province Oblast Krai Region Governorate District County Prefecture Municipality River Sea Ocean Lake Gulf Bay ' +
    'Strait Straits Channel Canal Island Islands Peninsula Mountains Mountain Hills Valley Desert Plateau Heights ' +
    'Forest Airport Airfield Airbase Aerodrome Base Barracks Port Harbor Harbour Cape Coast Square Street Avenue Road Bridge ' +
    'Village City Town Border Archipelago Atoll Reef Glacier Volcano Falls Creek Ridge Basin Reservoir Dam Park Stadium Arena Palace ' +
    'Castle Cathedral Mosque Temple Shrine Cemetery Monument Prison Highway Boulevard Cosmodrome Spaceport Crossing Territory ' +
    'Territories Heights Hill Hills Woods Springs Beach Station Terminal Gate Hotel Hall Zone'
  ).split(' '),
);

/** First words of a place's name: "Fort Bragg", "Lake Baikal". */
export const placeOpenings: ReadonlySet<string> = new Set(
  'Mount Lake Fort Camp Cape Port Gulf Strait Isle Bay'.split(' '),
);
