import { describe, expect, test } from 'vitest';
import { marked } from '../fixtures/sample.ts';
import { byNaming } from './by-naming.ts';

describe('byNaming', () => {
  test.each([
    ['The rebels, called [Interahamwe], fled', 'a group that is called so'],
    ['a militia known as the [Sons of Iraq] attacked', 'known as'],
    ['a group calling itself [Ansar Dine] said', 'calls itself'],
    ['The latest [Newsmax] / [Zogby] poll showed', 'two who made a poll'],
    ['a [Gallup] poll of voters', 'one who did'],
    ['with [Yugoimport] and many other private companies', 'named as one of many'],
  ])('%s: %s', (expected) => expect(marked(byNaming, expected.replace(/[[\]]/g, ''))).toBe(expected));
  test.each([
    'A group named after its founder',
    'a Belarus poll, a February poll, a Russian opinion poll',
    'a Gallup polling station',
    'a town called Eden',
    'in Belarus and other companies, Russian and other newspapers',
  ])('%s: nobody', (text) => expect(marked(byNaming, text)).toBe(text));
});
