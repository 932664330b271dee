import { describe, expect, test } from 'vitest';
import { isForeign } from './foreign.ts';
import { latin } from './latin.ts';

describe('the Latin form of', () => {
  test.each([
    ['Путин', 'putin', 'Russian'],
    ['Юлия Щербакова', 'yuliya shcherbakova', 'Russian'],
    ['Зеленський', 'zelenskiy', 'Ukrainian'],
    ['Київ', 'kyyiv', 'Ukrainian'],
    ['Григорій', 'hryhoriy', 'Ukrainian'],
    ['Лукашэнка', 'lukashenka', 'Belarusian'],
    ['Магілёў', 'mahilyow', 'Belarusian'],
    ['Ђоковић', 'djokovic', 'Serbian'],
    ['Македонија', 'makedonija', 'Macedonian'],
    ['Ќосев', 'kjosev', 'Macedonian'],
    ['Търново', 'tarnovo', 'Bulgarian'],
    ['Τσίπρας', 'tsipras', 'Greek'],
    ['Μπουτάρης', 'boutaris', 'Greek'],
    ['القاهرة', 'al qahra', 'Arabic'],
    ['وزير', 'wzir', 'Arabic'],
    ['Łódź', 'łódź', 'Polish, which is Latin,'],
  ])('%s is %s (%s)', (text, expected) => {
    expect(latin(text)).toBe(expected);
  });
});

test('names in other letters are told from Latin ones with accents', () => {
  expect(isForeign('Путин')).toBe(true);
  expect(isForeign('Müller')).toBe(false);
});
