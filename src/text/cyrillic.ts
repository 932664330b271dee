/**
 * **Cyrillic** written in Latin letters, as BGN/PCGN agreed for each language: Russian 1947, Belarusian 1979,
 * Serbian 2005, Bulgarian 2013, Macedonian 2013, Ukrainian 2019. Soft and hard signs are left out, and
 * accents of the Latin form with them, because nobody types them into a search.
 */

/** Each entry is a Cyrillic letter with what stands for it. */
const RUSSIAN =
  'аa бb вv гg дd еe ёyo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya';

/** Where other languages differ; the letters before the colon tell that the text is in that language. */
const OTHERS = [
  'іїєґ: гh ґg єye иy іi їyi щshch',
  'ў: гh іi ўw',
  'ѓќѕ: гg ѓgj ѕdz јj ќkj љlj њnj хh цc џdzh',
  'ђћјљњџ: ђdj жz јj љlj њnj ћc хh цc чc џdz шs',
  'ъ: щsht ъa хh ьy',
];

function table(entries: string): Map<string, string> {
  return new Map(entries.split(' ').map((entry) => [entry.charAt(0), entry.slice(1)]));
}

const russian = table(RUSSIAN);
const others = OTHERS.map((line) => {
  const [signs = '', entries = ''] = line.split(': ');
  return { signs: new RegExp(`[${signs}]`), letters: new Map([...russian, ...table(entries)]) };
});

const every = new Map(others.flatMap(({ letters }) => [...letters]));

/**
 * @param text
 *   In lower case and composed (NFC): `й` is one letter.
 * @returns
 *   The same with every Cyrillic letter replaced, letters of yet other languages by what some other has.
 */
export function latinOfCyrillic(text: string): string {
  const own =
    /[ыэё]/.test(text) && !/[іў]/.test(text) ? undefined : others.find(({ signs }) => signs.test(text));
  const letters = own?.letters ?? russian;
  return text.replace(/\p{Script=Cyrillic}/gu, (letter) => letters.get(letter) ?? every.get(letter) ?? '');
}
