/**
 * Numbers in words: **counted** things.
 */

const IN_WORDS = new Intl.NumberFormat('en');

/** "1 statement", "12 statements", "1,204 statements". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${IN_WORDS.format(count)} ${count === 1 ? one : many}`;
}
