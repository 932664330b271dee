import { describe, expect, test } from 'vitest';
import { readGold } from './read-gold.ts';

const mistakes = (line: object | string, path = 'gold.jsonl') =>
  readGold(path, typeof line === 'string' ? line : JSON.stringify(line)).mistakes;
const text = { id: 'a', text: 'Anna Berg spoke.', spans: [{ start: 0, end: 9, label: 'PERSON' }] };
const document = {
  id: 'd',
  title: 'Talks',
  text: 'Anna Berg spoke.',
  entities: [{ id: 'anna', kind: 'person', name: 'Anna Berg' }],
};

describe('a file of gold', () => {
  test('holds annotated texts and documents, one a line', () => {
    const gold = readGold('gold.jsonl', `${JSON.stringify(text)}\n\n${JSON.stringify(document)}\n`);
    expect(gold).toMatchObject({ annotated: [{ id: 'a' }], documents: [{ id: 'd' }], mistakes: [] });
  });
  test('that ends in .json holds one document over several lines, or a list', () => {
    expect(readGold('d.json', JSON.stringify(document, null, 2)).documents).toHaveLength(1);
    expect(readGold('d.json', JSON.stringify([document, document])).documents).toHaveLength(2);
  });
  test('calls clusters of other corpora by our classes, and leaves other clusters out', () => {
    const clusters = [
      { type: 'PER', mentions: [{ start: 0, end: 9 }] },
      [{ start: 0, end: 4, type: 'organization' }],
      { type: 'TIME', mentions: [{ start: 0, end: 1 }] },
    ];
    expect(readGold('a.jsonl', JSON.stringify({ ...text, clusters })).annotated[0]?.clusters).toMatchObject([
      { label: 'PERSON' },
      { label: 'ORGANISATION' },
    ]);
  });
});

describe('a mistake in gold has its place and a remedy', () => {
  test('a line that is no JSON', () => {
    const { mistakes, annotated } = readGold('gold.jsonl', `${JSON.stringify(text)}\n{"id":\n`);
    expect(mistakes).toEqual([
      expect.stringMatching(/^gold\.jsonl:2: Unexpected text, expected a JSON object/),
    ]);
    expect(annotated).toHaveLength(1);
  });
  test('a file that is no JSON names the line', () => {
    expect(mistakes('{\n  "id": "a",\n  oops\n}', 'd.json')[0]).toMatch(/^d\.json:3: /);
  });
  test('a class nobody knows', () => {
    const spans = [{ start: 0, end: 9, label: 'PERSN' }];
    expect(mistakes({ ...text, spans })[0]).toMatch(/`spans\.0\.label`: Unexpected `PERSN`, .*mean `PERSON`/);
  });
  test('a span outside the text', () => {
    const spans = [{ start: 0, end: 90, label: 'PERSON' }];
    expect(mistakes({ ...text, spans })[0]).toMatch(/^gold\.jsonl:1: Unexpected span 0–90, .*16 characters/);
  });
  test('a fact of an entity that is not there', () => {
    const facts = [{ entity: 'bob', property: 'role', value: 'minister' }];
    expect(mistakes({ ...document, facts })).toEqual([expect.stringContaining('Unexpected id `bob`')]);
  });
  test('a property nobody knows', () => {
    const facts = [{ entity: 'anna', property: 'rolle', value: 'minister' }];
    expect(mistakes({ ...document, facts })[0]).toContain('Did you mean `role`?');
  });
});

test('older gold is read as documents with facts and speech', () => {
  const statement = {
    attributedTo: 'narrator',
    modality: 'asserted',
    voice: 'reported',
    quantity: null,
    quote: 'q',
  };
  const older = {
    source: { title: 'Talks', paragraphs: [{ text: 'One.' }, { text: 'Two.' }] },
    entities: [
      { id: 'anna', kind: 'person', name: 'Anna Berg', tier: 'A', forms: ['Berg'] },
      { id: 'talks', kind: 'event', name: 'talks', tier: 'B', forms: ['talks'] },
    ],
    statements: [
      { ...statement, subject: 'anna', predicate: 'said', object: null, voice: 'direct-quote' },
      { ...statement, subject: 'anna', predicate: 'category', object: 'prime-minister' },
    ],
  };
  expect(readGold('gold.json', JSON.stringify(older)).documents).toMatchObject([
    {
      text: 'One.\n\nTwo.',
      entities: [{ names: ['Anna Berg', 'Berg'] }],
      facts: [{ property: 'category', value: 'prime minister' }],
      speech: [{ speaker: 'anna', voice: 'direct' }],
    },
  ]);
});
