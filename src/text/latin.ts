/**
 * **Latin letters** in place of Cyrillic, Greek and Arabic ones: what such words are called in English.
 */
import { latinOfArabic } from './arabic.ts';
import { latinOfCyrillic } from './cyrillic.ts';
import { latinOfGreek } from './greek.ts';

/**
 * ```text
 * Зеленський   →   zelenskiy
 * بوتين        →   butin
 * ```
 *
 * @returns
 *   In lower case; letters of other scripts stay.
 */
export function latinLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  let low = text.normalize('NFC').toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(low)) low = latinOfCyrillic(low);
  if (/\p{Script=Greek}/u.test(low)) low = latinOfGreek(low);
  if (/\p{Script=Arabic}/u.test(low)) low = latinOfArabic(low);
  return low;
}
