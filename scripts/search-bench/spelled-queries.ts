/**
 * **Spelled queries** ask for a thing by its name in other letters, or in other Latin spellings than its page
 * has. Right is the page that bears the usual name.
 */
import { nameKey } from '../../src/gazetteer/name.ts';
import type { Chance } from './chance.ts';
import type { Collection, Indexed } from './collection.ts';
import { latinWays, toCyrillic } from './cyrillic.ts';
import { spellings } from './named-lists.ts';
import { type Query, typed } from './query.ts';

const RUSSIA = /is a city in Russia/;

export function spelledQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  const listed = spellings().flatMap(({ name, own, others }) =>
    [own.toLowerCase(), ...others.map(typed)].map((text) => ({ text, name })),
  );
  const russian = collection.pages.filter(({ kind, text }) => kind === 'place' && RUSSIA.test(text));
  const all = [...listed, ...russian.flatMap((city) => writtenAnew(city, chance))];
  const asked = all.flatMap(({ text, name }) => queryOf(text, name, collection));
  return chance.shuffled([...new Map(asked.map((query) => [query.text, query])).values()]).slice(0, wanted);
}

/** In Russian letters, and in one of the other Latin spellings. */
function writtenAnew({ title }: Indexed, chance: Chance): { text: string; name: string }[] {
  const own = title.length < 5 ? undefined : toCyrillic(title);
  if (!own) return [];
  return [own, chance.pick(latinWays(own))].map((text) => ({ text, name: title }));
}

/** Nothing when the name has no page, or the spelling is a name of some page already. */
function queryOf(text: string, name: string, { bearers }: Collection): Query[] {
  const right = bearers.get(nameKey(name));
  if (!right || bearers.has(nameKey(text))) return [];
  return [{ kind: 'transliteration', text, right }];
}
