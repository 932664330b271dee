/**
 * A **language code** is how a language is written in a page, after ISO 639-1: `pt` for Portuguese.
 */
const CODES: ReadonlyMap<string, string> = new Map(
  `ar Arabic, be Belarusian, bg Bulgarian, ca Catalan, cs Czech, da Danish, de German, el Greek, en English,
  es Spanish, et Estonian, fa Persian, fi Finnish, fr French, he Hebrew, hi Hindi, hr Croatian, hu Hungarian,
  hy Armenian, id Indonesian, it Italian, ja Japanese, ka Georgian, kk Kazakh, ko Korean, lt Lithuanian,
  lv Latvian, mk Macedonian, nl Dutch, no Norwegian, pl Polish, pt Portuguese, ro Romanian, ru Russian,
  sk Slovak, sl Slovenian, sq Albanian, sr Serbian, sv Swedish, th Thai, tr Turkish, uk Ukrainian, vi Vietnamese,
  zh Chinese`
    .split(',')
    .map((one) => one.trim().split(' '))
    .map(([code = '', name = '']) => [name.toLowerCase(), code]),
);

/** The code of a language that is called by its English name, or whose code is in capitals; only for common ones. */
export function languageCode(written: string): string | undefined {
  const word = written.trim().toLowerCase();
  return CODES.get(word) ?? [...CODES.values()].find((code) => code === word);
}
