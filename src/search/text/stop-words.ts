/**
 * **Stop words** stand on nearly every page and tell none apart: English articles, pronouns, prepositions,
 * conjunctions and auxiliaries. They count only inside quotes, or when nothing else was typed.
 */
const STOP_WORDS = new Set(
  (
    'a an the this that these those it its he his him she her hers they them their theirs we our ours you your ' +
    'yours i me my mine who whom whose which what when where why how there here such some any each every both all ' +
    'no nor not only own same so than too very and or but if then else because as until while of at by for with ' +
    'about against between into through during before after above below to from up down in out on off over under ' +
    'again further once is am are was were be been being have has had having do does did doing can could will ' +
    'would shall should may might must also just more most many much other few now'
  ).split(' '),
);

/** `US`, `IT` and `WHO` in capitals are names. */
export function isStopWord(word: string): boolean {
  const isCapital = word.length > 1 && word === word.toUpperCase();
  return !isCapital && STOP_WORDS.has(word.toLowerCase());
}

/** The words that matter; all of them when none would be left. Where everything is in capitals they tell nothing. */
export function withoutStopWords(words: readonly string[]): string[] {
  const shouted = words.length > 2 && words.every((word) => word === word.toUpperCase());
  const left = words.filter((word) => !isStopWord(shouted ? word.toLowerCase() : word));
  return left.length > 0 ? left : [...words];
}
