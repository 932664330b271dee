import { describe, expect, test } from 'vitest';
import { entity } from './fixtures/pages.ts';
import { designationSpellings, spellingsOf } from './spellings.ts';

describe('designationSpellings', () => {
  test('gives every usual way to type a model code', () => {
    expect(designationSpellings('Su-35')).toEqual(['Su35', 'Su 35', 'SU-35', 'SU35', 'SU 35']);
  });
  test('keeps the letter of a variant', () => {
    expect(designationSpellings('S-400M')).toEqual(['S400M', 'S 400M']);
  });
  test.each(['Harbour Board', 'Resolution 2231', '2S19', 'A'])('has nothing to add to %s', (name) => {
    expect(designationSpellings(name)).toEqual([]);
  });
});

describe('spellingsOf', () => {
  test('holds whatever a searcher may call the entity', () => {
    const page = entity(
      'person',
      'ada',
      'Åda Merin',
      'aliases: [AM-1]\nweakAliases: [the director]\nformerIds: [a-merin]',
    );
    expect(spellingsOf(page)).toEqual(['ada merin', 'AM-1', 'AM1', 'AM 1', 'the director', 'a-merin']);
  });
  test('has letters that are no accents as people type them without', () => {
    const page = entity('place', 'lodz', 'Łódź', 'aliases: [Große Straße, Лодзь]');
    expect(spellingsOf(page)).toEqual(['lodz', 'Große Straße', 'grosse strasse', 'Лодзь']);
  });
});
