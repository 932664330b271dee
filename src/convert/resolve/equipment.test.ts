import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../gazetteer/gazetteer.ts';
import { byDesignation } from '../recognise/equipment/by-designation.ts';
import { documentOf, sampleKnowledge } from '../recognise/fixtures/sample.ts';
import { read } from '../recognise/reading.ts';
import { equipmentKey, groupEquipment, singular } from './equipment.ts';
import { formsOf } from './group.ts';
import { namesOf } from './naming.ts';

/** Groups of a text: the name of each, and its forms when it has several. */
function grouped(...passages: string[]): string[] {
  const document = documentOf(...passages);
  const mentions = byDesignation(read(document, sampleKnowledge, buildGazetteer([])));
  return groupEquipment(mentions, document).map((group) => {
    const forms = formsOf(group);
    return forms.length > 1 ? `${namesOf(group).name}: ${forms.join(', ')}` : namesOf(group).name;
  });
}

describe('equipment', () => {
  test('is one by all names that the catalogue gives a system', () => {
    expect(grouped('An AH-64 flew.', 'The Apaches and the Apache Longbow landed.')).toEqual([
      'Apache Longbow: AH-64, Apaches, Apache Longbow',
    ]);
    expect(grouped('Iskander-M and Iskander missiles')).toEqual(['Iskander-M: Iskander-M, Iskander']);
  });
  test('is one with the reporting name behind it', () => {
    expect(grouped('the Iskander (NATO reporting name SS-26 Stone)')).toEqual([
      'Iskander: Iskander, SS-26 Stone',
    ]);
    expect(grouped('the MiG-23 ‘Floggers’')).toEqual(['MiG-23: MiG-23, Floggers']);
  });
  test('is apart from its variants', () => {
    expect(grouped('Su-35, Su-35S, F-16 and F-16C jets')).toEqual(['Su-35', 'Su-35S', 'F-16', 'F-16C']);
  });
  test('is called as the catalogue spells it, not by capitals of a headline', () => {
    expect(grouped('The PANTSIR-S1 systems')).toEqual(['Pantsir-S1']);
    expect(grouped('The Boeing 747 landed.', 'The 747 left.')).toEqual(['Boeing 747: Boeing 747, 747']);
    expect(grouped('The 747, which left')).toEqual(['Boeing 747']);
  });
  test('is called as the text spells it where no article sets its own name in capitals', () => {
    expect(grouped('The JB-3 TIAMAT was a missile.', 'The JB-3 Tiamat missile flew.')).toEqual([
      'JB-3 Tiamat: JB-3 TIAMAT, JB-3 Tiamat',
    ]);
  });
  test('keeps an s of its own, and the letter of another alphabet', () => {
    expect(singular('L-39 Albatros')).toBe('L-39 Albatros');
    expect(equipmentKey('Jak-28PP')).toBe(equipmentKey('Yak-28PP'));
  });
});

test('the key of a name has no maker, plural, capitals or hyphens', () => {
  expect(['Sukhoi Su-35', 'SU-35', 'Su 35', 'Su-35s'].map(equipmentKey)).toEqual(Array(4).fill('su35'));
  expect(equipmentKey('Lockheed Martin F-16 Fighting Falcons')).toBe(equipmentKey('F-16'));
  expect(equipmentKey('Boeing 737')).not.toBe(equipmentKey('Boeing 747'));
});

test('the plural s is left out, a name’s own s is kept', () => {
  expect(['Apaches', 'F-16s', 'Hermes 900', 'M1 Abrams', 'USS Cyclops', 'Hercules'].map(singular)).toEqual([
    'Apache',
    'F-16',
    'Hermes 900',
    'M1 Abrams',
    'USS Cyclops',
    'Hercules',
  ]);
});
