import { describe, expect, test } from 'vitest';
import { corrected, idOf, linesOf, world } from './fixtures/harbour.ts';

const BOARD = 'organisations/harbour-board.mdx';
const lines = (answers: Record<string, string>) => linesOf(corrected(answers));

test('the harbour of these tests has no mistakes', () => expect(world.messages).toEqual([]));

describe('a correction', () => {
  test('of the wording writes our own sentence', () => {
    expect(
      lines({ kind: 'Only the wording', better: 'Led the Harbour Board: the first woman to do so.' }),
    ).toEqual(['+ text: "Led the Harbour Board: the first woman to do so."']);
  });
  test('of the wording replaces the sentence that is there, and finds the page by any of its names', () => {
    const statement = idOf('people/ada-merin.mdx', 1);
    for (const page of [
      'ada-merin',
      'Director Merin',
      'https://site.example/x/people/ada-merin/#s2',
      '[[ada-merin]]',
    ])
      expect(lines({ page, statement, kind: 'wording', better: 'Said that\npeople wait for them.' })).toEqual(
        ['- text: Said that people wait.', '+ text: Said that people wait for them.'],
      );
  });
  test('of a figure or name inside the sentence is one, also when it was sent as wording', () => {
    const board = { page: BOARD, statement: idOf(BOARD, 0) };
    for (const [where, better] of [
      [{}, 'Director of the Sea Office.'],
      [{}, 'Head of Harbour Board.'],
      [board, '1,500 guards.'],
    ] as const)
      expect(lines({ ...where, kind: 'wording', better })).toEqual(
        lines({ ...where, kind: 'value', better }),
      );
    expect(lines({ ...board, kind: 'wording', better: '1,200 guardsmen.' })).toEqual([
      '+ text: "1,200 guardsmen."',
    ]);
  });
  test('of the words beside a sentence that stays is one of the quotation, also when it was sent as wording', () => {
    const answers = { better: 'Director of Harbour Board.', words: 'these were the ones people wait for' };
    expect(lines({ ...answers, kind: 'wording' })).toEqual(lines({ ...answers, kind: 'quotation' }));
  });
  test('of the wording may bring words of a source along', () => {
    const brought = { words: 'has headed the Sea Office since May', where: 'report' };
    expect(lines({ kind: 'wording', better: 'Led it.', ...brought })).toEqual([
      '+ text: Led it.',
      '+ - source: report',
      '+ quote: "has headed the Sea Office since May"',
    ]);
  });
  test('of the wording tells a reviewer what the page still records', () => {
    const outcome = corrected({ kind: 'wording', better: 'Led the Sea Office: the first woman to do so.' });
    expect('did' in outcome && outcome.did.slice(2)).toEqual([
      'The page still records `director`: see whether only the wording is new.',
      'The page still records `Harbour Board`: see whether only the wording is new.',
    ]);
  });
  test('of a value writes the words', () =>
    expect(lines({ kind: 'value', better: 'head' })).toEqual(['- value: director', '+ value: head']));
  test('of a value that names a page changes the object', () =>
    expect(lines({ kind: 'value', better: 'Sea Office' })).toEqual([
      '- object: harbour-board',
      '+ object: sea-office',
    ]));
  test('of a figure keeps its unit', () =>
    expect(
      lines({ page: BOARD, statement: idOf(BOARD, 0), kind: 'value', better: 'more than 1,500' }),
    ).toEqual([
      '- value: { value: 1200, unit: guards }',
      '+ value: { value: 1500, unit: guards, qualifier: more than }',
    ]));
  test('of a value may be written into the sentence that the form was filled in with', () => {
    expect(lines({ kind: 'value', better: 'Director of the Sea Office.' })).toEqual([
      '- object: harbour-board',
      '+ object: sea-office',
    ]);
    expect(lines({ kind: 'value', better: 'Head of Harbour Board.' })).toEqual([
      '- value: director',
      '+ value: head',
    ]);
    const board = { page: BOARD, statement: idOf(BOARD, 0), kind: 'value' };
    expect(lines({ ...board, better: '1,500 guards.' })).toEqual(lines({ ...board, better: '1500 guards' }));
  });
  test('of a value may bring words of a source along', () =>
    expect(
      lines({
        kind: 'value',
        better: 'Sea Office',
        words: 'has headed the Sea Office since May',
        where: 'report',
      }),
    ).toEqual([
      '- object: harbour-board',
      '+ object: sea-office',
      '+ - source: report',
      '+ quote: "has headed the Sea Office since May"',
    ]));
  test('of a value may leave the words in the form that it rests on', () =>
    expect(
      lines({
        kind: 'value',
        better: 'head',
        words: 'Ada Merin, director of the Harbour Board',
        where: 'ferries#p-1',
      }),
    ).toEqual(['- value: director', '+ value: head']));
  test('of the speaker says who it was', () =>
    expect(lines({ kind: 'Somebody else said it', better: 'Bo Lind' })).toEqual(['+ by: bo-lind']));
  test('of the passage puts the right words in the place of the wrong ones', () =>
    expect(lines({ kind: 'quotation', words: '“these were the ones people wait for”' })).toEqual([
      '- quote: Ada Merin, director of the Harbour Board   # twice in the book',
      '+ quote: "these were the ones people wait for"   # twice in the book',
    ]));
  test('of the passage tells it from the same words elsewhere', () => {
    const anchor = world.content.sources.byId.get('ferries')?.passages[3]?.anchor;
    expect(lines({ kind: 'quotation', words: 'The boats are', where: `ferries#${anchor}` }).at(-1)).toMatch(
      /^refused: .*cannot be cited/,
    );
    expect(lines({ kind: 'quotation', words: 'boats are new', where: `ferries#${anchor}` }).at(-1)).toBe(
      '+ quote: "boats are new"   # twice in the book',
    );
  });
  test('of what no passage says takes the statement away', () => {
    const gone = lines({ kind: 'unsaid' });
    expect(gone).toHaveLength(4);
    expect(gone.every((line) => line.startsWith('- '))).toBe(true);
  });
  test('of what a newer source says puts the new account beside the old one', () =>
    expect(
      lines({ kind: 'newer', better: 'head', words: 'has headed the Sea Office', where: 'The report' }),
    ).toEqual(['+ value: head', '+ - source: report', '+ quote: "has headed the Sea Office"']));
});

