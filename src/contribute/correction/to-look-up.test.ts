import { describe, expect, test } from 'vitest';
import { claimId } from '../../model/claim.ts';
import { correctionForm } from '../../publish/forge/forms.ts';
import { correctionFor } from './correction.ts';
import { bodyOf, corrected, files, idOf, linesOf, type Outcome, stated } from './fixtures/harbour.ts';
import { droppedWords } from './to-look-up.ts';
import { worldOf } from './world.ts';

const BOARD = 'organisations/harbour-board.mdx';
const board = { page: BOARD, statement: idOf(BOARD, 0) };
const did = (outcome: Outcome) =>
  'refused' in outcome ? outcome.refused : `${outcome.change}: ${outcome.did.join(' ')}`;

test('a figure that its quotation does not say is told to the reviewer', () => {
  expect(did(corrected({ ...board, kind: 'value', better: '1,300 guards' }))).toMatch(
    /^changed: .*⚠ `1,300` stands in none of the words that it rests on/,
  );
  const shown = { words: 'more than 1,500 guards', where: 'ferries' };
  expect(did(corrected({ ...board, kind: 'value', better: 'more than 1,500 guards', ...shown }))).not.toMatch(
    /⚠/,
  );
});

test('so is one in a new statement, and one from a newer source', () => {
  const answers = { source: 'ferries', page: 'harbour-board', property: 'Number' };
  const words = 'more than 1,500 guards';
  expect(did(stated({ ...answers, value: '1,600 guards', words }))).toMatch(/^added: .*⚠ `1,600`/);
  expect(did(stated({ ...answers, value: 'more than 1,500 guards', words }))).toMatch(/^added: [^⚠]*$/);
  expect(
    did(corrected({ ...board, kind: 'newer', better: '1,700 guards', words, where: 'ferries' })),
  ).toMatch(/^added: The statement .* stays as it is\. Beside it a statement is added\..*⚠ `1,700`/);
});

test('a word before the figure that is lost is told', () => {
  const km = { value: 500, unit: 'km' };
  expect(droppedWords({ ...km, qualifier: 'around' }, km)).toEqual(['It no longer says `around`.']);
  expect(droppedWords(km, { ...km, qualifier: 'around' })).toEqual([]);
});

test('what was proposed in the place of a statement that goes is told, and not what the form came with', () => {
  const gone = { kind: 'unsaid', better: 'She advised @the Board.' };
  expect(did(corrected(gone))).toMatch(
    /^removed: .*Proposed in its place, and not written anywhere: `She advised @the Board\.`/,
  );
  expect(did(corrected({ kind: 'unsaid', better: 'Director of Harbour Board.' }))).not.toMatch(/Proposed/);
});

describe('what somebody is reported to have said', () => {
  const said = { statement: idOf('people/ada-merin.mdx', 1) };
  test('is changed as a sentence, whatever was said to be wrong', () => {
    const better = 'Said that 40 people wait.';
    const [value, wording] = ['value', 'wording'].map((kind) => corrected({ ...said, kind, better }));
    expect(value).toEqual(wording);
    expect(value && linesOf(value)).toEqual(['- text: Said that people wait.', `+ text: ${better}`]);
    expect(value && did(value)).toMatch(/⚠ `40` stands in none/);
  });
  test('is never given a figure beside its sentence', () =>
    expect(did(corrected({ ...said, kind: 'value', better: '40' }))).toMatch(/write all of it as it should/));
  test('is not made newer', () =>
    expect(did(corrected({ ...said, kind: 'newer', better: 'Said that 40 people wait.' }))).toMatch(
      /form for statements/,
    ));
  test('is not said anew by who says it already', () =>
    expect(did(corrected({ ...said, kind: 'speaker', better: 'Ada Merin' }))).toBe(
      'The page says that already.',
    ));
});

describe('a sentence of the page beside a figure', () => {
  const told = files.map((file) =>
    file.path === BOARD
      ? {
          ...file,
          text: file.text.replace('    cite:', '    text: It pays 1,200 guards a month.\n    cite:'),
        }
      : file,
  );
  const now = worldOf({ files: told });
  const [{ id: statement = '' } = {}] = now.content.entities.pages
    .filter(({ path }) => path === BOARD)
    .flatMap(({ id, data }) => data.claims.map((claim) => ({ id: claimId(id, claim) })));
  const answered = (better: string) =>
    did(
      correctionFor(now, bodyOf(correctionForm, { page: BOARD, statement, kind: 'value', better }), [
        'correction',
      ]),
    );

  test('may be wrong, too, and that is told', () =>
    expect(answered('1,500 guards')).toMatch(
      /Its sentence still reads `It pays 1,200 guards a month\.`: see/,
    ));
  test('is followed where only the figure in it changed', () =>
    expect(answered('It pays 1,500 guards a month.')).not.toMatch(/still reads/));
  test('is asked about where something else in it changed', () =>
    expect(answered('It pays 1,200 guards a year.')).toMatch(/What changed in .* cannot be told/));
});

test('thousands that may be a fraction are asked about', () =>
  expect(did(corrected({ ...board, kind: 'value', better: '1.500 guards' }))).toBe(
    '`1.500` may be `1500` or `1.5`. Write which.',
  ));
