/**
 * The **operators** that statements name are told where a question asks for another one: there are few of them.
 */
import type { Suggestion } from './answer.ts';
import type { Engines } from './engines.ts';
import type { Query, QueryField } from './query.ts';

/** Statements looked at, and operators told at most. */
const LOOKED_INTO = 24;
const TOLD = 6;

/** The same question of each of them. */
export async function operatorsThere(
  { names, claims }: Pick<Engines, 'names' | 'claims'>,
  { text }: Query,
  { name, start, end }: QueryField,
): Promise<Suggestion[]> {
  if (name !== 'operator') return [];
  const { hits } = await claims.find({ fields: [{ name, op: '=', value: '' }], limit: LOOKED_INTO });
  const called = new Set(hits.map(({ row }) => operatorIn(row.words)));
  const found = await Promise.all([...called].slice(0, TOLD).map((one) => names.find(one, { limit: 1 })));
  return found.flatMap(([hit]) => {
    if (!hit?.exact) return [];
    const { id, title, kind } = hit.entity;
    return { query: `${text.slice(0, start)}${name}:${id}${text.slice(end)}`, title, kind };
  });
}

/** `Operated by the Netherlands.` → `Netherlands` */
function operatorIn(statement: string): string {
  return statement.replace(/^.*? by (?:the )?/, '').replace(/\.$/, '');
}
