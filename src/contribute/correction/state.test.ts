import { describe, expect, test } from 'vitest';
import { linesOf, sourced, stated } from './fixtures/harbour.ts';

const lines = (answers: Record<string, string>) => linesOf(stated(answers));
const HEAD = {
  source: 'report',
  page: 'Ada Merin',
  property: 'Office',
  value: 'head',
  words: 'has headed the Sea Office',
};

describe('a statement', () => {
  test('is added with its citation, its property named by its label', () =>
    expect(lines({ ...HEAD, property: 'role' })).toEqual([
      '+ value: head',
      '+ - source: report',
      '+ quote: "has headed the Sea Office"',
    ]));
  test('begins the list of a page that has none', () =>
    expect(
      lines({
        ...HEAD,
        page: 'bo-lind',
        property: 'said',
        value: 'The boats are late.',
        words: 'the boats are late',
      }),
    ).toEqual([
      '+ claims:',
      '+ - property: said',
      '+ by: bo-lind',
      '+ text: The boats are late.',
      '+ cite:',
      '+ - source: report',
      '+ quote: "the boats are late"',
    ]));
  test('says how sure the speaker was, and who it was', () =>
    expect(
      lines({ ...HEAD, property: 'role', by: 'HB', modality: 'alleged', better: 'She heads it: #1.' }),
    ).toEqual([
      '+ value: head',
      '+ by: harbour-board',
      '+ modality: alleged',
      '+ text: "She heads it: #1."',
      '+ - source: report',
      '+ quote: "has headed the Sea Office"',
    ]));
  test('takes a figure with its unit, and an address of the source', () =>
    expect(
      lines({
        source: 'https://news.example/ferries',
        page: '/organisations/harbour-board/',
        property: 'quantity',
        value: 'more than 1,500 guards',
        words: 'more than 1,500 guards',
      }),
    ).toEqual([
      '+ value: { value: 1500, unit: guards, qualifier: more than }',
      '+ quote: "more than 1,500 guards"',
    ]));

  test.each([
    [{ page: 'Carl Unknown' }, /Start its page first/],
    [{ page: 'ferries' }, /is a source/],
    [{ property: 'range' }, /is not said of a person/],
    [{ property: 'rolle' }, /Did you mean `role`\?/],
    [{ property: 'constructor' }, /nothing we know how to say/],
    [{ property: 'rank', by: 'the sea office of nowhere' }, /is meant by/],
    [{ property: 'rank', modality: 'perhaps' }, /none of the answers to choose from/],
    [{ property: 'rank', words: 'heads the Sea Office' }, /cannot be cited.*Nearest/],
    [{ property: 'rank', source: 'nowhere-at-all' }, /Add the source first/],
    [
      { property: 'met', value: 'Sea Office' },
      /is the page of a organisation|is the page of an organisation/,
    ],
  ])('is refused with %j', (answers, reason) =>
    expect(lines({ ...HEAD, property: 'role', ...(answers as Record<string, string>) }).join()).toMatch(
      reason,
    ),
  );
});

test('a source is left to a person, with thanks', () =>
  expect(linesOf(sourced({ title: 'A book', where: 'https://a.example' })).join()).toMatch(
    /Thank you\..*npm run convert/,
  ));
