import { expect, test } from 'vitest';
import type { Candidate } from '../mention.ts';
import { remedyFor } from './remedy.ts';

const candidate = (id: string, name: string): Candidate => ({
  ...{ id, name, path: `people/${id}.mdx`, confidence: 0.5 },
  reasons: [],
});

test('a weak name is settled by a line in identity.yml, either way', () => {
  const remedy = remedyFor({
    surface: 'Stoltenberg',
    candidates: [candidate('jens-stoltenberg', 'Jens Stoltenberg')],
  });
  expect(remedy).toContain('`sameAs: [{ ids: [jens-stoltenberg, stoltenberg] }]`');
  expect(remedy).toContain('`notSameAs: [{ ids: [jens-stoltenberg, stoltenberg] }]`');
});
test('a sole page of the very name is settled by the id that another thing of it would get', () => {
  const [annLee, jon] = [candidate('ann-lee', 'Ann Lee'), candidate('smith-j', 'Jon Smith')];
  expect(remedyFor({ surface: 'Ann Lee', candidates: [annLee] })).toBe(
    'Is it this page? In identity.yml: `sameAs: [{ ids: [ann-lee, ann-lee-2] }]`. Is it another? `notSameAs: [{ ids: [ann-lee, ann-lee-2] }]`.',
  );
  expect(remedyFor({ surface: 'Jon Smith', candidates: [jon] })).toContain('[smith-j, jon-smith]');
});
test('pages that bear the very name are told apart by what stands on them, unless it is none of them', () => {
  const candidates = [candidate('ann-lee', 'Ann Lee'), candidate('ann-lee-2', 'Ann Lee')];
  const remedy = remedyFor({ surface: 'Ann Lee', candidates });
  expect(remedy).toContain('people/ann-lee.mdx or people/ann-lee-2.mdx');
  expect(remedy).not.toContain('identity.yml');
  const contradicted = candidates.map((one) => ({ ...one, reasons: ['against: another land'] }));
  expect(remedyFor({ surface: 'Ann Lee', candidates: contradicted })).toContain(
    '`notSameAs: [{ ids: [ann-lee, ann-lee-2, ann-lee-3] }]`',
  );
});
