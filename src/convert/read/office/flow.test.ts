import { describe, expect, test } from 'vitest';
import { Flow, levelOf } from './flow.ts';

const told = (write: (flow: Flow) => void): string[] => {
  const flow = new Flow();
  write(flow);
  return flow.passages().map(({ text, form, level }) => `${form ?? (level ? `h${level}` : 'p')}: ${text}`);
};
function cell(flow: Flow, ...paragraphs: string[]): void {
  flow.openCell();
  for (const words of paragraphs) {
    flow.say(words);
    flow.end();
  }
  flow.closeCell();
}

test('a paragraph has its white space collapsed and says what it is', () => {
  expect(
    told((flow) => {
      flow.say('Troops \n ');
      flow.say('move');
      flow.end({ heading: 2 });
      flow.say('one');
      flow.end({ form: 'item' });
      flow.end();
      flow.say('* * *');
      flow.end();
    }),
  ).toEqual(['h2: Troops move', 'item: one']);
});

test('a note in the middle of a sentence is told after its paragraph', () => {
  expect(
    told((flow) => {
      flow.say('He spoke');
      flow.openAside();
      flow.say('On Thursday.');
      flow.closeAside();
      flow.say(' of troops.');
      flow.end();
    }),
  ).toEqual(['p: He spoke of troops.', 'p: On Thursday.']);
});

describe('a row of a table', () => {
  test('is one passage with its cells parted, empty ones kept', () => {
    expect(
      told((flow) => {
        flow.openRow();
        cell(flow, 'Estonia');
        cell(flow);
        cell(flow, '300', 'men');
        cell(flow);
        flow.closeRow();
      }),
    ).toEqual(['row: Estonia | | 300 men']);
  });
  test('of a table that only frames text is told as the text stands', () => {
    expect(
      told((flow) => {
        flow.openRow();
        cell(flow, 'One.', 'Two.');
        cell(flow);
        flow.closeRow();
      }),
    ).toEqual(['p: One.', 'p: Two.']);
  });
  test('with a table in it is told row by row', () => {
    expect(
      told((flow) => {
        flow.openRow();
        cell(flow, 'Side');
        flow.openCell();
        flow.openRow();
        cell(flow, 'a');
        cell(flow, 'b');
        flow.closeRow();
        flow.closeCell();
        flow.closeRow();
      }),
    ).toEqual(['p: Side', 'row: a | b']);
  });
  test('that never ends is told all the same', () => {
    expect(
      told((flow) => {
        flow.openRow();
        cell(flow, 'a');
        flow.openCell();
        flow.say('b');
      }),
    ).toEqual(['row: a | b']);
  });
});

test('levels are those of HTML', () => {
  expect([levelOf(0), levelOf(3), levelOf(9)]).toEqual([1, 3, 6]);
});

test('a document longer than any is refused in one line', () => {
  const half = 'a'.repeat(17e6);
  expect(() =>
    told((flow) => {
      flow.say(half);
      flow.say(half);
    }),
  ).toThrow(/^Unexpected document of more than 16 million characters, expected .+\. .+\.$/);
});
