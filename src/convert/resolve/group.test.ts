import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../model/kind.ts';
import type { Mention } from '../mention.ts';
import { documentOf } from '../recognise/fixtures/sample.ts';
import { equipmentKey, groupEquipment, singular } from './equipment.ts';
import { formsOf, type Group } from './group.ts';
import { groupOrganisations } from './organisations.ts';
import { groupPeople } from './people.ts';

const mentions = (kind: EntityKind, surfaces: string[]): Mention[] =>
  surfaces.map((surface, passage) => ({
    passage,
    start: 0,
    end: surface.length,
    surface,
    kind,
    finder: 'tagger',
    confidence: 0.9,
    reason: '',
  }));
const shown = (groups: readonly Group[]): string[] => groups.map((group) => formsOf(group).join(' = '));
const people = (...surfaces: string[]): string[] =>
  shown(groupPeople(mentions('person', surfaces), documentOf(...surfaces)).groups);
const organisations = (...surfaces: string[]): string[] =>
  shown(groupOrganisations(mentions('organisation', surfaces), documentOf()));
const equipment = (...surfaces: string[]): string[] =>
  shown(groupEquipment(mentions('equipment', surfaces), documentOf('')));

describe('the s of a name', () => {
  test('is a plural only where the name is known without it', () => {
    expect(['M1 Abrams', 'Javelins', 'Su-35s', 'MiG-29s'].map(singular)).toEqual([
      'M1 Abrams',
      'Javelin',
      'Su-35',
      'MiG-29',
    ]);
  });
});

describe('people', () => {
  test('are one by full name, initials and surname', () => {
    expect(people('David C. Lyons', 'Lyons', 'David Lyons', 'D. Lyons')).toEqual([
      'David C. Lyons = David Lyons = D. Lyons = Lyons',
    ]);
  });
  test('are one with and without accents and particles', () => {
    expect(people('Dimitar Kovačevski', 'Kovacevski', 'Muath al-Kasasbeh', 'Kasasbeh')).toEqual([
      'Dimitar Kovačevski = Kovacevski',
      'Muath al-Kasasbeh = Kasasbeh',
    ]);
  });
  test('with one surname but different first names are two, and the surname alone is nobody’s', () => {
    const { groups, unclear } = groupPeople(
      mentions('person', ['Boris Johnson', 'Lyndon Johnson', 'Johnson']),
      documentOf('Boris Johnson', 'Lyndon Johnson', 'Johnson'),
    );
    expect(shown(groups)).toEqual(['Boris Johnson', 'Lyndon Johnson']);
    expect(unclear.map(({ surface, among }) => [surface, among.length])).toEqual([['Johnson', 2]]);
  });
});

describe('organisations', () => {
  test('are one by acronym and long form', () => {
    expect(organisations('Syrian Democratic Forces', 'SDF')).toEqual(['Syrian Democratic Forces = SDF']);
  });
  test('are one by well-known short and long names', () => {
    expect(organisations('U.N. Security Council', 'United Nations Security Council')).toHaveLength(1);
    expect(organisations('Russia’s Defence Ministry', 'Russian Defense Ministry')).toHaveLength(1);
    expect(organisations('NATO', 'Alliance', 'North Atlantic Treaty Organization')).toHaveLength(1);
  });
  test('are one by the several words for the forces of one country', () => {
    expect(
      organisations('Russian military forces', 'Russian armed forces', 'Ukrainian armed forces'),
    ).toEqual(['Russian military forces = Russian armed forces', 'Ukrainian armed forces']);
  });
  test('of which one only holds the other’s name stay apart', () => {
    expect(organisations('NATO', 'NATO Response Force', 'UN', 'UN Security Council')).toHaveLength(4);
  });
});

describe('equipment', () => {
  test('is one in every spelling of its designation', () => {
    expect(equipment('SU-35', 'Su-35', 'Su 35', 'Sukhoi Su-35', 'Su‑35s')).toHaveLength(1);
  });
  test('keeps variants apart', () => {
    expect(equipment('Su-35', 'Su-35S', 'T-72B3', 'T-72', 'Iskander', 'Iskander-M')).toHaveLength(6);
  });
  test('is one with its nickname', () => {
    expect(equipment('UH-60 Black Hawk', 'Black Hawks')).toHaveLength(1);
  });
  test('is told apart by number', () => {
    expect(equipmentKey('Leopard 2')).not.toBe(equipmentKey('Leopard 1'));
    expect(equipmentKey('F-16 Fighting Falcons')).toBe(equipmentKey('F-16'));
  });
});
