/**
 * Numbers in words: **counted** things.
 */

/** "1 statement", "12 statements", "1,204 statements". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
