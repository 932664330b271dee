/**
 * **Provinces** that news names without a noun beside them: states, provinces and regions of the larger
 * federations, and those where wars of our time are fought.
 */

function listed(names: string): readonly string[] {
  return names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** ISO 3166-1 code of the country → names. Names that mean a person or a thing more often are left out. */
export const provinces: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'au',
    listed(
      'New South Wales; Queensland; South Australia; Western Australia; Northern Territory; Tasmania; Australian Capital Territory',
    ),
  ],
  [
    'ca',
    listed(`Ontario; Quebec; Québec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland
    Newfoundland and Labrador; Prince Edward Island; Yukon; Nunavut; Northwest Territories`),
  ],
  [
    'in',
    listed(`Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Goa; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka
    Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Orissa; Rajasthan; Sikkim; Tamil Nadu; Telangana
    Tripura; Uttar Pradesh; Uttarakhand; West Bengal; Jammu and Kashmir; Ladakh`),
  ],
  [
    'de',
    listed(`Baden-Württemberg; Bavaria; Brandenburg; Hesse; Lower Saxony; Mecklenburg-Vorpommern; North Rhine-Westphalia
    Rhineland-Palatinate; Saarland; Saxony; Saxony-Anhalt; Schleswig-Holstein; Thuringia`),
  ],
  [
    'pk',
    listed(`Balochistan; Baluchistan; Khyber Pakhtunkhwa; Sindh; Gilgit-Baltistan; Azad Kashmir; North Waziristan; South Waziristan; Waziristan
    North West Frontier Province; Swat Valley; Bajaur; Mohmand; Kurram; Orakzai`),
  ],
  [
    'af',
    listed(`Badakhshan; Badghis; Faryab; Ghor; Helmand; Kapisa; Khost; Kunar; Laghman; Logar; Nangarhar; Nimroz; Nuristan; Paktia; Paktika
    Panjshir; Parwan; Samangan; Sar-e Pol; Takhar; Uruzgan; Urozgan; Wardak; Zabul`),
  ],
  [
    'iq',
    listed(
      'Anbar; Al Anbar; Al-Anbar; Nineveh; Ninewa; Diyala; Salahuddin; Salah ad Din; Dhi Qar; Babil; Muthanna; Maysan',
    ),
  ],
  ['sy', listed('Rif Dimashq; Deir ez-Zor; Deir Ezzor; Hasakah; Quneitra; Rojava; Eastern Ghouta; Ghouta')],
  ['ua', listed('Zakarpattia; Volhynia; Galicia; Bukovina; Podolia; Zaporizhzhia; Transcarpathia')],
  [
    'ru',
    listed(`Tatarstan; Bashkortostan; Ingushetia; North Ossetia; Kabardino-Balkaria; Karachay-Cherkessia; Adygea; Kalmykia; Karelia; Komi
    Mordovia; Chuvashia; Udmurtia; Buryatia; Tuva; Yakutia; Sakha; Sakhalin; Kamchatka; Chukotka; Primorye`),
  ],
  [
    'cn',
    listed(`Sichuan; Yunnan; Guangdong; Guangxi; Guizhou; Hunan; Hubei; Henan; Hebei; Shandong; Shanxi; Shaanxi; Jiangsu; Jiangxi; Zhejiang
    Fujian; Anhui; Gansu; Qinghai; Hainan; Heilongjiang; Jilin; Liaoning; Inner Mongolia; Manchuria; Ningxia`),
  ],
  [
    'it',
    listed(
      'Lombardy; Tuscany; Umbria; Veneto; Piedmont; Liguria; Calabria; Apulia; Campania; Abruzzo; Emilia-Romagna; South Tyrol',
    ),
  ],
  [
    'es',
    listed(
      'Andalusia; Aragon; Asturias; Cantabria; Castile; Extremadura; Navarre; Basque Country; Canary Islands; Balearic Islands',
    ),
  ],
  [
    'gb',
    listed(
      'Yorkshire; Lancashire; Kent; Sussex; Essex; Cornwall; Devon; Norfolk; Suffolk; Hampshire; Wiltshire; Dorset; Ulster; Falkland Islands',
    ),
  ],
  ['rs', listed('Vojvodina')],
  ['ba', listed('Republika Srpska; Herzegovina')],
  ['sd', listed('South Kordofan; North Kordofan; Blue Nile; West Darfur; North Darfur; South Darfur; Abyei')],
  ['ng', listed('Borno; Adamawa; Yobe; Niger Delta')],
  ['so', listed('Puntland; Jubaland')],
  ['et', listed('Tigray; Oromia; Amhara; Ogaden')],
  ['cd', listed('North Kivu; South Kivu; Katanga; Ituri; Kasai')],
  ['my', listed('Sabah; Sarawak; Johor; Penang; Selangor')],
  [
    'id',
    listed(
      'Aceh; Java; Sumatra; Sulawesi; Kalimantan; Papua; West Papua; East Java; West Java; Central Java',
    ),
  ],
  ['ph', listed('Mindanao; Luzon; Visayas; Sulu')],
  ['mm', listed('Rakhine; Rakhine State; Kachin; Kachin State; Shan State')],
  [
    'mx',
    listed(
      'Chiapas; Oaxaca; Sinaloa; Sonora; Guerrero; Baja California; Tamaulipas; Michoacan; Michoacán; Yucatan; Yucatán',
    ),
  ],
]);
