/**
 * **Visible** words are words of others on one line in which nothing hides: a character that nobody sees, or that
 * turns the direction of reading, is told by its number.
 */
import { hiddenCharacters } from '../../text/character.ts';

export function visible(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  let shown = '';
  let last = 0;
  for (const { start, end } of hiddenCharacters(line)) {
    shown += `${line.slice(last, start)}${told(line.slice(start, end))}`;
    last = end;
  }
  return shown + line.slice(last);
}

function told(sign: string): string {
  return `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
