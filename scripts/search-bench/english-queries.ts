/**
 * **Queries in the other English** ask with the American spelling for what a page says in the British one, and the
 * other way round. Right are pages that hold all words in either spelling.
 */
import type { Chance } from './chance.ts';
import type { Collection } from './collection.ts';
import type { Query } from './query.ts';
import { collected, isTelling, pagesWith, stretches } from './text-queries.ts';

/** British and American, as parts of words. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['defence', 'defense'],
  ['centre', 'center'],
  ['organis', 'organiz'],
  ['mechanis', 'mechaniz'],
  ['motoris', 'motoriz'],
  ['mobilis', 'mobiliz'],
  ['recognis', 'recogniz'],
  ['armour', 'armor'],
  ['harbour', 'harbor'],
  ['labour', 'labor'],
  ['favour', 'favor'],
  ['honour', 'honor'],
  ['theatre', 'theater'],
  ['manoeuvr', 'maneuver'],
  ['aluminium', 'aluminum'],
  ['programme', 'program'],
];

export function otherEnglish(word: string): string | undefined {
  const pair = PAIRS.find(([british]) => word.includes(british));
  if (pair) return word.replace(...pair);
  const back = PAIRS.find(([, american]) => word.includes(american));
  return back && word.replace(back[1], back[0]);
}

export function englishQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  const spelled = stretches(collection).filter(({ words }) => words.some((word) => otherEnglish(word)));
  return collected(wanted, chance.shuffled(spelled), ({ words }) => {
    const word = chance.pick(words.filter((one) => otherEnglish(one)));
    const telling = [...new Set(words)].filter((one) => one !== word && isTelling(one, collection));
    if (telling.length < 2) return undefined;
    const others = chance.shuffled(telling).slice(0, 2);
    const asked = [otherEnglish(word) ?? word, ...others];
    const right = [...new Set([asked, [word, ...others]].flatMap((one) => pagesWith(one, collection)))];
    return right.length > 25 ? undefined : { kind: 'other-english', text: asked.join(' '), right };
  });
}
