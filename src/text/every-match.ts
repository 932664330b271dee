/**
 * **Every match** of a regular expression in a text. The same as `matchAll`, which makes a copy of the expression
 * each time it is called: for expressions asked of each passage of many documents that costs more than the search.
 */

/**
 * @param expression
 *   With the flag `g`; it is left ready for the next search.
 */
export function everyMatch(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += stepAt(text, expression);
  }
  return found;
}

/** Behind an empty match: the length of the character there. */
function stepAt(text: string, { lastIndex, unicode, unicodeSets }: RegExp): number {
  return (unicode || unicodeSets) && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
