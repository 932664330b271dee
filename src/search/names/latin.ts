/**
 * The **Latin form** of a text: what its Cyrillic, Greek, Arabic and Chinese letters are called in English; other
 * letters stay.
 */
import { latinOfArabic } from './arabic.ts';
import { latinOfCyrillic } from './cyrillic.ts';
import { latinOfGreek } from './greek.ts';
import { latinOfChinese } from './pinyin.ts';

/**
 * ```text
 * Зеленський   →   zelenskiy
 * بوتين        →   butin
 * ```
 *
 * @returns
 *   In lower case; the text itself, in lower case, when it holds no such letter.
 */
export function latin(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  let low = text.normalize('NFC').toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(low)) low = latinOfCyrillic(low);
  if (/\p{Script=Greek}/u.test(low)) low = latinOfGreek(low);
  if (/\p{Script=Arabic}/u.test(low)) low = latinOfArabic(low);
  if (/\p{Script=Han}/u.test(low)) low = latinOfChinese(low);
  return low;
}
