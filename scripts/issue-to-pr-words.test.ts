import { expect, test, vi } from 'vitest';
import type { Correction } from '../src/contribute/correction/correction.ts';
import { finalWords, proposalOf } from './issue-to-pr-words.ts';

const found = { path: 'people/ada.mdx', before: '', text: '', did: ['It reads `x`.'] };
const issue = { number: 12, body: '', labels: [] };

test.each([
  ['added', 'Add a statement to people/ada'],
  ['changed', 'Correct a statement of people/ada'],
  ['removed', 'Take away a statement of people/ada'],
] as const)('the title says that a statement is %s', (change, title) => {
  const correction: Correction = { ...found, change };
  expect(proposalOf(issue, correction).title).toBe(title);
});

test('a final answer promises no second try, and leads to the guide where the forge is known', () => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://forge.example');
  vi.stubEnv('GITHUB_REPOSITORY', 'harbour/pages');
  expect(finalWords('Thank you.')).toBe(
    'Thank you. [.github/CONTRIBUTING.md](https://forge.example/harbour/pages/blob/HEAD/.github/CONTRIBUTING.md) tells how.',
  );
  vi.stubEnv('GITHUB_SERVER_URL', '');
  expect(finalWords('Thank you.')).toBe('Thank you. `.github/CONTRIBUTING.md` tells how.');
  vi.unstubAllEnvs();
});
