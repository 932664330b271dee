import { expect, test } from 'vitest';
import { article } from './article.ts';

test.each([
  'United States',
  'UN',
  'Netherlands',
  'Czech Republic',
  'European Union',
  'NATO Response Force',
  'UN Security Council',
  'Ministry of Defence',
  'Joint Chiefs of Staff',
  'Eastern Military District',
  'Pentagon',
  'Black Sea',
  'Russian military deployment to Belarus',
])('%s takes an article', (name) => {
  expect(article(name)).toBe('the ');
});

test.each([
  'NATO',
  'Russia',
  'North Macedonia',
  'Isle of Man',
  'Bosnia and Herzegovina',
  'The Gambia',
  'Jens Stoltenberg',
  'Ursula von der Leyen',
  'Su-35',
  'Exercise Union Resolve 2022',
  'Zapad-2021',
])('%s takes none', (name) => {
  expect(article(name)).toBe('');
});
