/**
 * Passages call a thing by any of its **other names**: who asks for one of them wants all. The names of one thing
 * count as one term.
 */
import { compact, foldedWords } from '../../text/searched.ts';
import type { NameHit } from '../names/hit.ts';
import { lookUpPhrase, type Term } from '../text/term.ts';
import type { Engines } from './engines.ts';

/** Names asked for unless told, and letters and digits of the shortest. */
const MOST = 8;
const LEAST = 3;

export async function otherNames(
  { names, text }: Engines,
  { entity, name }: NameHit,
  typed: string,
  most = MOST,
): Promise<Term[]> {
  const details = await names.details(entity.kind, entity.id);
  const asked = telling([entity.title, name, ...(details?.others ?? [])], typed).slice(0, most);
  const terms = await Promise.all(asked.map((one) => lookUpPhrase(text, one)));
  return terms.filter(({ known }) => known !== 'absent');
}

/** Names that can stand where none of the others does: where “Lloyd Austin” stands, “Austin” was found. */
function telling(names: readonly string[], typed: string): string[] {
  const rows = new Map(names.map((name) => [rowOf(name), name]));
  rows.delete(rowOf(typed));
  const known = [rowOf(typed), ...rows.keys()];
  return [...rows]
    .filter(([row]) => compact(row).length >= LEAST)
    .filter(([row]) => known.every((other) => other === row || !row.includes(other)))
    .map(([, name]) => name);
}

/** The words of a name, each between spaces: a name holds another when its row does. */
function rowOf(name: string): string {
  return ` ${foldedWords(name).join(' ')} `;
}
