/**
 * The **label** of a node is its name, cut when it is long, and how much room it takes.
 */

/** Characters of a label. */
const LONGEST = 30;
/** Width of a character of the narrow typeface at 13 px, in px: of most, and of the wide ones of other scripts. */
const NARROW = 6.4;
const WIDE = 13;

/** @returns The name, or its beginning with an ellipsis at the end of a word. */
export function labelOf(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const start = characters.slice(0, LONGEST).join('');
  return `${start.replace(/\s+\S*$/u, '').trimEnd()}…`;
}

/** In units of the picture; rather too much than too little. */
export function widthOf(label: string): number {
  return [...label].reduce((sum, character) => sum + (/[\u1100-\uffff]/.test(character) ? WIDE : NARROW), 0);
}
