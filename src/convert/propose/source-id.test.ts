import { expect, test } from 'vitest';
import { sourceId } from './source-id.ts';

const idOf = (title: string, file?: string, published?: string): string =>
  sourceId({ title, passages: [], stated: published ? { published } : {}, ...(file && { file }) });

test.each([
  ['Talks in Brussels', undefined, 'talks-in-brussels'],
  ['Шойгу заявил 10 марта 2022 года', 'russian', 'shoygu-zayavil-10-marta-2022-goda'],
  ['Учения', undefined, 'ucheniya'],
  ['演习 2022', 'baltic-drill', 'baltic-drill'],
  ['演习 2022', '演习', 'document-2022'],
  ['2022', 'report-7', 'report-7'],
  ['演习', undefined, 'untitled'],
])('“%s” in the file “%s” is %s', (title, file, expected) => {
  expect(idOf(title, file)).toBe(expected);
});

test('the day of publication goes first', () => {
  expect(idOf('Учения завершены', 'x', '2022-03-10')).toBe('2022-03-10-ucheniya-zaversheny');
});