describe('a correction is refused', () => {
  test.each([
    [{ kind: 'other' }, /needs a person/],
    [{ kind: 'nonsense' }, /none of the answers to choose from/],
    [{ kind: 'wording' }, /Nothing is written below `How should it read\?`/],
    [
      { kind: 'wording', statement: '0000000000', better: 'x' },
      /No statement of .* has the id `0000000000`\. It was changed/,
    ],
    [
      { kind: 'wording', statement: idOf(BOARD, 0), better: 'x' },
      /It stands on `organisations\/harbour-board\.mdx`/,
    ],
    [{ kind: 'wording', statement: '3', better: 'x' }, /`3` is not the id of a statement/],
    [{ kind: 'wording', statement: '_No response_', better: 'x' }, /does not say which statement/],
    [{ kind: 'wording', page: 'ada-marin', better: 'x' }, /Did you mean `ada-merin`\?/],
    [{ kind: 'wording', page: 'ferries', better: 'x' }, /`ferries` is a source/],
    [{ kind: 'wording', page: 'Carl Unknown', better: 'x' }, /Start its page first/],
    [{ kind: 'wording', page: '__proto__', better: 'x' }, /is meant by `__proto__`/],
    [{ kind: 'value', better: 'director' }, /says that already/],
    [{ kind: 'value', better: 'Director of the Lake Office.' }, /is meant by `Lake Office`/],
    [{ kind: 'value', better: 'Director of Harbour Board.' }, /says that already/],
    [{ kind: 'speaker', better: 'Director of Harbour Board' }, /write the name of who said it/],
    [{ kind: 'wording', better: 'x\n  - property: role\n    value: king\n---' }, /expected one sentence/],
    [{ kind: 'wording', better: 'Led the […cut: too long for a link]' }, /write all of them/],
    [{ kind: 'speaker', better: 'Nobody Known' }, /is meant by `Nobody Known`/],
    [{ kind: 'quotation', words: 'Ada Merin, head of the Harbour Board' }, /\[-head-\]\{\+director\+\}/],
    [{ kind: 'quotation', words: 'Ada Merin, director of the Harbour Board' }, /rests on already/],
    [
      { kind: 'newer', better: 'x', words: 'Ada Merin, director of the Harbour Board', where: 'ferries' },
      /rests on these words already/,
    ],
    [{ kind: 'quotation' }, /Nothing is written below `Which words show it\?`/],
    [{ kind: 'quotation', words: 'x', where: 'nowhere-at-all' }, /Add the source first/],
    [{ kind: 'newer', better: 'head', words: 'has headed' }, /Nothing is written below `Where are they\?`/],
  ])('%j', (answers, reason) => expect(lines(answers as Record<string, string>).join()).toMatch(reason));

  test('when a figure has no number or a date is none', () => {
    const board = { page: BOARD, statement: idOf(BOARD, 0), kind: 'value' };
    expect(lines({ ...board, better: 'many guards' }).join()).toMatch(/no number with its unit/);
  });
});
