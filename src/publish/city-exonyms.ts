/**
 * **City exonyms** are what the people of a city or its neighbours call it where English uses another word: `Halab` is
 * Aleppo. What letters alone explain, as `Kiew` for Kyiv, is not here.
 */

/** The English name, then others. */
const LINES = [
  'Aleppo: Halab, Haleb, حلب, Alep',
  'Algiers: al-Jazair, الجزائر, Alger, Algier',
  'Antwerp: Antwerpen, Anvers',
  'Athens: Athina, Αθήνα, Athen, Афины',
  'Beijing: Peking, Pékin, Pekin, 北京, Пекин',
  'Belgrade: Beograd, Београд, Belgrad, Белград',
  'Beirut: Bayrut, بيروت, Beyrouth',
  'Bratislava: Pressburg, Pozsony',
  'Brussels: Bruxelles, Brussel, Brüssel, Брюссель',
  'Bucharest: București, Bukarest, Бухарест',
  'Cairo: al-Qahira, القاهرة, Le Caire, Kairo, Каир',
  'Cologne: Köln, Кёльн',
  'Copenhagen: København, Kopenhagen, Copenhague, Копенгаген',
  'Damascus: Dimashq, دمشق, Damas, Damaskus, Дамаск',
  'Gdańsk: Danzig, Гданьск',
  'Geneva: Genève, Genf, Женева',
  'Genoa: Genova, Gênes, Genua',
  'The Hague: Den Haag, La Haye, Гаага',
  'Istanbul: Constantinople, Stambul, Стамбул',
  'Jerusalem: Yerushalayim, al-Quds, القدس, Иерусалим',
  'Kaliningrad: Königsberg, Królewiec, Калининград',
  'Kyiv: Kiev, Kiew, Київ, Киев',
  'Lisbon: Lisboa, Lissabon, Lisbonne, Лиссабон',
  'London: Londres, Londra, Londyn, Лондон',
  'Lviv: Lwów, Lemberg, Lvov, Львів, Львов',
  'Milan: Milano, Mailand, Милан',
  'Moscow: Moskva, Moskau, Moscou, Moskwa, Москва, موسكو',
  'Mosul: al-Mawsil, الموصل, Мосул',
  'Munich: München, Monachium, Мюнхен',
  'Naples: Napoli, Neapel, Неаполь',
  'Nicosia: Lefkosia, Lefkoşa, Λευκωσία',
  'Odesa: Odessa, Одеса, Одесса',
  'Paris: Parigi, Paryż, Париж, باريس',
  'Prague: Praha, Prag, Praga, Прага',
  'Riyadh: ar-Riyad, الرياض',
  'Rome: Roma, Rom, Rzym, Рим',
  'Seville: Sevilla, Séville',
  'Saint Petersburg: Leningrad, Petrograd, Санкт-Петербург, Ленинград',
  'Tbilisi: Tiflis, Тбилиси',
  'Tehran: Teheran, تهران, Тегеран',
  'Tripoli: Tarabulus, طرابلس',
  'Turin: Torino, Турин',
  'Vienna: Wien, Vienne, Wiedeń, Bécs, Вена',
  'Vilnius: Wilno, Wilna, Вильнюс',
  'Volgograd: Stalingrad, Сталинград',
  'Warsaw: Warszawa, Warschau, Varsovie, Варшава',
  'Zagreb: Agram, Загреб',
];

/** Each city with its exonyms. */
export const cityExonyms: readonly (readonly [string, readonly string[]])[] = LINES.map((line) => {
  const [city = '', names = ''] = line.split(': ');
  return [city, names.split(', ')];
});
