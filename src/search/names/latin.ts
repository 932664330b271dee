/**
 * The **Latin form** of a text: what its Cyrillic, Greek, Arabic and Chinese letters are called in English; other
 * letters stay.
 */
import { latinLetters } from '../../text/latin.ts';
import { latinOfChinese } from './pinyin.ts';

/**
 * ```text
 * 习近平   →   xi jin ping
 * بوتين    →   butin
 * ```
 *
 * @returns
 *   In lower case; the text itself, in lower case, when it holds no such letter.
 */
export function latin(text: string): string {
  const low = latinLetters(text);
  return /\p{Script=Han}/u.test(low) ? latinOfChinese(low) : low;
}
