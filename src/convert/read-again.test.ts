import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { convert, type Steps } from './convert.ts';
import { contentOf, type Files } from './fixtures/conversion.ts';
import { plainSteps } from './fixtures/plain-steps.ts';
import { documentOfText } from './read/plain-text.ts';

const TALKS = `Talks in Brussels

Jens Holm, envoy of NATO, met reporters. Anna Berg was there.
`;
const ledger = 'sources/talks-in-brussels.ledger.json';

/** Knows nobody yet but the man from NATO. */
const fewNames: Steps = {
  ...plainSteps,
  recognise: (input) => plainSteps.recognise(input).filter(({ surface }) => surface === 'Jens Holm'),
};

function then(files: Files, steps: Steps, again = true): Files {
  const document = documentOfText('talks-in-brussels', TALKS);
  const sha256 = createHash('sha256').update(TALKS).digest('hex');
  const { changes } = convert([{ document, sha256, again }], contentOf(files), {} as never, steps);
  return { ...files, ...Object.fromEntries(changes.map(({ path, text }) => [path, text])) };
}

const once = then({}, fewNames, false);

test('read again by the same rules, a document adds claims and the pages that they need, and no mere names', () => {
  const after = then(once, plainSteps);
  const added = Object.keys(after).filter((path) => !(path in once));
  expect(added).toEqual(['organisations/nato.mdx']);
  expect(after['people/jens-holm.mdx']).toContain('object: nato');
  expect(then(after, plainSteps)).toEqual(after);
});

test('read again by newer rules, it adds the names that they find', () => {
  const older = { ...once, [ledger]: (once[ledger] ?? '').replace(/"rules": "[^"]*"/, '"rules": "0"') };
  const after = then(older, plainSteps, false);
  expect(after['people/anna-berg.mdx']).toContain('name: Anna Berg');
  expect(then(after, plainSteps)).toEqual(after);
});

test('read again when nothing has become known, it changes nothing', () => {
  expect(then(once, fewNames)).toEqual(once);
});
