import { describe, expect, test } from 'vitest';
import { isEarlier, kinshipOf, type TextRecord } from './kinship.ts';

const record = (rest: Partial<TextRecord> = {}): TextRecord => ({ title: 'Talks', margins: [], ...rest });
const kin = (ours: Partial<TextRecord>, theirs: Partial<TextRecord>, here = 1, there = 1) =>
  kinshipOf(record(ours), record(theirs), { ours: here, theirs: there });

describe('two texts that share words', () => {
  test('are the same source when nothing speaks against it', () => {
    expect(kin({}, {})).toBe('same');
    expect(kin({ title: 'Other words' }, {})).toBe('same');
    expect(kin({ publisher: 'BBC News' }, { publisher: 'BBC' })).toBe('same');
    expect(kin({ url: 'http://www.a.example/x/?utm_source=y#z' }, { url: 'https://a.example/x' })).toBe(
      'same',
    );
  });
  test('are a reprint when somebody else published them', () => {
    expect(kin({ publisher: 'Herald' }, { publisher: 'Morning Wire' })).toBe('reprint');
    expect(kin({ url: 'https://b.example/1' }, { url: 'https://a.example/1' })).toBe('reprint');
    expect(kin({ margins: ['This story was first published by Morning Wire.'] }, {})).toBe('reprint');
    expect(kin({ title: 'Chairs', author: 'Bo Ray' }, { author: 'Anna Berg' })).toBe('reprint');
  });
  test('are a reprint when two papers put their headlines over the copy of one agency', () => {
    const margins = ['BRUSSELS (Reuters) - The talks went on.'];
    expect(kin({ title: 'Chairs', margins }, { margins })).toBe('reprint');
    expect(kin({ margins }, { margins })).toBe('same');
  });
  test('are a reprint when their first lines name two papers', () => {
    const margins = ['Morning Gazette, 4 May 2023'];
    const vistula = { margins: ['The Vistula Post, 3 May 2023'] };
    expect(kin({ title: 'Chairs', margins }, vistula)).toBe('reprint');
    expect(kin({ title: 'Chairs', margins }, { margins: ['The Morning Gazette, 3 May 2023'] })).toBe('same');
  });
  test('are not a reprint when an archive keeps the page', () => {
    expect(
      kin({ url: 'https://web.archive.org/web/2022/https://a.example/1' }, { url: 'https://a.example/1' }),
    ).toBe('same');
  });
  test('are a reprint when it is shortened, and not when it is only an excerpt', () => {
    const herald = { title: 'Chairs', publisher: 'Herald' };
    expect(kin(herald, { publisher: 'Wire' }, 1, 0.4)).toBe('reprint');
    expect(kin(herald, { publisher: 'Wire' }, 1, 0.2)).toBe('apart');
  });
  test('stand apart when a long article quotes a short one', () => {
    expect(kin({ title: 'Looking back' }, {}, 0.3, 1)).toBe('apart');
  });
  test('stand apart when reports of two days share their closing words', () => {
    expect(kin({ published: '2022-02-03' }, { published: '2022-02-04' }, 0.5, 0.5)).toBe('apart');
    expect(kin({ published: '2022-02' }, { published: '2022-02-04' }, 0.5, 0.5)).toBe('same');
  });
  test('are one source when every passage was corrected by a word, under one title and day or at one address', () => {
    const corrected = (rest: Partial<TextRecord>) =>
      kinshipOf(record(rest), record({ published: '2022-02-03', url: 'https://a.example/1' }), {
        ...{ ours: 0, theirs: 0, alike: 0.6 },
      });
    expect(corrected({ published: '2022-02-03' })).toBe('same');
    expect(corrected({ title: 'Other words', url: 'https://a.example/1' })).toBe('same');
    expect(corrected({ published: '2022-02-04' })).toBe('apart');
    expect(corrected({ title: 'Other words' })).toBe('apart');
  });
  test('stand apart when one is a small part of the other, unless it comes from the same place', () => {
    expect(kin({}, {}, 0.5, 0.01)).toBe('apart');
    expect(kin({}, {}, 0.01, 1)).toBe('apart');
    expect(kin({}, {}, 0.4, 1)).toBe('same');
    expect(kin({ published: '2022-02-03' }, { published: '2022-02-03' }, 0.2, 1)).toBe('same');
  });
  test('stand apart when two books of a publisher share most of their words, and have titles of their own', () => {
    const book = { titled: 'package metadata', publisher: 'W3C', published: '2023-01-11' };
    expect(kin({ ...book, title: 'Layout' }, { ...book, title: 'Timing' }, 0.9, 0.8)).toBe('apart');
    expect(kin({ ...book, title: 'Layout' }, { ...book, title: 'Timing' }, 1, 1)).toBe('same');
  });
});

describe('the earlier of two texts', () => {
  test('is the one with the earlier date', () => {
    expect(isEarlier(record({ published: '2022-02-03' }), record({ published: '2022-02-04' }))).toBe(true);
    expect(isEarlier(record({ published: '2022-02-03' }), record({ published: '2022-02' }))).toBe(false);
    expect(isEarlier(record(), record({ published: '2022-02-04' }))).toBe(false);
  });
  test('is the other one when a text says where it was first published', () => {
    const margins = ['Originally published in the Herald.'];
    expect(isEarlier(record(), record({ margins }))).toBe(true);
    expect(isEarlier(record({ margins, published: '2020' }), record({ published: '2022' }))).toBe(false);
  });
});
