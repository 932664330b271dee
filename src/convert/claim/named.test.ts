import { expect, test } from 'vitest';
import type { EntityPage } from '../../model/page.ts';
import type { Mention, ResolvedEntity } from '../mention.ts';
import type { Draft } from './draft.ts';
import { namingIn } from './named.ts';

const mention: Mention = {
  passage: 0,
  start: 4,
  end: 7,
  surface: 'Lee',
  kind: 'person',
  finder: 'tagger',
  confidence: 0.6,
  reason: 'read',
};
const draft: Draft = {
  entityId: 'lee',
  claim: { property: 'said', value: 'words' },
  passage: 0,
  start: 0,
  end: 20,
  rule: 'said',
  confidence: 0.9,
};
const certainty = (found: Mention, more: Partial<ResolvedEntity> = {}): number =>
  namingIn({
    entities: [
      {
        ...{ id: 'lee', kind: 'person', name: 'Ann Lee', aliases: [], weakAliases: [] },
        ...{ mentions: [found], reason: '', confidence: 0.65 },
        ...more,
      },
    ],
    ambiguous: [],
  })(draft);
const page = (status: 'draft' | 'reviewed') => ({ data: { status } }) as EntityPage;

test('a claim is no surer than the entity it is about', () => {
  expect(certainty(mention)).toBe(0.65);
  expect(certainty(mention, { page: page('draft') })).toBe(0.65);
});
test('a page that a person has read ends the doubt', () => {
  expect(certainty(mention, { page: page('reviewed') })).toBe(1);
});
test('a short name that several bear stays doubtful, reviewed or not', () => {
  const shared = { ...mention, shared: true } as const;
  expect(certainty(shared, { page: page('reviewed'), confidence: 1 })).toBe(0.6);
});
test('an entity that is meant without a name is as sure as the rule', () => {
  expect(namingIn({ entities: [], ambiguous: [] })(draft)).toBe(1);
});
