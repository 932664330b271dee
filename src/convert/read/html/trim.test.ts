import { describe, expect, test } from 'vitest';
import { trimPassages } from './trim.ts';

const LONG =
  'The minister said on Thursday that the troops, who had been there since January, would go home within the month, and that the ships would stay.';

/** `form: words` of each passage; a line that begins with `#` is a heading. */
function trimmed(lines: string[], title = 'Troops leave Minsk for good'): string[] {
  const passages = lines.map((line) => ({ text: line.replace(/^# /, ''), heading: line.startsWith('# ') }));
  return trimPassages(passages, title).map(
    ({ text, heading, form }) => `${heading ? '#' : (form ?? 'p')}: ${text.slice(0, 20)}`,
  );
}

describe('the lines of an article', () => {
  test('do not tell the headline again', () => {
    expect(trimmed(['Troops leave Minsk for good', LONG, LONG])).toHaveLength(2);
    expect(trimmed(['Hello world'], 'Hello world')).toHaveLength(1);
  });
  test('above the first paragraph are captions, unless they are headings', () => {
    expect(trimmed(['Jane Roe', '3 February 2022 at 10:05 in the morning', LONG, LONG])[0]).toBe(
      'caption: Jane Roe',
    );
    expect(trimmed(['# Introduction', LONG, LONG])[0]).toBe('#: Introduction');
  });
  test('that tell of a picture are captions', () => {
    expect(trimmed([LONG, 'A tank near Minsk. (AP Photo/Jane Roe, File)', LONG])[1]).toMatch(/^caption/);
    expect(trimmed([LONG, 'A tank near Minsk. Jane Roe / Getty Images', LONG])[1]).toMatch(/^caption/);
  });
  test('below the last paragraph are captions from the first that closes it', () => {
    const closed = trimmed([
      LONG,
      LONG,
      LONG,
      'Jane Roe is a senior reporter for The Times.',
      'Ships leave port',
    ]);
    expect(closed.slice(-2).map((line) => line.split(':')[0])).toEqual(['caption', 'caption']);
  });
  test('go on after a line that only looks like a close', () => {
    expect(trimmed([LONG, 'Follow me, he said.', LONG, LONG, LONG])[1]).toBe('p: Follow me, he said.');
  });
});
