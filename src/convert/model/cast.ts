/**
 * The **cast** of a question: everything that claims about its passages may be about. It is what the document
 * names near a passage, and no more; a page that the document does not name there is not to be spoken of.
 */
import { namedOf } from '../../gazetteer/gazetteer.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { Reading } from '../convert.ts';
import type { Mention } from '../mention.ts';
import { wholeWords } from './whole-words.ts';

export interface Player {
  id: string;
  kind: EntityKind;
  mentions: readonly Mention[];
}

/** Passages before the quoted one in which "he" may have been named. */
const REACH = 2;

/**
 * @param said
 *   An id, or a name that one entity only bears.
 * @param reach
 *   `here`: named in the passage itself. `near`: or in the two before it.
 * @returns
 *   `undefined` when the document names nothing of that id or name there.
 */
export type Casting = (said: string, passage: number, reach: 'here' | 'near') => Player | undefined;

export function castOf({ document, resolution, pages }: Reading): Casting {
  const players = new Map<string, Player>(resolution.entities.map((entity) => [entity.id, entity]));
  const byName = Map.groupBy(
    resolution.entities.flatMap(({ id, name, aliases }) =>
      [...new Set([name, ...aliases])].map((one) => ({ id, one })),
    ),
    ({ one }) => one,
  );
  const others = new Map(pages.filter(({ id }) => !players.has(id)).map((page) => [page.id, page]));
  return (said, passage, reach) => {
    const [bearer, another] = byName.get(said) ?? [];
    const player = players.get(said) ?? (another ? undefined : players.get(bearer?.id ?? ''));
    if (player) return isNamed(player, passage, reach === 'near' ? REACH : 0) ? player : undefined;
    const page = others.get(said);
    const text = document.passages[passage]?.text ?? '';
    const stands = page && namedOf(page).names.some((name) => wholeWords(text, name).length > 0);
    return stands ? { id: page.id, kind: page.kind, mentions: [] } : undefined;
  };
}

function isNamed({ mentions }: Player, passage: number, reach: number): boolean {
  return mentions.some((mention) => mention.passage <= passage && mention.passage >= passage - reach);
}
