import { expect, test } from 'vitest';
import { claims, findings, page, source } from '../marked-content.ts';

const saying = (by: string) => ({
  ...source('log', 'The pact.'),
  ...page('equipment/iskander'),
  ...page('events/talks'),
  ...page('places/moscow'),
  ...page('people/x', claims(`property: said\nby: ${by}\ncite: [{ source: log, quote: The pact }]`)),
});

test('people, organisations and places speak', () => {
  for (const by of ['x', 'moscow']) expect(findings(saying(by)).reasons).toEqual([]);
});
test.each(['iskander', 'talks'])('%s does not', (by) => {
  const files = saying(`‸${by}`);
  expect(findings(files)).toEqual({
    files,
    reasons: [expect.stringMatching(/^Unexpected speaker .* expected `person`, `organisation`, `place`\./)],
  });
});
