import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { page, repository } from './fixtures/repository.ts';
import { readHistory } from './history.ts';

describe('the latest changes', () => {
  test('say in terms of pages what each commit did, newest first', () => {
    const { root, write, commit } = repository();
    write('content/people/ada.mdx', page('Ada', 2));
    commit('2026-01-05');
    write(
      'content/people/ada.mdx',
      page('Ada', 3, 'status: reviewed\naliases: [Countess]\n').replace('q0', 'other'),
    );
    commit('2026-01-06', 'Grace Hopper');
    rmSync(join(root, 'people/ada.mdx'));
    commit('2026-01-07');
    const [removed, changed, added] = readHistory(root)?.changes(3) ?? [];
    expect(removed).toMatchObject({ deed: 'removed', name: 'Ada', day: '2026-01-07' });
    expect(changed).toMatchObject({
      deed: 'changed',
      author: 'Grace Hopper',
      kind: 'person',
      id: 'ada',
      difference: {
        claims: { added: 1, changed: 1, removed: 0 },
        names: { added: 1, removed: 0 },
        reviewed: true,
        record: false,
        text: false,
      },
    });
    expect(added).toMatchObject({
      deed: 'added',
      difference: { claims: { added: 2, changed: 0, removed: 0 } },
    });
    expect(readHistory(root)?.changes(1)).toHaveLength(1);
  });

  test('leave out what they cannot compare', () => {
    const { root, write, commit } = repository();
    write('content/people/ada.mdx', 'no front at all');
    commit('2026-01-05');
    expect(readHistory(root)?.changes(1)).toEqual([
      expect.not.objectContaining({ difference: expect.anything() }),
    ]);
  });
});
