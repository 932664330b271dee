/**
 * **Decisions** about who is who that a change takes, or takes back, in `identity.yml`.
 */
import type { Identity } from '../../model/schema.ts';
import type { Side, Sides } from './side.ts';

export interface DecisionChange {
  deed: 'taken' | 'taken back';
  decision: 'same as' | 'not the same as' | 'not an entity';
  /** Names of pages, ids where there is none; the name that is no entity. */
  names: string[];
  why?: string;
}

export function decisionChanges({ before, after }: Sides): DecisionChange[] {
  const [old, now] = [decisionsOf(before), decisionsOf(after)];
  const nameOf = (id: string) => {
    const page = after.library.entities.get(id) ?? before.library.entities.get(id);
    return page ? `${page.data.name} (${id})` : id;
  };
  return [
    ...without(now, old).map((one) => ({ deed: 'taken' as const, ...told(one, nameOf) })),
    ...without(old, now).map((one) => ({ deed: 'taken back' as const, ...told(one, nameOf) })),
  ];
}

interface Decision {
  decision: DecisionChange['decision'];
  /** Ids, or the name that is no entity. */
  about: string[];
  why?: string | undefined;
}

function without(decisions: readonly Decision[], others: readonly Decision[]): Decision[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return decisions.filter((one) => !known.has(JSON.stringify(one)));
}

function decisionsOf({ identity }: Side): Decision[] {
  if (!identity) return [];
  const { sameAs, notSameAs, notAnEntity } = identity;
  return [
    ...listed('same as', sameAs),
    ...listed('not the same as', notSameAs),
    ...notAnEntity.map(({ name, why }): Decision => ({ decision: 'not an entity', about: [name], why })),
  ];
}

function listed(decision: Decision['decision'], list: Identity['sameAs']): Decision[] {
  return list.map(({ ids, why }) => ({ decision, about: ids, why }));
}

function told(
  { decision, about, why }: Decision,
  nameOf: (id: string) => string,
): Omit<DecisionChange, 'deed'> {
  const names = decision === 'not an entity' ? about : about.map(nameOf);
  return { decision, names, ...(why && { why }) };
}
