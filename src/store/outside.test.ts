import { describe, expect, test } from 'vitest';
import { repository } from './fixtures/repository.ts';
import { changedAnywhere, commitOf, isShallow, knownRevisions, partedAt } from './outside.ts';

function parted() {
  const one = repository();
  one.write('content/people/ada.mdx', 'Ada\n');
  one.write('README.md', 'Words\n');
  one.commit('2026-01-01');
  one.git('tag', 'start');
  one.git('checkout', '-qb', 'change');
  one.write('content/people/ada.mdx', 'Ada Berg\n');
  one.write('content/sources/a.ledger.json', '{}\n');
  one.write('src/ü "x".ts', '\n');
  one.commit('2026-01-02');
  one.git('checkout', '-q', 'main');
  one.write('README.md', 'Other words\n');
  one.commit('2026-01-03');
  return one;
}

describe('a change in a repository', () => {
  test('went out where its line of commits left the other', () => {
    const { root } = parted();
    expect(partedAt(root, 'main', 'change')).toBe(commitOf(root, 'start'));
    expect(partedAt(root, 'start')).toBe(commitOf(root, 'start'));
    expect(partedAt(root, 'nowhere', 'change')).toBeUndefined();
  });
  test('touches files inside and outside of the content', () => {
    const { root } = parted();
    expect(changedAnywhere(root, 'start', 'change')).toEqual({
      inside: ['people/ada.mdx', 'sources/a.ledger.json'],
      outside: ['src/ü "x".ts'],
    });
    expect(changedAnywhere(root, 'start')).toEqual({ inside: [], outside: ['README.md'] });
    expect(changedAnywhere(root, 'nowhere')).toEqual({ inside: [], outside: [] });
  });
  test('may be named by branch and tag', () => {
    const { root } = parted();
    expect(knownRevisions(root)).toEqual(['change', 'main', 'start']);
    expect(isShallow(root)).toBe(false);
  });
  test('has no revision that looks like an option', () => {
    const { root } = parted();
    expect(commitOf(root, '--all')).toBeUndefined();
    expect(commitOf(root, '')).toBeUndefined();
  });
});
