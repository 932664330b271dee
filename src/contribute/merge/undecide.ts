/**
 * To **undecide** is to take one id out of the group of another in `identity.yml`: where others have edited the file
 * since, the group is found by what it says.
 */
import { cut } from '../../convert/undo/cut.ts';
import { readYaml } from '../../model/front.ts';
import { readIdentity } from '../../model/identity.ts';
import { withoutSpans } from '../../text/removal.ts';
import { IDENTITY } from './folder.ts';
import type { Turn } from './redirect.ts';

/**
 * @param added Which of the two ids the merge had put to a group; both, where it made the group.
 * @returns `undefined` when the file holds nothing any more.
 */
export function undecided(
  text: string,
  { from, to }: Turn,
  added: 'from' | 'to' | 'both',
): string | undefined {
  const { identity } = readIdentity({ path: IDENTITY, text });
  const { front } = readYaml(
    { path: IDENTITY, text },
    { start: 0, end: text.length, bodyStart: text.length },
  );
  const at = identity?.sameAs.findIndex(({ ids }) => ids.includes(from) && ids.includes(to)) ?? -1;
  const ids = identity?.sameAs[at]?.ids;
  if (!front || !ids) return text;
  const index = ids.indexOf(added === 'to' ? to : from);
  const page = { text, front };
  const found =
    ids.length > 2
      ? cut(page, ['sameAs', at, 'ids'], new Set([index]))
      : cut(page, ['sameAs'], new Set([at]));
  if (!('spans' in found)) return text;
  const rest = withoutSpans(text, found.spans);
  return rest.trim() === '' ? undefined : rest;
}
