import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../command-run.ts';
import { readAnnotated } from './annotated.ts';

function read(...lines: string[]) {
  const path = join(folderOf({}), 'texts.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return readAnnotated(path);
}

test('annotated text is read line by line, with names of other classes apart', () => {
  const line = {
    text: 'Ada won the Cup',
    spans: [{ start: 0, end: 3, label: 'PERSON' }],
    ignore: [{ start: 12, end: 15, type: 'event' }],
  };
  expect(read(JSON.stringify(line), '')).toEqual([
    {
      text: 'Ada won the Cup',
      spans: [{ start: 0, end: 3, class: 'person' }],
      others: [{ start: 12, end: 15, type: 'event' }],
    },
  ]);
});

test.each([
  ['no JSON', '{"text": ', /texts\.jsonl:2: Unexpected text, expected one JSON object a line/],
  ['no text', '{"spans": []}', /:2: Unexpected line without `text`/],
  [
    'no spans',
    '{"text": "x"}',
    /:2: Unexpected line without `spans`, expected a list, empty if there is no name/,
  ],
  [
    'a span past the end',
    '{"text": "x", "spans": [{"start": 0, "end": 9, "label": "PLACE"}]}',
    /:2: Unexpected span from 0 to 9/,
  ],
  [
    'another class',
    '{"text": "x", "spans": [{"start": 0, "end": 1, "label": "EVENT"}]}',
    /:2: Unexpected label EVENT, expected one of PERSON, .*`ignore`/,
  ],
])('a line with %s is told with its place and a remedy', (_, line, message) => {
  expect(() => read('{"text": "x", "spans": []}', line)).toThrow(message);
});

test('all mistakes of a file are told at once', () => {
  expect(() => read('{"text": ', '{"text": "x", "spans": []}', '{"spans": []}')).toThrow(
    /:1: [^\n]*\n[^\n]*:3: /,
  );
});

test('a file that is not there is told by its name', () => {
  expect(() => readAnnotated('no-such.jsonl')).toThrow(/^no-such\.jsonl: Unexpected path, expected a file/);
});
