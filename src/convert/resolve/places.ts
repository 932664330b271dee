/**
 * Group **places** by their usual name; a seat of government that acts for its country is the country.
 */
import type { Mention } from '../mention.ts';
import { formOf, type Group, groupBy } from './group.ts';

export function groupPlaces(mentions: readonly Mention[]): Group[] {
  const usual = new Map<string, string>();
  for (const mention of mentions)
    if (mention.canonical && !mention.metonym) usual.set(formOf(mention), mention.canonical);
  return groupBy(
    mentions,
    (mention) => plain(mention.canonical ?? usual.get(formOf(mention)) ?? formOf(mention)),
    'same place',
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\./g, '');
}
