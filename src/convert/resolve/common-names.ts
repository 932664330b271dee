/**
 * **Common names** are capitalised and yet nobody's name: peoples and faiths, degrees, decorations, laws,
 * offices, and bodies of which every state has one.
 */
import { generalWords, isOrganisationNoun } from '../recognise/organisation/nouns.ts';

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

const peoples = listed(`
  Rohingya Hutu Hutus Tutsi Tutsis Pashtun Pashtuns Pashto Dari Hazara Hazaras Uyghurs Uighurs Tuareg Tuaregs Berber Berbers Bedouin Bedouins Bosniak Bosniaks Roma Sami
  Maori Inuit Cossack Cossacks Zulu Yoruba Igbo Hausa Fulani Oromo Tigrayan Tigrayans Amhara Tamil Tamils Sinhalese Bengali Bengalis Punjabi Punjabis Sindhi Baloch Magyar Magyars
  Aztec Aztecs Maya Mayans Inca Incas Mongol Mongols Tatars Kurmanji Swahili Hebrew Latin Mandarin Cantonese Urdu Hindi Farsi Arabs Alawite Alawites Druze Ismaili Salafi Salafis
  Americans Europeans Africans Asians Westerners Islamists Jihadists Whites Blacks Hispanics Latinos Muslims Christians Jews Buddhists Hindus Sikhs
`);
const faiths = listed(`
  Buddhism Hinduism Sikhism Catholicism Protestantism Orthodoxy Anglicanism Lutheranism Calvinism Shinto Taoism Confucianism Zoroastrianism Bahai Sufism Salafism Wahhabism
  Communism Socialism Marxism Fascism Nazism Zionism Liberalism Nationalism Capitalism
`);

/** "Tutsis", "Rohingya Muslims", "Buddhism". */
export function isPeopleOrFaith(name: string): boolean {
  return name.split(' ').every((word) => peoples.has(word) || faiths.has(word));
}

const OFFICE =
  /^(?:(?:Deputy|Vice|Assistant|Acting|Joint|Former) )*(?:Chief of|Chief Justice|Commander|Commandant|Inspector General of|Director (?:of|General)|Secretary (?:of|General)|Minister|Chairman|Colonel|Lieutenant|Governor of|(?:Arch)?[Bb]ishop of|Mayor of|Patriarch of|Chancellor of|Dean of|Rector of|Commanding (?:General|Officer)|Ambassador|Adjutant|President of)\b/;
const DEGREE = /^(?:Masters?|Bachelors?|Doctorate|Diploma|Doctor|BSc|MSc|MBA|PhD)\b/;
const DECORATION =
  /\b(?:Order of|Medal|Cross of|Award|Prize|Decoration|Ribbon|Badge|Legion of (?:Honou?r|Merit))\b|\b(?:Red|Silver|Bronze|Gold|Golden) Star$| Order$/;
const LAW =
  / (?:Act|Treaty|Convention|Protocol|Ordinance|Constitution|Agreement|Accords?|Law|Code|Bill|Amendment|Doctrine|Charter|Declaration|Resolution)(?: \d+)?$/;
const DATED =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d|First|Second|Third|Fourth|Fifth)|\b(?:19|20)\d\d$/;

const EVENT =
  /\b(?:Campaign|Battle|Siege|Revolution|Uprising|Crisis|Offensive|War)(?: of\b|$)|\b(?:a|an) \p{Lu}| (?:Conference|Summit|Games|Olympics)$/u;

/** An office, a degree, a decoration, a law, an event, or something called by its date: no organisation. */
export function isNoBody(name: string): boolean {
  return [OFFICE, DEGREE, DECORATION, LAW, DATED, EVENT].some((pattern) => pattern.test(name));
}

const MORE_GENERAL = listed(`
  Political Financial Higher Junior Revolutionary Traffic Control Executive Public Private Municipal Regional Provincial District Rural Urban Social Economic Technical Commercial
  Industrial Trade Workers Students Women Youth Opposition Ruling Liberation Occupation Parliamentary Presidential Royal Imperial Republican Democratic Communist Socialist Law
  Order Peace Mission Advisory Board Standing and of the for
`);
/** Words that hardly any body's name begins with or ends in. */
const NOBODYS = listed(`
  Directors Governors Grade One Two Colonel Principal Infantry Secondary Primary Elementary Office Officers Security Special Armed
  Universities Brigades Divisions Regiments Battalions Companies Armies Squadrons Ministries Departments Committees Councils Courts Schools Colleges Parties Unions Agencies Banks
  Services News Media Press Forces
`);
const every = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      isOrganisationNoun(word) || generalWords.has(word) || MORE_GENERAL.has(word) || NOBODYS.has(word),
  );

/** May a name of general words still be a name: several words, none of them a sign that it is not? */
export function isParticular(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && !NOBODYS.has(words[0] ?? '') && !NOBODYS.has(words.at(-1) ?? '');
}

/** Nouns of bodies that one word for their subject makes a name: "Defense Department", "High Court". */
const TELLING =
  /^(?:Department|Ministry|University|College|Court|Party|Secretariat|Treasury|Assembly|Congress|Agency|Bureau|Commission|Committee)$/;
const SUBJECT =
  /^(?:Defen[cs]e|Foreign|Interior|Health|Justice|State|Treasury|High|Supreme|Commerce|Energy|Education|Labor|Labour|Agriculture|Transport|Finance|Intelligence)$/;

/** "Defense Department", "Army": only words that many bodies share, so that the name does not say whose it is. */
export function isShared(name: string): boolean {
  return !/\p{Lu}{2}|\d|['’]/u.test(name) && every(name.split(' '));
}

/** "Army", "Ministry", "Security Forces", "Board of Directors": nobody's in particular. */
export function isGeneral(name: string): boolean {
  const words = name.split(' ');
  const subject = words.slice(0, -1);
  return isShared(name) && !(TELLING.test(words.at(-1) ?? '') && subject.some((word) => SUBJECT.test(word)));
}
