/**
 * A **tag** as it stands in the text of a page: only as much of it as is needed to know where it ends.
 *
 * ```text
 * <p class="a>b" id=c>
 *  ^from             ^end
 * ```
 */

export interface TagShape {
  /** Lower case; of a very long name the beginning. */
  name: string;
  isClosing: boolean;
  isSelfClosing: boolean;
  /** How many attributes, roughly: white space in front of something. */
  attributes: number;
  /** Past the `>`, or the end of the text. */
  end: number;
}

const LONGEST_NAME = 64;
const [TAB, SPACE, QUOTE, APOSTROPHE, CLOSE] = [9, 32, 34, 39, 62];

/** @param from Past the `<`. */
export function tagAt(html: string, from: number): TagShape {
  const isClosing = html[from] === '/';
  const start = isClosing ? from + 1 : from;
  const name = /^[^\s/>]*/.exec(html.slice(start, start + LONGEST_NAME))?.[0].toLowerCase() ?? '';
  let quote = 0;
  let attributes = 0;
  let isBetween = false;
  let at = start + name.length;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === CLOSE) break;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
    else if (code >= TAB && code <= SPACE) isBetween = true;
    else if (isBetween) {
      isBetween = false;
      attributes++;
    }
  }
  return { name, isClosing, isSelfClosing: html[at - 1] === '/', attributes, end: at + 1 };
}
