import { expect, test } from 'vitest';
import { claims, findings, page, source } from '../marked-content.ts';

test('a page in a relation to itself is told at its id, and nothing else is told of it', () => {
  const claim = 'property: member-of\nobject: ‸nato\ncite: [{ source: log, quote: The pact }]';
  const files = {
    ...source('log', 'The pact.'),
    ...page('organisations/nato', `distinctFrom: [osce, ‸nato]\n${claims(claim)}`),
    ...page('organisations/osce', 'distinctFrom: [nato]'),
  };
  const reason =
    'Unexpected id `nato` of this page, expected the id of another. Name the page that was meant, or remove it.';
  expect(findings(files)).toEqual({ files, reasons: [reason, reason] });
});
