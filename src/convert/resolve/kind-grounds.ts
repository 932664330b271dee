/**
 * **Kind grounds**: where pages of several kinds bear one name, the words around it say which kind is meant.
 */
import type { EntityKind } from '../../model/kind.ts';
import type { Document } from '../document.ts';
import { type Around, wordsAround } from './around.ts';
import { classesBeside } from './class-words.ts';
import type { Ground } from './grounds.ts';
import type { Group } from './group.ts';
import { describedAs } from './person-setting.ts';

const AT_PLACE =
  /(?<![\p{L}])(?:in|at|near|outside|towards?|into|around|across|town of|city of|village of)(?: the)? $/u;
const SPEAKS = /^,? (?:said|told|added|says|tells|wrote|warned|replied|who|himself|herself)\b/;

/** Teams, papers and railways are called by a town; the town is named far more often. */
const USUAL: Ground = { ground: 'usual kind', says: 'a place is named more often than a body called by it' };

/**
 * @param kinds
 *   Of all the pages that bear the name.
 */
export function kindGrounds(
  kind: EntityKind,
  kinds: ReadonlySet<EntityKind>,
  { mentions }: Pick<Group, 'mentions'>,
  document: Document,
): Ground[] {
  const around = mentions.map((mention) => wordsAround(mention, document));
  const shown = around.map(kindShown).find((one) => one !== undefined);
  if (!shown) return kind === 'place' && kinds.size === 2 && kinds.has('organisation') ? [USUAL] : [];
  return shown === kind
    ? [{ ground: 'kind of thing', says: `the words around the name are those of a ${kind}` }]
    : [
        {
          ground: 'other kind of thing',
          says: `the words around the name are those of a ${shown}, the page is a ${kind}`,
        },
      ];
}

function kindShown(around: Around): EntityKind | undefined {
  if (SPEAKS.test(around.after) || describedAs(around).offices.length > 0) return 'person';
  if (classesBeside([around]).size > 0) return 'equipment';
  return AT_PLACE.test(around.before) ? 'place' : undefined;
}
