/**
 * The **objects** of git are texts as they were: read many at once, by name.
 */
import { git } from './git.ts';

/**
 * @param names
 *   Object names.
 * @returns
 *   Texts by name; what git does not have, as in a partial clone, is absent.
 */
export function readObjects(folder: string, names: readonly string[]): Map<string, string> {
  const wanted = [...new Set(names)];
  const answer =
    wanted.length > 0 ? git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`) : undefined;
  return answer ? textsIn(answer) : new Map();
}

/** `<name> blob <bytes>`, a line feed, so many bytes, a line feed; or `<name> missing`. */
function textsIn(answer: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let start = 0; start < answer.length; ) {
    const end = answer.indexOf(10, start);
    if (end < 0) break;
    const [name = '', , size] = answer.toString('latin1', start, end).split(' ');
    start = end + 1;
    if (size === undefined) continue;
    texts.set(name, answer.toString('utf8', start, start + Number(size)));
    start += Number(size) + 1;
  }
  return texts;
}
