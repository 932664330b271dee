/**
 * A **foreign** text has letters of a script that is written otherwise in Latin letters: see `latin.ts`, which is
 * large and therefore loaded only for such a text.
 */

/** Greek and Cyrillic lie side by side in Unicode. */
export function isForeign(text: string): boolean {
  return /[\u0370-\u052f\u0600-\u06ff\u4e00-\u9fff]/.test(text);
}
